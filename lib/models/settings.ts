import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OwnKeys } from '../core/keys/index.ts';
import type { Person } from '../core/schema/scalars.ts';
import { type Language, loadLanguage } from '../i18n/index.ts';
import { keysOf } from './keys.ts';

export interface SettingsView {
  person: Person | null;
  language: Language;
  /** The person has been asked for a name once, and gave none. */
  personDeclined: boolean;
  /** Keys that the person set, by command. */
  keys: OwnKeys;
  /** Pages that were clipped bear a badge on the toolbar button. */
  badge: boolean;
  /** Mentions are painted on a clip's live page without being asked, where the browser lets it be read. */
  paintAuto: boolean;
}

interface Ports {
  readSettings(): Promise<SettingsView>;
  watchSettings(changed: (settings: SettingsView) => void): () => void;
  writeSettings(change: Partial<SettingsView>): Promise<void>;
}

export interface SettingsModel {
  readonly person: ReadonlySignal<Person | null>;
  readonly language: ReadonlySignal<Language>;
  readonly personDeclined: ReadonlySignal<boolean>;
  readonly ownKeys: ReadonlySignal<OwnKeys>;
  readonly badge: ReadonlySignal<boolean>;
  readonly paintAuto: ReadonlySignal<boolean>;
  /** The keys of all commands, own ones before defaults. */
  readonly keys: ReadonlySignal<ReturnType<typeof keysOf>>;
  /** Resolves once the change is written. */
  change(change: Partial<SettingsView>): Promise<void>;
  dispose(): void;
}

/** The settings as they stand, in step with every other page. Resolves once they have been read. */
export async function createSettingsModel(ports: Ports): Promise<SettingsModel> {
  const failed = (error: unknown): void => console.error('settings not taken:', error);
  const person = signal<Person | null>(null);
  const language = signal<Language>('vi');
  const personDeclined = signal(false);
  const ownKeys = signal<OwnKeys>({});
  const badge = signal(true);
  const paintAuto = signal(true);
  let reads = 0;
  /** The language changes once its strings are there; what was overtaken by a later reading says nothing any more. */
  const put = async (settings: SettingsView): Promise<void> => {
    reads += 1;
    const read = reads;
    await loadLanguage(settings.language);
    if (read !== reads) return;
    person.value = settings.person;
    language.value = settings.language;
    personDeclined.value = settings.personDeclined;
    ownKeys.value = settings.keys;
    badge.value = settings.badge;
    paintAuto.value = settings.paintAuto;
  };
  await put(await ports.readSettings());
  const dispose = ports.watchSettings((settings) => void put(settings).catch(failed));
  return {
    person,
    language,
    personDeclined,
    ownKeys,
    badge,
    paintAuto,
    keys: computed(() => keysOf(ownKeys.value)),
    async change(change) {
      await ports.writeSettings(change);
      await put(await ports.readSettings());
    },
    dispose,
  };
}
