import type { ComponentProps, JSX } from 'preact';
import type { HistoryView as View } from './HistoryView.tsx';
import { later } from './later.tsx';

const HistoryView = later(async () => (await import('./HistoryView.tsx')).HistoryView);

interface Props {
  door: { history: { value: ComponentProps<typeof View>['history'] | null }; close(): void };
  onOpenClip: (id: string) => void;
}

/** The history of the screen, while it is open. */
export function HistoryHost({ door, onOpenClip }: Props): JSX.Element | null {
  const history = door.history.value;
  if (history === null) return null;
  return (
    <HistoryView
      history={history}
      onOpenClip={(id) => {
        door.close();
        onOpenClip(id);
      }}
      onClose={door.close}
    />
  );
}
