/** A value made at its first use: look-ups that not every text needs cost nothing at start-up. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Values by a key, in the order given; many may share one. */
export function byKey<T>(values: Iterable<T>, keys: (value: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keys(value)) {
      const found = map.get(key);
      if (found === undefined) map.set(key, [value]);
      else found.push(value);
    }
  }
  return map;
}

/** A function whose answers are kept: each row of a table is worked up when it is first asked for. For tables, not texts. */
export function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const found = made.get(key);
    if (found !== undefined) return found;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
