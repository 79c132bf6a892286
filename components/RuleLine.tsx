import type { JSX } from 'preact';
import { ruleText } from '../lib/i18n/rule.ts';
import { useStrings } from './strings.ts';

/** Why the tagger marked words, in one line; it comes with the rules in words. */
export function RuleLine({ rule }: { rule: string }): JSX.Element {
  const { t } = useStrings();
  const text = ruleText(t, rule);
  return <span title={text}>{text}</span>;
}
