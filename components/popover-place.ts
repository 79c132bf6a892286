/** Between a popover and its button, and between it and the screen's edge, px. */
const GAP = 4;
const EDGE = 8;

interface Box {
  inlineSize: number;
  blockSize: number;
}

interface Place {
  left: number;
  top: number;
  maxBlockSize: number;
}

/**
 * Where a popover of that size goes beside its button: below where it fits or where there is more room than above, its
 * edge at the button's, moved inwards as far as the screen asks; no higher than the room it has.
 */
export function placeOf(
  size: Box,
  button: { left: number; right: number; top: number; bottom: number },
  screen: Box,
): Place {
  const below = screen.blockSize - button.bottom - GAP - EDGE;
  const above = button.top - GAP - EDGE;
  const goesBelow = size.blockSize <= below || below >= above;
  const maxBlockSize = Math.max(0, goesBelow ? below : above);
  const height = Math.min(size.blockSize, maxBlockSize);
  // A button in the right half opens towards the middle.
  const wanted = button.left + button.right > screen.inlineSize ? button.right - size.inlineSize : button.left;
  return {
    left: Math.max(EDGE, Math.min(wanted, screen.inlineSize - size.inlineSize - EDGE)),
    top: goesBelow ? button.bottom + GAP : button.top - GAP - height,
    maxBlockSize,
  };
}

/** Puts an open popover in its place. */
export function place(popover: HTMLElement, button: DOMRect): void {
  popover.style.maxBlockSize = '';
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top, maxBlockSize } = placeOf({ inlineSize: width, blockSize: height }, button, {
    inlineSize: clientWidth,
    blockSize: clientHeight,
  });
  popover.style.left = `${left}px`;
  popover.style.top = `${top}px`;
  popover.style.maxBlockSize = `${maxBlockSize}px`;
  popover.dataset.placed = '';
}
