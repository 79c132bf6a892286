import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** What it does: its name for readers and its tip. */
  title: string;
  /** A name for readers where the tip is too short to tell it from its like. */
  label?: string | undefined;
  disabled?: boolean | undefined;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button of an icon alone. */
export function IconButton({ title, label = title, disabled = false, onClick, children }: Props): JSX.Element {
  return (
    <button
      type="button"
      class="button button--plain button--icon"
      disabled={disabled}
      aria-label={label}
      title={title}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
