import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'rolldown/utils';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** Path from the repository's root (`lib/core/address.ts`), or a package's name and path (`zod`, `wxt/browser`). */
  target: string;
  /** Not there when the code runs. */
  typeOnly: boolean;
  /** By `import()`: not there when the code begins to run. */
  later: boolean;
}

export interface Module {
  /** From the repository's root, with `/`. */
  path: string;
  lines: number;
  imports: Import[];
  /** Names used as free identifiers at the head of a call, `new` or member access: `fetch`, `chrome`, `WebSocket`. */
  globals: Set<string>;
}

/** Every file of these types under the folders, paths from the repository's root. */
export function filesUnder(folders: readonly string[], types: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && types.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}

/** Reads and parses a file of the repository. */
export const readModule = (path: string): Module => parseModule(path, readFileSync(join(ROOT, path), 'utf8'));

/** Imports and globals of a file's text. */
export function parseModule(path: string, text: string): Module {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, later = false) =>
    imports.push({ target: resolve(path, specifier), typeOnly, later });
  for (const { moduleRequest, entries } of module.staticImports)
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries) if (moduleRequest != null) add(moduleRequest.value, isType);
  const globals = new Set<string>();
  new Visitor({
    ImportExpression({ source }) {
      // A computed import would hide from every rule.
      if (source.type !== 'Literal' || typeof source.value !== 'string')
        throw new Error(`${path}: import() of something that is no plain string cannot be checked`);
      add(source.value, false, true);
    },
    TSImportType: ({ source }) => add(source.value, true),
    MemberExpression({ object }) {
      if (object.type === 'Identifier') globals.add(object.name);
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier') globals.add(callee.name);
    },
    NewExpression({ callee }) {
      if (callee.type === 'Identifier') globals.add(callee.name);
    },
  }).visit(program);
  return { path, lines: text.split('\n').length - 1, imports, globals };
}

const resolve = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(dirname(from), specifier).replace(/\?.*$/, '') : specifier;

/**
 * All that a file pulls in when it runs: files and packages, through any number of steps; with `atStart` alone what is
 * there before it begins to run.
 */
export function reachableFrom(
  entry: string,
  modules: ReadonlyMap<string, Module>,
  { atStart = false }: { atStart?: boolean } = {},
): Set<string> {
  const seen = new Set<string>();
  const queue = [entry];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { target, typeOnly, later } of modules.get(next)?.imports ?? [])
      if (!typeOnly && !(later && atStart)) queue.push(target);
  }
  return seen;
}
