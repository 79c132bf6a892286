import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * What a tab shows: made when the tab is first in front, kept while another is, and not drawn anew meanwhile. A review goes
 * to and fro between documents and officials with nearly every key.
 */
export function TabPane({
  shown,
  children,
}: {
  shown: boolean;
  children: () => ComponentChildren;
}): JSX.Element | null {
  const kept = useRef<ComponentChildren>(null);
  if (shown) kept.current = children();
  return kept.current === null ? null : <div hidden={!shown}>{kept.current}</div>;
}
