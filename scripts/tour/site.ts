import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { folder } from '../support/files.ts';
import { ROOT } from '../support/run.ts';
import { type Server, startServer } from '../support/server.ts';
import { longArticle } from './long-article.ts';
import { officePage } from './offices.ts';

/** The sample articles, the long one, and a page that never comes to its end. */
export function startSite(): Promise<Server> {
  const samples = folder(join(ROOT, 'test/fixtures/pages'));
  return startServer((path, request) => {
    if (path === '/bai-dai.html') return { type: 'text/html; charset=utf-8', body: longArticle() };
    const office = officePage(path);
    if (office !== null) return { type: 'text/html; charset=utf-8', body: office };
    if (path !== '/dang-tai.html') return samples(path, request);
    const body = new PassThrough();
    body.write('<!doctype html><title>Trang tải mãi</title><p>Phần đầu của một trang không tải xong.');
    return { type: 'text/html; charset=utf-8', body };
  });
}
