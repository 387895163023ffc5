/** Numbers as text of another country: `0,8`, `1.234,56`, `1 234,5`, `1’234.5`. */

/**
 * The same number with a decimal point, or null where the text is already English or could mean two things:
 * `1,234` stays a thousand, as everywhere in Consort, and `1.234` stays one and a bit.
 */
export function withPoint(typed: string): string | null {
	const text = typed.trim().replace(/[€\s\u00a0\u202f]/g, '');
	const found = /^([-−–]?)(\d[\d.'’]*|\d*),(\d+)(%?)$/.exec(text);
	if (found) {
		const [, minus = '', whole = '', rest = '', percent = ''] = found;
		const digits = whole.replace(/[.'’]/g, '');
		const isGrouped = /^\d{1,3}([.'’]\d{3})+$/.test(whole);
		if (!isGrouped && digits !== whole) return null;
		// `1,234` is a thousand in English; with a group before the comma, or another number of digits, it is not.
		if (rest.length === 3 && !isGrouped && /^[1-9]\d{0,2}$/.test(whole)) return null;
		return `${minus}${digits === '' ? '0' : digits}.${rest}${percent}`;
	}
	if (/^[-−–]?\d{1,3}(\.\d{3}){2,}%?$/.test(text)) return text.replaceAll('.', '');
	return /^[-−–]?\d{1,3}(['’]\d{3})+(\.\d+)?%?$/.test(text) ? text.replace(/['’]/g, '') : null;
}
