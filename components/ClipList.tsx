import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleTime } from '../lib/core/schema/article.ts';
import type { ClipState } from '../lib/core/schema/verdict.ts';
import { formatInstant, formatPublishedDay } from '../lib/i18n/format.ts';
import { StateBadge } from './StateBadge.tsx';
import { useStrings } from './strings.ts';
import { useVirtualList } from './virtual.ts';

/** What a row of the list shows; all of it is in the store's list rows. */
export interface ClipListRow {
  id: string;
  title: string;
  outlet: string | null;
  publishedAt: string | null;
  /** Null together with `publishedAt`. */
  publishedPrecision: ArticleTime['precision'] | null;
  savedAt: string;
  documentCount: number;
  officialCount: number;
  labels: string[];
  state: ClipState;
}

interface Props {
  rows: readonly ClipListRow[];
  openId: string | null;
  selected: ReadonlySet<string>;
  onOpen: (id: string) => void;
  onSelect: (id: string, selected: boolean) => void;
}

/** The height of a row, px: two lines of title, one of outlet and time, one of counts. */
const HEIGHT = 116;

/** Where a key leads from row `at`; `last` is the last row. */
const TARGET: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

const idOf = (inside: Element): string | null => inside.closest('[data-clip]')?.getAttribute('data-clip') ?? null;
const buttonOf = (list: Element | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-clip="${CSS.escape(id)}"] .clip-row__open`) ?? null;

/** Clips in a list of any length; arrow keys, Home and End move the open row, and the focus with it. */
export function ClipList({ rows, openId, selected, onOpen, onSelect }: Props): JSX.Element {
  const { t, language } = useStrings();
  const scroller = useRef<HTMLDivElement>(null);
  // Kept while the rows are the same: what goes through all rows must not happen at each frame of a scroll.
  const keyOf = useCallback((index: number) => rows[index]?.id ?? String(index), [rows]);
  const list = useVirtualList(scroller, { count: rows.length, height: HEIGHT, keyOf });
  const openAt = useMemo(() => (openId === null ? -1 : rows.findIndex((row) => row.id === openId)), [rows, openId]);

  useEffect(() => {
    if (openAt >= 0) list.scrollToIndex(openAt, { align: 'auto' });
  }, [openId, openAt >= 0]);

  /** The row that takes the focus once the list has drawn it. */
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const button = buttonOf(scroller.current, wanted.current);
    if (button === null) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = wanted.current ?? (event.target instanceof Element ? idOf(event.target) : null) ?? openId;
    const to = TARGET[event.key]?.(
      rows.findIndex((row) => row.id === from),
      rows.length - 1,
    );
    const next = to === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (next === undefined) return;
    event.preventDefault();
    wanted.current = next.id;
    // The row that has the focus may leave the DOM before the next is drawn; keys still have to arrive.
    if (buttonOf(scroller.current, next.id) === null) scroller.current?.focus({ preventScroll: true });
    if (next.id === openId) list.scrollToIndex(rows.indexOf(next), { align: 'auto' });
    onOpen(next.id);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut; every row has its own button
    <div class="clip-list" ref={scroller} tabIndex={-1} onKeyDown={move}>
      <ul class="clip-list__rows" aria-label={t('library.list')} style={{ blockSize: `${list.getTotalSize()}px` }}>
        {list.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const meta = [
            row.outlet ?? t('article.untitledOutlet'),
            row.publishedAt === null
              ? t('article.noDate')
              : formatPublishedDay(row.publishedAt, row.publishedPrecision ?? 'minute', language),
            t('library.clippedAt', { time: formatInstant(row.savedAt, language) }),
          ];
          return (
            <li
              key={row.id}
              data-clip={row.id}
              class={`clip-row${row.id === openId ? ' clip-row--open' : ''}`}
              style={{ blockSize: `${HEIGHT}px`, transform: `translateY(${item.start}px)` }}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
            >
              <label class="clip-row__check">
                <input
                  type="checkbox"
                  checked={selected.has(row.id)}
                  onChange={(event) => onSelect(row.id, event.currentTarget.checked)}
                />
                <span class="visually-hidden">{t('library.select', { title: row.title })}</span>
              </label>
              <button
                type="button"
                class="clip-row__open"
                aria-current={row.id === openId}
                title={[row.title, meta.join(' · ')].join('\n')}
                onClick={() => onOpen(row.id)}
              >
                <bdi class="clip-row__title">{row.title}</bdi>
                <span class="clip-row__meta">
                  <bdi>{meta[0]}</bdi> · {meta.slice(1).join(' · ')}
                </span>
                <span class="clip-row__counts">
                  <StateBadge state={row.state} />
                  <span class="count count--document">{t('library.documentCount', { count: row.documentCount })}</span>
                  <span class="count count--official">{t('library.officialCount', { count: row.officialCount })}</span>
                  {row.labels.slice(0, 3).map((label) => (
                    <bdi class="chip" key={label}>
                      {label}
                    </bdi>
                  ))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
