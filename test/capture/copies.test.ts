import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/capture/blocks.ts';
import { cutCopies } from '../../lib/capture/copies.ts';
import { written } from './support/tree.ts';

const TEXTS: Record<string, string> = {
  A: 'Hội nghị thống nhất giao các cấp ủy rà soát chương trình hành động, phân công người chịu trách nhiệm và thời hạn từng việc.',
  B: 'Ban Thường vụ sẽ nghe báo cáo kết quả tại phiên họp thường kỳ tháng sau, có kiểm điểm trách nhiệm người đứng đầu.',
  C: 'Văn phòng được giao hoàn chỉnh văn bản trong tuần và gửi đến từng chi bộ trước kỳ sinh hoạt để đảng viên được biết.',
  b: 'Ban Thường vụ sẽ nghe báo cáo kết quả tại phiên họp thường kỳ tháng tới, có kiểm điểm trách nhiệm người đứng đầu.',
  x: 'Hội trường Tỉnh ủy.',
  r: 'Ơi con sông quê.',
};
const read = (html: string): string => {
  const { document } = written(
    `<!DOCTYPE html><html><body>${html.replace(/@(\w)/g, (_, letter: string) => `<p>${TEXTS[letter]}</p>`)}</body></html>`,
  );
  const pieces = readBlocks(
    document.body,
    () => false,
    () => -1,
  );
  return cutCopies(pieces)
    .map(({ text }) => Object.keys(TEXTS).find((letter) => TEXTS[letter] === text))
    .join('');
};

it('reads each text a few times, however often a page repeats it', () => {
  const { document } = written(
    `<!DOCTYPE html><html><body>${`<div><p>${TEXTS.A}</p></div>`.repeat(300)}</body></html>`,
  );
  const some = readBlocks(
    document.body,
    () => false,
    () => -1,
  );
  let reads = 0;
  const pieces = Array.from({ length: 20 }, () => some)
    .flat()
    .map((piece) => ({
      ...piece,
      get text() {
        reads++;
        return piece.text;
      },
    }));
  cutCopies(pieces);
  expect(reads / pieces.length).toBeLessThan(12);
});

describe('an article that is printed twice is taken once', () => {
  it.each([
    ['for wide and narrow screens', '<div class="pc">@A@B@C</div><div class="mobile">@A@B@C</div>', 'ABC'],
    ['the second copy edited a little', '<div>@A@B@C</div><div>@A@b@C</div>', 'ABC'],
    ['with its short lines', '<div>@A@x@B</div><div>@A@x@B</div>', 'AxB'],
    ['with more below it', '<div>@A@B</div><div>@A@B</div>@C', 'ABC'],
    ['three times', '<div>@A@B</div><div>@A@B</div><div>@A@B</div>', 'AB'],
    ['one paragraph long', '<div>@A</div><div>@A</div>', 'A'],
    ['not a refrain', '@A@r@B@r@C@r', 'ArBrCr'],
    ['not a phrase that comes again', '<div>@A@B</div><div>@C@B</div>', 'ABCB'],
    ['not a part quoted in another box', '<div>@A@B@C@b@x</div><div>@B@C</div>', 'ABCbxBC'],
    ['not lists of one make', '@A@B@C@A@B', 'ABCAB'],
  ])('%s', (_, html, letters) => {
    expect(read(html)).toBe(letters);
  });
});
