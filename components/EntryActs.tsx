import type { JSX } from 'preact';
import type { ReviewedMention } from '../lib/core/review/types.ts';
import { Button } from './Button.tsx';
import { useKeyOf } from './keys.ts';
import { useStrings } from './strings.ts';

interface Props {
  /** What the mention stands for, if that can be told. */
  name: string | null;
  /** The mention in front. */
  front: ReviewedMention;
  onLink: (mention: ReviewedMention) => void;
  onEntry: (entryId: string) => void;
}

/** The ways from a tag to the catalogue: which entry it means, and the entry that it is linked to. */
export function EntryActs({ name, front, onLink, onEntry }: Props): JSX.Element {
  const { t } = useStrings();
  const keyOf = useKeyOf();
  const { entry } = front;
  return (
    <>
      <Button small keys={keyOf('link')} title={t('command.link')} onClick={() => onLink(front)}>
        {t('tags.link')}
      </Button>
      {entry !== null && (
        <Button
          small
          title={t('tags.openEntry')}
          label={t('tags.openEntryOf', { name: name ?? front.quote })}
          onClick={() => onEntry(entry)}
        >
          {t('tags.entry')}
        </Button>
      )}
    </>
  );
}
