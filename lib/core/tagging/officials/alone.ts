import { genericUnits } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import type { Lead } from './lead.ts';

/** Words before a post that make it an office as such, or one of several: `chức danh`, `mỗi`, `một`. */
const BEFORE_OFFICE = new Set(['chức', 'danh', 'vụ', 'mỗi', 'mọi', 'từng', 'nhiều', 'một', 'ghế', 'cấp']);
/** Words behind a post that make it everyone's: `Chủ tịch UBND các huyện`, `Bí thư cấp xã`. */
const BEHIND_OFFICE = new Set(['các', 'những', 'cấp']);

/** Whether a post without a name may stand for its holder: not an office as such (domain.md §0 rule 15). */
export function standsAlone(lexed: Lexed, lead: Lead): boolean {
  const [first] = lead.posts;
  if (lead.plural || first === undefined) return false;
  if (
    lead.posts.some((post) => genericUnits.match(lexed, post.end) !== null || /cấp ủy/i.test(post.organisation ?? ''))
  )
    return false;
  if ((!first.capital && first.status === 'current') || first.head === 'đại biểu') return false;
  const before = lexed.key(lead.start - 1);
  if (before === '“' || before === '"' || BEFORE_OFFICE.has(before)) return false;
  return !BEHIND_OFFICE.has(lexed.key(lead.end));
}
