import type { ComponentChildren, JSX } from 'preact';
import { FoldIcon } from './icons.tsx';
import { useStrings } from './strings.ts';
import { Tabs } from './Tabs.tsx';

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
  return (
    <section class="dock">
      <div class="dock__tabs">
        <Tabs
          tabs={TABS.map(({ tab, title }) => ({ tab, name: t(title), count: counts[tab] }))}
          chosen={tab}
          panel="dock-panel"
          onChoose={onTab}
        />
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
