import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isActive } from '../../../shared/plan';
import { arbitraryPlan } from '../../generate/bid';
import { samplePlan } from '../calc/sample-plan';
import { smallBid } from '../calc/small-bid';
import { blocksOf, markedPlan, packOf, pounds, textsOf } from './sample-pack';

describe('the board pack of the sample', () => {
	const pack = packOf(samplePlan());
	const answers = blocksOf(pack, 0, 'answers')[0]?.answers ?? [];

	test.each([
		['Can they deliver?', ['108 of 1,944 advocacy starts', 'Year 1 promises 555', 'asks for 640']],
		[
			'Who cannot?',
			['Sabr Sisters: 272', '193.8', 'all 12 quarters', 'Elmfield, Tidewell, Northbeck and Prism'],
		],
		[
			'Who disagrees?',
			['Tidewell disputes 46', 'says 40', 'Sabr Sisters disputes 24', 'Prism has not been asked'],
		],
		['What could it cost?', ['£178,399', '£22,282 of results money', 'Sabr Sisters (£17,941)']],
		['Who would pay?', ['Harbour & Hearth bears £18,318', '£230,837', '£1,150,000']],
		['What must change before submission?', ['15 checks must pass by 28 Nov 2025', '3 on capacity']],
	])('answers “%s” on its first page with figures', (question, parts) => {
		const text = answers.find((answer) => answer.question === question)?.text ?? '';
		for (const part of parts) expect(text).toContain(part);
	});

	test('lists what stops the bid, the gravest first, and says how many more there are', () => {
		const items = blocksOf(pack, 0, 'list')[0]?.items ?? [];
		expect(items).toHaveLength(12);
		expect(items[0]?.text).toBe('Sabr Sisters promises 272 of advocacy starts and can deliver 193.8.');
		expect(blocksOf(pack, 0, 'text')[0]?.text).toBe('3 more are in the appendix.');
		expect(pack.draft).toBe('Draft, 15 checks fail');
	});

	test('shows the partners furthest over first, and asks the board to decide', () => {
		expect(blocksOf(pack, 1, 'small')[0]?.drawings.map(({ title, state }) => [title, state])).toEqual([
			['Sabr Sisters', 'Over in all 12'],
			['Tidewell', 'Over in 4'],
			['Elmfield', 'Over in 3'],
			['Prism', 'Within capacity'],
			['Harbour & Hearth', 'Within capacity'],
		]);
		const asks = blocksOf(pack, 1, 'asks')[0]?.asks.join(' ');
		expect(asks).toContain('To add staff at Sabr Sisters or to take 79 advocacy starts off its target.');
		expect(asks).toContain('Not to sign while Tidewell, Sabr Sisters and Prism have not agreed');
	});

	test('prints nothing private: no organisation that was not invited, no reason for it, no comment', () => {
		const plan = markedPlan();
		const hidden = [
			...plan.partners
				.filter((partner) => !isActive(partner))
				.flatMap(({ name, shortName }) => [name, shortName]),
			...plan.partners.map(({ membershipReason }) => membershipReason),
			...plan.positions.flatMap(({ comment, condition }) => [comment, condition]),
			...plan.posts.filter(({ salary }) => salary > 0).map(({ salary }) => pounds(salary)),
		].filter(Boolean);
		const printed = textsOf(packOf(plan)).join('\n');
		expect(hidden.length).toBeGreaterThan(10);
		expect(hidden.filter((text) => printed.includes(text))).toEqual([]);
	});
});

test('the movement of risks is told since the last named version', () => {
	const plan = samplePlan();
	const before = plan.risks.map((risk) => (risk.id === 'R02' ? { ...risk, residualImpact: 5 } : risk));
	const former = {
		name: 'Stage one',
		plan: { ...plan, risks: before.filter(({ id }) => id !== 'R13') },
	};
	const pack = packOf(plan, { former });
	expect(pack.version).toBe('Working version 3');
	expect(packOf(plan, { former, versionName: 'Stage one' }).version).toBe('Stage one');
	const [table] = blocksOf(pack, 3, 'table');
	expect(table?.columns[5]?.head).toBe('Since Stage one');
	const moved = new Map(table?.lines.map(({ cells }) => [cells[0]?.text, cells[5]?.text]));
	expect([moved.get('R02'), moved.get('R13'), moved.get('R01')]).toEqual(['down 4', 'new', 'unchanged']);
});

test('a bid that is still empty says so on every page', () => {
	const pack = packOf(smallBid({}));
	expect(pack.draft).toBeNull();
	expect(pack.pages.map(({ answer }) => answer).join(' ')).toContain('Nothing is promised yet');
	expect(textsOf(pack).some((text) => /NaN|undefined|Infinity|null/.test(text))).toBe(false);
});

test('every valid bid has a pack, in whole words and figures, for the board and for each partner', () => {
	fc.assert(
		fc.property(
			arbitraryPlan({ partners: { min: 2, max: 5 }, years: { min: 1, max: 2 }, rows: 4 }),
			(plan) => {
				const editions = [null, ...plan.partners.filter(isActive).map(({ id }) => id)];
				for (const partnerId of editions) {
					const pack = packOf(plan, { partnerId });
					expect(pack.pages).toHaveLength(5);
					for (const page of pack.pages) {
						expect(page.answer).not.toBe('');
						for (const block of page.blocks)
							if (block.kind === 'table')
								for (const { cells } of block.lines) expect(cells).toHaveLength(block.columns.length);
					}
					const figures = pack.pages.flatMap(({ blocks }) =>
						blocks.flatMap((block) =>
							block.kind === 'figures' ? block.figures.map(({ figure }) => figure) : [],
						),
					);
					expect(figures.every((figure) => /^[−£\d,.–]+$/.test(figure))).toBe(true);
				}
			},
		),
		{ numRuns: 25 },
	);
});
