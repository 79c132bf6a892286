import { describe, expect, it } from 'vitest';
import { wrongLinks } from '../../../scripts/eval/links.ts';

const mention = (start: number, entity: string | null) => ({
  kind: 'document' as const,
  start,
  end: start + 10,
  quote: 'Nghị quyết',
  entity,
  rule: 'doc.anaphor',
  confidence: 0.75,
});
const gold = (start: number, entity: string) => ({ kind: 'document' as const, start, end: start + 10, entity });

describe('wrong links', () => {
  it.each<[string, (string | null)[], string[], number[]]>([
    ['none where groups agree', ['d1', 'd1', 'd2'], ['a', 'a', 'b'], []],
    ['one drawn into another’s group', ['d1', 'd1', 'd1'], ['a', 'a', 'b'], [2]],
    ['one set apart from its group', ['d1', 'd1', 'd2'], ['a', 'a', 'a'], [2]],
    ['what is left open is none', ['d1', 'd1', null], ['a', 'a', 'b'], []],
  ])('%s', (_, predicted, annotated, wrong) => {
    const mentions = predicted.map((entity, i) => mention(i * 20, entity));
    const found = wrongLinks(
      mentions,
      annotated.map((entity, i) => gold(i * 20, entity)),
    );
    expect(found.map(({ start }) => start / 20)).toEqual(wrong);
  });

  it('a mention that is not annotated is none', () => {
    expect(wrongLinks([mention(0, 'd1'), mention(100, 'd1')], [gold(0, 'a')])).toEqual([]);
  });
});
