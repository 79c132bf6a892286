import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';

interface Props {
  /** All that what is drawn depends on, compared one by one. */
  of: readonly unknown[];
  children: () => ComponentChildren;
}

/** Draws what stands in it anew only when what it is of has changed: for the rows of long lists. */
export function Kept({ of, children }: Props): JSX.Element {
  return useMemo(() => <>{children()}</>, of);
}
