import { useState } from 'preact/hooks';
import type { EntryFaults, EntryText, OfficialText, PostText } from '../lib/core/catalogue/text.ts';
import { useDrafts } from './drafts.ts';

/** What became of a form that was sent: what is wrong with it, or whether it is stored, once that is known. */
export type Attempt = { faults: EntryFaults } | { done: Promise<boolean> };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const STATUSES: readonly PostText['status'][] = ['current', 'former', 'acting', 'appointed'];
const NO_POST: PostText = {
  position: '',
  organisation: '',
  place: '',
  status: 'current',
  from: '',
  to: '',
  source: '',
};
export const emptyPost = (): PostText => ({ ...NO_POST });

const textIn = (record: Record<string, unknown>, field: string): string => {
  const value = record[field];
  return typeof value === 'string' ? value : '';
};

function readPost(value: unknown): PostText[] {
  if (!isRecord(value)) return [];
  const { status } = value;
  const field = (name: keyof PostText): string => textIn(value, name);
  return [
    {
      position: field('position'),
      organisation: field('organisation'),
      place: field('place'),
      status: STATUSES.find((one) => one === status) ?? 'current',
      from: field('from'),
      to: field('to'),
      source: field('source'),
    },
  ];
}

/** A form as it was kept; null for what an earlier build wrote in another shape, or of another kind. */
export function readKeptEntry(text: string, kind: EntryText['kind']): EntryText | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || kept.kind !== kind) return null;
    const field = (name: string): string => textIn(kept, name);
    if (kind === 'official') {
      const posts: OfficialText['posts'] = Array.isArray(kept.posts) ? kept.posts.flatMap(readPost) : [];
      return { kind, name: field('name'), aliases: field('aliases'), posts, about: field('about') };
    }
    return {
      kind,
      type: field('type'),
      number: field('number'),
      issuer: field('issuer'),
      date: field('date'),
      title: field('title'),
      about: field('about'),
    };
  } catch {
    return null;
  }
}

/** The words of a form, kept under `name` until they are stored or thrown away. */
export function useEntryDraft(
  name: string,
  initial: EntryText,
): { text: EntryText; kept: boolean; set(next: EntryText): void; discard(): void; drop(): void } {
  const drafts = useDrafts();
  const [found] = useState(() => {
    const draft = drafts.get(name);
    return draft === null ? null : readKeptEntry(draft.text, initial.kind);
  });
  const [text, setText] = useState<EntryText>(found ?? initial);
  const [kept, setKept] = useState(found !== null);
  return {
    text,
    kept,
    set(next) {
      setText(next);
      drafts.keep(name, JSON.stringify(next), '');
    },
    discard() {
      setText(initial);
      setKept(false);
      drafts.drop(name);
    },
    drop: () => drafts.drop(name),
  };
}
