/** Every text field of every table: what is too long or broken is refused at once, all else is kept as typed. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fieldsOf, type Row, TABLE_NAMES, type TableName } from '../../shared/plan';
import { changeOf, type TrialDesk, trialDesk } from './trial-desk';

const HOSTILE = '<img src=x onerror=alert(1)>\u202e=cmd|x&';
const SOON_MS = 1000;

interface Place {
	table: TableName;
	field: string;
	max: number;
	id: string;
}

/** One line of each table that the sample fills. */
const places = (t: TrialDesk): Place[] =>
	TABLE_NAMES.flatMap((table) => {
		const first = (t.plan()[table] as readonly Row[])[0];
		if (!first) return [];
		return fieldsOf(table).flatMap(([field, { kind }]) =>
			kind.type === 'text' ? [{ table, field, max: kind.max, id: first.id }] : [],
		);
	});

const write = (t: TrialDesk, { table, id, field }: Place, value: string) =>
	t.call('plan.edit', {
		revision: t.desk.session?.meta.revision ?? -1,
		label: 'Hostile text',
		changes: [changeOf(t.plan(), table, id, { [field]: value })],
	});

test('a megabyte, a null and half a character are refused in words, in every text field', async () => {
	const t = trialDesk();
	await t.sample();
	const before = t.plan();
	const all = places(t);
	expect(all.length).toBeGreaterThan(40);
	for (const place of all)
		for (const value of ['x'.repeat(1_000_000), 'a\u0000b', 'a\ud800b']) {
			const began = performance.now();
			const reply = await write(t, place, value);
			const where = `${place.table}.${place.field}`;
			expect(reply.ok ? 'taken' : reply.failure.code, where).toBe('invalid_input');
			expect(performance.now() - began, where).toBeLessThan(SOON_MS);
		}
	expect(t.plan()).toBe(before);
});

/** Every part of a zip file as text: enough to look for what must not stand in it. */
function partsOf(path: string): string {
	const bytes = readFileSync(path);
	let text = '';
	for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
		const local = bytes.readUInt32LE(at + 42);
		const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20));
		text += bytes.readUInt16LE(at + 10) === 0 ? packed.toString() : inflateRawSync(packed).toString();
	}
	return text;
}

test('markup and marks of direction are kept as typed, and are text in workbook, agreement and JSON', async () => {
	const t = trialDesk();
	const { path } = await t.sample();
	let taken = 0;
	for (const place of places(t)) {
		const reply = await write(t, place, HOSTILE.slice(0, place.max));
		// A rule may ask for names that differ; nothing else may stand in the way.
		if (reply.ok) taken += 1;
		else expect(reply.failure.code, `${place.table}.${place.field}`).toBe('rule_broken');
	}
	expect(taken).toBeGreaterThan(40);
	const kept = t.plan();
	await t.must('bid.close', {});
	expect((await t.must('bid.open', { path })).plan).toEqual(kept);
	await t.must('export.workbook', { path: t.file('hostile.xlsx'), template: 'general' });
	await t.must('export.agreement', { path: t.file('hostile.docx') });
	await t.must('export.json', { path: t.file('hostile.json') });
	for (const name of ['hostile.xlsx', 'hostile.docx']) {
		const parts = partsOf(t.file(name));
		expect(parts, name).toContain('&lt;img src=x onerror=');
		expect(parts, name).not.toContain('<img');
		expect(parts, name).not.toMatch(/<f[^>]*>[^<]*cmd\|/);
	}
	expect(JSON.parse(readFileSync(t.file('hostile.json'), 'utf8')).bid[0].title).toBe(kept.bid[0]?.title);
});
