import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../lib/core/tagging/index.ts';
import { resolutionExplained } from '../../../lib/core/tagging/resolutions-explained.ts';
import { confidence, resolutions, rules } from '../../../lib/core/tagging/rules.ts';
import { ruleExplained } from '../../../lib/core/tagging/rules-explained.ts';
import { TAGGING_DOC, taggingDoc } from '../../../scripts/tagging-doc.ts';

const marked = ({ text, quote }: { text: string; quote: string }) =>
  tag(text, { date: null }).mentions.filter((mention) => mention.quote === quote);

describe('the rules', () => {
  it.each(rules.map((id) => [id, ruleExplained[id].example] as const))('%s marks its example', (id, example) => {
    expect(marked(example).map(({ rule }) => rule)).toContain(id);
  });

  it.each(resolutions.map((id) => [id, resolutionExplained[id].example] as const))(
    '%s resolves its example',
    (id, example) => expect(marked(example).map(({ resolution }) => resolution)).toContain(id),
  );

  it.each(rules.map((id) => [id] as const))('%s: its trigger stands inside what it marks', (id) => {
    for (const { start, end, trigger } of marked(ruleExplained[id].example)) {
      expect(trigger?.start).toBeGreaterThanOrEqual(start);
      expect(trigger?.end).toBeLessThanOrEqual(end);
      expect((trigger?.end ?? 0) - (trigger?.start ?? 0)).toBeGreaterThan(0);
    }
  });

  it('are never sure of what is left open', () => {
    for (const id of rules) {
      expect(confidence(id, null)).toBeLessThanOrEqual(0.5);
      for (const resolution of resolutions) {
        expect(confidence(id, resolution)).toBeGreaterThan(0);
        expect(confidence(id, resolution)).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('docs/tagging.md', () => {
  it('says what the rule tables say (npm run tagging-doc)', () => {
    expect(readFileSync(TAGGING_DOC, 'utf8')).toBe(taggingDoc());
  });
});
