import type { JSX } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Command, CommandGroup } from '../lib/core/keys/index.ts';
import { Dialog } from './Dialog.tsx';
import { Kbd } from './Kbd.tsx';
import { KeysContext } from './keys.ts';
import { useStrings } from './strings.ts';

interface Props {
  /** The commands that do something here, by groups. */
  groups: readonly (readonly [CommandGroup, readonly Command[]])[];
  onChange: () => void;
  onClose: () => void;
}

/** All keys, as they are set. */
export function KeyHelp({ groups, onChange, onClose }: Props): JSX.Element {
  const { t } = useStrings();
  const { map } = useContext(KeysContext);
  const start = useRef<HTMLParagraphElement>(null);
  useEffect(() => start.current?.focus(), []);
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      {/* Has the focus, so that the list is read from its beginning. */}
      <p class="small muted" tabIndex={-1} ref={start}>
        {t('keys.hint')}
      </p>
      <div class="key-help">
        {groups.map(([group, commands]) => (
          <section key={group}>
            <h3>{t(`command.group.${group}`)}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command}>
                  <dt>{t(`command.${command}`)}</dt>
                  <dd>
                    {(map?.[command] ?? []).map((key) => (
                      <Kbd key={key} keys={key} />
                    ))}
                    {map?.[command].length === 0 && <span class="muted">{t('keys.none')}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div class="card__actions">
        <button type="button" class="button button--primary" onClick={onClose}>
          {t('common.close')}
        </button>
        <button type="button" class="button" onClick={onChange}>
          {t('keys.change')}
        </button>
      </div>
    </Dialog>
  );
}
