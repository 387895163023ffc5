/** Text at the top and foot of printed pages. */
import { printable } from './sheet-model';

/** In headers & starts a code, and 255 characters are the most Excel takes. */
export const headerText = (text: string): string =>
	printable(text).replace(/\s+/g, ' ').slice(0, 100).replaceAll('&', '&&');
