import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { type Citations, type DocumentCandidate, one } from './candidate.ts';

const PARTY = 'Đảng Cộng sản Việt Nam';

/** `Điều lệ Đảng`, cited by name (domain.md §1.2); the charters of other bodies are no Party or state documents. */
export function charter(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  if (lexed.key(at) !== 'đảng' || !lexed.word(at).upper) return null;
  const whole = follows(lexed, at + 1, 'cộng', 'sản', 'việt', 'nam');
  // `Điều lệ Đảng bộ`: no such document.
  if (!whole && lexed.key(at + 1) === 'bộ') return null;
  const law = { name: PARTY, year: null, known: true };
  return one(lexed, { ...base, rule: 'doc.charter', law }, whole ? at + 5 : at + 1);
}
