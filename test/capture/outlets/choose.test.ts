import { expect, it } from 'vitest';
import { choosePack, type Pack } from '../../../lib/capture/outlets/pack.ts';
import { written } from '../support/tree.ts';

const today: Pack = { name: 'today', hosts: ['bao.vn'], sign: '.today' };
const once: Pack = { name: 'once', hosts: ['bao.vn'], sign: '.once' };
const other: Pack = { name: 'other', hosts: ['other.vn'] };
const system: Pack = { name: 'system', sign: '.system' };

it.each<[string, string, string, string | null, string | null]>([
  ['by domain', 'https://other.vn/tin.html', '', null, 'other'],
  ['by a domain below it', 'https://m.thoisu.other.vn/tin.html', '', null, 'other'],
  ['not by one that only ends so', 'https://another.vn/tin.html', '', null, null],
  ['of a paper’s layouts the one whose sign is there', 'https://bao.vn/tin.html', '<p class="once">', null, 'once'],
  ['without a sign the first', 'https://bao.vn/tin.html', '', null, 'today'],
  ['a domain before another’s sign', 'https://other.vn/tin.html', '<p class="system">', null, 'other'],
  ['at an unknown address by sign', 'https://tinh.gov.vn/tin.html', '<p class="system">', null, 'system'],
  ['at an unknown address without one none', 'https://tinh.gov.vn/tin.html', '<p>', null, null],
  ['a saved page by the address it gives', 'file:///tin.html', '', 'https://other.vn/tin.html', 'other'],
  ['a page of the web not by another’s address', 'https://tinh.gov.vn/tin.html', '', 'https://other.vn/tin.html', null],
  ['what is no address by sign', 'about:blank', '<p class="system">', 'tin.html', 'system'],
])('%s', (_, url, body, canonical, name) => {
  const { document } = written(`<!DOCTYPE html><html><body>${body}</body></html>`);
  expect(choosePack([today, once, other, system], document, url, canonical)?.name ?? null).toBe(name);
});
