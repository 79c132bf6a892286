import { isMessageKey, type Translate } from './index.ts';

/** What a rule of the tagger says, in words; the id itself where another version of the tagger wrote it. */
export function ruleText(t: Translate, id: string): string {
  const key = `rule.${id}`;
  return isMessageKey(key) ? t(key) : id;
}
