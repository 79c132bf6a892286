import type { ExportedClip, Official } from '../../lib/core/schema/index.ts';
import { formatArticleTime } from '../../lib/i18n/format.ts';
import { translator } from '../../lib/i18n/index.ts';
import { postText } from '../../lib/i18n/post.ts';

const t = translator('vi');

/** A clip for the terminal: title, outlet, date, and what it cites and names, each once with its number of mentions. */
export function describeClip(clip: ExportedClip): string {
  const version = clip.versions.find(({ id }) => id === clip.currentVersion);
  if (version === undefined) throw new Error(`clip ${clip.id} has no version ${clip.currentVersion}`);
  const { article } = version;
  const counts = Map.groupBy(clip.mentions, ({ entity }) => entity);
  const times = (entity: string): string => {
    const count = counts.get(entity)?.length ?? 0;
    return count > 1 ? ` ×${count}` : '';
  };
  const of = (kind: 'document' | 'official'): number => clip.mentions.filter((mention) => mention.kind === kind).length;
  return [
    article.title,
    `  Outlet     ${article.outlet ?? t('article.untitledOutlet')}`,
    `  Date       ${article.published === null ? t('article.noDate') : formatArticleTime(article.published, 'vi')}`,
    `  Authors    ${article.authors.join(', ') || t('article.noAuthors')}`,
    `  Documents  ${clip.documents.length} (${of('document')} mentions)`,
    ...clip.documents.map((document) => `    · ${document.canonical}${times(document.id)}`),
    `  Officials  ${clip.officials.length} (${of('official')} mentions)`,
    ...clip.officials.map((official) => `    · ${describeOfficial(official)}${times(official.id)}`),
  ].join('\n');
}

const describeOfficial = ({ name, posts }: Official): string =>
  posts.length === 0 ? name : `${name} — ${posts.map((post) => postText(t, post)).join('; ')}`;

/** A file name from a title: `Hội nghị lần thứ 5` → `hoi-nghi-lan-thu-5`, at most 60 letters, cut at a word. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    if (slug.length + word.length >= 60) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug || 'tin';
}
