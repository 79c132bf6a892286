import type { DocumentCandidate } from '../../../../lib/core/tagging/documents/candidate.ts';
import { parseCitation } from '../../../../lib/core/tagging/documents/citation.ts';
import { scan, Trigger, triggers } from '../../../../lib/core/tagging/lexicon.ts';
import { withoutOverlaps } from '../../../../lib/core/tagging/overlap.ts';
import { fold } from '../../../../lib/core/text/index.ts';

/** What extraction alone finds in a text: every candidate, before anything is resolved or dropped. */
export function candidatesIn(text: string): { text: string; candidates: DocumentCandidate[] } {
  const folded = fold(text);
  const lexed = scan(folded.text);
  const found: DocumentCandidate[] = [];
  let from = 0;
  let paragraph = 0;
  for (let i = 0; i < lexed.length; i++) {
    if (lexed.word(i).kind === 'break') paragraph++;
    if (i < from || !triggers(lexed, i, Trigger.type)) continue;
    const citations = parseCitation(lexed, i, paragraph);
    if (citations === null) continue;
    found.push(...citations.items);
    from = citations.end;
  }
  const candidates = withoutOverlaps(found).map((candidate) => ({
    ...candidate,
    start: folded.from(candidate.start),
    end: folded.to(candidate.end),
  }));
  return { text, candidates };
}

/** The text with every citation in square brackets and every bare noun in braces; without what counts only if cited in full elsewhere. */
export function marked(text: string): string {
  const candidates = candidatesIn(text).candidates.filter(({ rule }) => rule !== 'doc.number-weak');
  let out = '';
  let done = 0;
  for (const { start, end, rule } of candidates) {
    const bare = rule.startsWith('doc.anaphor');
    out += `${text.slice(done, start)}${bare ? '{' : '['}${text.slice(start, end)}${bare ? '}' : ']'}`;
    done = end;
  }
  return out + text.slice(done);
}

/** A marked text without its marks: what a row of a table is read from. */
export const unmarked = (row: string): string => row.replace(/[[\]{}]/g, '');

/** What a table asks of a citation. */
export interface Facts {
  readonly type?: string;
  readonly rule?: string;
  readonly number?: string | null;
  readonly symbol?: string | null;
  readonly system?: string | null;
  /** Of the number, else of the law. */
  readonly year?: string | null;
  readonly date?: string | null;
  readonly issuer?: string | null;
  readonly place?: string | null;
  readonly term?: string | null;
  readonly law?: string | null;
  readonly nickname?: string | null;
  /** Kind, scope and ordinal. */
  readonly event?: string | null;
  readonly ordinalText?: string | null;
  readonly mandate?: string | null;
  readonly body?: string | null;
  readonly pin?: string | null;
  readonly title?: string | null;
  readonly draft?: boolean;
  readonly plural?: boolean;
}

/** The citations of a text as tables compare them. */
export function factsIn(text: string): Required<Facts>[] {
  return candidatesIn(text).candidates.map(({ number, event, law, issuer, date, title, type, ...rest }) => ({
    type: type.type,
    rule: rest.rule,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    system: number?.system ?? null,
    year: law?.year ?? number?.year ?? null,
    date: date?.iso ?? null,
    issuer: issuer?.text ?? null,
    place: issuer?.place?.name ?? event?.place?.name ?? null,
    term: rest.term ?? event?.term ?? null,
    law: law?.name ?? null,
    nickname: rest.nickname,
    event: event === null ? null : `${event.kind} ${event.scope} ${event.ordinal ?? '?'}`,
    ordinalText: event?.ordinalText ?? null,
    mandate: event?.mandate ?? null,
    body: event?.body ?? null,
    pin: rest.pin,
    title: title === null ? null : text.slice(title.start, title.end),
    draft: rest.draft,
    plural: rest.plural,
  }));
}
