import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';
import { ROOT } from './run.ts';

/** What the side panel begins with, and the worker, which can load nothing later. */
const BEGINNINGS = ['entrypoints/sidepanel/main.tsx', 'entrypoints/background/index.ts'];

/** How the code names strings: whole, or by how a key that it puts together begins. */
export interface NamedStrings {
  whole: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
}

interface ReadModule {
  strings: string[];
  beginnings: string[];
  imports: string[];
}

/** A view that is loaded when it is opened: what it says comes with it (components/later.tsx). */
const isView = (path: string): boolean => path.endsWith('.tsx');

function readModule(path: string, text: string): ReadModule {
  const { module, program } = parseSync(path, text);
  const read: ReadModule = { strings: [], beginnings: [], imports: [] };
  const add = (specifier: string): void => {
    if (/^\.{1,2}\/.*\.tsx?$/.test(specifier)) read.imports.push(join(dirname(path), specifier));
  };
  for (const { moduleRequest, entries } of module.staticImports)
    if (entries.length === 0 || entries.some((entry) => !entry.isType)) add(moduleRequest.value);
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries) if (moduleRequest != null && !isType) add(moduleRequest.value);
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string' && !isView(source.value)) add(source.value);
    },
    Literal({ value }) {
      if (typeof value === 'string') read.strings.push(value);
    },
    TemplateLiteral({ quasis, expressions }) {
      const beginning = quasis[0]?.value.cooked ?? '';
      (expressions.length === 0 ? read.strings : read.beginnings).push(beginning);
    },
  }).visit(program);
  return read;
}

/** What is named in all that panel and worker load but the views that are opened later. Paths from the repository's root. */
export async function stringsAtStart(from: readonly string[] = BEGINNINGS): Promise<NamedStrings> {
  const [whole, beginnings, seen] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const { strings, beginnings: begun, imports } = readModule(path, await readFile(join(ROOT, path), 'utf8'));
    for (const text of strings) whole.add(text);
    // `failure.${code}`; what begins with a hole, or with no point in it, is no key.
    for (const text of begun) if (/^\w+\./.test(text)) beginnings.add(text);
    waiting.push(...imports);
  }
  return { whole, beginnings };
}

/** One part of a table of strings, as JSON: `start` is what is named at the start, `rest` all else. */
export function leanStrings(json: string, part: 'start' | 'rest', { whole, beginnings }: NamedStrings): string {
  const atStart = (key: string): boolean => whole.has(key) || [...beginnings].some((text) => key.startsWith(text));
  const table: Record<string, unknown> = JSON.parse(json);
  return JSON.stringify(
    Object.fromEntries(Object.entries(table).filter(([key]) => atStart(key) === (part === 'start'))),
  );
}

const PART_ID = /^(.+[\\/]lib[\\/]i18n[\\/]\w+\.json)\.(start|rest)\.js$/;

/**
 * Vite plugin: a module `lib/i18n/parts/<part>.ts` gets of a table of strings that part alone. Without it, as in tests, it
 * gets the whole table.
 */
export function stringParts() {
  return {
    name: 'string-parts',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined): string | null {
      const part = /[\\/]lib[\\/]i18n[\\/]parts[\\/](\w+)\.ts$/.exec(importer ?? '')?.[1];
      if (part === undefined || !source.endsWith('.json')) return null;
      return `${join(dirname(importer ?? ''), source)}.${part}.js`;
    },
    load: {
      filter: { id: PART_ID },
      handler: async (id: string): Promise<string> => {
        const [, table = '', part] = PART_ID.exec(id) ?? [];
        const json = await readFile(table, 'utf8');
        return `export default ${leanStrings(json, part === 'start' ? 'start' : 'rest', await stringsAtStart())}`;
      },
    },
  };
}
