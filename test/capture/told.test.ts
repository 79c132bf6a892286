import { describe, expect, it } from 'vitest';
import { captureTold, paragraphsOf } from '../../lib/capture/told.ts';
import { buildArticle } from '../../lib/core/article.ts';
import { RawCapture } from '../../lib/core/schema/index.ts';
import { cpuMs } from '../support/cpu.ts';

const PDF = 'https://bao.example/van-ban/18-nq-tw.pdf';

describe('the paragraphs of selected lines', () => {
  it.each<[string, string, string[]]>([
    [
      'lines as wide as the page are one paragraph',
      'Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng\nrà soát chương trình hành động, phân công người chịu\ntrách nhiệm.',
      [
        'Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng rà soát chương trình hành động, phân công người chịu trách nhiệm.',
      ],
    ],
    [
      'a sentence that ends at the edge of the page goes on',
      'Các cấp ủy rà soát chương trình hành động của mình.\nPhân công người chịu trách nhiệm từng việc một năm.',
      ['Các cấp ủy rà soát chương trình hành động của mình. Phân công người chịu trách nhiệm từng việc một năm.'],
    ],
    [
      'a sentence that ends before it does not',
      'Các cấp ủy rà soát chương trình.\nBan Tổ chức Tỉnh ủy theo dõi, đôn đốc việc thực hiện chỉ thị này.',
      ['Các cấp ủy rà soát chương trình.', 'Ban Tổ chức Tỉnh ủy theo dõi, đôn đốc việc thực hiện chỉ thị này.'],
    ],
    [
      'a short line before a capital is a heading',
      'CHỈ THỊ\nVề tăng cường kiểm tra\nThời gian qua, công tác kiểm tra đã có chuyển biến rõ nét\nở cơ sở.',
      ['CHỈ THỊ', 'Về tăng cường kiểm tra', 'Thời gian qua, công tác kiểm tra đã có chuyển biến rõ nét ở cơ sở.'],
    ],
    [
      'items and numbered parts stand by themselves',
      'Các cấp ủy thực hiện những nhiệm vụ sau đây trong năm nay\n1. Rà soát chương trình hành động của cấp mình quản lý\n- Phân công người chịu trách nhiệm từng việc cụ thể\na) báo cáo trước ngày 30 tháng 6 hằng năm về Tỉnh ủy\nĐiều 2. Chỉ thị này phổ biến đến chi bộ',
      [
        'Các cấp ủy thực hiện những nhiệm vụ sau đây trong năm nay',
        '1. Rà soát chương trình hành động của cấp mình quản lý',
        '- Phân công người chịu trách nhiệm từng việc cụ thể',
        'a) báo cáo trước ngày 30 tháng 6 hằng năm về Tỉnh ủy',
        'Điều 2. Chỉ thị này phổ biến đến chi bộ',
      ],
    ],
    ['a blank line ends a paragraph', 'một\r\n\r\nhai\rba', ['một', 'hai ba']],
    [
      'a code broken at its hyphen is whole',
      'thực hiện Nghị quyết số 18-\nNQ/TW của Đảng',
      ['thực hiện Nghị quyết số 18-NQ/TW của Đảng'],
    ],
    [
      'so where blanks stand for line breaks',
      'Nghị quyết số 18- NQ/TW và 05- CT/TW',
      ['Nghị quyết số 18-NQ/TW và 05-CT/TW'],
    ],
    [
      'a dash between words is left alone',
      'giai đoạn 2021 - 2025, (NLĐO)- Ngày 5',
      ['giai đoạn 2021 - 2025, (NLĐO)- Ngày 5'],
    ],
    ['blanks alone are nothing', ' \n\t\u00a0\n', []],
  ])('%s', (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });

  it('take time linear in the text', () => {
    const text = 'Một dòng không hết câu mà cũng không có dấu gì ở cuối dòng\n'.repeat(60_000);
    const start = cpuMs();
    expect(paragraphsOf(text)).toHaveLength(1);
    expect(cpuMs() - start).toBeLessThan(2000);
  });
});

describe('captureTold', () => {
  const told = (more: Partial<Parameters<typeof captureTold>[0]>) =>
    captureTold({ text: 'Điều khoản thi hành\nChỉ thị này phổ biến đến chi bộ.', url: PDF, title: '', ...more });

  it('is a selection with the words’ paragraphs, the address, and what is not known said', () => {
    const capture = RawCapture.parse(told({}));
    expect(capture).toMatchObject({ kind: 'selection', url: PDF, html: null, authors: [], published: null });
    expect(capture.warnings).toEqual(['no-author', 'no-date', 'no-outlet', 'html-not-kept']);
    const { article } = buildArticle(capture);
    expect(article.text).toBe('Điều khoản thi hành\nChỉ thị này phổ biến đến chi bộ.');
  });

  it('keeps the only paragraph although it is the title, too', () => {
    const capture = RawCapture.parse(told({ text: 'Điều khoản thi hành' }));
    expect(buildArticle(capture).article.text).toBe('Điều khoản thi hành\nĐiều khoản thi hành');
  });

  it.each([
    ['Chỉ thị về kiểm tra, giám sát', 'Chỉ thị về kiểm tra, giám sát', 'tab'],
    ['  Chỉ thị\nvề kiểm tra ', 'Chỉ thị về kiểm tra', 'tab'],
    ['18-nq-tw.pdf', 'Điều khoản thi hành', 'selection'],
    ['van-ban/18-nq-tw', 'Điều khoản thi hành', 'selection'],
    ['Microsoft Word - du thao 3.doc', 'Điều khoản thi hành', 'selection'],
    ['Du thao.docx', 'Điều khoản thi hành', 'selection'],
    ['Untitled', 'Điều khoản thi hành', 'selection'],
    ['', 'Điều khoản thi hành', 'selection'],
  ])('takes the tab’s title “%s” for %s', (title, taken, source) => {
    expect(told({ title })).toMatchObject({ title: taken, sources: { title: source } });
  });

  it('shortens a first paragraph to a title at a word', () => {
    const title = told({ text: 'Từng từ một '.repeat(40) })?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(201);
    expect(title).toMatch(/(?:Từng|từ|một)…$/);
  });

  it('knows the paper by its domain', () => {
    expect(told({ url: 'https://tuoitre.vn/tep.pdf' })).toMatchObject({ sources: { outlet: 'outlets.json' } });
    expect(told({ url: 'https://tuoitre.vn/tep.pdf' })?.warnings).not.toContain('no-outlet');
  });

  it('is nothing where no words are', () => {
    expect(told({ text: ' \n ' })).toBeNull();
  });
});
