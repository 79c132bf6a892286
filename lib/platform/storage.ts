/** Asks the browser not to clear the extension's data by itself; true when it has agreed, now or before. */
export async function persistStorage(): Promise<boolean> {
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

/** Bytes used and allowed, and whether the browser has agreed to keep them. */
export async function readStorage(): Promise<{ used: number; quota: number; persisted: boolean }> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, quota, persisted: await navigator.storage.persisted() };
}
