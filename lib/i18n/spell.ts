import type { Spell } from '../core/offices/spells.ts';
import { formatPartialDate } from './format.ts';
import type { Translate } from './index.ts';

/** When an office was held, as far as clips and catalogue tell; empty where they do not. */
export function spellTime(t: Translate, { from, to }: Pick<Spell, 'from' | 'to'>): string {
  const [began, ended] = [from, to].map((edge) => (edge === null ? '' : formatPartialDate(edge.day)));
  const params = { from: began ?? '', to: ended ?? '' };
  if (from === null) return to === null ? '' : t(to.by === 'event' ? 'spell.left' : 'spell.to', params);
  if (to === null || (to.by === 'seen' && to.day <= from.day))
    return t(from.by === 'seen' ? 'spell.seenOnce' : 'spell.from', params);
  const seen = from.by === 'seen';
  if (to.by === 'seen') return t(seen ? 'spell.seen' : 'spell.fromSeen', params);
  if (to.by === 'event') return t(seen ? 'spell.seenLeft' : 'spell.fromLeft', params);
  return t(seen ? 'spell.seenFromTo' : 'spell.fromTo', params);
}
