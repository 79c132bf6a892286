import type { Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import type { PersonName } from '../names.ts';
import type { Post } from '../post.ts';
import type { RuleId } from '../rules.ts';

/** A person or a post as read, before it is known who it is. Offsets are characters of the folded text. */
export interface OfficialCandidate {
  readonly start: number;
  readonly end: number;
  /** First token of the mention. */
  readonly token: number;
  readonly paragraph: number;
  readonly rule: RuleId;
  /** The words that set the rule off: what stands before the name, else the name itself. */
  readonly trigger: { readonly start: number; readonly end: number };
  /** Null for a post alone. */
  readonly name: PersonName | null;
  readonly honorific: string | null;
  /** Rank, degree or calling as printed (`Đại tướng`). */
  readonly titles: readonly string[];
  /** A military or police rank stands before the name. */
  readonly ranked: boolean;
  /** Posts that this mention itself states. */
  readonly posts: readonly Post[];
  /** Start of the row it stands in under one plural title (`các ông A, B và C`); null outside such rows. */
  readonly row: number | null;
  /** Posts handed down by a list's header. */
  readonly inherited: readonly Post[];
}

/** Posts given to, taken from or held by the person last named before it (`giữ chức …`, `thôi giữ chức …`, `hiện là …`). */
export interface PostChange {
  readonly kind: 'appointed' | 'former' | 'current';
  readonly posts: readonly Post[];
  readonly start: number;
  /** Its first token, the verb's. */
  readonly token: number;
  readonly paragraph: number;
  /** Token of whoever gives or takes the posts, or of the verb that hands the decision over; who is named before it does not get them. */
  readonly by: number | null;
  /** Each of the last so many named gets one of the posts, in order: `ông A và ông B lần lượt giữ chức X và Y`. */
  readonly each: number | null;
  /** Whoever gets the posts is named behind, and has them from there. */
  readonly ahead: boolean;
  /** Province that the sentence names before it as where they worked: `4 năm công tác tại Quảng Ninh, giữ chức …`. */
  readonly place: Place | null;
  readonly when: When;
}

/** When a sentence says that something was. */
export interface When {
  readonly year: number | null;
  /** It names a year, or a month: `Năm 2010, …`. */
  readonly dated: boolean;
  /** It tells what came after something else: `hai năm sau`, `sau đó`. */
  readonly later: boolean;
  /** It tells how things are: `hiện`, `nay`. */
  readonly now: boolean;
}

/** A mention of tokens `[start, end)` of which nothing is known yet. */
export function mentionAt(lexed: Lexed, start: number, end: number, paragraph: number): OfficialCandidate {
  return {
    start: lexed.start(start),
    end: lexed.end(end - 1),
    token: start,
    paragraph,
    rule: 'official.post',
    trigger: { start: lexed.start(start), end: lexed.end(end - 1) },
    name: null,
    honorific: null,
    titles: [],
    ranked: false,
    posts: [],
    row: null,
    inherited: [],
  };
}
