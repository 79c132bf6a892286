import type { ClipDatabase } from './db.ts';

const KEY = 'node';

/** This database's name in clocks; null before its first verdict. */
export async function knownNode(db: ClipDatabase): Promise<string | null> {
  return (await db.meta.get(KEY))?.value ?? null;
}

/** This database's name in clocks: made once, at random, so that no two machines share one. */
export async function nodeOf(db: ClipDatabase): Promise<string> {
  const known = await knownNode(db);
  if (known !== null) return known;
  const value = crypto.randomUUID().replaceAll('-', '').slice(-8);
  await db.meta.add({ key: KEY, value });
  return value;
}
