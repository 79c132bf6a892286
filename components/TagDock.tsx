import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FoldIcon } from './icons.tsx';
import { scrollTo } from './scroll.ts';
import { useStrings } from './strings.ts';

export type DockTab = 'document' | 'official' | 'notes';

interface Props {
  tab: DockTab;
  counts: Record<DockTab, number>;
  open: boolean;
  onTab: (tab: DockTab) => void;
  onFold: (open: boolean) => void;
  children: ComponentChildren;
}

const TABS: readonly { tab: DockTab; title: 'tags.documents' | 'tags.officials' | 'tags.notes' }[] = [
  { tab: 'document', title: 'tags.documents' },
  { tab: 'official', title: 'tags.officials' },
  { tab: 'notes', title: 'tags.notes' },
];

/** The dock below (or beside) the article: documents, officials, labels and note. Tabs by the ARIA tabs pattern. */
export function TagDock({ tab, counts, open, onTab, onFold, children }: Props): JSX.Element {
  const { t } = useStrings();
  const bar = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    const chosen = bar.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    // In a narrow panel the tabs scroll sideways.
    scrollTo(chosen, 'nearest');
    if (moved.current) chosen?.focus({ preventScroll: true });
    moved.current = false;
  }, [tab]);

  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    moved.current = true;
    const at = TABS.findIndex((entry) => entry.tab === tab);
    onTab(TABS[(at + step + TABS.length) % TABS.length]?.tab ?? 'document');
  };

  return (
    <section class="dock">
      <div class="dock__tabs" ref={bar}>
        <div class="dock__tablist" role="tablist" onKeyDown={move}>
          {TABS.map((entry) => (
            <button
              type="button"
              key={entry.tab}
              class="dock__tab"
              role="tab"
              id={`tab-${entry.tab}`}
              aria-selected={entry.tab === tab}
              aria-controls="dock-panel"
              tabIndex={entry.tab === tab ? 0 : -1}
              onClick={() => onTab(entry.tab)}
            >
              {t(entry.title)} {counts[entry.tab] > 0 && <span class="dock__count">{counts[entry.tab]}</span>}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="button button--plain button--icon dock__fold"
          aria-expanded={open}
          aria-label={t(open ? 'tags.hideList' : 'tags.showList')}
          title={t(open ? 'tags.hideList' : 'tags.showList')}
          onClick={() => onFold(!open)}
        >
          <FoldIcon open={open} />
        </button>
      </div>
      <div class="dock__panel" role="tabpanel" id="dock-panel" aria-labelledby={`tab-${tab}`} hidden={!open}>
        {children}
      </div>
    </section>
  );
}
