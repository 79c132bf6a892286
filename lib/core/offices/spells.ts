import { daysOf } from '../gazetteer/validity.ts';
import type { DatedPost } from '../schema/shared.ts';
import type { Tenure } from '../schema/tagging.ts';
import { type Claim, isPast, type Source } from './claim.ts';
import { daysBetween, OF_ONE_TIME } from './weigh.ts';

/** Where a spell begins or ends, as partial as it is known. */
export interface Edge {
  day: string;
  /** `catalogue`: a person has said so. `event`: an article tells of it. `seen`: of the first or last clip that says it is held. */
  by: 'catalogue' | 'event' | 'seen';
}

/** One office held for one time, as far as clips and catalogue tell. */
export interface Spell {
  key: string;
  /** As said most often. */
  post: Tenure;
  acting: boolean;
  /** Null where it is only known to be past. */
  from: Edge | null;
  /** With `event`: past by that day. */
  to: Edge | null;
  /** How many clips say so. */
  clips: number;
  /** Oldest first; `SOURCES_MAX` of the oldest and newest at most. */
  sources: readonly Source[];
  /** Where the catalogue has it from: an address or words; null where it has not, or does not say. */
  told: string | null;
}

/** Sources kept of each end of a spell: of a thousand clips nobody reads more. */
const SOURCES_MAX = 20;

/** What clips say of one office of one person between two leavings of it. */
interface Run {
  held: Claim[];
  past: Claim[];
}

/** Whether a clip that says the office is past is one among many others of its time that know better. */
function isOutvoted(claim: Claim, claims: readonly Claim[]): boolean {
  const { day } = claim.source;
  const since = claims.filter(({ source }) => source.day >= day && daysBetween(source.day, day) <= OF_ONE_TIME);
  return since.filter((one) => !isPast(one)).length > since.filter(isPast).length;
}

/** So many clips of another rank of the office in between tell that it was left and taken again; one may be mistaken. */
const BETWEEN_MIN = 2;

/** `others`: days of clips that give the person another rank of the office. */
function runsOf(claims: readonly Claim[], others: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const claim of claims) {
    const open = runs.at(-1);
    if (!isPast(claim)) {
      const since = open?.held.at(-1)?.source.day ?? claim.source.day;
      const between = others.filter((day) => day > since && day < claim.source.day);
      if (open === undefined || open.past.length > 0 || between.length >= BETWEEN_MIN)
        runs.push({ held: [claim], past: [] });
      else open.held.push(claim);
    } else if (open === undefined) runs.push({ held: [], past: [claim] });
    else if (open.past.length > 0 || !isOutvoted(claim, claims)) open.past.push(claim);
  }
  return runs;
}

/** The post as most clips say it; of several the longest. */
function commonPost(claims: readonly Claim[]): Tenure | undefined {
  const said = Map.groupBy(claims, ({ post }) => `${post.position}\n${post.organisation ?? ''}\n${post.place ?? ''}`);
  const weight = ([words, same]: [string, Claim[]]): number => same.length * 1000 + words.length;
  const [best] = [...said].toSorted((a, b) => weight(b) - weight(a));
  return best?.[1][0]?.post;
}

function sourcesOf(claims: readonly Claim[]): { clips: number; sources: Source[] } {
  const byClip = [...new Map(claims.map(({ source }) => [source.clipId, source])).values()];
  const kept =
    byClip.length <= 2 * SOURCES_MAX ? byClip : [...byClip.slice(0, SOURCES_MAX), ...byClip.slice(-SOURCES_MAX)];
  return { clips: byClip.length, sources: kept };
}

function spellOf(key: string, { held, past }: Run): Spell | null {
  const post = commonPost(held.length > 0 ? held : past);
  if (post === undefined) return null;
  const [first, latest, left] = [held[0], held.at(-1), past[0]];
  const begins: Edge['by'] = first?.post.status === 'appointed' ? 'event' : 'seen';
  const seen: Edge | null = latest === undefined ? null : { day: latest.source.day, by: 'seen' };
  return {
    key,
    post,
    acting: first?.office.acting ?? past[0]?.office.acting ?? false,
    from: first === undefined ? null : { day: first.source.day, by: begins },
    to: left === undefined ? seen : { day: left.source.day, by: 'event' },
    ...sourcesOf([...held, ...past]),
    told: null,
  };
}

const startOf = (date: string | null): string => (date === null ? '' : (daysOf(date)?.from ?? ''));
const endOf = (date: string | null): string => (date === null ? '9999' : (daysOf(date)?.to ?? '9999'));

/** Whether a spell lies in a dated post's time at least in part. */
const meets = ({ from, to }: Spell, post: DatedPost): boolean =>
  (to === null || to.day >= startOf(post.from)) && (from === null || from.day <= endOf(post.to));

/** The spell with the catalogue's dates, which weigh more than any clip's day. */
function withDates(spell: Spell, { from, to, source }: DatedPost): Spell {
  return {
    ...spell,
    from: from === null ? spell.from : { day: from, by: 'catalogue' },
    to: to === null ? spell.to : { day: to, by: 'catalogue' },
    told: source ?? spell.told,
  };
}

const byDay = (a: Claim, b: Claim): number =>
  a.source.day < b.source.day ? -1 : a.source.day > b.source.day ? 1 : a.source.clipId < b.source.clipId ? -1 : 1;

/**
 * The times at which one office was held, by what clips of days of their own say and the dates of the catalogue. `others`:
 * days of clips that give the person another rank of the office.
 */
export function spellsOf(
  key: string,
  claims: readonly Claim[],
  dated: readonly DatedPost[],
  others: readonly string[] = [],
): Spell[] {
  const runs = runsOf(claims.toSorted(byDay), others);
  let spells = runs.flatMap((run) => spellOf(key, run) ?? []);
  for (const post of dated) {
    const met = spells.find((spell) => spell.told === null && meets(spell, post));
    if (met !== undefined) spells = spells.map((spell) => (spell === met ? withDates(spell, post) : spell));
    else {
      const { from, to, source, ...tenure } = post;
      const bare: Spell = {
        key,
        post: tenure,
        acting: tenure.status === 'acting',
        from: null,
        to: null,
        clips: 0,
        sources: [],
        told: source,
      };
      spells.push(withDates(bare, post));
    }
  }
  return spells;
}
