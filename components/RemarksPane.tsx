import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReviewedClip, ReviewedComment } from '../lib/core/review/types.ts';
import type { Span } from '../lib/core/schema/span.ts';
import { formatInstant } from '../lib/i18n/format.ts';
import { short } from '../lib/i18n/short.ts';
import { CommentForm } from './CommentForm.tsx';
import { IconButton } from './IconButton.tsx';
import { CloseIcon, DeleteIcon, EditIcon } from './icons.tsx';
import { type CommentOn, keyOf, type RemarkItem, remarkItems } from './remark-items.ts';
import { useStrings } from './strings.ts';

export interface RemarksProps {
  reviewed: ReviewedClip;
  /** What a comment is being written on; null for nothing. */
  writing: CommentOn | null;
  onWrite: (on: CommentOn | null) => void;
  /** Resolves to whether it is stored. `of`: the comment that this is the new text of; empty text takes it away. */
  onComment: (on: CommentOn, text: string, of?: string) => Promise<boolean>;
  onHighlight: (span: Span, present: boolean) => void;
  onGo: (span: Span) => void;
}

/** Highlights and comments, in text order; last those on the whole clip. Comments are written in their place. */
export function RemarksPane({ reviewed, writing, onWrite, ...on }: RemarksProps): JSX.Element {
  const { t } = useStrings();
  const items = useMemo(() => remarkItems(reviewed, writing), [reviewed, writing]);
  const at = writing === null ? null : keyOf(writing);
  const root = useRef<HTMLElement>(null);
  const before = useRef(at);
  useLayoutEffect(() => {
    // The form has gone with the focus: to the button that opens it again.
    const key = before.current;
    before.current = at;
    if (at !== null || key === null || document.activeElement !== document.body) return;
    const button = root.current?.querySelector<HTMLElement>(`[data-remark="${CSS.escape(key)}"] .remark__comment`);
    (button ?? root.current?.querySelector<HTMLElement>('.remark__comment'))?.focus();
  }, [at]);
  return (
    <section class="remarks" ref={root} aria-label={t('remarks.title')}>
      <h3 class="remarks__title">{t('remarks.title')}</h3>
      {items.length === 1 && <p class="muted small">{t('remarks.none')}</p>}
      <ul>
        {items.map((item) => (
          <Remark key={item.key} item={item} writing={item.key === at} onWrite={onWrite} {...on} />
        ))}
      </ul>
    </section>
  );
}

type RemarkProps = Pick<RemarksProps, 'onWrite' | 'onComment' | 'onHighlight' | 'onGo'> & {
  item: RemarkItem;
  writing: boolean;
};

function Remark({ item, writing, onWrite, onComment, onHighlight, onGo }: RemarkProps): JSX.Element {
  const { t } = useStrings();
  const { key, on, span, quote, highlight, comments } = item;
  const what = on?.kind === 'clip' ? t('remarks.clip') : short(quote);
  const name = on?.kind === 'clip' ? t('remarks.commentClip') : t('remarks.commentOn', { what });
  return (
    <li class={`remark remark--${on?.kind ?? 'gone'}`} data-remark={key}>
      <div class="remark__head">
        {span === null ? (
          <p class="remark__what">
            <bdi>{what}</bdi> {on === null && <span class="muted small">({t('remarks.gone')})</span>}
          </p>
        ) : (
          <button type="button" class="remark__what" title={t('tags.goTo')} onClick={() => onGo(span)}>
            <span class={on?.kind === 'mention' ? `mark mark--${on.mention.kind}` : 'passage passage--highlight'}>
              <bdi>{what}</bdi>
            </span>
          </button>
        )}
        {highlight !== null && (
          <IconButton title={t('remarks.unhighlight', { quote: what })} onClick={() => onHighlight(highlight, false)}>
            <CloseIcon />
          </IconButton>
        )}
      </div>
      {comments.map((comment) => (
        <Comment
          key={comment.id}
          comment={comment}
          onSave={(text) => onComment(on ?? { kind: 'clip' }, text, comment.id)}
        />
      ))}
      {on !== null &&
        (writing ? (
          <CommentForm
            name={`comment/${key}`}
            label={name}
            text=""
            onStore={async (text) => {
              const stored = await onComment(on, text);
              if (stored) onWrite(null);
              return stored;
            }}
            onLeave={() => onWrite(null)}
          />
        ) : (
          <button
            type="button"
            class="button button--plain button--small remark__comment"
            aria-label={name}
            onClick={() => onWrite(on)}
          >
            {t('remarks.comment')}
          </button>
        ))}
    </li>
  );
}

/** One comment, with who and when; it can be written anew and taken away. */
function Comment({
  comment,
  onSave,
}: {
  comment: ReviewedComment;
  onSave: (text: string) => Promise<boolean>;
}): JSX.Element {
  const { t, language } = useStrings();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.querySelector('button')?.focus());
  };
  const { by, at, text, edited } = comment;
  if (editing)
    return (
      <CommentForm
        name={`comment/edit:${comment.id}`}
        label={t('remarks.edit', { name: by.name })}
        text={text}
        onStore={async (next) => {
          const stored = await onSave(next);
          if (stored) leave();
          return stored;
        }}
        onLeave={leave}
      />
    );
  return (
    <div class="comment">
      <div class="comment__head small muted">
        <span>
          <bdi>{by.name}</bdi>, {formatInstant(at, language)}
          {edited && ` · ${t('remarks.edited')}`}
        </span>
        <div class="comment__ways" ref={edit}>
          <IconButton title={t('remarks.edit', { name: by.name })} onClick={() => setEditing(true)}>
            <EditIcon />
          </IconButton>
          <IconButton title={t('remarks.remove', { name: by.name })} onClick={() => void onSave('')}>
            <DeleteIcon />
          </IconButton>
        </div>
      </div>
      <p class="comment__text">
        <bdi>{text}</bdi>
      </p>
    </div>
  );
}
