import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Candidate } from '../lib/core/catalogue/types.ts';
import { Badge } from './Badge.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { useStrings } from './strings.ts';

interface Props {
  /** What is searched here. */
  label: string;
  hint?: string | undefined;
  find: (query: string) => Promise<readonly Candidate[]>;
  /** The entry that the words are linked to. */
  current?: string | null | undefined;
  onChoose: (candidate: Candidate) => void;
}

type Found = { state: 'looking' } | { state: 'failed' } | { state: 'found'; all: readonly Candidate[]; query: string };

/** From a key to the search, ms: a word is typed in one go. */
const PAUSE = 100;

/** Where a key leads in a list of so many; null for a key that moves nothing. */
export function optionAt(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + 5);
  if (key === 'PageUp') return Math.max(0, at - 5);
  return null;
}

/**
 * A field to search in and what was found, by the ARIA combobox pattern: the focus stays in the field, arrows move through the
 * list, Enter chooses. The first is in front, so that the likeliest takes one key.
 */
export function CandidateList({ label, hint, find, current = null, onChoose }: Props): JSX.Element {
  const { t } = useStrings();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found>({ state: 'looking' });
  const [at, setAt] = useState(0);

  const begin = (): void => field.current?.focus();
  useLayoutEffect(begin, []);
  // Again once the dialog around is open, which takes the focus to whatever stands first.
  useEffect(begin, []);
  useEffect(() => {
    let stale = false;
    const look = (): void => {
      find(query).then(
        (all) => {
          if (stale) return;
          setFound({ state: 'found', all, query });
          setAt(0);
        },
        (error: unknown) => {
          console.error('candidates not found:', error);
          if (!stale) setFound({ state: 'failed' });
        },
      );
    };
    const timer = setTimeout(look, query === '' ? 0 : PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at, found]);

  const all = found.state === 'found' ? found.all : [];
  const pressed = (event: KeyboardEvent): void => {
    // An input method's own keys are left to it.
    if (event.isComposing || event.keyCode === 229 || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = optionAt(event.key, at, all.length);
    const chosen = all[at];
    if (next !== null) setAt(next);
    else if (event.key !== 'Enter') return;
    // What was typed since is not in the list yet: Enter must not choose what it does not show.
    else if (found.state === 'found' && found.query === query && chosen !== undefined) onChoose(chosen);
    event.preventDefault();
  };
  return (
    <div class="candidates">
      <div class="field">
        <label for={`${id}-query`}>{label}</label>
        <input
          id={`${id}-query`}
          class="input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          aria-autocomplete="list"
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={all.length > 0 ? `${id}-${at}` : undefined}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          ref={field}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={pressed}
        />
        {hint !== undefined && (
          <p class="small muted" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <div class="candidates__list" id={`${id}-list`} role="listbox" aria-label={t('catalogue.link.list')} ref={list}>
        {all.map((candidate, i) => (
          <div
            key={candidate.identity}
            id={`${id}-${i}`}
            class={`candidate${i === at ? ' candidate--active' : ''}`}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(candidate)}
            onKeyDown={pressed}
          >
            <Option candidate={candidate} current={candidate.entry !== null && candidate.entry === current} />
          </div>
        ))}
      </div>
      <p class={found.state === 'found' && all.length > 0 ? 'visually-hidden' : 'candidates__none'} role="status">
        {found.state === 'failed' && t('catalogue.link.failed')}
        {found.state === 'found' &&
          (all.length > 0
            ? t('catalogue.link.found', { count: all.length })
            : t(query.trim() === '' ? 'catalogue.link.none' : 'catalogue.link.nothing'))}
      </p>
    </div>
  );
}

function Option({ candidate, current }: { candidate: Candidate; current: boolean }): JSX.Element {
  const { t } = useStrings();
  const { data, reasons, clips } = candidate;
  const speaks = reasons.for.filter((code) => code !== 'same' || !reasons.for.includes('number'));
  return (
    <>
      <div class="candidate__head">
        <bdi class="candidate__name">{data.kind === 'document' ? data.document.canonical : data.official.name}</bdi>
        <Badge tone={candidate.in === 'entry' ? data.kind : undefined}>{t(`catalogue.in.${candidate.in}`)}</Badge>
      </div>
      <EntryFacts data={data} />
      <p class="candidate__why">
        {current && <span class="candidate__current">{t('catalogue.link.current')}</span>}
        {speaks.map((code) => (
          <span class="candidate__for" key={`for ${code}`}>
            {t(`catalogue.for.${code}`)}
          </span>
        ))}
        {reasons.against.map((code) => (
          <span class="candidate__against" key={`against ${code}`}>
            {t(`catalogue.against.${code}`)}
          </span>
        ))}
        {clips > 0 && <span>{t('catalogue.clips', { count: clips })}</span>}
      </p>
    </>
  );
}
