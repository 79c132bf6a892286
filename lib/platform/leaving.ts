/** Calls back when the page is hidden or about to go, which is the last that it can count on. Returns the way to stop. */
export function watchLeaving(leaving: () => void): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') leaving();
  };
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pagehide', leaving);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', leaving);
  };
}
