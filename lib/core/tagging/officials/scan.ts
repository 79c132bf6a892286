import { genericUnits, notPersons } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { startsSentence } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { gated, type PersonName, parseName } from '../names.ts';
import type { Post } from '../post.ts';
import type { OfficialCandidate, PostChange } from './candidate.ts';
import { parseChange } from './changes.ts';
import { type Lead, parseLead } from './lead.ts';
import { parseTrail } from './trail.ts';

/** An open list: whose members take its posts, and the token at which the next member must stand. */
interface List {
  readonly posts: readonly Post[];
  readonly next: number;
  readonly plural: boolean;
  readonly honorific: string | null;
}

/** Words before a position that make it part of a body's name: `Ban Bí thư`, `Đoàn Chủ tịch`, `Phủ Chủ tịch`, `Hội đồng Bộ trưởng`. */
const PARTS_OF_BODIES = new Set(['ban', 'đoàn', 'phủ', 'đồng', 'phòng']);

const BULLETS_MAX = 4;

/** Token after line breaks, bullets and a last `và` at `at`: where a list's next member may stand. */
function pastBullets(lexed: Lexed, at: number): number {
  let i = at;
  while (i < at + BULLETS_MAX && (lexed.word(i).kind === 'break' || ['•', '-', '+', '*', 'và'].includes(lexed.key(i))))
    i++;
  return i;
}

/** Reads officials from left to right. Holds what one place of the text hands to the next: an open list. */
export class OfficialScan {
  readonly candidates: OfficialCandidate[] = [];
  readonly changes: PostChange[] = [];
  readonly #lexed: Lexed;
  #list: List | null = null;
  /** Honorific of the header of the list last opened. */
  #honorific: string | null = null;

  constructor(lexed: Lexed) {
    this.#lexed = lexed;
  }

  /** Reads what stands at token `at`; returns the token to go on from, or null where nothing stood. */
  read(at: number, paragraph: number): number | null {
    const lexed = this.#lexed;
    if (triggers(lexed, at, Trigger.change)) {
      const change = parseChange(lexed, at, paragraph);
      if (change !== null) {
        this.changes.push(change.change);
        return change.end;
      }
    }
    if (triggers(lexed, at, Trigger.position) && PARTS_OF_BODIES.has(lexed.key(at - 1))) return null;
    if (triggers(lexed, at, Trigger.title | Trigger.position | Trigger.status)) {
      const lead = parseLead(lexed, at);
      if (lead !== null) return this.#lead(lead, paragraph);
    }
    if (lexed.word(at).upper && triggers(lexed, at, Trigger.surname | Trigger.highland))
      return this.#listed(at, paragraph);
    return null;
  }

  #lead(lead: Lead, paragraph: number): number | null {
    if (lead.name !== null) return this.#named(lead, lead.name, paragraph);
    const header = this.#headerEnd(lead);
    if (header !== null) {
      this.#honorific = lead.honorific;
      this.#list = { posts: lead.posts, next: header, plural: true, honorific: lead.honorific };
      return header;
    }
    if (lead.posts.length === 0) return null;
    const nobody = notPersons.match(this.#lexed, lead.end);
    if (nobody !== null) return nobody.end;
    if (!lead.plural && this.#standsAlone(lead))
      this.#add({
        ...this.#base(lead.start, lead.end, paragraph),
        rule: 'official.post',
        honorific: lead.honorific,
        posts: lead.posts,
      });
    return lead.end;
  }

  #base(start: number, end: number, paragraph: number): OfficialCandidate {
    const lexed = this.#lexed;
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
      inherited: [],
    };
  }

  #add(candidate: OfficialCandidate): void {
    this.candidates.push(candidate);
  }

  #named(lead: Lead, name: PersonName, paragraph: number): number {
    const lexed = this.#lexed;
    const trail =
      name.given || name.cut ? { end: name.end, posts: [] } : parseTrail(lexed, name.end, lead.posts.length > 0);
    const rule = name.given
      ? 'official.given-name'
      : lead.posts.length > 0
        ? 'official.post-name'
        : lead.ranked
          ? 'official.rank-name'
          : 'official.honorific-name';
    const inherited = this.#member(lead.start);
    this.#add({
      ...this.#base(lead.start, trail.end, paragraph),
      rule: lead.honorific === null && lead.posts.length === 0 && !lead.ranked ? 'official.title-name' : rule,
      trigger: { start: lexed.start(lead.start), end: lexed.end(Math.max(lead.start, name.start - 1)) },
      name,
      honorific: lead.honorific,
      titles: lead.titles,
      ranked: lead.ranked,
      posts: [...lead.posts, ...trail.posts],
      inherited,
    });
    if (lead.plural) this.#honorific = lead.honorific;
    const opens = lead.plural && lead.posts.length > 0 ? lead.posts : null;
    this.#goOn(trail.end, opens ?? inherited, lead.plural || (this.#list?.plural ?? false));
    return trail.end;
  }

  /** The posts of the open list, if its next member stands at token `at`. */
  #member(at: number): readonly Post[] {
    return this.#list !== null && this.#list.next === at ? this.#list.posts : [];
  }

  /** After a member, the list goes on at the token behind `;`, `,` or `và`. */
  #goOn(end: number, posts: readonly Post[], plural: boolean): void {
    const lexed = this.#lexed;
    const link = lexed.word(end);
    let next = end + 1;
    if (link.key === ';' || link.key === ',' || link.key === 'và' || link.kind === 'break') {
      next = pastBullets(lexed, next);
      const honorific = plural ? this.#honorific : null;
      this.#list = link.kind === 'break' && posts.length === 0 ? null : { posts, next, plural, honorific };
    } else this.#list = null;
  }

  /** A plural lead that only opens a list: `các đồng chí:`, `các Ủy viên Trung ương Đảng:`, `Các ủy viên gồm:`. */
  #headerEnd(lead: Lead): number | null {
    if (!lead.plural) return null;
    const lexed = this.#lexed;
    let i = lead.end;
    for (
      let words = 0;
      words < 4 && ['gồm', 'có', 'là', 'sau', 'đây', 'ban', 'chỉ', 'đạo'].includes(lexed.key(i));
      words++
    )
      i++;
    if (lexed.key(i) !== ':') return null;
    i++;
    return pastBullets(lexed, i);
  }

  /** A name without title or post before it: a list's member, or one that its own posts or note follow. */
  #listed(at: number, paragraph: number): number | null {
    const lexed = this.#lexed;
    const member = this.#list !== null && this.#list.next === at;
    const before = lexed.key(at - 1);
    const inSentence =
      lexed.word(at - 1).kind === 'word' && !lexed.word(at - 1).upper && triggers(lexed, at, Trigger.common);
    if (!member && !inSentence && !startsSentence(lexed, at) && ![';', ',', '-', '('].includes(before)) return null;
    const name = parseName(lexed, at, 'list');
    if (name === null || name.given || gated(lexed, at)) return null;
    const trail = parseTrail(lexed, name.end, false);
    const inherited = this.#member(at);
    const plural = member && this.#list?.plural === true;
    if (trail.posts.length === 0 && !plural) return null;
    this.#add({
      ...this.#base(at, trail.end, paragraph),
      rule: member ? 'official.list-member' : 'official.name-post',
      trigger: { start: lexed.start(at), end: lexed.end(name.end - 1) },
      name,
      honorific: plural ? (this.#list?.honorific ?? null) : null,
      posts: trail.posts,
      inherited,
    });
    this.#goOn(trail.end, inherited, plural);
    return trail.end;
  }

  /** Whether a post without a name may stand for its holder: not an office as such (domain.md §0 rule 15). */
  #standsAlone(lead: Lead): boolean {
    const lexed = this.#lexed;
    const [first] = lead.posts;
    if (
      first === undefined ||
      lead.posts.some((post) => genericUnits.match(lexed, post.end) !== null || /cấp ủy/i.test(post.organisation ?? ''))
    )
      return false;
    if ((!first.capital && first.status === 'current') || first.head === 'đại biểu') return false;
    const before = lexed.key(lead.start - 1);
    if (before === '“' || before === '"') return false;
    const next = lexed.key(lead.end);
    return next !== 'các' && next !== 'những';
  }
}
