import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from '../../components/IconButton.tsx';
import { UndoIcon } from '../../components/icons.tsx';
import { keysSaid } from '../../components/key-names.ts';
import { useStrings } from '../../components/strings.ts';
import {
  type Command,
  commandOf,
  KEYS_MAX,
  type OwnKeys,
  withDefault,
  withKey,
  withoutKey,
} from '../../lib/core/keys/index.ts';
import { commandGroups } from '../../lib/models/keys.ts';
import type { SettingsModel } from '../../lib/models/settings.ts';
import { KeySlot } from './KeySlot.tsx';

/** Which key does what in panel and library; each can be set anew. */
export function KeysSection({ settings }: { settings: SettingsModel }): JSX.Element {
  const { t } = useStrings();
  const list = useRef<HTMLElement>(null);
  const said = useSignal({ text: '', bad: false });
  const say = (text: string, bad: boolean): void => {
    said.value = { text, bad };
  };
  const { map } = settings.keys.value;
  const own = settings.ownKeys.value;
  const store = (keys: OwnKeys, text: string): void => {
    settings.change({ keys }).then(
      () => say(text, false),
      (error: unknown) => {
        console.error('keys not saved:', error);
        say(t('panel.status.saveFailed', { reason: t('failure.unexpected') }), true);
      },
    );
  };
  const slot = (command: Command, name: string | null, at: number): JSX.Element => (
    <KeySlot
      key={at}
      command={command}
      name={name}
      holderOf={(key) => commandOf(map, key)}
      onGive={(key) =>
        store(
          withKey(own, command, at, key),
          t('options.keys.done', { key: keysSaid(t, key), command: t(`command.${command}`) }),
        )
      }
      onRemove={() =>
        name !== null &&
        store(
          withoutKey(own, command, name),
          t('options.keys.removed', { key: keysSaid(t, name), command: t(`command.${command}`) }),
        )
      }
      onSay={say}
    />
  );

  return (
    <section class="card" id="keys" ref={list} aria-labelledby="keys-title">
      <h2 id="keys-title">{t('options.keys.title')}</h2>
      <p class="small muted">
        {t('options.keys.body')} {t('keys.hint')}
      </p>
      {commandGroups().map(([group, commands]) => (
        <div key={group}>
          <h3>{t(`command.group.${group}`)}</h3>
          <ul class="key-table">
            {commands.map((command) => (
              <li key={command} data-command={command}>
                <span>{t(`command.${command}`)}</span>
                <span class="key-table__keys">
                  {map[command].map((key, at) => slot(command, key, at))}
                  {map[command].length < KEYS_MAX && slot(command, null, map[command].length)}
                  {own[command] !== undefined && (
                    <IconButton
                      title={t('options.keys.reset', { command: t(`command.${command}`) })}
                      onClick={() => {
                        // This button goes; the focus stays with the command.
                        list.current?.querySelector<HTMLElement>(`[data-command="${command}"] button`)?.focus();
                        store(withDefault(own, command), t('options.keys.wasReset'));
                      }}
                    >
                      <UndoIcon />
                    </IconButton>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div class="card__actions">
        <button type="button" class="button" onClick={() => store({}, t('options.keys.wasReset'))}>
          {t('options.keys.resetAll')}
        </button>
      </div>
      <p role="status" class={`small${said.value.bad ? ' fault' : ''}`}>
        {said.value.text}
      </p>
    </section>
  );
}
