import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { PersonForm } from '../../components/PersonForm.tsx';
import { StringsContext, stringsOf, useStrings } from '../../components/strings.ts';
import { formatBytes } from '../../lib/i18n/format.ts';
import type { GrantsModel } from '../../lib/models/grants.ts';
import type { SettingsModel } from '../../lib/models/settings.ts';
import type { StorageModel } from '../../lib/models/storage.ts';
import { KeysSection } from './KeysSection.tsx';
import { PressSection } from './PressSection.tsx';

interface Props {
  settings: SettingsModel;
  grants: GrantsModel;
  storage: StorageModel;
  shortcut: string | null;
  version: string;
}

/** Who is at work, the language, the press domains granted, what is stored. */
export function App(props: Props): JSX.Element {
  const language = props.settings.language.value;
  document.documentElement.lang = language;
  return (
    <StringsContext.Provider value={stringsOf(language)}>
      <Options {...props} />
    </StringsContext.Provider>
  );
}

function Options({ settings, grants, storage, shortcut, version }: Props): JSX.Element {
  const { t, language } = useStrings();
  useEffect(() => {
    document.title = `${t('options.title')} – ${t('app.name')}`;
  }, [language]);
  useEffect(() => {
    // The sections are drawn after the browser has looked for the address's fragment.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <PersonSection settings={settings} />
      <section class="card" aria-labelledby="language-title">
        <h2 id="language-title">{t('options.language')}</h2>
        <div class="options__choices" role="radiogroup" aria-labelledby="language-title">
          {(['vi', 'en'] as const).map((choice) => (
            <label class="check" key={choice}>
              <input
                type="radio"
                name="language"
                checked={language === choice}
                onChange={() => void settings.change({ language: choice })}
              />
              <span lang={choice}>{t(`options.language.${choice}`)}</span>
            </label>
          ))}
        </div>
      </section>
      <PressSection grants={grants} settings={settings} />
      <section class="card" aria-labelledby="paint-title">
        <h2 id="paint-title">{t('options.paint.title')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.paintAuto.value}
            onChange={(event) => void settings.change({ paintAuto: event.currentTarget.checked })}
          />
          <span>{t('options.paint.auto')}</span>
        </label>
        <p class="small muted">{t('options.paint.note')}</p>
      </section>
      <KeysSection settings={settings} />
      <StorageSection storage={storage} />
      <section class="card">
        <h2>{t('options.shortcut.title')}</h2>
        <p>{shortcut === null ? t('options.shortcut.unset') : t('options.shortcut.set', { shortcut })}</p>
        <p class="small muted">{t('options.about', { version })}</p>
      </section>
    </main>
  );
}

function PersonSection({ settings }: { settings: SettingsModel }): JSX.Element {
  const { t } = useStrings();
  const said = useSignal<'saved' | 'failed' | null>(null);
  const person = settings.person.value;
  return (
    <section class="card">
      <h2>{t('options.person')}</h2>
      <p class="small muted">{t('person.body')}</p>
      <PersonForm
        key={`${person?.name}|${person?.office}`}
        person={person}
        onSave={(person) =>
          void settings.change({ person }).then(
            () => {
              said.value = 'saved';
            },
            (error: unknown) => {
              console.error('person not saved:', error);
              said.value = 'failed';
            },
          )
        }
      />
      <p role="status" class={said.value === 'failed' ? 'fault' : ''}>
        {said.value === 'saved' && t('person.saved')}
        {said.value === 'failed' && t('panel.status.saveFailed', { reason: t('failure.unexpected') })}
      </p>
    </section>
  );
}

function StorageSection({ storage }: { storage: StorageModel }): JSX.Element {
  const { t, language } = useStrings();
  const view = storage.view.value;
  const clips = storage.clips.value;
  return (
    <section class="card">
      <h2>{t('options.storage.title')}</h2>
      {clips !== null && <p>{t('options.storage.clips', { count: clips })}</p>}
      {view !== null && (
        <>
          <p>
            {t('options.storage.used', {
              used: formatBytes(view.used, language),
              quota: formatBytes(view.quota, language),
            })}
          </p>
          <meter
            class="options__meter"
            min={0}
            max={view.quota}
            high={view.quota * 0.8}
            value={view.used}
            aria-label={t('options.storage.title')}
          />
          <p>{t(view.persisted ? 'options.storage.persistent' : 'options.storage.notPersistent')}</p>
          {!view.persisted && (
            <div class="card__actions">
              <button type="button" class="button" onClick={() => storage.persist()}>
                {t('options.storage.persist')}
              </button>
            </div>
          )}
          {storage.refused.value && !view.persisted && (
            <p class="small muted" role="status">
              {t('options.storage.refused')}
            </p>
          )}
        </>
      )}
    </section>
  );
}
