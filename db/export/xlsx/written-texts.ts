/** The shared texts of a workbook this program has written, in their order; any other way of writing is refused. */
import { unescaped } from './written-rows';

const TEXT = /^(?:<\?xml[^>]*\?>\s*<sst [^>]*>)?<si><t(?: xml:space="preserve")?>([^<]*)<\/t>$/;
const NONE = /^<\?xml[^>]*\?>\s*<sst [^>]*><\/sst>$/;
const TEXT_END = '</si>';

export async function writtenTexts(text: AsyncIterable<string>): Promise<string[]> {
	const texts: string[] = [];
	let rest = '';
	for await (const piece of text) {
		const items = (rest + piece).split(TEXT_END);
		rest = items.pop() ?? '';
		for (const item of items) {
			const found = TEXT.exec(item);
			if (!found) throw new Error(`The written texts cannot be read back: ${item.slice(0, 20)}`);
			texts.push(unescaped(found[1] ?? ''));
		}
	}
	if (rest !== '</sst>' && !NONE.test(rest)) throw new Error('The written texts end too early.');
	return texts;
}
