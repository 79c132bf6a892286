/** Stands in every tagging; goes up whenever a rule changes in what leaves this repository (`npm run ruleset`). */
export const TAGGER_VERSION = 'diem-bao-tagger 0.2.0';
