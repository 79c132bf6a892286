import type { JSX } from 'preact';
import type { ReviewedClip } from '../lib/core/review/types.ts';
import type { Article } from '../lib/core/schema/article.ts';
import type { Change } from '../lib/core/schema/correction.ts';
import { formatArticleTime } from '../lib/i18n/format.ts';
import { EditBlocks } from './EditBlocks.tsx';
import { EditField } from './EditField.tsx';
import { EditTime } from './EditTime.tsx';
import { EDITED, type EditedField } from './edit-values.ts';
import { focusField } from './focus-field.ts';
import { CheckIcon } from './icons.tsx';
import { Original } from './Original.tsx';
import { useStrings } from './strings.ts';
import { blockChange, originals, wayBack } from './way-back.ts';

interface Props {
  /** As captured. */
  captured: Article;
  reviewed: ReviewedClip;
  /** Resolves to whether the correction stands. */
  onCorrect: (change: Change) => Promise<boolean>;
  onClose: () => void;
}

/** The article with every value that a person may correct; each correction is saved by itself. */
export function ArticleEditor({ captured, reviewed, onCorrect, onClose }: Props): JSX.Element {
  const { t, language } = useStrings();
  const { article, corrected, blocks } = reviewed;
  const common = (field: EditedField) => ({
    name: `edit/${field}`,
    value: EDITED[field].textOf(article),
    rules: EDITED[field],
    onSave: (text: string) => onCorrect(EDITED[field].changeOf(text)),
  });
  const correct = (change: Change): void => void onCorrect(change);
  const sapo = blocks.find(({ kind, shown, captured: from }) => kind === 'sapo' && shown !== null && from !== null);
  const capturedSapo = sapo !== undefined && !sapo.typed && sapo.captured?.kind === 'sapo' ? sapo.captured : null;
  const shown = originals(corrected, (time) => formatArticleTime(time, language));
  const original = (field: EditedField): JSX.Element | null =>
    shown[field] === undefined ? null : (
      <Original
        field={t(`sources.field.${field}`)}
        value={shown[field]}
        onRevert={() => correct(wayBack(captured, field, reviewed))}
      />
    );
  return (
    <article
      class="article editor"
      aria-label={t('edit.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <div class="editor__bar">
        <h2>{t('edit.title')}</h2>
        <button type="button" class="button button--primary button--small" onClick={onClose}>
          <CheckIcon /> {t('edit.done')}
        </button>
      </div>
      <p class="small muted">{t('edit.hint')}</p>
      <EditField {...common('title')} label={t('sources.field.title')} shape="grows" maxLength={2000} focused>
        {original('title')}
      </EditField>
      <EditField {...common('sapo')} label={t('sources.field.sapo')} shape="grows" maxLength={20_000}>
        {original('sapo')}
        {capturedSapo !== null && (
          <button
            type="button"
            class="button button--plain button--small editor__aside"
            onClick={(event) => {
              focusField(event.currentTarget);
              correct(blockChange(captured, capturedSapo, 'paragraph'));
            }}
          >
            {t('edit.sapoToParagraph')}
          </button>
        )}
      </EditField>
      <EditField
        {...common('authors')}
        label={t('sources.field.authors')}
        hint={t('edit.authorsHint')}
        shape="lines"
        maxLength={31_000}
      >
        {original('authors')}
      </EditField>
      <EditField {...common('outlet')} label={t('sources.field.outlet')} shape="short" maxLength={300}>
        {original('outlet')}
      </EditField>
      <EditTime name={common('published').name} value={common('published').value} onSave={common('published').onSave}>
        {original('published')}
      </EditTime>
      <EditBlocks captured={captured} reviewed={reviewed} onCorrect={correct} />
    </article>
  );
}
