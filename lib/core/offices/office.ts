import { organisationKey } from '../gazetteer/index.ts';
import type { Tenure } from '../schema/tagging.ts';
import { HEADS, HEADS_OF_STATE } from './heads.ts';
import { eraOf, type Unit, unitOf } from './unit.ts';

/** An office, one for all the ways to name it: `Bí thư Thái Nguyên` is the `Bí thư Tỉnh ủy Thái Nguyên`. */
export interface Office {
  /** The same for the same office; a deputy who is the standing one has another than one who is not. */
  key: string;
  /** The same for the same office however it is held: a deputy may be called without `thường trực`, a holder for a time holds it too. */
  id: string;
  /** The head's title, which his deputies have with `phó`; of a seat its own. */
  line: string;
  /** `seat`: on a committee or in an assembly, or any title of which nothing is known. */
  rung: 'head' | 'standing' | 'deputy' | 'seat';
  /** Held for a time, or by a deputy: `quyền`, `phụ trách`. */
  acting: boolean;
  unit: Unit;
  /** That one person holds it at a time is known of the title and of the body. */
  single: boolean;
}

const ACTING = /^(?:quyền|q|phụ trách) /;
const STATUS = /^(?:nguyên|cựu|tân) /;
const SHORT = /^phó (?=(?:ban|đoàn|phòng)(?: |$))/;
const LINES = [...HEADS, 'trưởng phòng', 'cục trưởng', 'vụ trưởng', 'chánh thanh tra'];
const READ = new RegExp(`^(phó )?(${LINES.join('|')})( thường trực)?( phụ trách)?(?: (.+))?$`);
const OF_STATE: readonly string[] = HEADS_OF_STATE;

/** The noun of its unit that a title begins with. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['trưởng ban', 'ban'],
  ['trưởng đoàn', 'đoàn'],
  ['trưởng công an', 'công an'],
  ['chánh văn phòng', 'văn phòng'],
  ['bộ trưởng', 'bộ'],
  ['trưởng phòng', 'phòng'],
]);

/** What the bare title of a province means (domain.md §8.1). */
const COLLOQUIAL: ReadonlyMap<string, string> = new Map([
  ['bí thư', 'tỉnh ủy'],
  ['chủ tịch', 'ủy ban nhân dân tỉnh'],
]);

interface Title {
  line: string;
  rung: Office['rung'];
  acting: boolean;
  /** Words of the body that the title has itself: `Trưởng ban Tuyên giáo`. */
  body: string;
}

function titleOf(position: string, status: Tenure['status']): Title {
  const written = organisationKey(position).replace(STATUS, '');
  const words = written
    .replace(ACTING, '')
    .replace(SHORT, 'phó trưởng ')
    .replace(/^thứ trưởng/, 'phó bộ trưởng');
  const acting = status === 'acting' || words !== words.replace(/ phụ trách/, '') || ACTING.test(written);
  const [, deputy, line, standing, , body = ''] = READ.exec(words) ?? [];
  if (line === undefined) return { line: words, rung: 'seat', acting, body: '' };
  const rung = deputy === undefined ? 'head' : standing === undefined ? 'deputy' : 'standing';
  return { line, rung, acting, body };
}

/** The words of the body that title and organisation say together, each once. */
function bodyOf({ line, body }: Title, organisation: string, placed: boolean): string {
  if (organisation === '' && body === '') return placed ? (COLLOQUIAL.get(line) ?? '') : '';
  const noun = NOUNS.get(line);
  const begins = noun === undefined || organisation === noun || organisation.startsWith(`${noun} `);
  const said = begins && ` ${organisation} `.includes(` ${body} `) ? '' : body;
  return [begins ? '' : noun, said, organisation].filter((part) => part !== '' && part !== undefined).join(' ');
}

const UNITS: ReadonlyMap<string, RegExp> = new Map([
  ['bí thư', /^(?:cấp ủy|đảng ủy .+|(?:huyện|quận|thị|thành) ủy.*)$|^org:dang-uy/],
  ['chủ tịch', /nhân dân|^mặt trận$|^org:/],
  ['trưởng đoàn', /^đoàn đại biểu quốc hội$/],
]);

/** Ten thousand clips of one person say the same few posts; made anew for each, a timeline would take seconds. */
const remembered = new Map<string, Office>();
const REMEMBERED_MAX = 5000;

/** The office of a post. `day`, ISO, is the article's: of when names of units are meant. */
export function officeOf(post: Tenure, day: string | null): Office {
  const { position, organisation, place, placeSource, status, body, successor } = post;
  const parts = [position, organisation, place, placeSource, status, body, successor, eraOf(post, day)];
  const key = parts.map((part) => part ?? '').join('\n');
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const office = readOffice(post, day);
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(key, office);
  return office;
}

function readOffice(post: Tenure, day: string | null): Office {
  const title = titleOf(post.position, post.status);
  const { line, rung, acting } = title;
  const words = bodyOf(title, organisationKey(post.organisation ?? ''), post.place !== null);
  const ofState = OF_STATE.includes(line) || (line === 'thủ tướng' && words === 'chính phủ');
  const read = unitOf(words, post, day);
  const unit: Unit = ofState ? { words: '', place: read.place, level: 'central', known: true } : read;
  const known = unit.known && (UNITS.get(line)?.test(unit.words) ?? true);
  const where = [unit.level, unit.words, unit.place ?? ''].join('|');
  return {
    key: [line, rung, ...(acting ? ['acting'] : []), where].join('|'),
    id: [line, rung === 'standing' ? 'deputy' : rung, where].join('|'),
    line,
    rung,
    acting,
    unit: { ...unit, known },
    single: known && rung === 'head' && !acting,
  };
}

/** Whether two offices are in one body, as far as both say. */
export const inOneUnit = (a: Office, b: Office): boolean =>
  a.unit.words === b.unit.words && a.unit.place === b.unit.place && a.unit.level === b.unit.level;

/** Whether two are the same office. */
export const sameOffice = (a: Office, b: Office): boolean => a.id === b.id;
