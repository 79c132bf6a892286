export type { Person, Sighting, Source } from './claim.ts';
export { onShelf, shelfOf } from './shelf.ts';
export type { Edge, Spell } from './spells.ts';
export { type Timeline, timelineOf } from './timeline.ts';
export type { Counter, OfficeWarning, OpenClip, OtherClips, ToldWarning } from './types.ts';
export { OFFICIALS_MAX, warningsOf } from './warnings.ts';
export { dayFrom, OF_ONE_TIME } from './weigh.ts';
