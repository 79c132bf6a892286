import type { JSX } from 'preact';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';
import { Button } from './Button.tsx';
import { useKeyOf } from './keys.ts';
import { useStrings } from './strings.ts';
import { useCommands } from './use-commands.ts';

interface Props {
  selected: { words: string; span: Span | null };
  onTag: (kind: Mention['kind'], span: Span) => void;
}

/** Words selected on the live page, to be tagged from here: keys pressed on the page are the page's. */
export function SelectedOnPage({ selected: { words, span }, onTag }: Props): JSX.Element {
  const { t } = useStrings();
  const keyOf = useKeyOf();
  /** Words selected in the panel itself come first: the key is left to them. */
  const tag = (kind: Mention['kind']) => (): boolean => {
    if (span === null || document.getSelection()?.isCollapsed === false) return false;
    onTag(kind, span);
    return true;
  };
  useCommands({ tagDocument: tag('document'), tagOfficial: tag('official') });
  return (
    <div class="live__selected" role="toolbar" aria-label={t('live.selected')}>
      <span class="live__label">{t('live.selected')}</span>
      <q>
        <bdi>{words}</bdi>
      </q>
      {span === null ? (
        <span class="muted">{t('live.notInArticle')}</span>
      ) : (
        <span class="live__answers">
          <b>{t('tags.addAs')}:</b>
          <Button small keys={keyOf('tagDocument')} onClick={() => onTag('document', span)}>
            {t('tags.addDocument')}
          </Button>
          <Button small keys={keyOf('tagOfficial')} onClick={() => onTag('official', span)}>
            {t('tags.addOfficial')}
          </Button>
        </span>
      )}
    </div>
  );
}
