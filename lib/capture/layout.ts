import { attribute, isInRendered } from './dom.ts';

/** How a block is set on the line, as its markup says or, where there is layout, as the page shows it. */
export function alignmentOf(original: Element | null): 'right' | 'center' | null {
  if (original === null) return null;
  const style = /text-align\s*:\s*(right|center)/i.exec(attribute(original, 'style') ?? '')?.[1];
  const told = (style ?? attribute(original, 'align') ?? '').toLowerCase();
  if (told === 'right' || told === 'center') return told;
  if (/(?:^|[\s_-])text-?(?:align-?)?right(?:$|\s)/i.test(attribute(original, 'class') ?? '')) return 'right';
  if (!isInRendered(original)) return null;
  const shown = getComputedStyle(original).textAlign;
  return shown === 'right' || shown === 'end' ? 'right' : shown === 'center' ? 'center' : null;
}

/** Whether a block is set in bold or italics as a whole by the page's style sheet; false where there is no layout. */
export function isStressedByStyle(original: Element | null): boolean {
  if (original === null || !isInRendered(original)) return false;
  const style = getComputedStyle(original);
  return Number(style.fontWeight) >= 600 || style.fontStyle === 'italic';
}
