/** The disk or the browser's quota is full; nothing of the write was kept. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
}

/** The database failed for another reason (`cause`); nothing of the write was kept. */
export class StoreFailed extends Error {
  override readonly name = 'StoreFailed';
}

export const REFUSALS = [
  'no-such-clip',
  'no-such-version',
  'quote-differs',
  'no-such-entity',
  'no-such-entry',
  'no-such-verdict',
  'malformed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What was asked for does not fit what is stored; nothing was written. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, detail: string) {
    super(`${refusal}: ${detail}`);
    this.refusal = refusal;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Dexie wraps the browser's error, in `inner` or one `failures` entry for each failed row of a bulk write. */
function isQuotaError(error: unknown, depth = 0): boolean {
  if (!isRecord(error) || depth > 5) return false;
  if (error.name === 'QuotaExceededError') return true;
  const failures = isRecord(error.failures) ? Object.values(error.failures) : [];
  return [error.inner, error.cause, ...failures.slice(0, 3)].some((one) => isQuotaError(one, depth + 1));
}

/**
 * Runs a write and gives its failures their names.
 * @throws StoreFull, StoreFailed; errors in `known` pass as they are.
 */
export async function storing<T>(
  write: () => PromiseLike<T>,
  known: readonly (abstract new (...args: never[]) => Error)[] = [StoreRefused],
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (known.some((type) => error instanceof type)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw isQuotaError(error) ? new StoreFull(message, { cause: error }) : new StoreFailed(message, { cause: error });
  }
}
