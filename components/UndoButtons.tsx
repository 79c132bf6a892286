import type { JSX } from 'preact';
import type { AnyVerdict } from '../lib/core/review/history.ts';
import { redoTitle, undoTitle } from '../lib/i18n/history.ts';
import { IconButton } from './IconButton.tsx';
import { HistoryIcon, RedoIcon, UndoIcon } from './icons.tsx';
import { useStrings } from './strings.ts';
import { useCommands } from './use-commands.ts';

interface Props {
  /** Of the clip in front; null where none is, and what is undone is the newest act anywhere. */
  clip: { undoable: AnyVerdict | null; redoable: AnyVerdict | null; verdicts: readonly AnyVerdict[] } | null;
  onUndo: () => void;
  onRedo: () => void;
  onHistory: () => void;
}

/** Back, forth, and what there is to go back to: buttons that name the act, and the commands of the same. */
export function UndoButtons({ clip, onUndo, onRedo, onHistory }: Props): JSX.Element {
  const { t } = useStrings();
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
        disabled={noUndo}
        onClick={onUndo}
      >
        <UndoIcon />
      </IconButton>
      <IconButton
        title={clip === null ? t('redo.newest') : redoTitle(t, clip.redoable, clip.verdicts)}
        disabled={noRedo}
        onClick={onRedo}
      >
        <RedoIcon />
      </IconButton>
      <IconButton title={t('command.history')} onClick={onHistory}>
        <HistoryIcon />
      </IconButton>
    </>
  );
}
