/** A name written from right to left must not turn the figures and words that follow it in an English sentence. */

/** The letters of Hebrew, Arabic and the scripts between, with their forms for presentation. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** The name as a sentence holds it: between marks that nobody sees where it runs from right to left, else as it is. */
export const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);
