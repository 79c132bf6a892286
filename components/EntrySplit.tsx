import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryText } from '../lib/core/catalogue/text.ts';
import { EntryForm } from './EntryForm.tsx';
import { ChosenUses, type EntryUse, useKey } from './EntryUses.tsx';
import type { Attempt } from './entry-draft.ts';
import { useStrings } from './strings.ts';

interface Props {
  name: string;
  initial: EntryText;
  draftName: string;
  uses: readonly EntryUse[];
  onSplit: (uses: readonly EntryUse[], text: EntryText) => Promise<Attempt>;
  onTaken: () => void;
  onBack: () => void;
}

const NONE_CHOSEN: Attempt = { faults: new Map() };

/** Which clips mean another than the entry says, and what that other is. */
export function EntrySplit({ name, uses, onSplit, ...form }: Props): JSX.Element {
  const { t } = useStrings();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState(false);
  const moved = uses.filter((use) => chosen.has(useKey(use)));
  const split = async (text: EntryText): Promise<Attempt> => {
    setMissing(moved.length === 0);
    return moved.length === 0 ? NONE_CHOSEN : onSplit(moved, text);
  };
  return (
    <section class="entry__part" aria-label={t('catalogue.split.title', { name })}>
      <h4>{t('catalogue.split.title', { name })}</h4>
      <fieldset class="entry__choice">
        <legend>{t('catalogue.split.which')}</legend>
        <ChosenUses uses={uses} chosen={chosen} onChange={setChosen} />
        {missing && moved.length === 0 && (
          <p class="fault small" role="alert">
            {t('catalogue.split.none')}
          </p>
        )}
      </fieldset>
      <h4>{t('catalogue.split.data')}</h4>
      <EntryForm {...form} save={t('catalogue.split.do')} onSave={split} />
    </section>
  );
}
