import type { JSX } from 'preact';
import { Button } from '../../components/Button.tsx';
import { useStrings } from '../../components/strings.ts';
import { Versions } from '../../components/Versions.tsx';
import { formatRecent } from '../../lib/i18n/format.ts';
import type { PanelModel } from '../../lib/models/panel.ts';
import { versionsOf } from '../../lib/models/versions.ts';
import type { LoadedClip } from '../../lib/store/clips.ts';

/**
 * How the clip stands to the page in front, as far as can be known without reading the page: seen when with this text, gone
 * back to an older one, and its other versions. Nothing where it has just been clipped and is the only one.
 */
export function PageState({ panel, clip }: { panel: PanelModel; clip: LoadedClip }): JSX.Element | null {
  const { t, language } = useStrings();
  const versions = versionsOf(clip);
  const shown = versions.find((version) => version.shown);
  if (shown === undefined) return null;
  const older = versions[0] !== shown;
  const clippedNow = panel.job.value !== null;
  if (clippedNow && versions.length < 2) return null;
  return (
    <div class="page-state">
      {older && (
        <p class="page-state__older">
          {t('panel.page.older', { time: formatRecent(shown.capturedAt, language, new Date()) })}
        </p>
      )}
      {!older && clippedNow && <p>{t('panel.page.newest')}</p>}
      {!older && !clippedNow && (
        <p>{t('panel.page.seen', { time: formatRecent(shown.seenAt, language, new Date()) })}</p>
      )}
      {!clippedNow && (
        <Button look="plain" small title={t('panel.page.againTitle')} onClick={() => panel.clipAgain('article')}>
          {t('panel.page.again')}
        </Button>
      )}
      <Versions versions={versions} read={panel.readVersion} />
    </div>
  );
}
