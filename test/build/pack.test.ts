import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeBidJson } from '../../shared/bid-json';
import type { Plan } from '../../shared/plan';
import { workFolder } from '../e2e/bid-file';
import { flat, pdfFacts, pdfPages, pdfText } from '../e2e/pdf-text';
import { largePlan } from '../generate/large-plan';
import { samplePlan } from '../shared/calc/sample-plan';

const SCRIPT = new URL('../../build/consort.mjs', import.meta.url).pathname;
const folder = workFolder();

function consort(args: string[], env: Record<string, string | undefined> = {}) {
	const own = { ...process.env, ...env };
	const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: own,
	});
	return { status, stdout, stderr };
}

function makeBid(name: string, plan: Plan): string {
	writeFileSync(join(folder, `${name}.json`), writeBidJson(plan));
	expect(consort(['import', `${name}.json`, `${name}.consort`]).status).toBe(0);
	return `${name}.consort`;
}

beforeAll(() => void makeBid('bid', samplePlan()));

describe('consort pack', () => {
	test('prints the board pack without a display and leaves the bid’s file byte for byte as it was', () => {
		const digest = () =>
			createHash('sha256')
				.update(readFileSync(join(folder, 'bid.consort')))
				.digest('hex');
		const before = digest();
		const made = consort(['pack', 'bid.consort', 'out.pdf', '--today', '2025-11-28'], {
			DISPLAY: undefined,
			WAYLAND_DISPLAY: undefined,
		});
		expect(made, made.stderr).toMatchObject({ status: 0, stdout: '' });
		expect(digest()).toBe(before);
		expect(readdirSync(folder).sort()).toEqual(['bid.consort', 'bid.json', 'out.pdf']);
		expect(pdfFacts(join(folder, 'out.pdf'))).toMatchObject({ Tagged: 'yes' });
		expect(flat(pdfText(join(folder, 'out.pdf')))).toContain('15 checks must pass by 28 Nov 2025');
	});

	test('prints a partner’s own edition, and refuses one of an organisation that is not in the bid', () => {
		expect(consort(['pack', 'bid.consort', 'own.pdf', '--partner', 'P5']).status).toBe(0);
		expect(pdfText(join(folder, 'own.pdf'))).toContain('Edition for Prism');
		const refused = consort(['pack', 'bid.consort', 'none.pdf', '--partner', 'P99']);
		expect(refused.status).toBe(2);
		expect(refused.stderr).toMatch(/^consort: No partner P99 [^\n]+\n$/);
		expect(existsSync(join(folder, 'none.pdf'))).toBe(false);
	});

	test('says in one line what was wrong, with status 2', () => {
		for (const args of [
			['pack', 'bid.consort'],
			['pack', 'gone.consort', 'x.pdf'],
			['pack', 'bid.consort', 'no/where.pdf'],
		]) {
			const { status, stdout, stderr } = consort(args);
			expect([status, stdout]).toEqual([2, '']);
			expect(stderr).toMatch(/^consort: [^\n]{10,}\n$/);
		}
	});

	test('prints names of 80 characters, in Urdu too, of 39 partners', () => {
		const plan = largePlan({ partners: 39, years: 5, periodMonths: 3, measures: 6, seed: 3 });
		const long = 'The Long-Named Association of Community Advocates and Friends of Marlshire Women';
		const urdu = 'آزادی اور انصاف';
		const partners = plan.partners.map((partner, at) =>
			at === 0 ? { ...partner, name: long } : at === 1 ? { ...partner, name: urdu } : partner,
		);
		makeBid('large', { ...plan, partners });
		expect(consort(['pack', 'large.consort', 'large.pdf']).status).toBe(0);
		const sheets = pdfPages(join(folder, 'large.pdf'));
		const text = flat(sheets.join(' '));
		for (const word of long.split(' ')) expect(text).toContain(word);
		// As a reader finds it, in the order of writing or of sight.
		expect(/آزادی|یدازآ/.test(text.normalize('NFKC'))).toBe(true);
		// Each of the four answers keeps to its one sheet.
		expect([0, 1, 2, 3].map((at) => /Page (\d)\./.exec(sheets[at] ?? '')?.[1])).toEqual(['1', '2', '3', '4']);
	});
});
