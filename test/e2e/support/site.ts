import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import { folder } from '../../../scripts/support/files.ts';
import { ROOT } from '../../../scripts/support/run.ts';
import { type Reply, type Server, startServer } from '../../../scripts/support/server.ts';

/** A web site on 127.0.0.1: the fixture pages, and pages a test puts there and changes. */
export class Site {
  readonly #server: Server;
  readonly #pages: Map<string, () => Reply>;

  private constructor(server: Server, pages: Map<string, () => Reply>) {
    this.#server = server;
    this.#pages = pages;
  }

  static async start(): Promise<Site> {
    const pages = new Map<string, () => Reply>();
    const fixtures = folder(join(ROOT, 'test/fixtures/pages'));
    const server = await startServer((path, request) => pages.get(path)?.() ?? fixtures(path, request), 0);
    return new Site(server, pages);
  }

  /** The address of a fixture page, by its file name, or of any path. */
  address(path: string): string {
    return `${this.#server.origin}/${path}`;
  }

  /** Puts a page at a path, or changes it; gives its address. */
  put(path: string, body: string | Uint8Array, type = 'text/html; charset=utf-8'): string {
    this.#pages.set(`/${path}`, () => ({ type, body }));
    return this.address(path);
  }

  /** A page whose first half arrives and whose second never does: it stays loading until it is left. */
  putStalled(path: string, firstHalf: string): string {
    this.#pages.set(`/${path}`, () => {
      const body = new PassThrough();
      body.write(firstHalf);
      return { type: 'text/html; charset=utf-8', body };
    });
    return this.address(path);
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}

/** One site for all tests of a file. */
export function useSite(): () => Site {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site?.close());
  return () => {
    if (site === undefined) throw new Error('the site is up only while tests run');
    return site;
  };
}
