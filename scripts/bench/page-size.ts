import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

/** Scripts a built page loads, by path in the extension's folder, with their bytes. */
export interface PageScripts {
  /** The page's own and all that they import: there before anything is shown. */
  start: ReadonlyMap<string, number>;
  /** What some `import()` brings later, with its own imports, less what is there at the start. */
  later: ReadonlyMap<string, number>;
}

interface Script {
  bytes: number;
  now: string[];
  later: string[];
}

function readScript(folder: string, path: string): Script {
  const text = readFileSync(join(folder, path), 'utf8');
  const at = (specifier: string): string => relative('/', join('/', dirname(path), specifier));
  const { module, program } = parseSync(path, text);
  const now = module.staticImports.map(({ moduleRequest }) => at(moduleRequest.value));
  for (const { entries } of module.staticExports)
    for (const { moduleRequest } of entries) if (moduleRequest != null) now.push(at(moduleRequest.value));
  const later: string[] = [];
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') later.push(at(source.value));
      // The bundler may write an address as a template without holes.
      else if (source.type === 'TemplateLiteral' && source.expressions.length === 0)
        later.push(at(source.quasis[0]?.value.cooked ?? ''));
      else throw new Error(`${path}: an import() whose address cannot be read`);
    },
  }).visit(program);
  return { bytes: Buffer.byteLength(text), now, later };
}

/** All scripts of a built page, told apart by when they are loaded. */
export function pageScripts(folder: string, page: string): PageScripts {
  const html = readFileSync(join(folder, page), 'utf8');
  const own = [...html.matchAll(/<script [^>]*src="\/([^"]+)"/g)].flatMap(([, path]) => path ?? []);
  const scripts = new Map<string, Script>();
  const reach = (from: readonly string[], through: (script: Script) => string[]): Map<string, number> => {
    const found = new Map<string, number>();
    const waiting = [...from];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (found.has(path)) continue;
      const script = scripts.get(path) ?? readScript(folder, path);
      scripts.set(path, script);
      found.set(path, script.bytes);
      waiting.push(...through(script));
    }
    return found;
  };
  const start = reach(own, ({ now }) => now);
  const all = reach(own, ({ now, later }) => [...now, ...later]);
  return { start, later: new Map([...all].filter(([path]) => !start.has(path))) };
}

/** Kilobytes (1000 bytes) of scripts together. */
export const kilobytesOf = (scripts: ReadonlyMap<string, number>): number =>
  [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
