import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { lookOf } from './look.ts';

/** A page to capture, as the parent process names it. */
export interface PageToCapture {
  readonly name: string;
  readonly file: string;
  readonly url: string;
}

/** The capture code of some revision: what it answers is looked at, not believed. */
interface Capture {
  extractArticle(
    document: Document,
    url: string,
    options: { packs: boolean },
  ): { ok: true; capture: unknown } | { ok: false; refusal: unknown };
  buildArticle(capture: unknown): { article: unknown; warnings: unknown };
}

/** The other process of `captureFixtures`: prints a page's name and what was found on it, one JSON object a line. */
export function printLooks(
  { extractArticle, buildArticle }: Capture,
  pages: readonly PageToCapture[],
  packs: boolean,
): void {
  const seen = (capture: unknown): unknown => {
    const { article, warnings } = buildArticle(capture);
    return { ...lookOf(article), warnings };
  };
  for (const { name, file, url } of pages) {
    const { document } = parseHTML(readFileSync(file, 'utf8'));
    const answer = extractArticle(document, url, { packs });
    console.log(JSON.stringify({ name, found: answer.ok ? seen(answer.capture) : { refusal: answer.refusal } }));
  }
}
