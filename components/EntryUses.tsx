import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatPartialDate } from '../lib/i18n/format.ts';
import { Button } from './Button.tsx';
import { useStrings } from './strings.ts';

/** A clip that has a document or an official, and how often. */
export interface EntryUse {
  clipId: string;
  entity: string;
  title: string;
  outlet: string | null;
  /** ISO; of the article, or of the capture where the article gives none. */
  day: string;
  count: number;
}

export const useKey = ({ clipId, entity }: EntryUse): string => `${clipId} ${entity}`;

function UseLine({ use }: { use: EntryUse }): JSX.Element {
  const { t } = useStrings();
  return (
    <>
      <bdi class="entry-use__title">{use.title}</bdi>
      <span class="entry-use__detail">
        {[use.outlet, formatPartialDate(use.day), t('tags.places', { count: use.count })]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </>
  );
}

/** How many are drawn at first, and more at a time. */
const PAGE = 50;

/** As many of a list as are asked for, and a button for more. */
function Paged({ uses, line }: { uses: readonly EntryUse[]; line: (use: EntryUse) => JSX.Element }): JSX.Element {
  const { t } = useStrings();
  const [shown, setShown] = useState(PAGE);
  const left = uses.length - shown;
  return (
    <>
      <ul class="entry-uses">
        {uses.slice(0, shown).map((use) => (
          <li key={useKey(use)}>{line(use)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button small look="plain" onClick={() => setShown(shown + PAGE)}>
          {t('catalogue.uses.more', { count: Math.min(PAGE, left) })}
        </Button>
      )}
    </>
  );
}

/** The clips that use an entry, each a way to it. */
export function EntryUses({
  uses,
  onOpen,
}: {
  uses: readonly EntryUse[];
  onOpen: (clipId: string) => void;
}): JSX.Element {
  const { t } = useStrings();
  return (
    <Paged
      uses={uses}
      line={(use) => (
        <button type="button" class="entry-use" title={t('catalogue.uses.open')} onClick={() => onOpen(use.clipId)}>
          <UseLine use={use} />
        </button>
      )}
    />
  );
}

/** Clips to choose from. */
export function ChosenUses({
  uses,
  chosen,
  onChange,
}: {
  uses: readonly EntryUse[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}): JSX.Element {
  const set = (use: EntryUse, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(useKey(use));
    else next.delete(useKey(use));
    onChange(next);
  };
  return (
    <Paged
      uses={uses}
      line={(use) => (
        <label class="check entry-use">
          <input
            type="checkbox"
            checked={chosen.has(useKey(use))}
            onChange={(event) => set(use, event.currentTarget.checked)}
          />
          <span>
            <UseLine use={use} />
          </span>
        </label>
      )}
    />
  );
}
