/**
 * A spreadsheet package (.xlsx, .xlsm) as its parts, read with bounds: a file from outside may claim anything.
 * Parts nobody edits are written again byte for byte.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { FailureError } from '../../shared/errors';
import { failure } from '../failures';

/** Generous for a workbook people fill in, small beside the memory of an office computer. */
export const LIMITS = {
	fileBytes: 50_000_000,
	partBytes: 100_000_000,
	allBytes: 250_000_000,
	/** Of all parts that are read rather than carried along: about four seconds of reading. */
	xmlBytes: 60_000_000,
	parts: 5_000,
};
const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

export type Parts = ReadonlyMap<string, Uint8Array>;

const SAFE = 'Nothing was changed, and the file is as it was.';
export const refusal = (message: string, todo: string): FailureError =>
	failure('invalid_input', message, { safe: SAFE, todo });

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const AS_XLSX =
	'Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx) without a password, and choose that.';

/** The parts of a package by name, in their order; a Failure in words where it is none or asks too much. */
export function readParts(bytes: Uint8Array): Map<string, Uint8Array> {
	if (bytes.length > LIMITS.fileBytes)
		throw refusal(
			'This workbook is larger than 50 MB.',
			'Remove pictures or old sheets from a copy of it, and choose that.',
		);
	if (OLD_OFFICE.every((byte, at) => bytes[at] === byte))
		throw refusal('This workbook has a password, or is of the older kind (.xls).', AS_XLSX);
	const parts = unpack(bytes);
	if (parts.has('mimetype')) throw refusal('This is an OpenDocument file.', AS_XLSX);
	if (parts.has('xl/workbook.bin')) throw refusal('This is a binary workbook (.xlsb).', AS_XLSX);
	if (!parts.has('[Content_Types].xml') || ![...parts.keys()].some((name) => name.startsWith('xl/')))
		throw refusal('This is not an Excel workbook.', AS_XLSX);
	if ([...parts.keys()].some((name) => name.startsWith('_xmlsignatures/')))
		throw refusal(
			'This workbook is signed, and anything written into it would break the signature.',
			'Ask for an unsigned copy, or type the figures in yourself.',
		);
	return parts;
}

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
	let count = 0;
	let total = 0;
	let xml = 0;
	try {
		const parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				count += 1;
				total += originalSize;
				if (isXml(name)) xml += originalSize;
				if (
					count > LIMITS.parts ||
					originalSize > LIMITS.partBytes ||
					total > LIMITS.allBytes ||
					xml > LIMITS.xmlBytes
				)
					throw refusal(
						'This workbook unpacks to far more than any form or list needs.',
						'Check where it came from; ask for a smaller one.',
					);
				return !name.endsWith('/');
			},
		});
		return new Map(Object.entries(parts));
	} catch (error) {
		if (error instanceof FailureError) throw error;
		throw refusal('This file is not an Excel workbook, or it is damaged.', AS_XLSX);
	}
}

/** A package of these parts, in their order. */
export function writeParts(parts: Parts): Uint8Array {
	const files: Zippable = {};
	for (const [name, bytes] of parts) files[name] = [bytes, { mtime: NO_TIME }];
	return zipSync(files, { level: 6 });
}
/** The earliest a package can say: the same parts give the same bytes. */
const NO_TIME = new Date(1980, 0, 2);

/** A part as text; XML with a document type is refused, because entities have no place in a workbook. */
export function xmlOf(parts: Parts, name: string): string {
	const bytes = isXml(name) ? parts.get(name) : undefined;
	if (!bytes) throw refusal('This workbook lacks a part that every workbook has.', AS_XLSX);
	const xml = decode(bytes);
	if (/<!DOCTYPE/i.test(xml))
		throw refusal(
			'This workbook holds a document type, which no spreadsheet program writes.',
			'Check where it came from.',
		);
	return xml;
}

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	return strFromU8(bytes[0] === 0xef ? bytes.subarray(3) : bytes);
}

export const partOf = (xml: string): Uint8Array => strToU8(xml);
