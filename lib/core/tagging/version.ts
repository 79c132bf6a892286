import { GAZETTEER_VERSION } from '../gazetteer/version.ts';

/** Stands in every tagging; goes up whenever a rule changes in what leaves this repository (`npm run ruleset`). */
export const TAGGER_VERSION = 'diem-bao-tagger 0.2.0';

/** The tagger and gazetteer of this build, as they stand in its taggings. */
export const RULESET = { tagger: TAGGER_VERSION, gazetteer: GAZETTEER_VERSION } as const;
