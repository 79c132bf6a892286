import type { JSX } from 'preact';
import type { ClipState } from '../lib/core/schema/verdict.ts';
import { Badge } from './Badge.tsx';
import { useStrings } from './strings.ts';

const TONES = { draft: 'plain', submitted: 'document', returned: 'warn', approved: 'good' } as const;

/** The state of a clip in a list; nothing of a draft, as most are. */
export function StateBadge({ state }: { state: ClipState }): JSX.Element | null {
  const { t } = useStrings();
  return state === 'draft' ? null : <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
}
