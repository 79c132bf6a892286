import { GAZETTEER_VERSION } from '../gazetteer/version.ts';
import type { DocumentMention, Mention, OfficialMention, Tagging } from '../schema/tagging.ts';
import { type Folded, fold, type Lexed } from '../text/index.ts';
import type { DocumentCandidate } from './documents/candidate.ts';
import { parseCitation } from './documents/citation.ts';
import { STARTS, scan, Trigger, triggers } from './lexicon.ts';
import { OfficialScan } from './officials/scan.ts';
import { trimSpan, withoutOverlaps } from './overlap.ts';
import { reason } from './reasons.ts';
import { repeatedNames } from './repeats.ts';
import { articleTime } from './resolve/article-date.ts';
import { isLocal } from './resolve/document-facts.ts';
import { documentRef } from './resolve/document-ref.ts';
import { type LinkedDocument, resolveDocuments } from './resolve/documents.ts';
import { officialOf } from './resolve/official.ts';
import { type LinkedOfficial, resolveOfficials } from './resolve/officials.ts';
import { articleProvince } from './resolve/province.ts';
import { TopicSearch } from './resolve/topics.ts';
import { confidence } from './rules.ts';
import { TAGGER_VERSION } from './version.ts';

// The schema's bounds (lib/core/schema/tagging.ts).
const MENTIONS_MAX = 20_000;
const ENTITIES_MAX = 10_000;
const QUOTE_MAX = 5000;
// A letter and its marks decomposed take three characters at most; no mention worth the name is nearly as long.
const MENTION_MAX = QUOTE_MAX / 3;

/**
 * Marks every cited document and every official in a text and says which are the same. `text` is NFC (other forms are
 * folded, and offsets are into the text as given); `date` is the article's ISO date: without one it is read in the text, and
 * serves only for what goes under `inferred`, `readings` and keys. Pure, deterministic, never throws, time linear in the text.
 */
export function tag(text: string, context: { date: string | null }): Tagging {
  const folded = fold(text);
  const lexed = scan(folded.text);
  const documents: DocumentCandidate[] = [];
  const officials = new OfficialScan(lexed);
  const paragraphs = new Int32Array(lexed.length);
  let paragraph = 0;
  let documentFrom = 0;
  let officialFrom = 0;
  for (let i = 0; i < lexed.length; i++) {
    const { kind, flags } = lexed.word(i);
    if (kind === 'break') paragraph++;
    paragraphs[i] = paragraph;
    if ((flags & STARTS) === 0 && i !== officials.next) continue;
    if (i >= documentFrom && triggers(lexed, i, Trigger.type)) {
      const citations = parseCitation(lexed, i, paragraph);
      if (citations !== null) {
        documents.push(...citations.items);
        documentFrom = citations.end;
      }
    }
    if (i >= officialFrom) officialFrom = officials.read(i, paragraph) ?? officialFrom;
  }
  const province = articleProvince(lexed);
  const cited = resolveDocuments(withoutOverlaps(documents), lexed, province);
  const time = articleTime(lexed, context.date, cited.documents, province);
  const article = { time, province, local: cited.documents.some(isLocal), topics: new TopicSearch(folded.text) };
  const repeats = repeatedNames(lexed, officials.candidates, (token) => paragraphs[token] ?? 0);
  const met = resolveOfficials(
    lexed,
    withoutOverlaps([...officials.candidates, ...repeats]),
    officials.changes,
    province,
    time.date,
  );
  const mentions: Mention[] = [
    ...cited.linked.flatMap((linked) => documentMention(text, folded, linked) ?? []),
    ...met.linked.flatMap((linked) => officialMention(text, folded, linked, lexed) ?? []),
  ]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .slice(0, MENTIONS_MAX);
  const tagging = assemble(
    mentions,
    cited.documents.slice(0, ENTITIES_MAX).map((facts) => documentRef(facts, article)),
    met.people.slice(0, ENTITIES_MAX).map((person) => officialOf(person, time.date)),
  );
  return time.stated === null ? tagging : { ...tagging, articleDate: time.stated };
}

/** Entities that a mention names, and mentions whose entity is listed. */
function assemble(mentions: Mention[], documents: Tagging['documents'], officials: Tagging['officials']): Tagging {
  const ids = new Set([...documents, ...officials].map((entity) => entity.id));
  const sound = mentions.map((mention) => ({
    ...mention,
    entity: mention.entity !== null && ids.has(mention.entity) ? mention.entity : null,
    candidates: mention.candidates.filter((candidate) => ids.has(candidate.entity)),
  }));
  const named = new Set(
    sound.flatMap((mention) => [mention.entity, ...mention.candidates.map((candidate) => candidate.entity)]),
  );
  return {
    tagger: TAGGER_VERSION,
    gazetteer: GAZETTEER_VERSION,
    mentions: sound,
    documents: documents.filter((document) => named.has(document.id)),
    officials: officials.filter((official) => named.has(official.id)),
  };
}

function spanOf(
  text: string,
  folded: Folded,
  start: number,
  end: number,
): { start: number; end: number; quote: string } | null {
  if (end - start > MENTION_MAX) return null;
  const span = trimSpan(text, folded.from(start), folded.to(end));
  return span === null ? null : { ...span, quote: text.slice(span.start, span.end) };
}

/** How a mention answers for itself: rule, trigger words, what said which entity it is, and how sure that makes it. */
function explained(
  folded: Folded,
  { candidate, resolution }: LinkedDocument | LinkedOfficial,
): Pick<Mention, 'rule' | 'trigger' | 'resolution' | 'confidence'> {
  const { rule, trigger } = candidate;
  return {
    rule,
    trigger: { start: folded.from(trigger.start), end: folded.to(trigger.end) },
    ...(resolution !== null && { resolution }),
    confidence: confidence(rule, resolution),
  };
}

/** What the documents between which a mention stays open have in common with it. */
function sameness({ number, event, law, issuer }: DocumentCandidate): string {
  if (law !== null) return reason('same-name');
  if (number !== null) return reason('same-number');
  if (event !== null) return reason('same-event');
  return reason(issuer === null ? 'same-type' : 'same-issuer');
}

function documentMention(text: string, folded: Folded, linked: LinkedDocument): DocumentMention | null {
  const { candidate, facts } = linked;
  const span = spanOf(text, folded, candidate.start, candidate.end);
  if (span === null) return null;
  return {
    kind: 'document',
    form: linked.form,
    ...span,
    entity: facts?.id ?? null,
    candidates: linked.options.slice(0, 50).map((option) => ({ entity: option.id, reason: sameness(candidate) })),
    ...explained(folded, linked),
    pin: candidate.pin,
    title:
      candidate.title === null
        ? null
        : { start: folded.from(candidate.title.start), end: folded.to(candidate.title.end) },
    draft: candidate.draft,
    plural: candidate.plural,
  };
}

function officialMention(text: string, folded: Folded, linked: LinkedOfficial, lexed: Lexed): OfficialMention | null {
  const { candidate, person } = linked;
  const span = spanOf(text, folded, candidate.start, candidate.end);
  if (span === null) return null;
  const { name } = candidate;
  return {
    kind: 'official',
    form: name === null ? 'post' : 'named',
    ...span,
    entity: person?.id ?? null,
    candidates: linked.options
      .slice(0, 50)
      .map((option) => ({ entity: option.id, reason: reason(name === null ? 'same-post' : 'namesake') })),
    ...explained(folded, linked),
    name:
      name === null ? null : { start: folded.from(lexed.start(name.start)), end: folded.to(lexed.end(name.end - 1)) },
  };
}
