import type { ComponentChildren, JSX } from 'preact';
import { WarnIcon } from './icons.tsx';

interface Props {
  title: string;
  /** What can be done about it. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

/** What cannot be shown, or was not done: what happened, what it means for the person's data, and what to do. */
export const ErrorState = ({ title, actions, children }: Props): JSX.Element => (
  <section class="card card--bad" role="alert">
    <h2 class="card__title">
      <WarnIcon /> {title}
    </h2>
    {children}
    {actions !== undefined && <div class="card__actions">{actions}</div>}
  </section>
);
