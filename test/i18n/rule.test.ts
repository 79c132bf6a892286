import { describe, expect, it } from 'vitest';
import { resolutions, rules } from '../../lib/core/tagging/rules.ts';
import '../../lib/i18n/en.ts';
import { isMessageKey, translator } from '../../lib/i18n/index.ts';
import { ruleText } from '../../lib/i18n/rule.ts';

const [vi, en] = [translator('vi'), translator('en')];

describe('ruleText', () => {
  it.each([...rules, ...resolutions])('has words for %s in both languages', (id) => {
    expect(isMessageKey(`rule.${id}`)).toBe(true);
    expect(ruleText(vi, id)).not.toContain(id);
    expect(ruleText(en, id)).not.toBe(ruleText(vi, id));
  });

  it('leaves the id of another tagger’s rule as it is', () => {
    expect(ruleText(vi, 'doc.of-another-tagger')).toBe('doc.of-another-tagger');
  });
});
