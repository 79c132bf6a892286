import { formatPartialDate } from './format.ts';
import { isMessageKey, type Translate } from './index.ts';

const ISO_DATE = /(?<![\d-])(?:\d{4}-\d{2}(?:-\d{2})?|--\d{2}-\d{2})(?![\d-])/g;

/**
 * Why the tagger concluded something, in words: `latest-of-number:2024-05-01` → `văn bản mới nhất …: 01/05/2024`. A code of
 * another version of the tagger, or plain words, stay as they are.
 */
export function reasonText(t: Translate, reason: string): string {
  const at = reason.indexOf(':');
  const key = `reason.${at < 0 ? reason : reason.slice(0, at)}`;
  if (!isMessageKey(key)) return reason;
  const detail = at < 0 ? '' : reason.slice(at + 1);
  return detail === '' ? t(key) : `${t(key)}: ${detailText(t, detail)}`;
}

/** Dates in Vietnamese order, and the gazetteer's marks (⚠ one source, ○ unchecked) in words. */
const detailText = (t: Translate, detail: string): string =>
  detail
    .replace(ISO_DATE, formatPartialDate)
    .replace('(⚠)', `(${t('reason.mark.oneSource')})`)
    .replace('(○)', `(${t('reason.mark.unchecked')})`);
