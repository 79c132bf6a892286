import {
  COMMAND_GROUPS,
  COMMANDS,
  type Command,
  type CommandGroup,
  commandOf,
  groupOf,
  type KeyMap,
  type KeyPress,
  keyMapOf,
  keyOf,
  type OwnKeys,
  repeats,
} from '../core/keys/index.ts';

/** The keys of the commands as a person has set them, for the screens. */
export function keysOf(own: OwnKeys): {
  map: KeyMap;
  commandOf(event: KeyPress): Command | null;
  repeats(command: Command): boolean;
} {
  const map = keyMapOf(own);
  return {
    map,
    commandOf(event) {
      const key = keyOf(event);
      return key === null ? null : commandOf(map, key);
    },
    repeats,
  };
}

/** Commands by groups, in the order in which they are shown; only those asked for, and no empty group. */
export function commandGroups(which: (command: Command) => boolean = () => true): [CommandGroup, Command[]][] {
  return COMMAND_GROUPS.map((group): [CommandGroup, Command[]] => [
    group,
    COMMANDS.filter((command) => groupOf(command) === group && which(command)),
  ]).filter(([, commands]) => commands.length > 0);
}
