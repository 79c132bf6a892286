/**
 * Runs `work` while no other page, window or worker of the extension runs work of this name, and waits for its turn
 * before. The lock ends with the work, or with the page or worker it runs in.
 */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
