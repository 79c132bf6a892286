import type { JSX } from 'preact';
import type { AnyVerdict } from '../lib/core/review/history.ts';
import { redoTitle, undoTitle } from '../lib/i18n/history.ts';
import { IconButton } from './IconButton.tsx';
import { RedoIcon, UndoIcon } from './icons.tsx';
import { useKeyOf } from './keys.ts';
import { useStrings } from './strings.ts';
import { useCommands } from './use-commands.ts';

interface Props {
  /** Of the clip in front; null where none is, and what is undone is the newest act anywhere. */
  clip: { undoable: AnyVerdict | null; redoable: AnyVerdict | null; verdicts: readonly AnyVerdict[] } | null;
  onUndo: () => void;
  onRedo: () => void;
  onHistory: () => void;
}

/** Back and forth, by buttons that name the act; with the commands of the same, and that of the history. */
export function UndoButtons({ clip, onUndo, onRedo, onHistory }: Props): JSX.Element {
  const { t } = useStrings();
  const keyOf = useKeyOf();
  const [noUndo, noRedo] = [clip?.undoable === null, clip?.redoable === null];
  useCommands({
    undo: () => (noUndo ? false : onUndo()),
    redo: () => (noRedo ? false : onRedo()),
    history: onHistory,
  });
  return (
    <>
      <IconButton
        title={clip === null ? t('undo.newest') : undoTitle(t, clip.undoable, clip.verdicts)}
        keys={keyOf('undo')}
        disabled={noUndo}
        onClick={onUndo}
      >
        <UndoIcon />
      </IconButton>
      <IconButton
        title={clip === null ? t('redo.newest') : redoTitle(t, clip.redoable, clip.verdicts)}
        keys={keyOf('redo')}
        disabled={noRedo}
        onClick={onRedo}
      >
        <RedoIcon />
      </IconButton>
    </>
  );
}
