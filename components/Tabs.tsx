import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { scrollTo } from './scroll.ts';

export interface Tab<T extends string> {
  tab: T;
  name: string;
  /** How many things are behind it; nothing is said of none. */
  count: number;
}

interface Props<T extends string> {
  tabs: readonly Tab<T>[];
  chosen: T;
  /** Id of the tab panel, which names `tab-<chosen>` as what it is labelled by. */
  panel: string;
  onChoose: (tab: T) => void;
}

/** A row of tabs by the ARIA pattern: arrows, Home and End choose, Tab goes on to the panel. Too many scroll sideways. */
export function Tabs<T extends string>({ tabs, chosen, panel, onChoose }: Props<T>): JSX.Element {
  const row = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  useLayoutEffect(() => {
    const button = row.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    scrollTo(button, 'nearest');
    if (moved.current) button?.focus({ preventScroll: true });
    moved.current = false;
  }, [chosen]);

  const move = (event: KeyboardEvent): void => {
    const next = tabAfter(
      event.key,
      tabs.findIndex(({ tab }) => tab === chosen),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    moved.current = true;
    onChoose(tab.tab);
  };

  return (
    <div class="tabs" role="tablist" ref={row} onKeyDown={move}>
      {tabs.map(({ tab, name, count }) => (
        <button
          type="button"
          key={tab}
          class="tabs__tab"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls={panel}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {name} {count > 0 && <span class="tabs__count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

/** The tab that a key goes to; null for a key that moves nothing. */
function tabAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
