import { useState } from 'preact/hooks';
import type { ActiveMention } from './active.ts';
import { useDrafts } from './drafts.ts';
import type { DockTab } from './TagDock.tsx';

/** Where a reader stands in a clip. */
export interface Place {
  tab: DockTab;
  open: boolean;
  editing: boolean;
  /** An offset into one version means nothing in another. */
  chosen: { versionId: string; mention: ActiveMention } | null;
}

const START: Place = { tab: 'document', open: true, editing: false, chosen: null };
const NAME = 'place';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readChosen(chosen: unknown): Place['chosen'] {
  if (!isRecord(chosen) || !isRecord(chosen.mention)) return null;
  const { versionId } = chosen;
  const { kind, start, end } = chosen.mention;
  if (typeof versionId !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null;
  // Found again, not gone to: nothing takes the focus.
  return kind === 'document' || kind === 'official' ? { versionId, mention: { kind, start, end, from: 'kept' } } : null;
}

/** What an earlier build wrote may be of another shape: then the reader starts anew. */
function readPlace(text: string): Place {
  try {
    const place: unknown = JSON.parse(text);
    if (!isRecord(place)) return START;
    const { tab, open, editing, chosen } = place;
    return {
      tab: tab === 'official' || tab === 'notes' ? tab : START.tab,
      open: open !== false,
      editing: editing === true,
      chosen: readChosen(chosen),
    };
  } catch {
    return START;
  }
}

const isStart = ({ tab, open, editing, chosen }: Place): boolean =>
  tab === START.tab && open && !editing && chosen === null;

/** Where the reader of the clip around stands, as it was when the clip was last shown. Each window has its own. */
export function usePlace(): [place: Place, move: (change: Partial<Place>) => void] {
  const drafts = useDrafts();
  const [place, setPlace] = useState(() => {
    const kept = drafts.get(NAME);
    return kept === null ? START : readPlace(kept.text);
  });
  const move = (change: Partial<Place>): void =>
    setPlace((before) => {
      const next = { ...before, ...change };
      if (isStart(next)) drafts.drop(NAME);
      else drafts.keep(NAME, JSON.stringify(next), '');
      return next;
    });
  return [place, move];
}
