import type { MessageKey } from '../i18n/index.ts';
import { StoreFailed, StoreFull } from '../store/errors.ts';

/** The message for an error of the store. */
export function storeFailure(error: unknown): MessageKey {
  if (error instanceof StoreFull) return 'failure.storage-full';
  if (error instanceof StoreFailed) return 'failure.storage-failed';
  return 'failure.unexpected';
}
