import { type ReadonlySignal, signal } from '@preact/signals';
import type { Person } from '../core/schema/scalars.ts';
import type { Language } from '../i18n/index.ts';

export interface SettingsView {
  person: Person | null;
  language: Language;
}

interface Ports {
  readSettings(): Promise<SettingsView>;
  watchSettings(changed: (settings: SettingsView) => void): () => void;
  writeSettings(change: Partial<SettingsView>): Promise<void>;
}

export interface SettingsModel {
  readonly person: ReadonlySignal<Person | null>;
  readonly language: ReadonlySignal<Language>;
  /** Resolves once the change is written. */
  change(change: Partial<SettingsView>): Promise<void>;
  dispose(): void;
}

/** The settings as they stand, in step with every other page. Resolves once they have been read. */
export async function createSettingsModel(ports: Ports): Promise<SettingsModel> {
  const person = signal<Person | null>(null);
  const language = signal<Language>('vi');
  const put = (settings: SettingsView): void => {
    person.value = settings.person;
    language.value = settings.language;
  };
  put(await ports.readSettings());
  const dispose = ports.watchSettings(put);
  return {
    person,
    language,
    async change(change) {
      await ports.writeSettings(change);
      put(await ports.readSettings());
    },
    dispose,
  };
}
