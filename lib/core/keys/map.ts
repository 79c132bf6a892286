import { COMMANDS, type Command, defaultKeys, everyCommand, isCommand, KEYS_MAX } from './commands.ts';
import { isKey } from './press.ts';

/** The keys of every command. No key has two commands. */
export type KeyMap = Readonly<Record<Command, readonly string[]>>;

/** Keys that a person set, by command; an empty list leaves the command without a key. */
export type OwnKeys = Readonly<Partial<Record<Command, readonly string[]>>>;

/** What was stored as own keys, without commands and keys that this build does not know; never fails. */
export function ownKeysOf(stored: unknown): OwnKeys {
  if (typeof stored !== 'object' || stored === null) return {};
  const own: Partial<Record<Command, readonly string[]>> = {};
  for (const [name, keys] of Object.entries(stored)) {
    if (!isCommand(name) || !Array.isArray(keys) || keys.length > KEYS_MAX) continue;
    const good = keys.filter((key): key is string => typeof key === 'string' && isKey(key));
    if (good.length === keys.length) own[name] = [...new Set(good)];
  }
  return own;
}

/** Own keys before defaults: a key that a person gave to one command is no longer another's default. */
export function keyMapOf(own: OwnKeys): KeyMap {
  const taken = new Set<string>();
  const claim = (keys: readonly string[]): readonly string[] => {
    const free = keys.filter((key) => !taken.has(key));
    for (const key of free) taken.add(key);
    return free;
  };
  const set: Partial<Record<Command, readonly string[]>> = {};
  for (const command of COMMANDS) set[command] = claim(own[command] ?? []);
  const isSet = (command: Command): boolean => own[command] !== undefined;
  return everyCommand((command) => (isSet(command) ? (set[command] ?? []) : claim(defaultKeys(command))));
}

/** The command that has this key; null when none has. */
export const commandOf = (map: KeyMap, key: string): Command | null =>
  COMMANDS.find((command) => map[command].includes(key)) ?? null;

/**
 * Own keys after one command was given a key in a place of its list (`at`; past its end adds one). The command that had
 * the key loses it.
 */
export function withKey(own: OwnKeys, command: Command, at: number, key: string): OwnKeys {
  const map = keyMapOf(own);
  const holder = commandOf(map, key);
  const keys = map[command].filter((other) => other !== key);
  const placed = [...keys.slice(0, at), key, ...keys.slice(at + 1)].slice(0, KEYS_MAX);
  const rest = holder === null || holder === command ? {} : { [holder]: map[holder].filter((other) => other !== key) };
  return { ...own, ...rest, [command]: placed };
}

/** Own keys without one of a command's. */
export const withoutKey = (own: OwnKeys, command: Command, key: string): OwnKeys => ({
  ...own,
  [command]: keyMapOf(own)[command].filter((other) => other !== key),
});

/** Own keys with one command back at its defaults, which are taken from whoever had them. */
export function withDefault(own: OwnKeys, command: Command): OwnKeys {
  const back = new Set(defaultKeys(command));
  const others: Partial<Record<Command, readonly string[]>> = {};
  for (const other of COMMANDS) {
    const keys = other === command ? undefined : own[other];
    if (keys !== undefined) others[other] = keys.filter((key) => !back.has(key));
  }
  return others;
}
