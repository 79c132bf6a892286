export * from './article.ts';
export * from './capture.ts';
export * from './clip.ts';
export * from './clipset.ts';
export * from './scalars.ts';
export * from './span.ts';
export * from './tagging.ts';
export * from './verdict.ts';
