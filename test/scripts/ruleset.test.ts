import { describe, expect, it } from 'vitest';
import { currentRuleset, recordedRuleset, refusal } from '../../scripts/ruleset.ts';

const of = (tagger: string, gazetteer: string, fingerprint: string) => ({ tagger, gazetteer, fingerprint });

describe('the versions of tagger and gazetteer (`npm run ruleset`)', () => {
  it('go up with what they say, so that older clips are tagged again', () => {
    expect(currentRuleset()).toEqual(recordedRuleset());
  });

  it.each([
    ['the same again', of('t 1', 'g 1', 'a'), true],
    ['another tagger', of('t 2', 'g 1', 'b'), true],
    ['another gazetteer', of('t 1', 'g 2', 'b'), true],
    ['a higher version that says the same', of('t 2', 'g 1', 'a'), true],
    ['another saying under the old versions', of('t 1', 'g 1', 'b'), false],
  ])('%s is recorded, or refused', (_, current, recorded) => {
    expect(refusal(current, of('t 1', 'g 1', 'a')) === null).toBe(recorded);
  });
});
