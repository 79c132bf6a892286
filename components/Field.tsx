import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** What the control of a field takes, so that readers hear its name, its hint and what is wrong. */
interface Wiring {
  id: string;
  class: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface Props {
  label: ComponentChildren;
  hint?: string | undefined;
  /** What is wrong with what was typed, and what to type instead; null where nothing is. */
  fault?: string | null | undefined;
  children: (control: Wiring) => JSX.Element;
}

/** A control with its name above, and below it a hint, or what is wrong. */
export function Field({ label, hint, fault = null, children }: Props): JSX.Element {
  const id = useId();
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const described = [hint !== undefined ? hintId : '', fault !== null ? faultId : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        class: 'input',
        'aria-invalid': fault !== null,
        'aria-describedby': described === '' ? undefined : described,
      })}
      {hint !== undefined && (
        <p class="small muted" id={hintId}>
          {hint}
        </p>
      )}
      {fault !== null && (
        <p class="fault small" id={faultId} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
