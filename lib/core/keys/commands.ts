/** The groups in which help and options show the commands, in this order. */
export const COMMAND_GROUPS = ['move', 'decide', 'correct', 'write', 'clip', 'panel'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

interface Declared {
  group: CommandGroup;
  /** As `keyOf` (press.ts) writes them; at most `KEYS_MAX`. */
  keys: readonly string[];
  /** May go on while the key is held down; a decision is one press. */
  repeats?: true;
}

/** How many keys one command can have. */
export const KEYS_MAX = 2;

/**
 * What can be done by a key while a clip is read, with the keys it has until a person sets others. Letters are of the
 * Vietnamese words: n nhận, b bỏ, g giữ, v văn bản, c cán bộ, s sửa, l liên kết, t tô, q quá trình công tác. No letter here
 * is a vowel, d or w: a keyboard driver (Unikey, Telex) that goes on outside of fields makes one character of a vowel and a tone's letter
 * (a, then j: ạ), of dd and of w, and the keys would be lost.
 */
const DECLARED = {
  next: { group: 'move', keys: ['j', 'ArrowDown'], repeats: true },
  previous: { group: 'move', keys: ['k', 'ArrowUp'], repeats: true },
  acceptAndNext: { group: 'decide', keys: ['n', 'Enter'] },
  accept: { group: 'decide', keys: ['g'] },
  acceptAlike: { group: 'decide', keys: ['Shift+n'] },
  acceptCertain: { group: 'decide', keys: ['Shift+g'] },
  reject: { group: 'decide', keys: ['b', 'Delete'] },
  rejectAlike: { group: 'decide', keys: ['Shift+b'] },
  rejectEverywhere: { group: 'decide', keys: ['Shift+x'] },
  undo: { group: 'decide', keys: ['Ctrl+z'] },
  redo: { group: 'decide', keys: ['Ctrl+Shift+z', 'Ctrl+y'] },
  tagDocument: { group: 'correct', keys: ['v'] },
  tagOfficial: { group: 'correct', keys: ['c'] },
  retypeDocument: { group: 'correct', keys: ['Shift+v'] },
  retypeOfficial: { group: 'correct', keys: ['Shift+c'] },
  edit: { group: 'correct', keys: ['s', 'F2'] },
  link: { group: 'correct', keys: ['l'] },
  comment: { group: 'write', keys: ['m'] },
  highlight: { group: 'write', keys: ['h'] },
  label: { group: 'write', keys: ['#'] },
  note: { group: 'write', keys: ['p'] },
  submit: { group: 'clip', keys: ['Shift+t'] },
  approve: { group: 'clip', keys: ['Shift+p'] },
  return: { group: 'clip', keys: ['Shift+l'] },
  paint: { group: 'panel', keys: ['t'] },
  history: { group: 'panel', keys: ['Shift+k'] },
  offices: { group: 'panel', keys: ['q'] },
  help: { group: 'panel', keys: ['?'] },
} as const satisfies Record<string, Declared>;

export type Command = keyof typeof DECLARED;

const declared: Record<Command, Declared> = DECLARED;

/** Every command, in the order in which lists show them. */
export const COMMANDS = Object.keys(DECLARED).filter(isCommand);

/** True for the name of a command: stored settings may name others, of another version of the extension. */
export function isCommand(name: string): name is Command {
  return Object.hasOwn(DECLARED, name);
}

export const groupOf = (command: Command): CommandGroup => declared[command].group;
export const defaultKeys = (command: Command): readonly string[] => declared[command].keys;
export const repeats = (command: Command): boolean => declared[command].repeats === true;

/** A record of every command. */
export function everyCommand<T>(give: (command: Command) => T): Record<Command, T> {
  return Object.fromEntries(COMMANDS.map((command) => [command, give(command)])) as Record<Command, T>;
}
