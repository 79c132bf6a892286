export * from './documents.ts';
export * from './issuers.ts';
export * from './persons.ts';
export * from './places.ts';
export * from './posts.ts';
export * from './terms.ts';

/** Stands in every tagging; goes up whenever data changes. */
export const GAZETTEER_VERSION = 'diem-bao-gazetteer 0.1.0';
