export * from './documents.ts';
export * from './officials.ts';
export * from './rank.ts';
export * from './typed.ts';
export * from './types.ts';
export * from './words.ts';
