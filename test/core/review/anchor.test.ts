import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor } from '../../../lib/core/review/anchor.ts';

const A = 'Hội nghị quán triệt Nghị quyết số 04-NQ/TW của Trung ương.\nCác cấp ủy thực hiện nghiêm nghị quyết này.';

const spanOf = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};

describe('reanchor', () => {
  it.each([
    ['nothing changed', A, 'Nghị quyết số 04-NQ/TW', A, 'exact'],
    ['something changed after it', A, 'Nghị quyết số 04-NQ/TW', `${A}\nThêm một đoạn.`, 'exact'],
    ['a sentence came before it', A, 'Nghị quyết số 04-NQ/TW', `Tin mới cập nhật.\n${A}`, 'moved'],
    ['the words before it were edited', A, '04-NQ/TW', A.replace('quán triệt', 'sơ kết việc thực hiện'), 'moved'],
    ['the words after it were edited', A, '04-NQ/TW', `Mới. ${A.replace('của Trung ương', 'khóa XII')}`, 'moved'],
    ['another digit', A, 'Nghị quyết số 04-NQ/TW', A.replace('04-NQ', '05-NQ'), 'lost'],
    ['a digit more before', A, '04-NQ/TW', A.replace('04-NQ', '104-NQ'), 'lost'],
    ['a code grown longer after', A, 'Nghị quyết số 04', A.replace('04-NQ/TW', '04-NQ/TU'), 'lost'],
    ['a number that was bare and has a code now', 'Nghị quyết số 27 về', 'số 27', 'Nghị quyết số 27-NQ/TW về', 'lost'],
    ['a number grown longer at the same place', 'theo số 27', 'số 27', 'theo số 275', 'lost'],
    ['another case', A, 'nghị quyết này', A.replace('nghị quyết này', 'Nghị quyết này'), 'lost'],
    ['taken out', A, 'nghị quyết này', A.replace(' nghị quyết này', ''), 'lost'],
    ['no surroundings to know it by', 'số 27', 'số 27', 'theo số 27', 'lost'],
    ['doubled whole', A, 'nghị quyết này', `Mới.\n${A}\n${A}`, 'lost'],
  ])('%s', (_, from, quote, to, outcome) => {
    const found = reanchor(spanOf(from, quote), from, to);
    expect(found.outcome).toBe(outcome);
    if (found.outcome !== 'lost') expect(to.slice(found.start, found.end)).toBe(quote);
  });

  it('never lands on other words, and always finds them in an unchanged text', () => {
    const word = fc.constantFrom('Nghị quyết', 'số', '04-NQ/TW', '27-NQ/TW', '27', 'này', '\n', '.', 'Tỉnh ủy');
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (from, to, a, b) => {
        const start = a % from.length;
        const end = start + 1 + (b % (from.length - start));
        const found = reanchor({ start, end }, from, to);
        if (found.outcome !== 'lost') expect(to.slice(found.start, found.end)).toBe(from.slice(start, end));
        expect(reanchor({ start, end }, from, from)).toEqual({ outcome: 'exact', start, end });
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const hostile = `${'a'.repeat(200_000)} 04`;
    expect(reanchor({ start: 200_001, end: 200_003 }, hostile, `x${hostile}`).outcome).toBe('moved');
  });
});
