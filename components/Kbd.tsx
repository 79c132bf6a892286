import { Fragment, type JSX } from 'preact';
import { keyNames } from './key-names.ts';
import { useStrings } from './strings.ts';

interface Props {
  /** Keys pressed together, joined by `+`, as `KeyboardEvent.key` names them: `j`, `Shift+Enter`, `Ctrl+Z`. */
  keys: string;
}

/** A key, or keys pressed together, as the keyboard shows them. Readers hear the words, not the signs. */
export function Kbd({ keys }: Props): JSX.Element {
  const { t } = useStrings();
  return (
    <span class="kbd">
      {keyNames(t, keys).map(({ sign, words }, i) => (
        <Fragment key={words}>
          {i > 0 && '+'}
          <kbd>
            <span aria-hidden={sign !== words}>{sign}</span>
            {sign !== words && <span class="visually-hidden">{words}</span>}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}
