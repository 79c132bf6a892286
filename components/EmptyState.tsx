import type { ComponentChildren, JSX } from 'preact';
import { PaperIcon } from './icons.tsx';

/** A screen with nothing on it yet: what it is, and what to do. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }): JSX.Element {
  return (
    <section class="empty">
      <PaperIcon />
      <h2>{title}</h2>
      {children}
    </section>
  );
}
