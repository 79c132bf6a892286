import type { ImportFaultCode } from '../../lib/core/exchange/faults.ts';
import { clipOf, correctedClipOf, setOf } from './clipsets.ts';

/** A file, what is wrong with it, and where. */
export type Hostile = [name: string, text: () => string, code: ImportFaultCode, place: string];

/** Two clips as people tag them, and one whose article is corrected. */
export const goodText = (): string => JSON.stringify(setOf([clipOf(1), clipOf(2), correctedClipOf(9)]), null, 2);

type Path = readonly (string | number)[];

/** Sets what stands at a path of a JSON value; the path must lead to an object or list that is there. */
function setAt(root: unknown, path: Path, change: (old: unknown) => unknown): void {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), root);
  if (last === undefined || typeof parent !== 'object' || parent === null) throw new Error(`no ${path.join('.')}`);
  // Defined, not assigned: an assignment to __proto__ would be lost on the way.
  const value = change(Reflect.getOwnPropertyDescriptor(parent, last)?.value);
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}

/** The good file with one thing changed. */
export const changed = (path: Path, change: (old: unknown) => unknown) => (): string => {
  const set: unknown = JSON.parse(goodText());
  setAt(set, path, change);
  return JSON.stringify(set);
};
export const to = (path: Path, value: unknown) => changed(path, () => value);
