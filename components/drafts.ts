import { type ComponentChildren, createContext, h, type JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';

/** Words that are not stored: what was typed, over which stored text, and when (ISO 8601). */
export interface Kept {
  text: string;
  base: string;
  changedAt: string;
}

/** Where drafts outlive their fields; `lib/models/drafts.ts` is one. Names are paths, as `clip:…/note`. */
export interface DraftPort {
  get(name: string): Kept | null;
  /** Hears what another window made of a draft; null when it was stored or thrown away there. */
  watch(name: string, changed: (kept: Kept | null) => void): () => void;
  keep(name: string, text: string, base: string): void;
  drop(name: string): void;
}

/** For screens that keep nothing. */
const NOWHERE: DraftPort = {
  get: () => null,
  watch: () => () => undefined,
  keep: () => undefined,
  drop: () => undefined,
};

export const DraftsContext = createContext<DraftPort>(NOWHERE);

export const useDrafts = (): DraftPort => useContext(DraftsContext);

/** Drafts of the fields inside are named under `name`, so that a field need not know whose it is. */
export function DraftScope({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  const outer = useDrafts();
  const inner = useMemo<DraftPort>(() => {
    const full = (field: string): string => `${name}/${field}`;
    return {
      get: (field) => outer.get(full(field)),
      watch: (field, changed) => outer.watch(full(field), changed),
      keep: (field, text, base) => outer.keep(full(field), text, base),
      drop: (field) => outer.drop(full(field)),
    };
  }, [outer, name]);
  return h(DraftsContext.Provider, { value: inner }, children);
}
