import type { Official } from '../../lib/core/schema/tagging.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { post } from '../core/offices/support.ts';
import { articleOf, mentionAt, taggingOf } from './articles.ts';
import { captureOf } from './store.ts';

/** Saves a clip of a day (null: the article gives none) that gives people posts: name → posts as `post` reads them. Gives its id. */
export async function saveOffices(
  db: ClipDatabase,
  n: number,
  day: string | null,
  people: Readonly<Record<string, string>>,
): Promise<string> {
  const names = Object.keys(people);
  const article = articleOf([`${names.join(', ')} dự hội nghị số ${n}.`], {
    title: `Tin số ${n}`,
    canonicalUrl: `https://bao.example/tin-${n}.html`,
    published:
      day === null ? null : { at: `${day}T08:00:00+07:00`, precision: 'minute', zoneGiven: true, source: 'time' },
  });
  const officials = names.map((name, index): Official => {
    const posts = (people[name] ?? '').split('; ').map((words) => post(words, day));
    return { id: `o${index + 1}`, name, aliases: [], honorifics: [], posts };
  });
  const mentions = officials.map(({ id, name }) => mentionAt(article.text, 'official', name, id));
  const url = `https://bao.example/tin-${n}.html`;
  const capture = captureOf({ article, tagging: taggingOf(mentions, [], officials), url });
  return (await saveCapture(db, capture)).clipId;
}
