import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Chip } from '../../components/Chip.tsx';
import { useStrings } from '../../components/strings.ts';
import { domainTyped, type GrantsModel } from '../../lib/models/grants.ts';
import { pressDomains } from '../../lib/models/press.ts';
import type { SettingsModel } from '../../lib/models/settings.ts';

/** Press domains: those granted, those often read, and any other by name. */
export function PressSection({ grants, settings }: { grants: GrantsModel; settings: SettingsModel }): JSX.Element {
  const { t } = useStrings();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const fault = useSignal<'invalid' | 'refused' | null>(null);
  const granted = grants.granted.value;
  const offered = [...new Set([...grants.clipped.value, ...pressDomains.map(({ domain }) => domain)])].filter(
    (domain) => !granted.includes(domain),
  );
  const names = new Map(pressDomains.map(({ domain, name }) => [domain, name]));

  const ask = (domains: readonly string[]): void =>
    void grants.grant(domains).then((agreed) => {
      fault.value = agreed ? null : 'refused';
      if (agreed) setChosen(new Set());
    });
  const choose = (domain: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(domain);
    else next.delete(domain);
    setChosen(next);
  };

  return (
    <section class="card" id="press">
      <h2>{t('options.press.title')}</h2>
      <p class="small muted">{t('options.press.body')}</p>
      <h3>{t('options.press.granted')}</h3>
      {granted.length === 0 ? (
        <p class="muted">{t('options.press.none')}</p>
      ) : (
        <ul class="labels">
          {granted.map((domain) => (
            <li key={domain}>
              <Chip
                remove={{ name: t('options.press.revoke', { domain }), onRemove: () => void grants.revoke(domain) }}
              >
                {names.get(domain) ?? domain}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={settings.badge.value}
          onChange={(event) => void settings.change({ badge: event.currentTarget.checked })}
        />
        <span>{t('options.press.badge')}</span>
      </label>
      <h3>{t('options.press.suggested')}</h3>
      <ul class="options__press">
        {offered.map((domain) => (
          <li key={domain}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.has(domain)}
                onChange={(event) => choose(domain, event.currentTarget.checked)}
              />
              <span>
                {names.get(domain) ?? domain}
                {names.has(domain) && <span class="small muted"> {domain}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="card__actions">
        <button
          type="button"
          class="button button--primary"
          disabled={chosen.size === 0}
          onClick={() => ask([...chosen])}
        >
          {t('options.press.grantAll', { count: chosen.size })}
        </button>
      </div>
      <OtherDomain
        onAdd={(domain) => {
          if (domain === null) fault.value = 'invalid';
          else ask([domain]);
        }}
      />
      <p role="alert" class="fault">
        {fault.value !== null && t(`options.press.${fault.value}`)}
      </p>
    </section>
  );
}

/** A paper that is not in the list, by its domain or any address on it. */
function OtherDomain({ onAdd }: { onAdd: (domain: string | null) => void }): JSX.Element {
  const { t } = useStrings();
  const [typed, setTyped] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const domain = domainTyped(typed);
    onAdd(domain);
    if (domain !== null) setTyped('');
  };
  return (
    <form class="options__add" onSubmit={submit}>
      <label class="field">
        <span>{t('options.press.add')}</span>
        <input
          class="input"
          inputMode="url"
          placeholder={t('options.press.placeholder')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={typed.trim() === ''}>
        {t('options.press.add')}
      </button>
    </form>
  );
}
