import { bodyNamed, placeCalled, successorOf } from '../../../lib/core/gazetteer/index.ts';
import type { Person, Sighting, Source } from '../../../lib/core/offices/claim.ts';
import { shelfOf } from '../../../lib/core/offices/shelf.ts';
import { warningsOf } from '../../../lib/core/offices/warnings.ts';
import type { DatedPost } from '../../../lib/core/schema/shared.ts';
import type { Tenure } from '../../../lib/core/schema/tagging.ts';

const STATUS: ReadonlyMap<string, Tenure['status']> = new Map([
  ['nguyên', 'former'],
  ['quyền', 'acting'],
  ['được bầu', 'appointed'],
]);

/**
 * A post by `[status] position / organisation / place`, with body and successor as the tagger gives them; `-` for no
 * organisation, `~` before a place that was read from the context.
 */
export function post(words: string, day: string | null = null): Tenure {
  const [said = '', organisation = '-', placed = ''] = words.split(' / ');
  const found = [...STATUS].find(([word]) => said.startsWith(`${word} `));
  const status = found?.[1] ?? 'current';
  const position = found === undefined || status === 'acting' ? said : said.slice(found[0].length + 1);
  const place = placed.replace('~', '') || null;
  const body = organisation === '-' || place !== null ? null : bodyNamed(organisation, day);
  const known = place === null ? null : placeCalled(place);
  // Only in the table under its new name.
  const renamed = place === 'Thừa Thiên Huế' ? placeCalled('Huế') : null;
  const successor = renamed ?? (known === null ? null : successorOf(known));
  return {
    position,
    organisation: organisation === '-' ? null : organisation,
    place,
    placeSource: place === null ? null : placed.startsWith('~') ? 'context' : 'explicit',
    status,
    ...(body !== null && { body: body.id }),
    ...(successor !== null && { successor: successor.name }),
  };
}

/** `Tên: post; post` of one clip, its day first: `2024-03-01 A: Bí thư / Tỉnh ủy / Thái Nguyên`; `?` before a day the article does not give. */
export function sightingsOf(words: string, index = 0): { sightings: Sighting[]; dayGiven: boolean; source: Source } {
  const [, unsure, day = '', rest = ''] = /^(\?)?(\S+) (.+)$/.exec(words) ?? [];
  const dayGiven = unsure === undefined;
  const source = { clipId: `clip ${index}`, title: `Tin số ${index}`, outlet: 'Báo Thử', day };
  const sightings = rest.split(' & ').map((told) => {
    const [name = '', posts = ''] = told.split(': ');
    return {
      person: `official:${name.toLowerCase()}`,
      name,
      posts: posts.split('; ').map((one) => post(one, day)),
      source,
      dayGiven,
    };
  });
  return { sightings, dayGiven, source };
}

/** The open clip, the clips of which others are, and the posts that the catalogue has of people. */
export function warningsFor(open: string, others: readonly string[], catalogue: Record<string, DatedPost[]> = {}) {
  const people = new Map<string, Person>();
  const personOf = ({ person: key, name }: Sighting): Person => {
    const person = people.get(key) ?? { key, name, aliases: [], posts: catalogue[name] ?? [] };
    people.set(key, person);
    return person;
  };
  const now = sightingsOf(open);
  const officials = now.sightings.map((sighting) => ({
    entity: sighting.name,
    person: personOf(sighting),
    posts: sighting.posts,
  }));
  const all = others.flatMap((words, index) => sightingsOf(words, index + 1).sightings);
  for (const sighting of all) personOf(sighting);
  const onShelves = new Map<string, Sighting[]>();
  for (const sighting of all)
    for (const one of sighting.posts) {
      const shelf = shelfOf(one);
      if (shelf !== null) onShelves.set(shelf, [...(onShelves.get(shelf) ?? []), sighting]);
    }
  return warningsOf(
    { source: now.source, dayGiven: now.dayGiven, officials },
    { ofPeople: Map.groupBy(all, ({ person }) => person), onShelves, people },
  );
}

export const datedPost = (words: string, from: string | null, to: string | null): DatedPost => ({
  ...post(words),
  from,
  to,
  source: null,
});
