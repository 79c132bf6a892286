import type { Import, Module } from './modules.ts';

interface Layer {
  /** Path prefix of the layer's files. */
  at: string;
  /** Layers whose code it may use, beside itself. */
  code: readonly string[];
  /** Layers whose types alone it may use. */
  types: readonly string[];
  /** Packages, with what stands below them. */
  packages: readonly string[];
  why: string;
}

/** One way: core ← capture, store ← models ← entrypoints (DESIGN.md, Layout). */
export const LAYERS: readonly Layer[] = [
  {
    at: 'lib/core/',
    code: [],
    types: [],
    packages: ['zod', 'uuid', '@noble/hashes', '@scure/base'],
    why: 'core is pure: no DOM, no browser, no store; pass what it needs as arguments',
  },
  {
    at: 'lib/capture/',
    code: [],
    types: ['lib/core/'],
    packages: [],
    why: 'it is injected into pages and must stay small; what it returns is parsed by the worker, so types of core are enough',
  },
  {
    at: 'lib/anchoring/',
    code: ['lib/capture/', 'lib/core/text/', 'lib/core/plain.ts'],
    types: ['lib/core/'],
    packages: [],
    why: 'it runs in pages that may be hostile and must stay small; it reads a page as capture does, and knows of core only text',
  },
  {
    at: 'lib/store/',
    code: ['lib/core/'],
    types: [],
    packages: ['dexie'],
    why: 'the store knows the vocabulary and Dexie, nothing of screens or browsers',
  },
  {
    at: 'lib/i18n/',
    code: [],
    types: ['lib/core/'],
    packages: [],
    why: 'strings and formats are plain functions of their arguments',
  },
  {
    at: 'lib/platform/',
    code: ['lib/core/'],
    types: [],
    packages: ['wxt', '@webext-core/messaging'],
    why: 'platform wraps the browser; who uses it decides what to do with the store',
  },
  {
    at: 'lib/models/',
    code: ['lib/core/', 'lib/capture/data/', 'lib/store/', 'lib/i18n/'],
    types: [],
    packages: ['@preact/signals'],
    why: 'models get what they need of the browser as injected ports, so that they are tested without one (house rule 9)',
  },
  {
    at: 'components/',
    code: ['lib/i18n/'],
    types: ['lib/core/'],
    packages: ['preact', '@preact/signals', '@tanstack/virtual-core', 'marked'],
    why: 'components take props and give events; no store, no browser (DESIGN.md, Layout)',
  },
];

const isPackage = (target: string): boolean => !/^(lib|components|entrypoints|scripts|test|public)\//.test(target);
const isOf = (name: string, target: string): boolean => target === name || target.startsWith(`${name}/`);

/** What a file imports against its layer's rules, as sentences that say what to do instead. */
export function layerFaults(module: Module): string[] {
  const layer = LAYERS.find(({ at }) => module.path.startsWith(at));
  if (layer === undefined) return [];
  const allowed = ({ target, typeOnly }: Import): boolean => {
    if (isPackage(target)) return layer.packages.some((name) => isOf(name, target));
    if ([layer.at, ...layer.code].some((at) => target.startsWith(at))) return true;
    return typeOnly && layer.types.some((at) => target.startsWith(at));
  };
  return module.imports
    .filter((item) => !allowed(item))
    .map(({ target }) => `${module.path} imports ${target}: ${layer.why}`);
}

/** `entrypoints/sidepanel/App.tsx` belongs to `entrypoints/sidepanel`, `entrypoints/capture.ts` to itself. */
const entrypointOf = (path: string): string | undefined => /^entrypoints\/[^/]+/.exec(path)?.[0];

/** Rules for every file, whatever its layer. */
export function generalFaults(module: Module): string[] {
  const { path, imports, globals, lines } = module;
  const faults: string[] = [];
  const inProduct = /^(lib|components|entrypoints)\//.test(path);
  const nearBrowser = path.startsWith('lib/platform/') || path.startsWith('entrypoints/');
  for (const { target } of imports) {
    if (target.startsWith('test/') && !path.startsWith('test/'))
      faults.push(`${path} imports ${target}: nothing but tests imports from test/`);
    const [own, other] = [entrypointOf(path), entrypointOf(target)];
    if (other !== undefined && own !== other && !path.startsWith('test/'))
      faults.push(
        `${path} imports ${target}: no one imports another entrypoint; what two share belongs in lib/ or components/`,
      );
    if (inProduct && !path.startsWith('lib/store/') && isOf('dexie', target))
      faults.push(`${path} imports ${target}: Dexie stays behind lib/store; add a function there`);
    if (inProduct && target === 'zod')
      faults.push(`${path} imports zod: the extension carries Zod Mini alone; take z from lib/core/schema/zod.ts`);
    if (inProduct && !nearBrowser && isOf('wxt', target))
      faults.push(`${path} imports ${target}: the browser stays behind lib/platform; take it as an argument`);
  }
  if (inProduct && !nearBrowser)
    for (const name of ['browser', 'chrome'])
      if (globals.has(name))
        faults.push(`${path} uses ${name}: the browser stays behind lib/platform; take it as an argument`);
  if (inProduct)
    for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'])
      if (globals.has(name)) faults.push(`${path} uses ${name}: nothing leaves the reader's machine`);
  if (lines > 400)
    faults.push(`${path} has ${lines} lines: split it by reasons to change; none is over 400 (house rule 12)`);
  return faults;
}
