/** Text and names that the parts of a workbook share. */
import { escapeXml } from '../../office/xml';

/** Nothing in it has a meaning in XML: nearly every formula and number. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Between tags, or in an attribute in double quotes. */
export const xmlText = (text: string): string => (PLAIN.test(text) ? text : escapeXml(text));

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Attributes that have a value, each with a space before it. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
	Object.entries(values)
		.map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
		.join('');
