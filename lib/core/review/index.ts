export * from './anchor.ts';
export * from './clock.ts';
export * from './current.ts';
export * from './effect.ts';
export * from './fold.ts';
export { compareMentions } from './mentions.ts';
export * from './order.ts';
export * from './types.ts';
