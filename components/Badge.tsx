import type { ComponentChildren, JSX } from 'preact';

interface Props {
  tone?: 'plain' | 'good' | 'warn' | 'bad' | 'document' | 'official' | undefined;
  title?: string | undefined;
  children: ComponentChildren;
}

/** What something is, in a word or two: a state, a kind, a doubt. Its words say all; the tone only helps the eye. */
export function Badge({ tone = 'plain', title, children }: Props): JSX.Element {
  return (
    <span class={`badge badge--${tone}`} title={title}>
      {children}
    </span>
  );
}
