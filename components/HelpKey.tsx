import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Command, CommandGroup } from '../lib/core/keys/index.ts';
import { later } from './later.tsx';
import { isBound, useCommands } from './use-commands.ts';

interface Props {
  /** All commands by groups; those that nothing on screen knows are left out. */
  groups: readonly (readonly [CommandGroup, readonly Command[]])[];
  /** Opens the page where keys are changed. */
  onChange: () => void;
}

const KeyHelp = later(async () => (await import('./KeyHelp.tsx')).KeyHelp);

/** The help's key; the help itself is loaded when it is first asked for. */
export function HelpKey({ groups, onChange }: Props): JSX.Element | null {
  const shown = useSignal(false);
  useCommands({
    help: () => {
      shown.value = true;
    },
  });
  if (!shown.value) return null;
  const bound = groups.map(([group, commands]) => [group, commands.filter(isBound)] as const);
  return (
    <KeyHelp
      groups={bound.filter(([, commands]) => commands.length > 0)}
      onChange={onChange}
      onClose={() => {
        shown.value = false;
      }}
    />
  );
}
