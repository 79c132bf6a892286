export * from './assemblies.ts';
export * from './bodies.ts';
export * from './congresses.ts';
export * from './document-sets.ts';
export * from './documents.ts';
export * from './issuers.ts';
export * from './known.ts';
export type { Mark } from './marks.ts';
export * from './periphrases.ts';
export * from './persons.ts';
export * from './places.ts';
export * from './plenums.ts';
export * from './posts.ts';
export * from './programmes.ts';
export * from './provincial.ts';
export * from './state-documents.ts';
export type { Validity } from './validity.ts';

/** Stands in every tagging; goes up whenever data changes. */
export const GAZETTEER_VERSION = 'diem-bao-gazetteer 0.2.0';
