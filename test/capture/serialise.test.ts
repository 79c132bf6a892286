import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { serialisePage } from '../../lib/capture/serialise.ts';

const page = (body: string, head = '') =>
  parseHTML(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`).document;

/** What must not be left of a page, by the markup that brings it. */
const ACTIVE: [string, RegExp][] = [
  ['<script>alert(1)</script>', /alert/],
  ['<p onclick="alert(1)" ONMOUSEOVER=alert(2)>x</p>', /alert/],
  ['<a href="javascript:alert(1)">x</a>', /alert/],
  ['<a href=" java\n\tscript:alert(1)">x</a>', /alert/],
  ['<svg><a xlink:href="javascript:alert(1)"><text>x</text></a><script>alert(1)</script></svg>', /alert/],
  ['<iframe srcdoc="&lt;script>alert(1)&lt;/script>"></iframe>', /alert/],
  ['<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>', /alert/],
  ['<noscript><img src=x onerror=alert(1)></noscript>', /alert/],
  ['<template><img src=x onerror=alert(1)></template>', /alert/],
  ['<object data="javascript:alert(1)"></object>', /alert/],
];

it.each(ACTIVE)('%s', (body, forbidden) => {
  const html = serialisePage(page(`${body}<p>Nội dung</p>`));
  expect(html).not.toMatch(forbidden);
  expect(html).toContain('<p>Nội dung</p>');
});

it('takes refreshes and base addresses out of the head and keeps the rest', () => {
  const html = serialisePage(
    page(
      '<p>x</p>',
      '<meta http-equiv="REFRESH" content="0;url=//evil.example"><base href="//evil.example"><title>T</title>',
    ),
  );
  expect(html).not.toContain('evil');
  expect(html).toContain('<title>T</title>');
  expect(html.startsWith('<!DOCTYPE html>')).toBe(true);
});

it('keeps what only looks like script', () => {
  const html = serialisePage(
    page('<a href="https://bao.example/javascript:void">Chỉ thị</a><p data-on="1">onclick</p>'),
  );
  expect(html).toContain('https://bao.example/javascript:void');
  expect(html).toContain('data-on="1"');
});

it('leaves the page as it was', () => {
  const document = page('<p onclick="x()">a</p><script>1</script>');
  const before = document.toString();
  serialisePage(document);
  expect(document.toString()).toBe(before);
});

it('writes text and values so that they are read again as they were', () => {
  const body = '<p title="&quot;A&quot; &amp;lt;">1 &lt; 2 &amp;amp; 3&nbsp;%</p><img alt="x>y"><!-- ghi chú -->';
  const html = serialisePage(page(body));
  expect(html).toContain('<p title="&quot;A&quot; &amp;lt;">1 &lt; 2 &amp;amp; 3&nbsp;%</p>');
  expect(html).toContain('<img alt="x&gt;y"><!-- ghi chú -->');
});

it('goes no further than it is told', () => {
  const html = serialisePage(page('<p>Nội dung</p>'.repeat(1000)), 500);
  expect(html.length).toBeGreaterThan(500);
  expect(html.length).toBeLessThan(550);
});
