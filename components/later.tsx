import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from './strings.ts';

/**
 * A component whose code is loaded when it is first drawn, with its strings, so that the page around it starts without it.
 * Nothing stands in its place meanwhile: the code is on this machine, and there within a frame or two.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  let loaded: { View: ComponentType<Props> } | null = null;
  return function Later(props) {
    const { t } = useStrings();
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>(loaded === null ? 'waiting' : 'there');
    useEffect(() => {
      if (state !== 'waiting') return;
      Promise.all([load(), import('../lib/i18n/parts/rest.ts')]).then(
        ([View]) => {
          loaded = { View };
          setState('there');
        },
        (error: unknown) => {
          console.error('code not loaded:', error);
          setState('failed');
        },
      );
    }, []);
    if (state === 'failed')
      return (
        <p role="alert" class="fault">
          {t('failure.unexpected')}
        </p>
      );
    return loaded === null ? null : <loaded.View {...props} />;
  };
}
