import type { JSX } from 'preact';
import type { MessageKey } from '../lib/i18n/index.ts';
import { useStrings } from './strings.ts';

/** What is wrong with what was typed in a field, which names this by `id`; nothing where nothing is. */
export function FieldFault({ id, fault }: { id: string; fault: MessageKey | null }): JSX.Element | null {
  const { t } = useStrings();
  if (fault === null) return null;
  return (
    <p class="fault small" id={id} role="alert">
      {t(fault)}
    </p>
  );
}
