import { type DocumentCandidate, isBareNoun } from '../documents/candidate.ts';
import type { ResolutionId } from '../rules.ts';
import { typeFamily } from './agreement.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Decision, LinkedDocument } from './documents.ts';
import { leadEnd } from './lead.ts';

interface Topic {
  readonly facts: DocumentFacts;
  readonly how: 'resolve.topic-lead' | 'resolve.topic-repeated';
  /** The article cites no other document of its kind. */
  readonly alone: boolean;
}

/** The last citation of a kind: a document, or null with the candidates of one that stayed open. */
interface Last {
  readonly facts: DocumentFacts | null;
  readonly options: readonly DocumentFacts[];
  readonly paragraph: number;
}

/** Bare type nouns, in reading order (domain.md §5 rule 4). What stands for no document has no decision. */
export function bareNouns(
  documents: readonly DocumentFacts[],
  candidates: readonly DocumentCandidate[],
  links: ReadonlyMap<DocumentCandidate, LinkedDocument>,
  text: string,
): Map<DocumentCandidate, Decision> {
  const lead = leadEnd(text);
  const uncited = new Set(
    candidates
      .filter((candidate) => candidate.start < lead && isBareNoun(candidate))
      .filter((candidate) => speaksOfAnother(candidate, text))
      .map(({ type }) => typeFamily(type)),
  );
  const topics = topicsByFamily(documents, lead, uncited);
  const last = new Map<string, Last>();
  const decisions = new Map<DocumentCandidate, Decision>();
  for (const candidate of candidates) {
    const kind = typeFamily(candidate.type);
    const known = links.get(candidate);
    if (known !== undefined) {
      last.set(kind, { facts: known.facts, options: known.options, paragraph: candidate.paragraph });
      continue;
    }
    if (!isBareNoun(candidate)) continue;
    if (speaksOfAnother(candidate, text)) {
      last.set(kind, { facts: null, options: [], paragraph: candidate.paragraph });
      continue;
    }
    const near = last.get(kind);
    const topic = topics.get(kind) ?? null;
    const decision = candidate.demonstrative
      ? pointing(candidate, near)
      : (ofTopic(candidate, topic, lead) ?? nearest(candidate, near));
    if (decision === null) continue;
    decisions.set(candidate, decision);
    last.set(kind, { facts: decision.facts, options: decision.options, paragraph: candidate.paragraph });
  }
  return decisions;
}

const as = (facts: DocumentFacts, resolution: ResolutionId): Decision => ({
  facts,
  form: 'anaphor',
  resolution,
  options: [],
});

/** `Nghị quyết này`: the last of its kind; one that stayed open leaves this open too. */
function pointing(candidate: DocumentCandidate, near: Last | undefined): Decision | null {
  if (near === undefined || (near.facts === null && near.options.length === 0)) return null;
  if (near.facts === null) return { facts: null, form: 'anaphor', resolution: null, options: near.options };
  const here = near.paragraph === candidate.paragraph;
  return as(near.facts, here ? 'resolve.demonstrative-paragraph' : 'resolve.demonstrative-article');
}

/** A noun above the first citation of the topic means it only in headline or lead, and where nothing else can be meant. */
function ofTopic(candidate: DocumentCandidate, topic: Topic | null, lead: number): Decision | null {
  if (topic === null) return null;
  const [first] = topic.facts.spots;
  if (first === undefined || candidate.start > first.start) return as(topic.facts, topic.how);
  return candidate.start < lead && topic.alone ? as(topic.facts, 'resolve.topic-ahead') : null;
}

function nearest(candidate: DocumentCandidate, near: Last | undefined): Decision | null {
  if (near === undefined || near.facts === null || near.paragraph !== candidate.paragraph) return null;
  return as(near.facts, 'resolve.nearest');
}

const OWN_MATTER =
  /^\s(?:phê chuẩn|phê duyệt|quy định|sửa đổi|thành lập|giải thể|công nhận|bổ nhiệm|miễn nhiệm|chuẩn y|giao|về việc|về)\s/;
const LOOK_AHEAD = 14;

/** `dự thảo Nghị quyết`, `Nghị quyết phê chuẩn đề nghị …`: a draft, or what says its own matter, is another document, uncited. */
const speaksOfAnother = ({ draft, demonstrative, end }: DocumentCandidate, text: string): boolean =>
  !demonstrative && (draft || OWN_MATTER.test(text.slice(end, end + LOOK_AHEAD)));

/**
 * The one document of a kind that the article is about: in the headline or lead, or cited twice; none where two are.
 * `uncited` are the kinds of which headline or lead speak without citing, as of a draft: only what is cited there too counts.
 */
function topicsByFamily(
  documents: readonly DocumentFacts[],
  lead: number,
  uncited: ReadonlySet<string>,
): Map<string, Topic> {
  const topics = new Map<string, Topic | null>();
  const counts = new Map<string, number>();
  for (const facts of documents) {
    if (facts.draft || facts.nickname !== null) continue;
    const kind = typeFamily(facts.type);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const leading = (facts.spots[0]?.start ?? lead) < lead;
    if (!leading && (facts.citations < 2 || uncited.has(kind))) continue;
    const how = leading ? 'resolve.topic-lead' : 'resolve.topic-repeated';
    topics.set(kind, topics.has(kind) ? null : { facts, how, alone: false });
  }
  const one = new Map<string, Topic>();
  for (const [kind, topic] of topics) if (topic !== null) one.set(kind, { ...topic, alone: counts.get(kind) === 1 });
  return one;
}
