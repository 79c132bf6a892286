const LINES_MAX = 12;
const TELLING_LINES = 2;
const FURNITURE_MAX = 120;
const FURNITURE_WORDS_MAX = 11;
const DATE_OR_CLOCK = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}:\d{2}/;

/** A date line, a player's timer: it stands between headline and lead and is neither. */
const isFurniture = (line: string): boolean =>
  line.length <= FURNITURE_MAX &&
  (line.trim() === '' || (DATE_OR_CLOCK.test(line) && line.trim().split(/\s+/).length <= FURNITURE_WORDS_MAX));

/** Character offset at which headline and lead end: what stands before it is what the article is about. */
export function leadEnd(text: string): number {
  let telling = 0;
  let at = 0;
  for (let lines = 0; lines < LINES_MAX && at < text.length; lines++) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    if (isFurniture(line)) continue;
    telling++;
    if (telling === TELLING_LINES) break;
  }
  return at;
}
