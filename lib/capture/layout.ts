import { attribute } from './dom.ts';
import { CENTER, OFF_SCREEN, RIGHT, STRESSED } from './setting.ts';
import { isClippedAway } from './visibility.ts';

/**
 * How a block is set, as a string of letters: on which side, as a whole in bold or italics by the page's style sheet, where
 * nobody sees it. Where the document is not `rendered` its markup alone is asked. Costs a style query.
 */
export function settingOf(block: Element, rendered: boolean): string {
  const told = alignmentByMarkup(block);
  if (!rendered) return told ?? '';
  const style = getComputedStyle(block);
  const align = style.textAlign;
  const shown = align === 'right' || align === 'end' ? RIGHT : align === 'center' ? CENTER : '';
  const stressed = Number(style.fontWeight) >= 600 || style.fontStyle === 'italic';
  return `${told ?? shown}${stressed ? STRESSED : ''}${isClippedAway(style) ? OFF_SCREEN : ''}`;
}

function alignmentByMarkup(block: Element): string | null {
  const style = /text-align\s*:\s*(right|center)/i.exec(attribute(block, 'style') ?? '')?.[1];
  const told = (style ?? attribute(block, 'align') ?? '').toLowerCase();
  if (told === 'right') return RIGHT;
  if (told === 'center') return CENTER;
  return /(?:^|[\s_-])text-?(?:align-?)?right(?:$|\s)/i.test(attribute(block, 'class') ?? '') ? RIGHT : null;
}
