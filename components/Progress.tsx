import type { JSX } from 'preact';
import { useStrings } from './strings.ts';

type Stage = 'reading' | 'tagging' | 'saving';
const STAGES: readonly Stage[] = ['reading', 'tagging', 'saving'];

/** The steps of a clip being made, and which one it is at. */
export function Progress({ stage }: { stage: Stage }): JSX.Element {
  const { t } = useStrings();
  const at = STAGES.indexOf(stage);
  return (
    <section class="progress">
      <ol>
        {STAGES.map((name, i) => (
          <li
            key={name}
            class={i < at ? 'progress__done' : i === at ? 'progress__now' : ''}
            aria-current={i === at ? 'step' : undefined}
          >
            {t(`panel.status.${name}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}
