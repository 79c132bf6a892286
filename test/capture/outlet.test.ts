import { expect, it } from 'vitest';
import { findOutlet } from '../../lib/capture/metadata/outlet.ts';
import { written } from './support/tree.ts';

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
  [
    'the known name, spelt otherwise',
    '<meta property="og:site_name" content="TUOI TRE ONLINE">',
    'https://tuoitre.vn/x',
    'Báo Tuổi Trẻ',
  ],
  [
    'the known name, longer',
    '<meta property="og:site_name" content="Báo điện tử Dân trí">',
    'https://dantri.com.vn/x',
    'Báo Dân trí',
  ],
  [
    'another name than is known',
    '<meta property="og:site_name" content="Báo và phát thanh, truyền hình Hải Phòng">',
    'https://baohaiphong.vn/x',
    'Báo và phát thanh, truyền hình Hải Phòng',
  ],
  ['a domain below a known one', '', 'https://thethao.tuoitre.vn/x', 'Báo Tuổi Trẻ'],
  ['no domain that only ends as a known one', '', 'https://khactuoitre.vn/x', null],
  [
    'the end of the title',
    '<title>Hội nghị quân dân chính đảng - Cổng thông tin điện tử tỉnh Trung Du</title>',
    'https://trungdu.example/x',
    'Cổng thông tin điện tử tỉnh Trung Du',
  ],
  [
    'no headline that only begins like a paper',
    '<title>Báo chí cách mạng - Một trăm năm</title>',
    'https://trungdu.example/x',
    null,
  ],
  ['none', '', 'https://bao.example/x', null],
])('%s', (_, head, url, outlet) => {
  const { head: told } = written(`<!DOCTYPE html><html><head>${head}</head><body></body></html>`);
  expect(findOutlet(told, url).found?.value ?? null).toBe(outlet);
});

it.each<[string, string, { value: string; source: string }[]]>([
  [
    'the same in other words',
    '<meta property="og:site_name" content="Báo Trung Du"><meta name="application-name" content="Trung Du Online">',
    [],
  ],
  [
    'part of it',
    '<meta property="og:site_name" content="Báo và phát thanh Trung Du"><meta name="application-name" content="Trung Du">',
    [],
  ],
  [
    'a domain',
    '<meta property="og:site_name" content="Báo Trung Du"><meta name="application-name" content="baotrungdu.vn">',
    [],
  ],
  [
    'another',
    '<meta property="og:site_name" content="Báo Trung Du"><meta name="application-name" content="Nhịp sống trung tâm">',
    [{ value: 'Nhịp sống trung tâm', source: 'meta[application-name]' }],
  ],
])('what else the page calls itself: %s', (_, head, others) => {
  const { head: told } = written(`<!DOCTYPE html><html><head>${head}</head><body></body></html>`);
  expect(findOutlet(told, 'https://baotrungdu.vn/x').disagreements.flatMap((one) => one.others)).toEqual(others);
});
