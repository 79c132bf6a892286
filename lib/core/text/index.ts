export { type Folded, fold } from './fold.ts';
export { gluedAfter, gluedBefore } from './glue.ts';
export type { Lexed, Word } from './lexed.ts';
export { PhraseTable } from './phrases.ts';
export { bare, isSyllable, slug, wordKey } from './syllable.ts';
export { isPlain, Lexer, wordsOf } from './tokens.ts';
