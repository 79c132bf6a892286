import { fault, type ImportFault } from './faults.ts';
import { MAX_ITEMS } from './limits.ts';
import { placeOf } from './place.ts';

type Found = Pick<ImportFault, 'code' | 'detail'> & { path: PropertyKey[] };

/** Why a string cannot be kept: databases and other programs treat these each in their own way. */
function badCharacters(text: string): string | null {
  if (!text.isWellFormed()) return 'half a surrogate pair';
  return text.includes('\0') ? 'U+0000' : null;
}

function find(value: unknown): Found | null {
  if (typeof value === 'string') {
    const bad = badCharacters(value);
    return bad === null ? null : { code: 'bad-characters', detail: bad, path: [] };
  }
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS) return { code: 'wrong-shape', detail: `more than ${MAX_ITEMS} items`, path: [] };
    for (const [index, item] of value.entries()) {
      const found = find(item);
      if (found !== null) return { ...found, path: [index, ...found.path] };
    }
    return null;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') return { code: 'unknown-field', detail: key, path: [key] };
    const bad = badCharacters(key);
    if (bad !== null) return { code: 'bad-characters', detail: `${bad} in a field's name`, path: [] };
    const found = find(item);
    if (found !== null) return { ...found, path: [key, ...found.path] };
  }
  return null;
}

/**
 * What no part of a clip set may hold, whatever the field: strings with NUL or half a surrogate pair, `__proto__`
 * (a record's keys would let it through), lists longer than any. The value is no deeper than `MAX_DEPTH`.
 */
export function valueFault(value: unknown): ImportFault | null {
  const found = find(value);
  return found === null ? null : fault(found.code, placeOf(found.path), found.detail);
}
