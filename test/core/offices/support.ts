import { bodyNamed, placeCalled, successorOf } from '../../../lib/core/gazetteer/index.ts';
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
  const successor = known === null ? null : successorOf(known);
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
