/**
 * The value with every string fit for storing and sending: lone surrogates and NUL, which JSON and databases treat each
 * in their own way, become U+FFFD. Lengths stay, so offsets hold; SHA-256 over UTF-8 sees lone surrogates so already.
 */
export function storable<T>(value: T): T;
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD');
  if (Array.isArray(value)) return value.map((item) => storable(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storable(item)]));
}
