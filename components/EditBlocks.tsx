import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewedClip } from '../lib/core/review/types.ts';
import type { Article, Block, BlockKind } from '../lib/core/schema/article.ts';
import type { BlockChange, Change } from '../lib/core/schema/correction.ts';
import { short } from '../lib/i18n/short.ts';
import { CloseIcon, UndoIcon } from './icons.tsx';
import { useStrings } from './strings.ts';
import { blockChange } from './way-back.ts';

interface Props {
  /** As captured: what a correction of a block points into. */
  captured: Article;
  reviewed: ReviewedClip;
  onCorrect: (change: Change) => void;
}

type ShownBlock = ReviewedClip['blocks'][number];

/** What a block can be made, beside what it was. */
const KINDS = ['paragraph', 'caption', 'heading', 'sapo'] as const satisfies readonly BlockKind[];

/** The article's blocks, those taken out among them: each can be dropped, kept again, or made another thing. */
export function EditBlocks({ captured, reviewed, onCorrect }: Props): JSX.Element {
  const { t } = useStrings();
  const [openAt, setOpenAt] = useState<number | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  /** The block whose row is about to change, and may leave the list: as the sapo it is a field above. */
  const made = useRef<number | null>(null);
  const rows = reviewed.blocks.flatMap((block) => {
    const from = block.captured;
    // Title and sapo have fields of their own; a sapo that was taken out is kept again here.
    const own = from === null || from.kind === 'title' || (block.kind === 'sapo' && block.shown !== null);
    return own ? [] : [{ block, from }];
  });
  useEffect(() => {
    if (made.current === null || rows.some(({ from }) => from.start === made.current)) return;
    made.current = null;
    if (document.activeElement === document.body) head.current?.focus();
  }, [reviewed]);
  return (
    <section class="edit-blocks">
      <h3 ref={head} tabIndex={-1}>
        {t('edit.blocks')}
      </h3>
      <ul>
        {rows.map(({ block, from }) => (
          <li key={from.start}>
            <BlockRow
              block={block}
              from={from}
              words={captured.text.slice(from.start, from.end)}
              open={openAt === from.start}
              onOpen={(open) => setOpenAt(open ? from.start : null)}
              onMake={(as) => {
                made.current = from.start;
                onCorrect(blockChange(captured, from, as));
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Up and down lead to the same button of the block before or after: an article may have hundreds. */
function moveRow(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const row = event.currentTarget.closest('li');
  const next = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  const buttons = [...(next?.querySelectorAll<HTMLElement>('.edit-block__bar .button') ?? [])];
  // The last button is the same in every row; a block that was taken out has no other.
  const last = event.currentTarget.nextElementSibling === null;
  const target = last ? buttons.at(-1) : buttons[0];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

interface RowProps {
  block: ShownBlock;
  from: Block;
  words: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  onMake: (as: BlockChange) => void;
}

function BlockRow({ block, from, words, open, onOpen, onMake }: RowProps): JSX.Element {
  const { t } = useStrings();
  const dropped = block.shown === null;
  const changed = !dropped && block.kind !== from.kind;
  const quote = short(words);
  const opener = useRef<HTMLButtonElement>(null);
  const make = (as: BlockChange): void => {
    // The button pressed goes: it offers what the block is not.
    opener.current?.focus();
    onOpen(false);
    onMake(as);
  };
  return (
    <div class={`edit-block${dropped ? ' edit-block--dropped' : ''}${changed ? ' edit-block--changed' : ''}`}>
      <div class="edit-block__bar">
        <span class="edit-block__kind">
          {dropped ? t('edit.dropped') : t(`edit.kind.${block.kind}`)}
          {changed && <span class="muted"> ({t('edit.was', { kind: t(`edit.kind.${from.kind}`) })})</span>}
        </span>
        {!dropped && (
          <button
            type="button"
            class="button button--plain button--small"
            ref={opener}
            aria-expanded={open}
            aria-label={t('edit.changeQuote', { quote })}
            onKeyDown={moveRow}
            onClick={() => onOpen(!open)}
          >
            {t('edit.change')}
          </button>
        )}
        <button
          type="button"
          class="button button--plain button--small"
          aria-label={t(dropped ? 'edit.keepQuote' : 'edit.dropQuote', { quote })}
          onKeyDown={moveRow}
          onClick={() => onMake(dropped ? 'keep' : 'drop')}
        >
          {dropped ? <UndoIcon /> : <CloseIcon />} {t(dropped ? 'edit.keep' : 'edit.drop')}
        </button>
      </div>
      {open && !dropped && (
        <div class="edit-block__kinds">
          {changed && (
            <button type="button" class="button button--small" onClick={() => make('keep')}>
              <UndoIcon /> {t('edit.revert')}
            </button>
          )}
          {KINDS.filter((kind) => kind !== block.kind && kind !== from.kind).map((kind) => (
            <button type="button" class="button button--small" key={kind} onClick={() => make(kind)}>
              {t(`edit.kind.${kind}`)}
            </button>
          ))}
        </div>
      )}
      <p class={`block-${dropped ? from.kind : block.kind}`}>{dropped ? <del>{words}</del> : words}</p>
    </div>
  );
}
