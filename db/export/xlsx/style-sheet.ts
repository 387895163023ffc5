/** Styles of a workbook: each pair of a style and a number format in use becomes one cell format. */
import { FORMATS, type FormatName, HIGHLIGHTS, STYLES, type Style, type StyleName } from '../styles';
import { SPREADSHEET, XML_HEAD, xmlText } from './xml-text';

/** Number formats below this are the file format's own. */
const FIRST_OWN_FORMAT = 164;
const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
/** The file format fixes what the first two fills are. */
const FIRST_FILLS = ['none', 'gray125'].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`);

const TONES = Object.keys(HIGHLIGHTS) as (keyof typeof HIGHLIGHTS)[];
/** The place of a highlight's look among the looks that follow a value. */
export const toneId = (tone: keyof typeof HIGHLIGHTS): number => TONES.indexOf(tone);

export class StyleSheet {
	private readonly formats: string[] = [];
	private readonly fonts = [PLAIN_FONT];
	private readonly fills = [...FIRST_FILLS];
	private readonly borders = [NO_BORDER];
	private readonly cells = [PLAIN_XF];
	private readonly known = new Map<StyleName, Map<FormatName | null, number>>();

	/** The number of a cell format; 0 is that of a cell without any. */
	idOf(name: StyleName, format: FormatName | null): number {
		const ofStyle = this.known.get(name) ?? new Map<FormatName | null, number>();
		this.known.set(name, ofStyle);
		const found = ofStyle.get(format);
		if (found !== undefined) return found;
		const id = placeIn(this.cells, this.cellFormat(STYLES[name], format));
		ofStyle.set(format, id);
		return id;
	}

	private cellFormat(style: Style, format: FormatName | null): string {
		const code = format === null ? 0 : FIRST_OWN_FORMAT + placeIn(this.formats, FORMATS[format].code);
		const font = placeIn(this.fonts, fontOf(style));
		const fill = style.fill ? placeIn(this.fills, fillOf(style.fill)) : 0;
		const border = style.lines ? placeIn(this.borders, borderOf(style)) : 0;
		const applied = `${code ? ' applyNumberFormat="1"' : ''} applyFont="1"${fill ? ' applyFill="1"' : ''}${
			border ? ' applyBorder="1"' : ''
		} applyAlignment="1"${style.typed ? ' applyProtection="1"' : ''}`;
		const unlocked = style.typed ? '<protection locked="0"/>' : '';
		return `<xf numFmtId="${code}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}>${alignmentOf(style)}${unlocked}</xf>`;
	}

	xml(): string {
		const formats = this.formats.map(
			(code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${xmlText(code)}"/>`,
		);
		return `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET}">${[
			formats.length > 0 ? list('numFmts', formats) : '',
			list('fonts', this.fonts),
			list('fills', this.fills),
			list('borders', this.borders),
			list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
			list('cellXfs', this.cells),
			list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
			list('dxfs', TONES.map(toneLook)),
		].join('')}</styleSheet>`;
	}
}

const list = (name: string, items: readonly string[]): string =>
	`<${name} count="${items.length}">${items.join('')}</${name}>`;

/** Where it stands in the list, at whose end it is put when it is new. */
function placeIn(items: string[], item: string): number {
	const found = items.indexOf(item);
	return found === -1 ? items.push(item) - 1 : found;
}

const colour = (tag: string, rgb: string): string => `<${tag} rgb="FF${rgb}"/>`;

const fontOf = ({ bold, size = 10, colour: rgb = '16191D' }: Style): string =>
	`<font>${bold ? '<b/>' : ''}<sz val="${size}"/>${colour('color', rgb)}<name val="Arial"/></font>`;

const fillOf = (rgb: string): string =>
	`<fill><patternFill patternType="solid">${colour('fgColor', rgb)}</patternFill></fill>`;

const HAIRLINE = 'D3D8DF';
const TOTAL_LINE = '4A525C';
function borderOf({ lines, lineAbove }: Style): string {
	const side = (name: string, rgb: string | null): string =>
		rgb === null ? `<${name}/>` : `<${name} style="thin">${colour('color', rgb)}</${name}>`;
	const beside = lines === 'box' ? HAIRLINE : null;
	return `<border>${side('left', beside)}${side('right', beside)}${side('top', lineAbove ? TOTAL_LINE : HAIRLINE)}${side('bottom', HAIRLINE)}<diagonal/></border>`;
}

const alignmentOf = ({ align = 'left', top, wrap, indent }: Style): string =>
	`<alignment horizontal="${align}" vertical="${top ? 'top' : 'center'}"${wrap ? ' wrapText="1"' : ''}${
		indent ? ` indent="${indent}"` : ''
	}/>`;

function toneLook(tone: keyof typeof HIGHLIGHTS): string {
	const { fill, colour: rgb } = HIGHLIGHTS[tone];
	return `<dxf><font><b/>${colour('color', rgb)}</font><fill><patternFill patternType="solid">${colour('fgColor', fill)}${colour('bgColor', fill)}</patternFill></fill></dxf>`;
}
