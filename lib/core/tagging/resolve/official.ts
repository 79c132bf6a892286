import type { Official } from '../../schema/tagging.ts';
import type { Person } from './people.ts';

/** The person as the schema has it. */
export function officialOf(person: Person): Official {
  return {
    id: person.id,
    name: person.name.slice(0, 200),
    aliases: [...person.aliases].slice(0, 50).map((alias) => alias.slice(0, 200)),
    honorifics: [...person.honorifics].slice(0, 50).map((title) => title.slice(0, 100)),
    posts: person.posts.map((post) => ({
      position: post.position,
      organisation: post.organisation,
      place: post.place?.name ?? null,
      placeSource: post.place === null ? null : post.placeSource,
      status: post.status,
    })),
  };
}
