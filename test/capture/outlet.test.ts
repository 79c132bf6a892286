import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readHead } from '../../lib/capture/metadata/head.ts';
import { findOutlet } from '../../lib/capture/metadata/outlet.ts';

it.each<[string, string, string, string | null]>([
  ['a name', '<meta property="og:site_name" content="Báo Đầu tư">', 'https://baodautu.vn/x', 'Báo Đầu tư'],
  [
    'a domain loses to the table',
    '<meta property="og:site_name" content="nld.com.vn">',
    'https://nld.com.vn/x',
    'Báo Người Lao Động',
  ],
  [
    'so does its first part',
    '<meta property="og:site_name" content="BaoDauTu">',
    'https://baodautu.vn/x',
    'Báo Đầu tư',
  ],
  ['which is better than nothing', '<meta property="og:site_name" content="baoxa">', 'https://baoxa.vn/x', 'baoxa'],
  [
    'a saved page by the address it gives',
    '<link rel="canonical" href="https://nld.com.vn/x">',
    'file:///x.html',
    'Báo Người Lao Động',
  ],
  ['none', '', 'https://bao.example/x', null],
])('%s', (_, head, url, outlet) => {
  const { document } = parseHTML(`<!DOCTYPE html><html><head>${head}</head><body></body></html>`);
  expect(findOutlet(readHead(document), url)?.value ?? null).toBe(outlet);
});
