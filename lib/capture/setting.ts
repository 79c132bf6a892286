/** What is said of how the page sets a block, a letter each. */
export const RIGHT = 'r';
export const CENTER = 'c';
/** In bold or italics as a whole by the page's style sheet. */
export const STRESSED = 's';
export const OFF_SCREEN = 'o';

export const alignmentIn = (setting: string | null): 'right' | 'center' | null =>
  setting?.includes(RIGHT) ? 'right' : setting?.includes(CENTER) ? 'center' : null;
export const isStressedIn = (setting: string | null): boolean => setting?.includes(STRESSED) === true;
export const isOffScreenIn = (setting: string | null): boolean => setting?.includes(OFF_SCREEN) === true;
