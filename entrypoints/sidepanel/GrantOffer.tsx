import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useStrings } from '../../components/strings.ts';
import type { GrantsModel } from '../../lib/models/grants.ts';

/** Offers access to the papers a person has clipped from, or the choice of others. */
export function GrantOffer({ grants, onChoose }: { grants: GrantsModel; onChoose: () => void }): JSX.Element {
  const { t } = useStrings();
  const domains = grants.clipped.value;
  const refused = useSignal(false);
  return (
    <>
      <div class="card__actions panel__centred">
        {domains.length > 0 && (
          <button
            type="button"
            class="button button--primary"
            onClick={() =>
              void grants.grant(domains).then((agreed) => {
                refused.value = !agreed;
              })
            }
          >
            {t('panel.grant.clipped', { count: domains.length, domains: domains.join(', ') })}
          </button>
        )}
        <button type="button" class="button" onClick={onChoose}>
          {t('panel.grant.press')}
        </button>
      </div>
      <p class="small">{t('panel.grant.explain')}</p>
      {refused.value && (
        <p role="alert" class="fault">
          {t('options.press.refused')}
        </p>
      )}
    </>
  );
}
