import type { Lexed } from '../../text/index.ts';
import type { IssuingEvent } from './candidate.ts';
import { congress } from './congress.ts';
import { plenum } from './plenum.ts';
import { session } from './session.ts';

/** The event that issued a document, at token `at` (after an optional `của`); `generic` for `Đại hội đảng các cấp`. */
export function parseEvent(lexed: Lexed, at: number): IssuingEvent | 'generic' | null {
  const i = lexed.key(at) === 'của' || lexed.key(at) === 'tại' ? at + 1 : at;
  return congress(lexed, i) ?? plenum(lexed, i) ?? session(lexed, i);
}
