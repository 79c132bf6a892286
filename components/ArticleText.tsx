import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Block } from '../lib/core/schema/article.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';
import { scrollTo } from './scroll.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { OFFSET, selectedSpan } from './selection.ts';
import { useStrings } from './strings.ts';

/**
 * Which mention is in front, and what put it there: the other side scrolls to it and takes the focus. After a removal
 * the next place is in front: the text scrolls to it, and the focus stays in the list. One that was in front when the
 * reader was left (`kept`), or was clicked on the live page, is scrolled to by both and takes no focus.
 */
export interface ActiveMention {
  kind: Mention['kind'];
  start: number;
  from: 'text' | 'list' | 'removal' | 'kept' | 'page';
}

interface Props {
  article: Article;
  mentions: readonly Mention[];
  active: ActiveMention | null;
  /** Below this confidence a mark is drawn as unsure. */
  sureFrom: number;
  onActivate: (mention: ActiveMention) => void;
  onTag: (kind: Mention['kind'], span: Span) => void;
  children?: JSX.Element | JSX.Element[] | undefined;
}

const isActive = (active: ActiveMention | null, mention: Mention): boolean =>
  active !== null && active.kind === mention.kind && active.start === mention.start;

/** The article with its marks; words selected in it can be tagged. */
export function ArticleText({ article, mentions, active, sureFrom, onActivate, onTag, children }: Props): JSX.Element {
  const { t } = useStrings();
  const root = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<Span | null>(null);

  useEffect(() => {
    const read = (): void => {
      if (root.current !== null) setSelected(selectedSpan(document.getSelection(), root.current));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, []);

  useEffect(() => {
    if (active === null || active.from === 'text') return;
    const mark = root.current?.querySelector<HTMLElement>(`[data-mention~="${active.kind}:${active.start}"]`);
    scrollTo(mark, 'center');
    if (active.from === 'list') mark?.focus({ preventScroll: true });
  }, [active]);

  const groups = useMemo(() => groupListItems(article.blocks), [article]);
  const segments = useMemo(
    () => new Map(article.blocks.map((block) => [block, segmentsOf(block, mentions)])),
    [article, mentions],
  );

  const text = (block: Block): JSX.Element[] =>
    (segments.get(block) ?? []).map((segment) => (
      <Piece
        key={segment.start}
        segment={segment}
        text={article.text}
        active={active}
        sureFrom={sureFrom}
        onActivate={onActivate}
      />
    ));

  const tag = (kind: Mention['kind']): void => {
    if (selected === null) return;
    onTag(kind, selected);
    document.getSelection()?.removeAllRanges();
  };

  return (
    <article class="article" ref={root} aria-label={t('article.text')}>
      {children}
      {groups.map((group) =>
        Array.isArray(group) ? (
          <ul class="block-list" key={group[0]?.start}>
            {group.map((block) => (
              <li key={block.start}>{text(block)}</li>
            ))}
          </ul>
        ) : (
          <BlockElement key={group.start} kind={group.kind}>
            {text(group)}
          </BlockElement>
        ),
      )}
      {selected !== null && (
        // Pressing a button must not take the selection away before the click reads it.
        <div
          class="selection-bar"
          role="toolbar"
          aria-label={t('tags.addAs')}
          onMouseDown={(event) => event.preventDefault()}
        >
          <q>{article.text.slice(selected.start, selected.end).replaceAll('\n', ' ')}</q>
          <span class="selection-bar__ask">{t('tags.addAs')}:</span>
          <button type="button" class="button button--small" onClick={() => tag('document')}>
            {t('tags.addDocument')}
          </button>
          <button type="button" class="button button--small" onClick={() => tag('official')}>
            {t('tags.addOfficial')}
          </button>
        </div>
      )}
    </article>
  );
}

function BlockElement({ kind, children }: { kind: Block['kind']; children: JSX.Element[] }): JSX.Element {
  const name = `block-${kind}`;
  // The page around has the first heading.
  if (kind === 'title') return <h2 class={name}>{children}</h2>;
  if (kind === 'heading') return <h3 class={name}>{children}</h3>;
  if (kind === 'quote') return <blockquote class={name}>{children}</blockquote>;
  return <p class={name}>{children}</p>;
}

interface PieceProps {
  segment: Segment;
  text: string;
  active: ActiveMention | null;
  sureFrom: number;
  onActivate: (mention: ActiveMention) => void;
}

function Piece({ segment, text, active, sureFrom, onActivate }: PieceProps): JSX.Element {
  const words = text.slice(segment.start, segment.end);
  // The shorter first: a click on a mention inside another means the inner one.
  const marks = [segment.document, segment.official]
    .filter((mention) => mention !== null)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const [first] = marks;
  if (first === undefined) return <span {...{ [OFFSET]: segment.start }}>{words}</span>;
  const at = marks.findIndex((mark) => isActive(active, mark));
  const names = ['mark', ...marks.map((mark) => `mark--${mark.kind}`)];
  if (at >= 0) names.push('mark--active', `mark--active-${marks[at]?.kind}`);
  if (marks.every((mark) => mark.confidence < sureFrom)) names.push('mark--unsure');
  // Where two mentions share the words, each click brings the other to the front.
  const activate = (): void => {
    const { kind, start } = marks[(at + 1) % marks.length] ?? first;
    onActivate({ kind, start, from: 'text' });
  };
  const beginning = marks.filter((mark) => mark.start === segment.start).map(({ kind, start }) => `${kind}:${start}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot wrap over lines; sixty tab stops in a text help nobody, the list is the keyboard's way
    <span
      class={names.join(' ')}
      {...{ [OFFSET]: segment.start }}
      data-mention={beginning.length > 0 ? beginning.join(' ') : undefined}
      role="button"
      tabIndex={-1}
      onClick={() => {
        // A drag across a mark ends in a click; the person meant the selection.
        if (document.getSelection()?.isCollapsed !== false) activate();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') activate();
      }}
    >
      {words}
    </span>
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
