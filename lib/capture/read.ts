import type { CaptureAnswer, PageReading } from '../core/schema/index.ts';
import { type ReadOptions, readArticle } from './article.ts';
import { readSelection } from './selection.ts';

/** What a page, as it was written down in it, comes to. @throws NoTree where its tree is none */
export const readCapture = (reading: PageReading, options: ReadOptions = {}): CaptureAnswer =>
  reading.selected === null ? readArticle(reading, options) : readSelection(reading, reading.selected);
