import { useSignal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import type { Command, CommandGroup } from '../lib/core/keys/index.ts';
import { isBound, useCommands } from './use-commands.ts';

interface Props {
  /** All commands by groups; those that nothing on screen knows are left out. */
  groups: readonly (readonly [CommandGroup, readonly Command[]])[];
  /** Opens the page where keys are changed. */
  onChange: () => void;
}

type Help = ComponentType<Props & { onClose: () => void }>;

/** The help's key; the help itself is loaded when it is first asked for. */
export function HelpKey({ groups, onChange }: Props): JSX.Element | null {
  const help = useSignal<{ View: Help } | null>(null);
  const shown = useSignal(false);
  useCommands({
    help: () => {
      shown.value = true;
      if (help.value !== null) return;
      void import('./KeyHelp.tsx').then(({ KeyHelp }) => {
        help.value = { View: KeyHelp };
      });
    },
  });
  const View = help.value?.View;
  if (!shown.value || View === undefined) return null;
  const bound = groups.map(([group, commands]) => [group, commands.filter(isBound)] as const);
  return (
    <View
      groups={bound.filter(([, commands]) => commands.length > 0)}
      onChange={onChange}
      onClose={() => {
        shown.value = false;
      }}
    />
  );
}
