export { type Folded, fold } from './fold.ts';
export { PhraseTable } from './phrases.ts';
export { bare, isSyllable, slug, wordKey } from './syllable.ts';
export { Lexed, lex, type Word, wordsOf } from './tokens.ts';
