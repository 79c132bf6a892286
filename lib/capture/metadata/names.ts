import { collapse, wordsKey } from '../text.ts';

/** Said before a name, no part of it. */
const LABEL =
  /^(?:(?:tin,? bài|bài,? ảnh|tin,? ảnh|bài và ảnh|tin và ảnh|thực hiện|tác giả|biên tập|ảnh|tin|bài|by|words by|written by|posted by|reporters?|pv|phóng viên|ctv|author)\s*:?(?:\s+và\s+ảnh\s*:)?\s+|(?:[^:\d]{0,30}):\s*)/iu;
/** What makes a line a credit, not a byline. */
const CREDIT = /^(?:theo|nguồn|source|ảnh\s*:|photo|video\s*:|đồ họa|trích)(?:\s|:|$)/iu;
/** Words of an office, a paper or a job: a name with one of them is no person's. */
const NOT_PERSON =
  /(?:^|[^\p{L}])(?:báo|tạp chí|ban biên tập|tòa soạn|toà soạn|nhóm|phóng viên|pv|bbt|ctv|ttxvn|admin|administrator|staff|newsroom|editors?|editorial|editor|correspondent|team|desk|news|press|online|media|magazine|times|agency|writer|reporter|international|contributor|insider|cnn|ap|reuters|bbc|afp|business|cổng thông tin|văn phòng|đảng bộ|tỉnh ủy|website|http|www)(?:[^\p{L}]|$)/iu;
const SHAPE =
  /^\p{Lu}[\p{L}\p{M}.'’ʼ-]*(?:\s+(?:(?:de|van|von|der|den|la|le|du|da|bin|al|el|and)\s+)?[\p{Lu}][\p{L}\p{M}.'’ʼ-]*){0,5}$/u;

/**
 * The people a byline names: labels ("Tin, ảnh:", "By"), roles and agencies taken off, several names apart. Empty for
 * credits ("Theo …", "Nguồn", "Ảnh:"), offices and the site's own name (`sites`, as keys).
 */
export function namesIn(byline: string, sites: Set<string>): string[] {
  const line = collapse(byline.normalize('NFC'));
  if (line === '' || line.length > 200 || CREDIT.test(line) || /https?:|www\.|@\w+\.\w/.test(line)) return [];
  const found = line
    .replace(LABEL, '')
    // "K Kim Phong 15:21, 14/08/2026": an avatar's letter before, the time after.
    .replace(/^(\p{Lu}) (?=\1)/u, '')
    .replace(/[\s,|-]*(?:\d{1,2}(?::\d{2}|\/\d{1,2}\/\d{4})|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ).*$/i, '')
    .replace(/\((?:[^()]*)\)/g, ' ')
    // "Hồng Vân/Bnews/vnanet.vn": whose paper and site the name belongs to.
    .replace(/\/(?:[^/,;]+\/)*[\w-]+\.(?:vn|com)(?=$|[,;])/gi, '')
    .split(/[,;|•·]|\s[-–—/]\s|\s+(?:và|and|with|&)\s+|\/(?=\p{L}{2,}(?:\.vn|$|\/))/iu)
    .filter((part) => !CREDIT.test(part.trim()))
    .map((part) => collapse(part.replace(LABEL, '').replace(/^@/, '')))
    .filter((name) => isPerson(name, sites));
  // After a whole name, capitals are a degree or an agency: "Ilana Muhlstein, MS, RDN".
  const names = found.filter((name) => !/^\p{Lu}{2,5}$/u.test(name) || !found.some((other) => other.includes(' ')));
  return [...new Map(names.map((name) => [wordsKey(name), titleCased(name)])).values()];
}

/** Whether a name can be a person's: a pen name of one word or two letters too, no site and no office. */
function isPerson(name: string, sites: Set<string>): boolean {
  if (name.length < 2 || /^(?:by|and|và|bởi)$/i.test(name) || name.length > 60 || /\d/.test(name) || !SHAPE.test(name))
    return false;
  if (NOT_PERSON.test(name) || CREDIT.test(name) || /\.(?:com|vn|net|org)$/i.test(name)) return false;
  const key = wordsKey(name);
  return ![...sites].some((site) => site === key || site.startsWith(`${key} `));
}

/** `QUANG PHÚC` is Quang Phúc; initials such as `T.H` or `TP` stay. */
function titleCased(name: string): string {
  if (name !== name.toUpperCase() || !/\s/.test(name)) return name;
  return name
    .split(' ')
    .map((word) => (word.length <= 1 || /\./.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
}
