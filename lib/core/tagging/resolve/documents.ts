import type { Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import type { DocumentCandidate } from '../documents/candidate.ts';
import type { ResolutionId } from '../rules.ts';
import { bareNouns } from './bare-nouns.ts';
import type { DocumentFacts } from './document-facts.ts';
import { fullEvents, isComplete, partialEvent } from './events.ts';
import { byIssuer } from './issued.ts';
import { law } from './laws.ts';
import { numbered, tellsTime } from './numbered.ts';
import { Register } from './register.ts';
import { nicknamed } from './sets.ts';

/** A citation with what it stands for: an entity's facts, or null with the candidates between which the text leaves open. */
export interface LinkedDocument {
  readonly candidate: DocumentCandidate;
  readonly facts: DocumentFacts | null;
  readonly form: 'full' | 'short' | 'anaphor';
  /** Rule that said which document it is; null where none could. */
  readonly resolution: ResolutionId | null;
  readonly options: readonly DocumentFacts[];
}

/** What a rule decided of one citation; null where the words name no document at all. */
export type Decision = Omit<LinkedDocument, 'candidate'>;

const hasNumber = (candidate: DocumentCandidate): boolean => candidate.number !== null && candidate.law === null;
const hasSymbol = (candidate: DocumentCandidate): boolean =>
  hasNumber(candidate) && (candidate.number?.symbol != null || candidate.number?.year != null);

/**
 * Says which document each citation stands for (domain.md §5), in the order of certainty: numbers with symbol, laws, bare
 * numbers, events, issuers alone, bare nouns; within each, what tells its time before what does not, so that headlines find
 * the full citation below them. What stays ambiguous has no entity; what names no document at all is left out. `province`
 * is the article's own.
 */
export function resolveDocuments(
  candidates: readonly DocumentCandidate[],
  lexed: Lexed,
  province: Place | null,
): { linked: LinkedDocument[]; documents: DocumentFacts[] } {
  const register = new Register(lexed);
  const links = new Map<DocumentCandidate, LinkedDocument>();
  const each = (fits: (c: DocumentCandidate) => boolean, decide: (c: DocumentCandidate) => Decision | null): void => {
    for (const candidate of candidates) {
      if (links.has(candidate) || !fits(candidate)) continue;
      const decision = decide(candidate);
      if (decision !== null) links.set(candidate, { candidate, ...decision });
    }
  };
  each(
    (c) => hasSymbol(c) && tellsTime(c),
    (c) => numbered(register, c),
  );
  each(hasSymbol, (c) => numbered(register, c));
  each(
    (c) => c.law !== null && c.law.year !== null,
    (c) => law(register, c),
  );
  each(
    (c) => c.law !== null,
    (c) => law(register, c),
  );
  each(
    (c) => hasNumber(c) && tellsTime(c),
    (c) => numbered(register, c),
  );
  each(hasNumber, (c) => numbered(register, c));
  for (const [candidate, decision] of fullEvents(
    register,
    candidates.filter((c) => !links.has(c)),
    province,
  ))
    links.set(candidate, { candidate, ...decision });
  each(
    (c) => c.event !== null && !isComplete(c.event),
    (c) => partialEvent(register, c),
  );
  each(
    (c) => c.nickname !== null,
    (c) => nicknamed(register, c),
  );
  each(
    (c) => c.issuer !== null,
    (c) => byIssuer(register, c, province),
  );
  for (const [candidate, decision] of bareNouns(register.all, candidates, links, lexed.text))
    links.set(candidate, { candidate, ...decision });
  const linked = candidates.flatMap((candidate) => links.get(candidate) ?? []);
  return { linked, documents: register.all };
}
