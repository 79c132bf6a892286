import { tag } from '../../../lib/core/tagging/index.ts';

/** Document mentions of a text as lines `quote → key`, `?` where the text leaves open which it is. */
export function documentsIn(text: string, date: string | null = null): string[] {
  const tagging = tag(text.normalize('NFC'), { date });
  const keys = new Map(tagging.documents.map((document) => [document.id, document.key]));
  return tagging.mentions
    .filter((mention) => mention.kind === 'document')
    .map((mention) => `${mention.quote} → ${(mention.entity === null ? undefined : keys.get(mention.entity)) ?? '?'}`);
}

/** Officials' mentions as lines `quote → name: posts`, a post as position|organisation|place and a sign for its status. */
export function officialsIn(text: string): string[] {
  const tagging = tag(text.normalize('NFC'), { date: null });
  const people = new Map(tagging.officials.map((person) => [person.id, person]));
  const signs = { current: '', former: ' (former)', acting: ' (acting)', appointed: ' (appointed)' };
  return tagging.mentions
    .filter((mention) => mention.kind === 'official')
    .map((mention) => {
      const person = mention.entity === null ? undefined : people.get(mention.entity);
      if (person === undefined) return `${mention.quote} → ?`;
      const posts = person.posts.map(
        (post) => `${post.position}|${post.organisation ?? ''}|${post.place ?? ''}${signs[post.status]}`,
      );
      return `${mention.quote} → ${[person.name, ...posts].join('; ')}`;
    });
}
