import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../components/IconButton.tsx';
import { CloseIcon } from '../../components/icons.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { keysSaid } from '../../components/key-names.ts';
import { useStrings } from '../../components/strings.ts';
import { type Command, keyOf } from '../../lib/core/keys/index.ts';

interface Props {
  command: Command;
  /** The key that stands here; null for the place where one can be added. */
  name: string | null;
  /** Which other command has a key. */
  holderOf: (key: string) => Command | null;
  onGive: (key: string) => void;
  onRemove: () => void;
  /** Something for the section's live region. */
  onSay: (text: string, bad: boolean) => void;
}

type State = 'idle' | 'asking' | { key: string; other: Command };

/** One key of a command: press the button, then the new key; a key that another command has is taken only when told so. */
export function KeySlot({ command, name, holderOf, onGive, onRemove, onSay }: Props): JSX.Element {
  const { t } = useStrings();
  const state = useSignal<State>('idle');
  const take = useRef<HTMLButtonElement>(null);
  const own = useRef<HTMLButtonElement>(null);
  const now = state.value;
  const title = t(`command.${command}`);
  useEffect(() => {
    if (typeof now === 'object') take.current?.focus();
  }, [now]);

  const leave = (): void => {
    state.value = 'idle';
    onSay('', false);
    own.current?.focus();
  };
  const give = (key: string): void => {
    state.value = 'idle';
    onGive(key);
    own.current?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    // Tab goes on, as everywhere; the place no longer waits once the focus has left it.
    if (event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') leave();
    if (['Escape', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(event.key)) return;
    const key = event.isComposing || event.keyCode === 229 ? null : keyOf(event);
    const other = key === null ? null : holderOf(key);
    if (key === null) onSay(t('options.keys.reserved'), true);
    else if (other === null || other === command) give(key);
    else {
      state.value = { key, other };
      onSay(t('options.keys.conflict', { key: keysSaid(t, key), other: t(`command.${other}`) }), true);
    }
  };

  return (
    <span class="key-slot">
      <button
        type="button"
        class={`button button--small${now === 'asking' ? ' key-slot--asking' : ''}`}
        ref={own}
        aria-label={
          name === null
            ? t('options.keys.add', { command: title })
            : t('options.keys.set', { key: keysSaid(t, name), command: title })
        }
        onClick={() => {
          state.value = 'asking';
          onSay(t('options.keys.press'), false);
        }}
        onKeyDown={(event) => {
          if (now === 'asking') pressed(event);
        }}
        onBlur={() => {
          if (state.value === 'asking') state.value = 'idle';
        }}
      >
        {now === 'asking' && t('options.keys.press')}
        {now !== 'asking' && (name === null ? t('options.keys.addShort') : <Kbd keys={name} />)}
      </button>
      {name !== null && (
        <IconButton
          title={t('options.keys.remove', { key: keysSaid(t, name), command: title })}
          onClick={() => {
            // This button may go; the one beside it stays.
            own.current?.focus();
            onRemove();
          }}
        >
          <CloseIcon />
        </IconButton>
      )}
      {typeof now === 'object' && (
        <span class="key-slot__conflict">
          <span>{t('options.keys.conflict', { key: keysSaid(t, now.key), other: t(`command.${now.other}`) })}</span>
          <button type="button" class="button button--small" ref={take} onClick={() => give(now.key)}>
            {t('options.keys.take', { command: title })}
          </button>
          <button type="button" class="button button--small button--plain" onClick={leave}>
            {t('common.cancel')}
          </button>
        </span>
      )}
    </span>
  );
}
