import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';
import { articleAround } from './support/article-around.ts';
import { SHOWN_CASES } from './support/shown-cases.ts';

/** live.test.ts holds the same cases to a browser's layout. */
describe('what is shown, by the markup alone', () => {
  it.each(SHOWN_CASES)('$name', ({ html, shown, byMarkup = shown }) => {
    const { document } = parseHTML(articleAround(html.replaceAll('@', 'ẨN.')));
    const answer = extractArticle(document, 'https://bao.example/x');
    if (!answer.ok) throw new Error(answer.refusal);
    expect(answer.capture.blocks.some(({ text }) => text.includes('ẨN.'))).toBe(byMarkup);
  });

  it('reads a shadow root and a frame as a saved page holds them', () => {
    const body = articleAround('<p>ẨN.</p>').replace(/^.*<body>|<\/body>.*$/gs, '');
    const within = (markup: string): boolean => {
      const page = `<!DOCTYPE html><html><head><title>Tin</title></head><body>${markup}</body></html>`;
      const answer = extractArticle(parseHTML(page).document, 'https://bao.example/x');
      return answer.ok && answer.capture.blocks.some(({ text }) => text === 'ẨN.');
    };
    expect(
      within(`<x-page><template shadowrootmode="open"><main><slot></slot></main></template>${body}</x-page>`),
    ).toBe(true);
    expect(within(`<x-page><template shadowrootmode="open">${body}</template></x-page>`)).toBe(true);
    expect(within(`<iframe srcdoc="${body.replace(/"/g, '&quot;')}"></iframe>`)).toBe(true);
  });

  it('reads a page that lies under a dialog', () => {
    const { document } = parseHTML(
      articleAround('<p>ẨN.</p>')
        .replace('<article>', '<div id="app" aria-hidden="true"><article>')
        .replace('</article>', '</article></div>'),
    );
    const answer = extractArticle(document, 'https://bao.example/x');
    expect(answer.ok && answer.capture.blocks.some(({ text }) => text === 'ẨN.')).toBe(true);
  });
});
