import type { Tenure } from '../core/schema/tagging.ts';
import type { Translate } from './index.ts';

/**
 * A post as it is read aloud: status, position, organisation, place. What one part already says is not said again:
 * `Trưởng Đoàn` of the `Đoàn ĐBQH tỉnh` is `Trưởng Đoàn ĐBQH tỉnh`.
 */
export function postText(t: Translate, post: Tenure): string {
  const printed = STATUS.test(post.position);
  const status = post.status === 'current' || printed ? '' : t(`status.${post.status}`);
  const organisation = post.organisation === null ? '' : withoutOverlap(post.position, post.organisation);
  const said = `${post.position} ${post.organisation ?? ''}`;
  const place = post.place === null || said.includes(post.place) || endsInLetters(said, post.place) ? '' : post.place;
  return [status, post.position, organisation, place].filter((part) => part !== '').join(' ');
}

/** The position says by itself how it is held: `quyền Chủ tịch`, `Phó Giám đốc phụ trách`. */
const STATUS = /^(?:quyền|q\.|phụ trách|nguyên|cựu) |phụ trách$/i;

const CAPITALS = /[A-ZĐ][A-ZĐ.\s-]*$/;
const LETTERS_MIN = 3;

/** Whether the place is said already by its first letters: `UBND TP.HCM` of `Thành phố Hồ Chí Minh`. */
function endsInLetters(said: string, place: string): boolean {
  const letters = (place.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0)).join('');
  const capitals = (CAPITALS.exec(said)?.[0] ?? '').replace(/[^A-ZĐ]/g, '');
  return letters.length >= LETTERS_MIN && capitals.endsWith(letters.toUpperCase());
}

const withoutOverlap = (position: string, organisation: string): string => {
  const words = position.split(' ');
  for (let at = 0; at < words.length; at++) {
    const tail = words.slice(at).join(' ').toLocaleLowerCase('vi');
    if (organisation.toLocaleLowerCase('vi').startsWith(tail)) return organisation.slice(tail.length).trim();
  }
  return organisation;
};
