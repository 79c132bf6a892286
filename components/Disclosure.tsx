import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  summary: string;
  class?: string | undefined;
  children: () => ComponentChildren;
}

/** What is wanted now and then: one line that opens. What is inside is made only when it is opened. */
export function Disclosure({ summary, class: name = '', children }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class={`disclosure ${name}`.trim()} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
