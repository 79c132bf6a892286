import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { folder } from '../support/files.ts';
import { ROOT } from '../support/run.ts';
import { type Server, startServer } from '../support/server.ts';
import { longArticle } from './long-article.ts';
import { officePage } from './offices.ts';

/** An article whose first paragraph is written anew once somebody has read it. */
function changing(): () => string {
  const sample = readFileSync(join(ROOT, 'test/fixtures/pages/tinh-uy-hoc-tap.html'), 'utf8');
  const article = sample.replace('href="tinh-uy-hoc-tap.html"', 'href="hai-ban.html"');
  let asked = 0;
  return () => {
    asked += 1;
    return asked === 1 ? article : article.replace('9.600 đại biểu', '9.400 đại biểu');
  };
}

/** The sample articles, the long one, one that changes, and a page that never comes to its end. */
export function startSite(): Promise<Server> {
  const changed = changing();
  const samples = folder(join(ROOT, 'test/fixtures/pages'));
  return startServer((path, request) => {
    if (path === '/bai-dai.html') return { type: 'text/html; charset=utf-8', body: longArticle() };
    const office = officePage(path);
    if (office !== null) return { type: 'text/html; charset=utf-8', body: office };
    if (path === '/hai-ban.html') return { type: 'text/html; charset=utf-8', body: changed() };
    if (path !== '/dang-tai.html') return samples(path, request);
    const body = new PassThrough();
    body.write('<!doctype html><title>Trang tải mãi</title><p>Phần đầu của một trang không tải xong.');
    return { type: 'text/html; charset=utf-8', body };
  });
}
