import { describe, expect, it } from 'vitest';
import { domainTyped, pressDomain } from '../../lib/models/grants.ts';
import { labelsByUse } from '../../lib/models/labels.ts';

describe('pressDomain', () => {
  it.each([
    ['https://www.baochinhphu.vn/a/b.htm', 'baochinhphu.vn'],
    ['https://m.tuoitre.vn/x', 'tuoitre.vn'],
    ['http://127.0.0.1:47100/a.html', '127.0.0.1'],
    ['file:///tmp/a.html', null],
    ['chrome://extensions', null],
    ['', null],
  ])('%s → %s', (address, domain) => {
    expect(pressDomain(address)).toBe(domain);
  });
});

describe('domainTyped', () => {
  it.each([
    ['baochinhphu.vn', 'baochinhphu.vn'],
    [' https://www.Nhandan.vn/bai-viet.html ', 'nhandan.vn'],
    ['baohaugiang.com.vn/', 'baohaugiang.com.vn'],
    ['báo nhân dân', null],
    ['localhost', null],
    ['*.vn', null],
    ['vn', null],
    ['javascript:alert(1)', null],
  ])('%s → %s', (typed, domain) => {
    expect(domainTyped(typed)).toBe(domain);
  });
});

describe('labelsByUse', () => {
  it('puts the most used first, equals in Vietnamese order', () => {
    const rows = [{ labels: ['đất đai', 'cán bộ'] }, { labels: ['đất đai'] }, { labels: ['ẩm thực'] }];
    expect(labelsByUse(rows)).toEqual(['đất đai', 'ẩm thực', 'cán bộ']);
  });
});
