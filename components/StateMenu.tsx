import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReviewedState } from '../lib/core/review/types.ts';
import type { ClipState } from '../lib/core/schema/verdict.ts';
import { DraftScope } from './drafts.ts';
import { later } from './later.tsx';
import { Menu } from './Menu.tsx';
import { useStrings } from './strings.ts';
import { useCommands } from './use-commands.ts';

const ReturnDialog = later(async () => (await import('./ReturnDialog.tsx')).ReturnDialog);

interface Props {
  clipId: string;
  state: ReviewedState;
  /** What may follow the state that the clip is in. */
  next: readonly ClipState[];
  /** Resolves to whether it stands. `reason`: of a return. */
  onState: (state: ClipState, reason?: string) => Promise<boolean>;
}

/** How far the work on a clip is: a chip that says so, opens to what may follow, and has the commands of the same. */
export const StateMenu = (props: Props): JSX.Element => (
  <DraftScope name={`clip:${props.clipId}`}>
    <Chip {...props} />
  </DraftScope>
);

function Chip({ state: { state, changed }, next, onState }: Props): JSX.Element {
  const { t } = useStrings();
  const [returning, setReturning] = useState(false);
  const choose = (to: ClipState): void => {
    // A return is asked for its reason; where it cannot be, the model says why.
    if (to === 'returned' && next.includes(to)) setReturning(true);
    else void onState(to);
  };
  useCommands({
    submit: () => choose('submitted'),
    approve: () => choose('approved'),
    return: () => choose('returned'),
  });
  return (
    <>
      <Menu
        title={t('state.title', { state: t(`state.${state}`) })}
        class={`state state--${state}${changed ? ' state--changed' : ''}`}
        face={
          <>
            <span class="state__sign" aria-hidden="true" />
            {t(`state.${state}`)}
          </>
        }
        items={next.map((to) => ({ name: t(`state.to.${to}`), onChoose: () => choose(to) }))}
      />
      {returning && (
        <ReturnDialog onSend={(reason) => onState('returned', reason)} onClose={() => setReturning(false)} />
      )}
    </>
  );
}
