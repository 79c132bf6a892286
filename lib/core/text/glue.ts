/**
 * What continues a number or code past a quote: `04` in `04-NQ/TW` is not the `04` of `04 tập thể`. Short by nature, so a
 * bounded window is enough and keeps a search linear.
 */
const WINDOW = 40;
const AFTER = /^(?:[-–/.,]?[\p{L}\p{M}\p{N}])+/u;
const BEFORE = /(?:[\p{L}\p{M}\p{N}][-–/.,]?)+$/u;

/** The rest of the word, number or code that goes on past `end`; empty where none does. */
export const gluedAfter = (text: string, end: number): string => AFTER.exec(text.slice(end, end + WINDOW))?.[0] ?? '';

/** The part of a word, number or code that stands before `start`; empty where none does. */
export const gluedBefore = (text: string, start: number): string =>
  BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[0] ?? '';
