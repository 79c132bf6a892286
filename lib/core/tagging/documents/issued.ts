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
  if (lexed.key(of) !== 'của') return null;
  const issuer = parseIssuer(lexed, of + 1);
  if (issuer === null || !lexed.word(of + 1).upper) return null;
  // `nghị quyết, chỉ thị của Đảng`, `5 nghị quyết của Chính phủ`: documents in general.
  if (enumerated(lexed, base.token, at) || counted(lexed, base.token)) return null;
  const tail = parseTail(lexed, at, false);
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

/** A number that counts documents, not one that ends a pinpoint: `Điều 5 Nghị định`. */
const counted = (lexed: Lexed, at: number): boolean =>
  lexed.word(at - 1).kind === 'number' && !['điều', 'khoản', 'mục', 'điểm', 'chương'].includes(lexed.key(at - 2));
