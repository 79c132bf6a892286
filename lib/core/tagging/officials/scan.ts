import { notPersons } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { startsSentence } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { gated, type PersonName, parseMember, parseName } from '../names.ts';
import type { Post } from '../post.ts';
import type { RuleId } from '../rules.ts';
import { standsAlone } from './alone.ts';
import { isLineAbove, isOwnLine, postsBelow } from './below.ts';
import { parseBio } from './bio.ts';
import { mentionAt, type OfficialCandidate, type PostChange } from './candidate.ts';
import { type Change, parseChange } from './changes.ts';
import { atWork, circumstances } from './circumstances.ts';
import { isDeputy, ruleAlone, ruleOf, seated, unsaid, withStatus } from './handed.ts';
import { type Lead, parseLead } from './lead.ts';
import {
  type Body,
  bodyBefore,
  colonAt,
  headedList,
  headerAfter,
  hostedBy,
  inBody,
  isCounted,
  type List,
  lacksBody,
  listAfter,
  pastBullets,
  signedBelow,
} from './list.ts';
import { isSeveral } from './object.ts';
import { under } from './principal.ts';
import { Row } from './row.ts';
import { saidOf } from './said.ts';
import { givenTrail, type NameTrail, none, parseTrail, seatBehind, type Trail } from './trail.ts';

/** Words before a position that make it part of a body's name: `Ban Bí thư`, `Đoàn Chủ tịch`, `Hội đồng Bộ trưởng`, `Bộ Tư lệnh`. */
const PARTS_OF_BODIES = new Set(['ban', 'đoàn', 'phủ', 'đồng', 'phòng', 'bộ']);

/** Words that make `quyền` no acting holder's: `ủy quyền Chủ tịch nước`, `thẩm quyền Chủ tịch UBND tỉnh`. */
const BEFORE_POWER = new Set(['ủy', 'thẩm', 'chính']);

const FULL_MIN = 3;

/** Whether capitals that run into an office, or a colon, say what is below rather than who: `HỒ SƠ BÍ THƯ TỈNH ỦY`, `KIM BẢNG: …`. */
const isHeading = (lexed: Lexed, { start, end }: PersonName, { link }: NameTrail): boolean =>
  (link === '' || link === ':') &&
  lexed.word(start).caps &&
  (end - start < FULL_MIN || !triggers(lexed, start, Trigger.common));
/** Words from a list's member to the posts that its verb gives. */
const PREDICATE_MAX = 4;

/** Reads officials from left to right. Holds what one place of the text hands to the next: an open list, who was just named. */
export class OfficialScan {
  readonly candidates: OfficialCandidate[] = [];
  readonly changes: PostChange[] = [];
  readonly #lexed: Lexed;
  #list: List | null = null;
  /** The list that ended with what its last member is said to do. */
  #ended: List | null = null;
  /** The open list names persons by their given names: `các ông Thạnh, Sơn`. */
  #givens = false;
  /** Honorific of the header of the list last opened. */
  #honorific: string | null = null;
  readonly #row = new Row();
  /** Posts said before the person is named: `Với cương vị Bí thư Tỉnh ủy, ông A`. */
  #ahead: { readonly posts: readonly Post[]; readonly at: number } | null = null;
  /** The office of one for whom the person acts whose lead starts at token `at`. */
  #principal: { readonly post: Post; readonly at: number } | null = null;

  /** Token at the end of the last line of posts without a name, whose holder may stand below it; -1 before any. */
  #postsLine = -1;

  /** Token at which the next member of an open list must stand, whatever it may begin; -1 where none is open. */
  get next(): number {
    return this.#list?.next ?? -1;
  }

  constructor(lexed: Lexed) {
    this.#lexed = lexed;
  }

  /** Reads what stands at token `at`; returns the token to go on from, or null where nothing stood. */
  read(at: number, paragraph: number): number | null {
    const lexed = this.#lexed;
    const change = triggers(lexed, at, Trigger.change)
      ? parseChange(lexed, at)
      : triggers(lexed, at, Trigger.life | Trigger.position | Trigger.status)
        ? parseBio(lexed, at)
        : null;
    if (change !== null) return this.#changed(change, at, paragraph);
    if (triggers(lexed, at, Trigger.position) && PARTS_OF_BODIES.has(lexed.key(at - 1))) return null;
    if (lexed.key(at) === 'quyền' && BEFORE_POWER.has(lexed.key(at - 1))) return null;
    if (triggers(lexed, at, Trigger.title | Trigger.position | Trigger.status)) {
      const lead = parseLead(lexed, at);
      if (lead !== null) return this.#lead(lead, paragraph);
    }
    const member = this.#list?.next === at;
    if (!lexed.word(at).upper) return null;
    if (this.#givens && member) return this.#given(at, paragraph);
    if (member || triggers(lexed, at, Trigger.surname | Trigger.common | Trigger.highland))
      return this.#listed(at, paragraph);
    return null;
  }

  #changed({ kind, posts, end, subject, ...change }: Change, at: number, paragraph: number): number {
    const { body, ...where } = circumstances(this.#lexed, at);
    const by = change.by ?? (change.active && this.#row.isSubject(this.#lexed, at) ? at : change.actor);
    const told = {
      start: this.#lexed.start(at),
      token: at,
      paragraph,
      by,
      each: null,
      ahead: subject !== null,
      ...where,
    };
    if (subject !== null) {
      this.changes.push({ ...told, kind, posts });
      this.#sayAhead(withStatus(posts, kind), subject);
      return end;
    }
    // The last of a row gets them as the person named before; so do those beside it.
    const ofRow = (by === null || this.#row.end > by) && this.#row.takes(this.#lexed, at, kind === 'current');
    const count = ofRow && posts.length > 1 && this.#row.size(this.candidates) === posts.length ? posts.length : null;
    const each = change.inTurn === null ? null : count;
    if (change.left.length > 0) this.changes.push({ ...told, kind: 'former', posts: change.left });
    const given = each === null ? kind : (change.inTurn ?? kind);
    this.changes.push({ ...told, kind: given, posts: atWork(posts, body), each });
    // `…: A, giữ chức X; B, giữ chức Y`, `…: A được bầu giữ chức X; B …`.
    const list = this.#list ?? this.#ended;
    if (list !== null && at >= list.next && at - list.next <= PREDICATE_MAX && this.#lexed.key(end) === ';')
      this.#list = { ...list, next: pastBullets(this.#lexed, end + 1) };
    const respective = posts[0]?.place != null && this.#lexed.key(end) === ',' && this.#lexed.word(end + 1).upper;
    if (ofRow && each === null && !respective) this.#row.share(this.candidates, withStatus(posts, kind));
    return end;
  }

  /** Posts said of whoever is named from token `at`, with what verbs before said of them: `bãi nhiệm X, cách chức Y với ông A`. */
  #sayAhead(posts: readonly Post[], at: number): void {
    const lexed = this.#lexed;
    if (!isSeveral(lexed, at - 1)) this.#ahead = { posts: [...this.#said(at), ...posts], at };
    else {
      const colon = colonAt(lexed, at);
      const next = lexed.key(colon) === ':' ? colon + 1 : at;
      this.#list = headedList({ posts: [...this.#member(next, false), ...posts], next });
    }
  }

  #lead(lead: Lead, paragraph: number): number | null {
    const lexed = this.#lexed;
    if (lead.name !== null) return this.#named(lead, lead.name, paragraph);
    if (lead.principal !== null) this.#principal = { post: lead.principal, at: lead.end + 1 };
    const first = listAfter(lexed, lead);
    if (first !== null) {
      this.#honorific = lead.honorific;
      const row = lead.posts.length === 0 && lead.honorific !== null ? first : null;
      // `3 Phó Chủ tịch UBND tỉnh gồm các ông: A, B`: the list is open already.
      const open = row !== null && this.#list?.next === first ? this.#list : null;
      const posts = open?.posts ?? lead.posts;
      this.#list = headedList({ posts, next: first, honorific: lead.honorific, row: open === null ? row : open.row });
      return lead.end;
    }
    const headed = lead.posts.length === 0 ? headerAfter(lexed, lead) : null;
    if (headed !== null) {
      const { posts, next, end } = headed;
      if (next !== null) {
        this.#honorific = lead.honorific;
        this.#list = headedList({ posts, next, honorific: lead.honorific });
      }
      return end;
    }
    if (lead.posts.length === 0) return null;
    if (isOwnLine(lexed, lead.start, lead.end)) this.#postsLine = lead.end;
    const signer = lead.titles.length === 0 ? signedBelow(lexed, lead) : null;
    if (signer !== null) {
      this.#list = headedList({ posts: lead.posts, next: signer, plural: false });
      return lead.end;
    }
    const nobody = notPersons.match(lexed, lead.end);
    if (nobody !== null) return nobody.end;
    // `Giám đốc Sở Y tế là bà A`.
    const said = !lead.plural && lexed.word(lead.start).upper ? saidOf(lexed, lead.end) : null;
    if (said !== null) this.#ahead = { posts: withStatus(lead.posts, said.status), at: said.at };
    if (said !== null && parseLead(lexed, said.at)?.name != null) return said.at;
    if (standsAlone(lexed, lead))
      this.#add({
        ...mentionAt(lexed, lead.start, lead.end, paragraph),
        rule: ruleAlone(lexed, lead),
        honorific: lead.honorific,
        posts: lead.posts,
      });
    return lead.end;
  }

  #add(candidate: OfficialCandidate): void {
    this.candidates.push(candidate);
  }

  /** Adds a named person that ends before token `end`, as the next of the row if it stands beside the last. */
  #addNamed(candidate: OfficialCandidate, trail: NameTrail, list: List | null): void {
    this.#row.add(this.#lexed, this.candidates.length, candidate.token, trail.end);
    this.#add(candidate);
    if (trail.posts.length > 0 && (trail.shared || this.#ofAll(trail, list)))
      this.#row.share(this.candidates, trail.posts);
  }

  /**
   * Whether posts behind the last of a row under one plural title are said of all of it: behind a dash, or behind the last of
   * those counted (`hai ông A và B, nguyên Phó Giám đốc …`), where nobody before has posts.
   */
  #ofAll({ link }: NameTrail, list: List | null): boolean {
    if (list?.row == null || list.posts.length > 0) return false;
    const dashed = link === '-';
    return (dashed || (list.counted && this.#row.closed && link === ',')) && this.#row.isBare(this.candidates);
  }

  #named(lead: Lead, name: PersonName, paragraph: number): number {
    const lexed = this.#lexed;
    const trail = name.cut ? none(name.end) : this.#trail(lead, name);
    const said = hostedBy(lexed, seated([...this.#own(lead), ...trail.posts], trail.seat), lead.start);
    const inherited = [...unsaid(this.#member(lead.start, lead.posts.length > 0), said), ...this.#said(lead.start)];
    const body = this.#body(lead.start, said);
    const below = said.length === 0 && !name.given && !lead.plural ? this.#below(lead.start, trail.end) : null;
    const list = this.#list?.next === lead.start ? this.#list : null;
    const opensRow = lead.plural && lead.posts.length === 0 && lead.honorific !== null;
    const row = opensRow ? lead.start : (list?.row ?? null);
    this.#addNamed(
      {
        ...mentionAt(lexed, lead.start, trail.end, paragraph),
        rule: ruleOf(lead, name),
        row,
        trigger: { start: lexed.start(lead.start), end: lexed.end(Math.max(lead.start, name.start - 1)) },
        name,
        honorific: lead.honorific,
        titles: lead.titles,
        ranked: lead.ranked,
        posts: inBody(said, body),
        inherited: [...inherited, ...(below?.posts ?? [])],
      },
      trail,
      list,
    );
    if (lead.plural) this.#honorific = lead.honorific;
    this.#givens = name.given && (lead.plural || (this.#givens && this.#list?.next === lead.start));
    const opens = lead.plural && lead.posts.length > 0;
    this.#goOn(trail.end, opens ? lead.posts : null, lead.plural || (this.#list?.plural ?? false), lead.start, body);
    if (opensRow && this.#list !== null) this.#list = { ...this.#list, row, counted: isCounted(lexed, lead.start - 1) };
    return below?.end ?? trail.end;
  }

  /** The posts in the line below a name that fills its own, unless the line above is one of posts: then that one is the name's. */
  #below(at: number, end: number): Trail | null {
    return isLineAbove(this.#lexed, this.#postsLine, at) ? null : postsBelow(this.#lexed, at, end);
  }

  /** The posts of the open list, if its next member stands at token `at`. */
  #member(at: number, posted: boolean): readonly Post[] {
    const list = this.#list;
    return list !== null && list.next === at && (list.headed || !posted) ? list.posts : [];
  }

  #trail(lead: Lead, name: PersonName): NameTrail {
    // Behind a holder in brackets stand other offices.
    if (lead.end > name.end) return none(lead.end);
    const seat = lead.posts.some(isDeputy) ? seatBehind(this.#lexed, lead.end) : null;
    if (seat !== null) return { ...parseTrail(this.#lexed, seat.end, true), seat: seat.place };
    if (!name.given) return parseTrail(this.#lexed, lead.end, lead.posts.length > 0);
    const single = lead.honorific !== null && lead.posts.length === 0 && !lead.plural && !this.#givens;
    return single ? givenTrail(this.#lexed, lead.start, name.end) : none(name.end);
  }

  /** The posts before a name; a deputy's body is that of the one acted for. */
  #own({ posts, start }: Lead): readonly Post[] {
    return this.#principal?.at === start ? under(posts, this.#principal.post) : posts;
  }

  #said(at: number): readonly Post[] {
    return this.#ahead?.at === at ? this.#ahead.posts : [];
  }

  /** The body that the list is of whose member stands at token `at`; looked for where the posts leave theirs out. */
  #body(at: number, posts: readonly Post[]): Body | null {
    const known = this.#list?.next === at ? this.#list.body : null;
    return known ?? (posts.some(lacksBody) ? bodyBefore(this.#lexed, at) : null);
  }

  /** After a member that started at token `at`, the list goes on at the token behind `;`, `,` or `và`. */
  #goOn(end: number, opened: readonly Post[] | null, plural: boolean, at: number, body: Body | null): void {
    const lexed = this.#lexed;
    const link = lexed.word(end);
    const list = this.#list?.next === at ? this.#list : null;
    if (!(link.key === ';' || link.key === ',' || link.key === 'và' || link.kind === 'break')) {
      this.#ended = list && { ...list, next: end };
      this.#list = null;
      return;
    }
    const headed = opened === null && list?.headed === true;
    // Behind a semicolon come others than those whom a plural post before the first name counts.
    const posts = opened ?? (headed || link.key !== ';' ? (list?.posts ?? []) : []);
    if (link.kind === 'break' && posts.length === 0) {
      this.#list = null;
      return;
    }
    this.#list = {
      posts,
      next: pastBullets(lexed, end + 1),
      plural,
      honorific: plural ? this.#honorific : null,
      headed,
      row: list?.row ?? null,
      counted: list?.counted ?? false,
      body: list?.body ?? body,
    };
  }

  /** A further given name behind `các ông Thạnh, `; null where a full name or none stands. */
  #given(at: number, paragraph: number): number | null {
    const lexed = this.#lexed;
    const name = parseName(lexed, at, 'honorific');
    if (name?.given !== true) {
      this.#givens = false;
      return name === null ? null : this.#listed(at, paragraph);
    }
    this.#add({
      ...mentionAt(lexed, at, name.end, paragraph),
      rule: 'official.given-name',
      name,
      honorific: this.#honorific,
    });
    this.#goOn(name.end, null, true, at, null);
    return name.end;
  }

  /** A name without title or post before it: a list's member, or one that its own posts or note follow. */
  #listed(at: number, paragraph: number): number | null {
    const lexed = this.#lexed;
    const member = this.#list !== null && this.#list.next === at;
    const before = lexed.key(at - 1);
    const inSentence =
      lexed.word(at - 1).kind === 'word' && !lexed.word(at - 1).upper && triggers(lexed, at, Trigger.common);
    const opens = startsSentence(lexed, at);
    if (!member && !inSentence && !opens && ![';', ',', '-', '(', '|'].includes(before)) return null;
    const list = member ? this.#list : null;
    const full = parseName(lexed, at, 'list');
    const name = full ?? (list?.plural === true ? parseMember(lexed, at) : null);
    if (name === null || name.given || gated(lexed, at)) return null;
    const trail = parseTrail(lexed, name.end, false);
    const inherited = unsaid(list?.posts ?? [], trail.posts);
    const plural = list?.plural === true;
    const signs = list?.headed === true && !plural && list.posts.length > 0;
    if (trail.posts.length === 0 && !plural && !signs) return null;
    if (!member && isHeading(lexed, name, trail)) return null;
    const body = this.#body(at, trail.posts);
    if (full === null && trail.posts.length === 0) return null;
    const rule: RuleId =
      full === null
        ? 'official.list-unlisted'
        : signs
          ? 'official.signature'
          : member
            ? trail.posts.length + inherited.length > 0
              ? 'official.list-member'
              : 'official.list-name'
            : opens
              ? 'official.name-post'
              : 'official.name-inside';
    this.#addNamed(
      {
        ...mentionAt(lexed, at, trail.end, paragraph),
        rule,
        trigger: { start: lexed.start(at), end: lexed.end(name.end - 1) },
        name,
        honorific: plural ? (list?.honorific ?? null) : null,
        row: list?.row ?? null,
        posts: inBody(trail.posts, body),
        inherited,
      },
      trail,
      list,
    );
    if (signs) this.#list = null;
    else this.#goOn(trail.end, null, plural, at, body);
    return trail.end;
  }
}
