import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DocumentRef, Mention } from '../lib/core/schema/tagging.ts';
import type { ActiveMention } from './ArticleText.tsx';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.tsx';
import { later } from './later.tsx';
import { scrollTo } from './scroll.ts';
import { useStrings } from './strings.ts';

/** Comes with the rules in words. */
const Explanation = later(async () => (await import('./Explanation.tsx')).Explanation);

interface Props {
  kind: Mention['kind'];
  name: string;
  detail: ComponentChildren;
  /** In text order; at least one. */
  mentions: readonly Mention[];
  text: string;
  /** What else is known of it, shown while the row is open. */
  more?: ComponentChildren;
  /** Known documents that the citation's number may mean. */
  readings?: DocumentRef['readings'] | undefined;
  /** What an entity of this clip is called. */
  nameOf: (entity: string) => string | null;
  active: ActiveMention | null;
  onActivate: (mention: ActiveMention) => void;
  onRemove: (mention: Mention) => void;
}

/** How much of the text stands before and after a place's own words, in UTF-16 units. */
const CONTEXT = 24;

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
  onRemove,
}: Props): JSX.Element {
  const { t } = useStrings();
  const row = useRef<HTMLLIElement>(null);
  const at = active?.kind === kind ? mentions.findIndex((mention) => mention.start === active.start) : -1;
  const open = at >= 0;

  useEffect(() => {
    if (!open || active === null || active.from === 'list') return;
    scrollTo(row.current, 'nearest');
    if (active.from === 'kept' || active.from === 'page') return;
    row.current?.querySelector<HTMLElement>('.place--active .place__go')?.focus({ preventScroll: true });
  }, [open, active]);

  const go = (mention: Mention | undefined): void => {
    if (mention !== undefined) onActivate({ kind, start: mention.start, from: 'list' });
  };

  /** The button goes with its tag; the focus moves on before: to the next place, the next row, or the tab. */
  const remove = (mention: Mention, i: number): void => {
    const next = mentions[i + 1];
    if (next !== undefined) onActivate({ kind, start: next.start, from: 'removal' });
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
      {open && (
        <ol class="tag-row__places">
          {mentions.map((mention, i) => (
            <li class={`place${i === at ? ' place--active' : ''}`} key={mention.start}>
              <button type="button" class="place__go" title={t('tags.goTo')} onClick={() => go(mention)}>
                {before(text, mention.start)}
                <b>
                  <bdi>{mention.quote}</bdi>
                </b>
                {after(text, mention.end)}
              </button>
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

/** Context never crosses a block, and starts and ends at a word. */
const before = (text: string, at: number): string => {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return line.length <= CONTEXT ? line : `…${line.slice(-CONTEXT).replace(/^\S*\s/, ' ')}`;
};
const after = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? undefined : end);
  return line.length <= CONTEXT ? line : `${line.slice(0, CONTEXT).replace(/\s\S*$/, '')}…`;
};
