import type { JSX } from 'preact';
import { formatRecent } from '../lib/i18n/format.ts';
import { short } from '../lib/i18n/short.ts';
import { Button } from './Button.tsx';
import { useStrings } from './strings.ts';
import type { TextDraft } from './text-draft.ts';

interface Props<Fault> {
  draft: TextDraft<Fault>;
  /** Where the focus goes when the buttons do. */
  field: () => HTMLElement | null | undefined;
}

/**
 * Under a field whose words were typed at another time or in another window, and are not stored: since when, what was
 * stored instead of what stood there then, and the choice between the two. Nothing where there is no such draft.
 */
export function FoundDraft<Fault>({ draft, field }: Props<Fault>): JSX.Element | null {
  const { t, language } = useStrings();
  const { found, fault } = draft.view;
  if (found === null) return null;
  const { changedAt, storedSince } = found;
  const choose = (act: () => void) => (): void => {
    field()?.focus();
    act();
  };
  return (
    <div class="found-draft small">
      <p>
        {t('draft.found', { time: formatRecent(changedAt, language, new Date()) })}
        {storedSince !== null && (
          <>
            {'. '}
            <bdi>
              {storedSince.trim() === ''
                ? t('draft.clearedSince')
                : t('draft.storedSince', { text: short(storedSince.trim()) })}
            </bdi>
          </>
        )}
      </p>
      {fault === null && (
        <Button small onClick={choose(() => void draft.saveFound())}>
          {t('draft.save')}
        </Button>
      )}
      <Button small onClick={choose(() => draft.revert())}>
        {t(storedSince === null ? 'draft.discard' : 'draft.useStored')}
      </Button>
    </div>
  );
}
