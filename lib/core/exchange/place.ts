const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;
const MAX_NAME = 60;

/** A path as people write it: `clips[3].versions[0].id`. Names that are no identifiers are quoted, long ones cut. */
export function placeOf(path: readonly PropertyKey[], prefix = ''): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    const name = String(key).slice(0, MAX_NAME);
    if (!PLAIN_NAME.test(name)) return `${place}[${JSON.stringify(name)}]`;
    return place === '' ? name : `${place}.${name}`;
  }, prefix);
}

/** `line 12, column 5` of an offset into a text, both from 1; columns in UTF-16 units. */
export function lineAndColumn(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return `line ${line}, column ${offset - start + 1}`;
}
