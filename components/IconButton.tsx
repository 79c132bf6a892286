import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** What it does: its name for readers and its tip. */
  title: string;
  /** A name for readers where the tip is too short to tell it from its like. */
  label?: string | undefined;
  /** Keys that do the same; told to readers and by the tip. */
  keys?: string | undefined;
  /** A switch: whether it is on. */
  pressed?: boolean | undefined;
  /** It cannot be had now. It keeps its place and the focus, so that nobody who has just pressed it is lost. */
  disabled?: boolean | undefined;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button of an icon alone. */
export function IconButton({
  title,
  label = title,
  keys,
  pressed,
  disabled = false,
  onClick,
  children,
}: Props): JSX.Element {
  return (
    <button
      type="button"
      class="button button--plain button--icon"
      aria-disabled={disabled}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      aria-label={label}
      title={keys === undefined ? title : `${title} (${keys})`}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}
