/** Texts of cells, each once: cells name them by their place. */
import { SPREADSHEET, XML_HEAD, xmlText } from './xml-text';

export class SharedTexts {
	private readonly places = new Map<string, number>();
	private uses = 0;

	placeOf(text: string): number {
		this.uses++;
		const known = this.places.get(text);
		if (known !== undefined) return known;
		this.places.set(text, this.places.size);
		return this.places.size - 1;
	}

	*xml(): Generator<string> {
		yield `${XML_HEAD}<sst xmlns="${SPREADSHEET}" count="${this.uses}" uniqueCount="${this.places.size}">`;
		for (const text of this.places.keys()) yield `<si><t${spaceOf(text)}>${xmlText(text)}</t></si>`;
		yield '</sst>';
	}
}

/** Programs drop spaces and line ends at the edges of a text unless told to keep them. */
const spaceOf = (text: string): string => (/^\s|\s$|\n| {2}/.test(text) ? ' xml:space="preserve"' : '');
