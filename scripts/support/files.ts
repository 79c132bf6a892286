import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Answer, Reply } from './server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** The pages and what belongs to them (style, pictures) in a folder; nothing outside it, nothing of another type. */
export function folder(root: string): Answer {
  return (path) => {
    const file = normalize(join(root, path));
    return file.startsWith(root + sep) ? readPage(file) : null;
  };
}

/**
 * Single files, each under a path of its own, with the style and pictures beside it; other pages of the folder are not
 * shown. Gives the answer and each file's path, in the order asked.
 */
export function singleFiles(files: readonly string[]): { answer: Answer; paths: string[] } {
  const names = files.map((file) => basename(file).replace(/\.gz$/, ''));
  const answer: Answer = (path) => {
    const [, number = '', ...rest] = path.split('/');
    const file = files[Number(number) - 1];
    if (file === undefined) return null;
    if (rest.join('/') === names[Number(number) - 1]) return readPage(file);
    const beside = normalize(join(dirname(file), ...rest));
    return beside.startsWith(dirname(file) + sep) && !isPage(beside) ? readPage(beside) : null;
  };
  return { answer, paths: names.map((name, index) => `/${index + 1}/${encodeURIComponent(name)}`) };
}

const isPage = (file: string): boolean => /\.(html?|xhtml|pdf)(\.gz)?$/i.test(file);

async function readPage(file: string): Promise<Reply | null> {
  const zipped = file.endsWith('.gz');
  const type = TYPES[extname(zipped ? file.slice(0, -3) : file).toLowerCase()];
  if (type === undefined) return null;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null;
    throw error;
  }
  const body = zipped ? gunzipSync(bytes) : bytes;
  // A saved page may lack its charset, and what is UTF-8 throughout is nothing else; otherwise the page itself says it.
  return { type: type.startsWith('text/') && isUtf8(body) ? `${type}; charset=utf-8` : type, body };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
