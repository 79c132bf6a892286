import { typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';

/** What the words before a type word say of it. */
export interface Before {
  readonly draft: boolean;
  readonly plural: boolean;
}

const PLURALS = new Set('các những mọi nhiều vài hai ba bốn sáu bảy tám chín mười loạt từng mỗi'.split(' '));
/** Words between `dự thảo` and the type word: `dự thảo lần thứ hai Nghị quyết`, `dự thảo các Nghị quyết`. */
const AFTER_DRAFT = new Set('lần thứ các những hai ba tư bốn năm sửa đổi mới về lại nhất'.split(' '));
const BACK_MAX = 4;

/** `dự thảo`, `dự án` (of a law), `các`, `những` before token `at`. */
export function framesBefore(lexed: Lexed, at: number): Before {
  const draftAt = draftBefore(lexed, at);
  return {
    draft: draftAt !== null,
    plural: pluralAt(lexed, at - 1) || (draftAt !== null && pluralAt(lexed, draftAt - 1)),
  };
}

function pluralAt(lexed: Lexed, i: number): boolean {
  const key = lexed.key(i);
  if (key === 'số') return lexed.key(i - 1) === 'một';
  return PLURALS.has(key) && lexed.key(i - 1) !== 'thứ';
}

/** Token of `dự` in `dự thảo …`, `dự án Luật …`, `Dự luật`; null where the type word is no draft's. */
function draftBefore(lexed: Lexed, at: number): number | null {
  const law = ['luật', 'bộ', 'pháp'].includes(lexed.key(at));
  if (law && lexed.key(at - 1) === 'dự') return at - 1;
  for (let i = at - 2; i >= at - 2 - BACK_MAX; i--) {
    if (follows(lexed, i, 'dự', 'thảo') || (law && follows(lexed, i, 'dự', 'án'))) return i;
    const { kind, key } = lexed.word(i + 1);
    if (!(kind === 'number' || AFTER_DRAFT.has(key) || key === '“' || key === '"')) return null;
  }
  return null;
}

/** One of a row of type nouns: `nghị quyết, chương trình, kế hoạch`. The noun is tokens `[at, end)`. */
export function enumerated(lexed: Lexed, at: number, end: number): boolean {
  const joins = (i: number): boolean => [',', 'và', '/', 'hoặc', 'hay'].includes(lexed.key(i));
  const next = joins(end) ? typeWords.match(lexed, end + 1) : null;
  // `Nghị quyết, Chỉ thị số …`: two types before one list of numbers.
  if (next !== null && (!lexed.word(end + 1).upper || lexed.key(next.end) === 'số')) return true;
  if (!joins(at - 1)) return false;
  return [2, 3, 4].some((back) => at - back >= 0 && typeWords.match(lexed, at - back)?.end === at - 1);
}
