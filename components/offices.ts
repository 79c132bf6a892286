import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import type { OfficeWarning, Person, Timeline, ToldWarning } from '../lib/core/offices/index.ts';

/** The offices of the people of the clip that is open; `lib/models/offices.ts` is one. */
export interface OfficesPort {
  readonly warnings: ReadonlySignal<readonly ToldWarning[]>;
  /** Whose timeline is open; null for none. */
  readonly open: ReadonlySignal<object | null>;
  readonly timeline: ReadonlySignal<
    { state: 'loading' | 'failed' } | { state: 'ready'; value: { person: Person; timeline: Timeline } | null }
  >;
  showOfficial(entity: string): void;
  /** By what all clips know a person by (lib/core/review/identity.ts), or `entry:` and the id of an entry. */
  showPerson(identity: string): void;
  close(): void;
  silence(warning: OfficeWarning, silent: boolean): Promise<boolean>;
  openClip(clipId: string): void;
}

/** For screens that compare nothing. */
const NONE: OfficesPort = {
  warnings: signal([]),
  open: signal(null),
  timeline: signal({ state: 'loading' }),
  showOfficial: () => undefined,
  showPerson: () => undefined,
  close: () => undefined,
  silence: async () => false,
  openClip: () => undefined,
};

export const OfficesContext = createContext<OfficesPort>(NONE);
