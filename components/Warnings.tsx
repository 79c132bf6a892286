import type { JSX } from 'preact';
import type { CaptureWarning } from '../lib/core/schema/capture.ts';
import { Disclosure } from './Disclosure.tsx';
import { WarnIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

/** More than these would push the article off a narrow panel; they fold into one line that says how many. */
const SHOWN = 3;

/** What a capture missed or had to drop. */
export function Warnings({ warnings }: { warnings: readonly CaptureWarning[] }): JSX.Element | null {
  const { t } = useStrings();
  // A file from elsewhere may say the same twice.
  const distinct = [...new Set(warnings)];
  if (distinct.length === 0) return null;
  const list = (
    <ul class="warnings">
      {distinct.map((warning) => (
        <li key={warning}>
          <WarnIcon /> <span>{t(`warning.${warning}`)}</span>
        </li>
      ))}
    </ul>
  );
  if (distinct.length <= SHOWN) return list;
  return (
    <Disclosure class="warnings-fold" summary={t('warning.many', { count: distinct.length })}>
      {() => list}
    </Disclosure>
  );
}
