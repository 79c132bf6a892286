import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatDay, formatInstant } from '../lib/i18n/format.ts';
import { useStrings } from './strings.ts';
import { useVirtualList } from './virtual.ts';

/** What a row of the list shows; all of it is in the store's list rows. */
export interface ClipListRow {
  id: string;
  title: string;
  outlet: string | null;
  publishedAt: string | null;
  savedAt: string;
  documentCount: number;
  officialCount: number;
  labels: string[];
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

/** Clips in a list of any length; arrow keys move from row to row. */
export function ClipList({ rows, openId, selected, onOpen, onSelect }: Props): JSX.Element {
  const { t, language } = useStrings();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualList(scroller, {
    count: rows.length,
    height: HEIGHT,
    keyOf: (index) => rows[index]?.id ?? String(index),
  });
  const openAt = rows.findIndex((row) => row.id === openId);

  useEffect(() => {
    if (openAt >= 0) list.scrollToIndex(openAt, { align: 'auto' });
  }, [openId, openAt >= 0]);

  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const next = rows[Math.min(rows.length - 1, Math.max(0, openAt + step))];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next.id);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut; every row has its own button
    <div class="clip-list" ref={scroller} onKeyDown={move}>
      <ul class="clip-list__rows" aria-label={t('library.list')} style={{ blockSize: `${list.getTotalSize()}px` }}>
        {list.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <li
              key={row.id}
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
                onClick={() => onOpen(row.id)}
              >
                <span class="clip-row__title">{row.title}</span>
                <span class="clip-row__meta">
                  {row.outlet ?? t('article.untitledOutlet')} ·{' '}
                  {row.publishedAt === null ? t('article.noDate') : formatDay(row.publishedAt, language)} ·{' '}
                  {t('library.clippedAt', { time: formatInstant(row.savedAt, language) })}
                </span>
                <span class="clip-row__counts">
                  <span class="count count--document">{t('library.documentCount', { count: row.documentCount })}</span>
                  <span class="count count--official">{t('library.officialCount', { count: row.officialCount })}</span>
                  {row.labels.slice(0, 3).map((label) => (
                    <span class="chip" key={label}>
                      {label}
                    </span>
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
