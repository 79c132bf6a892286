const FROM_FILE = ' (saved file)';

/** Provenance's word for a page that was read from a saved file, not from the web. */
export const fromFile = (extractor: string): string => `${extractor}${FROM_FILE}`;
export const isFromFile = (extractor: string): boolean => extractor.endsWith(FROM_FILE);
