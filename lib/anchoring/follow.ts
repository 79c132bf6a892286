import type { PageText } from './page-text.ts';

/** What following needs of the moment. */
export interface Follower {
  /** Nodes that the page has written or given other children; before the next frame is drawn. True when they mattered. */
  touched(nodes: ReadonlySet<Node>): boolean;
  /** Whether something is still looked for, so that what comes into sight matters. */
  isWaiting(): boolean;
  /** Reads the page anew; true when that changed anything. */
  look(): boolean;
}

/** Shortest and longest time between two looks, ms. */
const SOON = 250;
const LATE = 8000;
/** A look may take this share of the time at most, however busy the page is. */
const SHARE = 0.05;
/** How long the page's own work is let go first, ms. */
const IDLE = 500;

/**
 * Follows a page that loads late or is rendered anew. Looks are put off while the page is busy, and the more the less they
 * bring. Returns the way to watch more of the page, and to stop.
 */
export function follow(follower: Follower): { watch(roots: PageText['roots']): void; look(): void; stop(): void } {
  const watched = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let pause = SOON;
  let cost = 0;

  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const before = performance.now();
    const changed = follower.look();
    cost = performance.now() - before;
    pause = changed ? SOON : Math.min(LATE, pause * 2);
  };
  const soon = (): void => {
    if (idle !== undefined) cancelIdleCallback(idle);
    idle = requestIdleCallback(look, { timeout: IDLE });
  };
  let due = 0;
  /** A look that is nearer already stays: changes that never end would put it off for ever. */
  const schedule = (urgent: boolean): void => {
    if (urgent) pause = SOON;
    const wait = Math.max(pause, cost / SHARE);
    if (timer !== undefined && due <= performance.now() + wait) return;
    clearTimeout(timer);
    due = performance.now() + wait;
    timer = setTimeout(soon, wait);
  };
  const observer = new MutationObserver((records) => {
    const touched = new Set<Node>();
    let written = false;
    for (const { type, target } of records) {
      if (type === 'attributes') continue;
      written = true;
      touched.add(target);
    }
    if (written && follower.touched(touched)) schedule(true);
    else if (written || follower.isWaiting()) schedule(false);
  });

  return {
    watch(roots) {
      for (const root of roots) {
        if (watched.has(root)) continue;
        watched.add(root);
        observer.observe(root, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: ['class', 'style', 'hidden', 'open'],
        });
      }
    },
    look,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    },
  };
}
