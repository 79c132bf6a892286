import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article, Block } from '../lib/core/schema/article.ts';
import type { Span } from '../lib/core/schema/span.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { type ActiveMention, keyOfActive } from './active.ts';
import type { Mark } from './marks.ts';
import type { MarkKey } from './review-queue.ts';
import { scrollTo } from './scroll.ts';
import { type Passage, segmentsOf } from './segments.ts';
import { caretIn, selectedSpan } from './selection.ts';
import { useStrings } from './strings.ts';

interface Props {
  article: Article;
  marks: readonly Mark[];
  passages: readonly Passage[];
  active: ActiveMention | null;
  /** Below this confidence a mark is drawn as unsure. */
  sureFrom: number;
  /** A mark was chosen: the next one, where several share the words. */
  onChoose: (key: MarkKey) => void;
  /** What is selected of the text has changed; an empty span is a caret. */
  onSelect: (span: Span | null) => void;
  /** Is given the way to ask for it, too: a key may be pressed before anybody has heard of a change. */
  asking: { current: () => Span | null };
  children?: ComponentChildren;
}

/** The article with its marks; tells what is chosen or selected in it. */
export function ArticleText({
  article,
  marks,
  passages,
  active,
  sureFrom,
  onChoose,
  onSelect,
  asking,
  children,
}: Props): JSX.Element {
  const { t } = useStrings();
  const root = useRef<HTMLElement>(null);
  const front = keyOfActive(active);
  const latest = useRef({ front, marks, onChoose, onSelect });
  latest.current = { front, marks, onChoose, onSelect };

  useEffect(() => {
    asking.current = () => {
      if (root.current === null) return null;
      const selection = document.getSelection();
      const caret = caretIn(selection, root.current);
      return selectedSpan(selection, root.current) ?? (caret === null ? null : { start: caret, end: caret });
    };
    const read = (): void => latest.current.onSelect(asking.current());
    const choose = (target: EventTarget | null): void => {
      const mark = target instanceof Element ? target.closest('[data-marks]') : null;
      const keys = mark?.getAttribute('data-marks')?.split(' ') ?? [];
      const at = keys.indexOf(latest.current.front ?? '');
      // Where two mentions share the words, each click brings the other to the front.
      const next = keys[(at + 1) % keys.length];
      const chosen = latest.current.marks.find(({ key }) => key === next);
      if (chosen !== undefined) latest.current.onChoose(chosen.key);
    };
    const clicked = (event: MouseEvent): void => {
      // A drag across a mark ends in a click; the person meant the selection.
      if (document.getSelection()?.isCollapsed !== false) choose(event.target);
    };
    const article = root.current;
    article?.addEventListener('click', clicked);
    document.addEventListener('selectionchange', read);
    return () => {
      article?.removeEventListener('click', clicked);
      document.removeEventListener('selectionchange', read);
      asking.current = () => null;
      latest.current.onSelect(null);
    };
  }, []);

  // Before the frame is drawn: a key's effect stands in the next one.
  useLayoutEffect(() => {
    if (active === null || active.from === 'text') return;
    const mark = root.current?.querySelector<HTMLElement>(`[data-marks~="${keyOfActive(active)}"]`);
    scrollTo(mark, 'center', active.from === 'key');
    if (active.from === 'list') mark?.focus({ preventScroll: true });
  }, [active]);

  const groups = useMemo(() => groupListItems(article.blocks), [article]);
  const block = (one: Block): JSX.Element => (
    <ArticleBlock
      key={one.start}
      block={one}
      segments={segmentsOf(one, marks, passages)}
      text={article.text}
      active={front}
      sureFrom={sureFrom}
    />
  );

  return (
    <article class="article" ref={root} aria-label={t('article.text')}>
      {children}
      {groups.map((group) =>
        Array.isArray(group) ? (
          <ul class="block-list" key={`list-${group[0]?.start}`}>
            {group.map(block)}
          </ul>
        ) : (
          block(group)
        ),
      )}
    </article>
  );
}

/** Runs of list items become one list. */
function groupListItems(blocks: readonly Block[]): (Block | Block[])[] {
  const groups: (Block | Block[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'list-item') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
