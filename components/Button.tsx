import type { ComponentChildren, JSX } from 'preact';
import { Kbd } from './Kbd.tsx';

export interface ButtonProps {
  /** `primary`: what is most likely wanted here, at most one in sight; `plain`: beside others, or of little weight. */
  look?: 'framed' | 'primary' | 'plain' | undefined;
  small?: boolean | undefined;
  /** Keys that do the same, as for Kbd: shown on the button, and told to readers. */
  keys?: string | undefined;
  /** A switch: whether it is on. */
  pressed?: boolean | undefined;
  /** It cannot be had now. It keeps its place and the focus, so that nobody who has just pressed it is lost. */
  disabled?: boolean | undefined;
  title?: string | undefined;
  /** A name for readers where what stands on it is too short to tell it from its like. */
  label?: string | undefined;
  id?: string | undefined;
  /** Sends the form it stands in, which then does what `onClick` would. */
  submit?: boolean | undefined;
  onClick?: (() => void) | undefined;
  children: ComponentChildren;
}

/** A button with words on it. */
export function Button({
  look = 'framed',
  small = false,
  keys,
  pressed,
  disabled = false,
  title,
  label,
  id,
  submit = false,
  onClick,
  children,
}: ButtonProps): JSX.Element {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      id={id}
      class={`button button--${look}${small ? ' button--small' : ''}`}
      aria-disabled={disabled}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      aria-label={label}
      title={title}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
      {keys !== undefined && (
        <span aria-hidden="true">
          <Kbd keys={keys} />
        </span>
      )}
    </button>
  );
}
