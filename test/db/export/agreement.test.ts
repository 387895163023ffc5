import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportAgreement } from '../../../db/export/agreement/agreement';
import { memorandum } from '../../../db/export/agreement/memorandum';
import { type Block, gapsOf, spansOf } from '../../../db/export/agreement/page-model';
import { agreementSource } from '../../../db/export/agreement/source';
import { liveFigures } from '../../../shared/figures';
import { isActive, type Plan } from '../../../shared/plan';
import { arbitraryPlan } from '../../generate/bid';
import { marlshire, oddNames, TODAY } from './marlshire';

const folder = mkdtempSync(join(tmpdir(), 'consort-agreement-'));
const modelOf = (plan: Plan) => memorandum(agreementSource(plan, liveFigures(plan, TODAY)), TODAY);

function wordsOf(blocks: readonly Block[]): string {
	const lines = blocks.flatMap((block) => {
		if (block.kind === 'heading') return [block.text];
		if (block.kind === 'text') return [block.line];
		return block.kind === 'bullets' ? block.lines : [...block.head, ...block.lines.flat()];
	});
	return lines
		.map((line) =>
			spansOf(line)
				.map(({ text }) => text)
				.join(''),
		)
		.join('\n');
}

describe('the draft agreement of the sample', () => {
	const model = modelOf(marlshire());
	const words = wordsOf(model.blocks);

	test('marks who disputes, who was not asked and what is still missing', () => {
		const gaps = gapsOf(model.blocks);
		expect(gaps).toContain('[To agree: Tidewell disputes its target]');
		expect(gaps).toContain('[To agree: Sabr Sisters disputes its target]');
		expect(gaps).toContain('[To agree: invited, not joined yet]');
		expect(model.notice.join(' ')).toContain(`${gaps.length} points still to agree`);
		expect(model.notice.join(' ')).toContain('not legal advice');
	});

	test('gives money and targets as the figures do', () => {
		expect(words).toContain('The whole costs £4,085,910; £412,000 is cash match and £3,673,910 is asked');
		expect(words).toContain('All partners\nY2\n177\n177\n177\n177\n708');
	});

	test('works its example with the bid’s own shares, and the losses add up', () => {
		const example = model.blocks.find((block) => block.kind === 'table' && block.head[1] === 'At stake');
		if (example?.kind !== 'table') throw new Error('There is no example.');
		const pounds = (line: number, column: number) =>
			Number(String(example.lines[line]?.[column]).replace(/[£,]/g, ''));
		const last = example.lines.length - 1;
		const partners = [...Array(last).keys()];
		for (const column of [1, 2, 3])
			expect(partners.reduce((all, line) => all + pounds(line, column), 0)).toBe(pounds(last, column));
		expect(pounds(last, 2)).toBe(pounds(last, 3));
	});

	test('keeps private things out', () => {
		const plan = marlshire();
		const leftOut = plan.partners.filter((partner) => !isActive(partner));
		expect(leftOut.length).toBeGreaterThan(0);
		for (const { name, membershipReason } of leftOut) {
			expect(words).not.toContain(name);
			if (membershipReason) expect(words).not.toContain(membershipReason);
		}
		for (const { comment } of plan.positions) if (comment) expect(words).not.toContain(comment);
		for (const { salary } of plan.posts) expect(words).not.toContain(salary.toLocaleString('en-GB'));
	});
});

test('any bid gives a document whose tables have as many cells as heads', () => {
	fc.assert(
		fc.property(arbitraryPlan(), (plan) => {
			for (const block of modelOf(plan).blocks) {
				if (block.kind !== 'table') continue;
				expect(block.widths).toHaveLength(block.head.length);
				for (const line of block.lines) expect(line).toHaveLength(block.head.length);
			}
		}),
		{ numRuns: 60 },
	);
});

const hasWriter = spawnSync('lowriter', ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasWriter && process.env.CONSORT_REQUIRE_SOFFICE)
	throw new Error('CONSORT_REQUIRE_SOFFICE is set, but there is no LibreOffice Writer on this machine.');

/** The text LibreOffice finds in a Word file. */
function textOf(path: string): string {
	const profile = pathToFileURL(join(folder, 'profile')).href;
	const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path];
	execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...to], { stdio: 'ignore' });
	return readFileSync(path.replace(/\.docx$/, '.txt'), 'utf8');
}

describe('LibreOffice', { skip: !hasWriter, timeout: 120_000 }, () => {
	test('opens the draft and shows names that are hostile elsewhere as they are', async () => {
		const plan = oddNames(marlshire());
		const path = join(folder, 'odd.docx');
		const { gaps } = await exportAgreement({ plan, today: TODAY, path });
		const text = textOf(path);
		for (const { name } of plan.partners.filter(isActive)) expect(text).toContain(name);
		expect(text.match(/\[To agree:/g)).toHaveLength(gaps + 1);
	});
});

test('a draft that cannot be written leaves the earlier one as it was', async () => {
	const path = join(folder, 'none', 'draft.docx');
	await expect(exportAgreement({ plan: marlshire(), today: TODAY, path })).rejects.toThrow();
	expect(existsSync(path)).toBe(false);
	const full = join(folder, 'earlier.docx');
	writeFileSync(full, 'earlier');
	const broken = { ...marlshire(), bid: [] };
	await expect(exportAgreement({ plan: broken, today: TODAY, path: full })).rejects.toThrow();
	expect(readFileSync(full, 'utf8')).toBe('earlier');
});
