import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { FoundDraft } from './FoundDraft.tsx';
import { later } from './later.tsx';
import { useStrings } from './strings.ts';
import { NOTE_RULES, type SaveText } from './text-draft.ts';
import { useDraft } from './use-draft.ts';

const Markdown = later(async () => (await import('./Markdown.tsx')).Markdown);

interface Props {
  note: string;
  /** Counts how often a key has asked to write; each time the field is shown and has the focus. */
  asked: number;
  onNote: SaveText;
}

/**
 * The note: typed plain, shown as Markdown. It saves itself after a pause, when the field is left and when the page is
 * hidden.
 */
export function NoteField({ note, asked, onNote }: Props): JSX.Element {
  const { t } = useStrings();
  const draft = useDraft('note', note, onNote, NOTE_RULES);
  const { text, unsaved, found } = draft.view;
  // What was typed and not stored is to be seen as it was typed.
  const [writing, setWriting] = useState(note.trim() === '' || unsaved);
  const field = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef(false);
  const write = (): void => {
    wanted.current = true;
    setWriting(true);
  };
  useLayoutEffect(() => {
    if (asked > 0) write();
  }, [asked]);
  useLayoutEffect(() => {
    if (!wanted.current || field.current === null) return;
    wanted.current = false;
    field.current.focus();
  }, [writing, asked]);
  const shown = !writing && text.trim() !== '' && found === null;
  const switchTo = (next: 'text' | 'shown'): JSX.Element => (
    <Button small look="plain" onClick={next === 'text' ? write : () => setWriting(false)}>
      {t(next === 'text' ? 'note.edit' : 'note.show')}
    </Button>
  );
  if (shown) {
    return (
      <section class="field note" aria-label={t('note.title')}>
        <div class="note__head">
          <span class="note__title">{t('note.title')}</span>
          {switchTo('text')}
        </div>
        <Markdown text={text} />
      </section>
    );
  }
  const label = (
    <>
      {t('note.title')} {unsaved && <span class="muted small">· {t('note.unsaved')}</span>}
    </>
  );
  return (
    <div class="note">
      <Field label={label} hint={t('note.hint')}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            maxLength={50_000}
            placeholder={t('note.placeholder')}
            value={text}
            onInput={(event) => draft.type(event.currentTarget.value)}
            onFocus={() => draft.focus()}
            onBlur={() => void draft.blur()}
          />
        )}
      </Field>
      {text.trim() !== '' && found === null && switchTo('shown')}
      <FoundDraft draft={draft} field={() => field.current} />
    </div>
  );
}
