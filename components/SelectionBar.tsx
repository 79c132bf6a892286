import type { JSX } from 'preact';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';
import { Button } from './Button.tsx';
import { useKeyOf } from './keys.ts';
import { useStrings } from './strings.ts';

interface Props {
  selected: Span;
  text: string;
  onTag: (kind: Mention['kind'], span: Span) => void;
  onHighlight: () => void;
  onComment: () => void;
}

/** Words selected in the text can be tagged, highlighted and commented on; in the place of the review bar meanwhile. */
export function SelectionBar({ selected, text, onTag, onHighlight, onComment }: Props): JSX.Element {
  const { t } = useStrings();
  const keyOf = useKeyOf();
  return (
    // Pressing a button must not take the selection away before the click reads it.
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={t('tags.addAs')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <q>{text.slice(selected.start, selected.end).replaceAll('\n', ' ')}</q>
      <span class="selection-bar__ask">{t('tags.addAs')}:</span>
      <Button small keys={keyOf('tagDocument')} onClick={() => onTag('document', selected)}>
        {t('tags.addDocument')}
      </Button>
      <Button small keys={keyOf('tagOfficial')} onClick={() => onTag('official', selected)}>
        {t('tags.addOfficial')}
      </Button>
      <Button small look="plain" keys={keyOf('highlight')} onClick={onHighlight}>
        {t('remarks.highlight')}
      </Button>
      <Button small look="plain" keys={keyOf('comment')} onClick={onComment}>
        {t('remarks.comment')}
      </Button>
    </div>
  );
}
