import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { PostText } from '../lib/core/catalogue/text.ts';
import { Button } from './Button.tsx';
import { emptyPost } from './entry-draft.ts';
import { Field } from './Field.tsx';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

interface Props {
  posts: readonly PostText[];
  faultOf: (field: string) => string | null;
  onChange: (posts: PostText[]) => void;
}

const STATUSES = ['current', 'acting', 'appointed', 'former'] as const;

/** The posts of an official, each with place and time. */
export function PostFields({ posts, faultOf, onChange }: Props): JSX.Element {
  const { t } = useStrings();
  const root = useRef<HTMLFieldSetElement>(null);
  const change = (at: number, part: Partial<PostText>): void =>
    onChange(posts.map((post, i) => (i === at ? { ...post, ...part } : post)));
  const focus = (selector: string): void => {
    // The fields are on screen with the next frame.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const input = (
    post: PostText,
    at: number,
    field: Exclude<keyof PostText, 'status'>,
    maxLength: number,
  ): JSX.Element => (
    <Field label={t(`catalogue.field.${field}`)} fault={faultOf(`posts.${at}.${field}`)}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={maxLength}
          spellcheck={false}
          value={post[field]}
          onInput={(event) => change(at, { [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <fieldset class="posts" ref={root}>
      <legend>{t('catalogue.posts')}</legend>
      {posts.map((post, at) => (
        <fieldset class="post" key={at}>
          <legend class="visually-hidden">{t('catalogue.post', { number: at + 1 })}</legend>
          <div class="post__head">
            <span aria-hidden="true">{t('catalogue.post', { number: at + 1 })}</span>
            <IconButton
              title={t('catalogue.post.remove', { number: at + 1 })}
              onClick={() => {
                onChange(posts.filter((_, i) => i !== at));
                focus('.posts__add button');
              }}
            >
              <CloseIcon />
            </IconButton>
          </div>
          {input(post, at, 'position', 310)}
          {input(post, at, 'organisation', 510)}
          {input(post, at, 'place', 210)}
          <Field label={t('catalogue.field.status')}>
            {(control) => (
              <select
                {...control}
                value={post.status}
                onChange={(event) => {
                  const status = STATUSES.find((one) => one === event.currentTarget.value);
                  if (status !== undefined) change(at, { status });
                }}
              >
                {STATUSES.map((status) => (
                  <option key={status} value={status}>
                    {t(`catalogue.status.${status}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {input(post, at, 'from', 20)}
          {input(post, at, 'to', 20)}
          <div class="post__whole">{input(post, at, 'source', 8192)}</div>
        </fieldset>
      ))}
      <div class="posts__add">
        <Button
          small
          onClick={() => {
            onChange([...posts, emptyPost()]);
            focus('.post:last-of-type .input');
          }}
        >
          {t('catalogue.post.add')}
        </Button>
      </div>
    </fieldset>
  );
}
