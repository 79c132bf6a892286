/** Resolves when the page has had nothing to do for a moment, or at least a second later. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
