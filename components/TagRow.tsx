import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewedMention } from '../lib/core/review/types.ts';
import type { DocumentRef } from '../lib/core/schema/tagging.ts';
import { type ActiveMention, activeOf, keyOfActive } from './active.ts';
import { EntryActs } from './EntryActs.tsx';
import { IconButton } from './IconButton.tsx';
import { CheckIcon, CloseIcon } from './icons.tsx';
import { later } from './later.tsx';
import { markKey } from './review-queue.ts';
import { scrollTo } from './scroll.ts';
import { useStrings } from './strings.ts';
import { after, before } from './surroundings.ts';

/** Comes with the rules in words. */
const Explanation = later(async () => (await import('./Explanation.tsx')).Explanation);

interface Props {
  kind: ReviewedMention['kind'];
  name: string;
  detail: ComponentChildren;
  /** In text order; at least one. */
  mentions: readonly ReviewedMention[];
  text: string;
  /** What else is known of it, shown while the row is open. */
  more?: ComponentChildren;
  /** Known documents that the citation's number may mean. */
  readings?: DocumentRef['readings'] | undefined;
  /** What an entity of this clip is called. */
  nameOf: (entity: string) => string | null;
  active: ActiveMention | null;
  onActivate: (mention: ActiveMention) => void;
  onAccept: (mentions: readonly ReviewedMention[]) => void;
  onRemove: (mention: ReviewedMention) => void;
  onLink: (mention: ReviewedMention) => void;
  onEntry: (entryId: string) => void;
}

/** One entity of a list: opens to its places in the text; each place can be gone to or have its tag removed. */
export function TagRow({
  kind,
  name,
  detail,
  mentions,
  text,
  more,
  readings,
  nameOf,
  active,
  onActivate,
  onAccept,
  onRemove,
  onLink,
  onEntry,
}: Props): JSX.Element {
  const { t } = useStrings();
  const row = useRef<HTMLLIElement>(null);
  const front = keyOfActive(active);
  const at = mentions.findIndex((mention) => markKey(mention) === front);
  const open = at >= 0;
  const inFront = mentions[at];

  useLayoutEffect(() => {
    if (!open || active === null || active.from === 'list') return;
    const place = row.current?.querySelector('.place--active');
    scrollTo(active.from === 'key' ? place : row.current, 'nearest', active.from === 'key');
    // Keys that go through the queue have the focus in its bar.
    if (active.from === 'kept' || active.from === 'page' || active.from === 'key') return;
    row.current?.querySelector<HTMLElement>('.place--active .place__go')?.focus({ preventScroll: true });
  }, [open, active]);

  const go = (mention: ReviewedMention | undefined): void => {
    if (mention !== undefined) onActivate(activeOf(mention, 'list'));
  };

  /** The button goes with its tag; the focus moves on before: to the next place, the next row, or the tab. */
  const remove = (mention: ReviewedMention, i: number): void => {
    const next = mentions[i + 1];
    if (next !== undefined) onActivate(activeOf(next, 'removal'));
    else focusAfter(row.current);
    onRemove(mention);
  };

  return (
    <li class={`tag-row tag-row--${kind}${open ? ' tag-row--active' : ''}`} ref={row}>
      <button
        type="button"
        class="tag-row__main"
        aria-expanded={open}
        onClick={() => go(mentions[(at + 1) % mentions.length])}
      >
        <bdi class="tag-row__name">{name}</bdi>
        <span class="tag-row__count">
          {open && mentions.length > 1 ? `${at + 1}/${mentions.length}` : t('tags.places', { count: mentions.length })}
        </span>
        <span class="tag-row__detail">{detail}</span>
      </button>
      {inFront !== undefined && (
        <div class="tag-row__acts">
          <EntryActs name={name} front={inFront} onLink={onLink} onEntry={onEntry} />
        </div>
      )}
      {open && (
        <ol class="tag-row__places">
          {mentions.map((mention, i) => (
            <li class={`place${i === at ? ' place--active' : ''}`} key={markKey(mention)}>
              <button type="button" class="place__go" title={t('tags.goTo')} onClick={() => go(mention)}>
                {before(text, mention.start)}
                <b>
                  <bdi>{mention.quote}</bdi>
                </b>
                {after(text, mention.end)}
              </button>
              <IconButton
                title={t(mention.status === 'accepted' ? 'review.isAccepted' : 'review.acceptThis')}
                label={t(mention.status === 'accepted' ? 'review.isAcceptedQuote' : 'review.acceptQuote', {
                  quote: mention.quote,
                })}
                pressed={mention.status === 'accepted'}
                onClick={() => {
                  if (mention.status !== 'accepted') onAccept([mention]);
                }}
              >
                <CheckIcon />
              </IconButton>
              <IconButton
                title={t('tags.remove')}
                label={t('tags.removeQuote', { quote: mention.quote })}
                onClick={() => remove(mention, i)}
              >
                <CloseIcon />
              </IconButton>
              {i === at && <Explanation mention={mention} text={text} readings={readings} nameOf={nameOf} />}
            </li>
          ))}
        </ol>
      )}
      {open && more}
    </li>
  );
}

const focusAfter = (row: Element | null): void => {
  const tab = row?.closest('[role=tabpanel]')?.getAttribute('aria-labelledby') ?? '';
  const next = row?.nextElementSibling?.querySelector<HTMLElement>('.tag-row__main') ?? document.getElementById(tab);
  next?.focus();
};
