import { bodyNamed, fullName, successorOf } from '../../gazetteer/index.ts';
import type { Official, Tenure } from '../../schema/tagging.ts';
import type { Holding, Person } from './people.ts';

/** The person as the schema has it. `date` is the article's, ISO, or null; it decides which body a name means (domain.md §9). */
export function officialOf(person: Person, date: string | null): Official {
  return {
    id: person.id,
    name: person.name.slice(0, 200),
    aliases: [...person.aliases].slice(0, 50).map((alias) => alias.slice(0, 200)),
    honorifics: [...person.honorifics].slice(0, 50).map((title) => title.slice(0, 100)),
    posts: person.posts.map((post) => tenure(post, date)),
  };
}

function tenure(post: Holding, date: string | null): Tenure {
  const { position, organisation, place, placeSource, status } = post;
  const body = organisation === null || place !== null ? null : bodyNamed(organisation, date);
  const successor = place === null ? null : successorOf(place);
  return {
    position,
    organisation,
    place: place === null ? null : fullName(place),
    placeSource: place === null ? null : placeSource,
    status,
    ...(body !== null && { body: body.id }),
    ...(successor !== null && { successor: fullName(successor) }),
  };
}
