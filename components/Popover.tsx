import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { place } from './popover-place.ts';

export interface PopoverProps {
  /** What the button does: its name for readers and its tip. */
  title: string;
  /** What stands on the button. */
  face: ComponentChildren;
  class?: string | undefined;
  disabled?: boolean | undefined;
  /** A menu brings its own keys (Menu); a panel is any few controls. */
  kind?: 'panel' | 'menu' | undefined;
  /** Drawn only while it is open; `close` takes it away and gives the focus back to the button. */
  children: (close: () => void) => ComponentChildren;
}

/**
 * A button and what opens from it over the screen: the browser's own popover, which Escape, a click elsewhere and the
 * button close, and which gives the focus back. It opens below its button, or above where there is more room.
 */
export function Popover({ title, face, class: name, disabled, kind = 'panel', children }: PopoverProps): JSX.Element {
  // Counts the openings, since one that follows at once on a closing is told as one event; 0 is closed.
  const [opening, setOpening] = useState(0);
  const open = opening > 0;
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (): void => panel.current?.hidePopover();

  useLayoutEffect(() => {
    if (!open || button.current === null || panel.current === null) return;
    place(panel.current, button.current.getBoundingClientRect());
    panel.current.querySelector<HTMLElement>('[autofocus], button, input, select, textarea, a[href]')?.focus();
  }, [opening]);

  useEffect(() => {
    if (!open) return;
    // What it hangs on has moved away from under it.
    const leave = (event: Event): void => {
      if (!(event.target instanceof Node && panel.current?.contains(event.target))) close();
    };
    window.addEventListener('resize', leave);
    document.addEventListener('scroll', leave, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', leave);
      document.removeEventListener('scroll', leave, { capture: true });
    };
  }, [open]);

  return (
    <>
      <button
        type="button"
        ref={button}
        class={name ?? 'button button--plain button--icon'}
        disabled={disabled}
        popovertarget={id}
        aria-haspopup={kind === 'menu' ? 'menu' : 'dialog'}
        aria-expanded={open}
        aria-label={title}
        title={title}
      >
        {face}
      </button>
      <div
        id={id}
        ref={panel}
        popover="auto"
        class={`popover popover--${kind}`}
        {...(kind === 'panel' && { role: 'dialog', 'aria-label': title })}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          if (!opened) event.currentTarget.removeAttribute('data-placed');
          setOpening((count) => (opened ? count + 1 : 0));
        }}
      >
        {open && children(close)}
      </div>
    </>
  );
}
