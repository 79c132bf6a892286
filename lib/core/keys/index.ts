export {
  COMMAND_GROUPS,
  COMMANDS,
  type Command,
  type CommandGroup,
  defaultKeys,
  groupOf,
  KEYS_MAX,
  repeats,
} from './commands.ts';
export { commandOf, type KeyMap, keyMapOf, type OwnKeys, ownKeysOf, withDefault, withKey, withoutKey } from './map.ts';
export { isKey, type KeyPress, keyOf } from './press.ts';
