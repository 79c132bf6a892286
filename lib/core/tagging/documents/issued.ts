import { organisationHeads } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { type Citations, type DocumentCandidate, one } from './candidate.ts';
import { parseDate } from './date.ts';
import { enumerated } from './frames.ts';
import { parseIssuer } from './issuer.ts';
import { parseTail } from './tail.ts';
import { titleAfter } from './title.ts';

/** Types that a body is said to issue; the others (`Báo cáo của UBND tỉnh`) are working papers. */
const ISSUED_ALONE = new Set([
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Tờ trình',
  'Thông báo',
  'Nghị định',
  'Công điện',
]);

/** A type word with its issuer alone, or its date and issuer: `Chỉ thị của Ban Bí thư`, `Quyết định ngày 5/1/2024 của …`. */
export function byIssuer(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  if (base.plural || !ISSUED_ALONE.has(base.type.type)) return null;
  const date = lexed.key(at) === 'ngày' ? parseDate(lexed, at) : null;
  const of = date?.end ?? at;
  const said = lexed.key(of) === 'của';
  if (!said && !(date === null && leadsToIssuer(lexed, base, at))) return null;
  const from = said ? of + 1 : of;
  const issuer = parseIssuer(lexed, from);
  if (issuer === null || !lexed.word(from).upper) return null;
  // `nghị quyết, chỉ thị của Đảng`, `5 nghị quyết của Chính phủ`: documents in general.
  if (enumerated(lexed, base.token, at) || counted(lexed, base.token)) return null;
  const tail = parseTail(lexed, at, base);
  const end = Math.max(tail.end, issuer.end);
  return one(
    lexed,
    {
      ...base,
      rule: date === null ? 'doc.issuer' : 'doc.dated',
      issuer,
      event: tail.event,
      date: tail.date,
      term: tail.term,
      title: titleAfter(lexed, end),
    },
    end,
  );
}

const WITHOUT_LINK = new Set(['Nghị quyết', 'Chỉ thị']);
const COUNCILS =
  /^(?:hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|chính phủ|quốc hội|ban thường vụ|bộ chính trị|ban bí thư)$/;

/** `Nghị quyết HĐND tỉnh`, `Chỉ thị Thành ủy`: the link is dropped before a body that passes such documents. */
function leadsToIssuer(lexed: Lexed, { type }: DocumentCandidate, at: number): boolean {
  if (!WITHOUT_LINK.has(type.type) || !lexed.word(at).upper) return false;
  const head = organisationHeads.match(lexed, at);
  return head !== null && COUNCILS.test(head.value);
}

/** A number that counts documents, not one that ends a pinpoint: `Điều 5 Nghị định`. */
const counted = (lexed: Lexed, at: number): boolean =>
  lexed.word(at - 1).kind === 'number' && !['điều', 'khoản', 'mục', 'điểm', 'chương'].includes(lexed.key(at - 2));
