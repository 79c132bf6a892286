import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block } from '../lib/core/schema/article.ts';
import type { Mark } from './marks.ts';
import type { MarkKey } from './review-queue.ts';
import type { Segment } from './segments.ts';
import { OFFSET } from './selection.ts';

interface Props {
  block: Block;
  segments: readonly Segment[];
  text: string;
  active: MarkKey | null;
  /** Below this confidence a suggestion is drawn as unsure. */
  sureFrom: number;
}

/** One block with its marks. Its words are drawn anew only when something of their own has changed. */
export function ArticleBlock({ block, segments, text, active, sureFrom }: Props): JSX.Element {
  const activeHere = segments.some(({ marks }) => marks.some(({ key }) => key === active)) ? active : null;
  const words = useMemo(
    () =>
      segments.map((segment) => (
        <Piece key={segment.start} segment={segment} text={text} active={activeHere} sureFrom={sureFrom} />
      )),
    [text, activeHere, sureFrom, segments.map(signature).join()],
  );
  if (block.kind === 'list-item') return <li>{words}</li>;
  return <BlockElement kind={block.kind}>{words}</BlockElement>;
}

/** Equal for two segments that are drawn alike. */
const signature = ({ start, end, marks, passages }: Segment): string =>
  `${start}-${end}${marks.map(({ key, mention, rejected }) => `${key}${mention.status}${rejected === null}${mention.confidence}`)}${passages.map(({ id, look }) => `${id}${look}`)}`;

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
  active: MarkKey | null;
  sureFrom: number;
}

function Piece({ segment, text, active, sureFrom }: PieceProps): JSX.Element {
  const words = text.slice(segment.start, segment.end);
  const { marks, passages } = segment;
  const names = passages.map(({ look }) => `passage passage--${look}`);
  const passage = passages[0] === undefined ? {} : { 'data-passage': passages.map(({ id }) => id).join(' ') };
  if (marks.length === 0) {
    return (
      <span class={names.length > 0 ? names.join(' ') : undefined} {...{ [OFFSET]: segment.start }} {...passage}>
        {words}
      </span>
    );
  }
  const beginning = marks.filter(({ mention }) => mention.start === segment.start);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot wrap over lines; sixty tab stops in a text help nobody, the list is the keyboard's way
    <span
      class={[...looks(marks, active, sureFrom), ...names].join(' ')}
      {...{ [OFFSET]: segment.start }}
      {...passage}
      data-mention={
        beginning.length > 0 ? beginning.map(({ mention }) => `${mention.kind}:${mention.start}`).join(' ') : undefined
      }
      data-marks={marks.map(({ key }) => key).join(' ')}
      role="button"
      tabIndex={-1}
    >
      {words}
    </span>
  );
}

/** Kind by the line's form, how settled by its weight and ground, doubt by waves: nothing by colour alone. */
function looks(marks: readonly Mark[], active: MarkKey | null, sureFrom: number): string[] {
  const names = new Set(['mark']);
  const standing = marks.filter(({ rejected }) => rejected === null);
  for (const { mention } of standing) names.add(`mark--${mention.kind}`);
  if (standing.length === 0) names.add('mark--rejected');
  if (standing.some(({ mention }) => mention.status === 'accepted')) names.add('mark--accepted');
  const open = standing.filter(({ mention }) => mention.status === 'suggested');
  if (open.length > 0 && open.length === standing.length && open.every(({ mention }) => mention.confidence < sureFrom))
    names.add('mark--unsure');
  // Two of a kind on the same words.
  if (new Set(standing.map(({ mention }) => mention.kind)).size < standing.length) names.add('mark--overlap');
  const front = marks.find(({ key }) => key === active);
  if (front !== undefined) {
    names.add('mark--active');
    names.add(`mark--active-${front.mention.kind}`);
  }
  return [...names];
}
