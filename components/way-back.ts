import type { CorrectedFields, ReviewedClip } from '../lib/core/review/types.ts';
import type { Article, Block } from '../lib/core/schema/article.ts';
import type { BlockChange, Change } from '../lib/core/schema/correction.ts';
import type { EditedField } from './edit-values.ts';

/** The correction that makes a captured block something. */
export const blockChange = ({ text }: Article, { start, end }: Block, as: BlockChange): Change => ({
  field: 'block',
  start,
  end,
  quote: text.slice(start, end),
  as,
});

type Time = NonNullable<Article['published']>;

/** What was captured of the values that are other now, in words; null where the page had none. */
export function originals(
  { title, sapo, authors, outlet, published }: CorrectedFields,
  timeText: (time: Time) => string,
): Partial<Record<EditedField, string | null>> {
  return {
    ...(title !== undefined && { title: title.original }),
    ...(sapo !== undefined && { sapo: sapo.original }),
    ...(authors !== undefined && { authors: authors.original.join(', ') || null }),
    ...(outlet !== undefined && { outlet: outlet.original }),
    ...(published !== undefined && { published: published.original === null ? null : timeText(published.original) }),
  };
}

/** The block whose own state makes the sapo another: the one that was made it, or the captured one that no longer is. */
function blockBehindSapo(captured: Article, { blocks, corrected }: Pick<ReviewedClip, 'blocks' | 'corrected'>) {
  if (corrected.sapo?.verdict.change.field !== 'block') return undefined;
  const made = blocks.find(
    ({ kind, shown, captured: from }) => kind === 'sapo' && shown !== null && from?.kind !== 'sapo',
  );
  return made?.captured ?? captured.blocks.find(({ kind }) => kind === 'sapo');
}

/** The correction that leads a value back to the captured one. */
export function wayBack(
  captured: Article,
  field: EditedField,
  reviewed: Pick<ReviewedClip, 'blocks' | 'corrected'>,
): Change {
  switch (field) {
    case 'title':
      return { field, value: captured.title };
    case 'sapo': {
      const block = blockBehindSapo(captured, reviewed);
      return block === undefined ? { field, value: captured.sapo } : blockChange(captured, block, 'keep');
    }
    case 'authors':
      return { field, value: captured.authors };
    case 'outlet':
      return { field, value: captured.outlet };
    case 'published':
      return { field, value: captured.published === null ? null : { ...captured.published, source: 'person' } };
  }
}
