import { describe, expect, it } from 'vitest';
import { placeOfFinding, screenOfFinding } from '../../renderer/finding-place';
import { jumpOf } from '../../renderer/screens/partners/jump';
import { liveFigures } from '../../shared/figures';
import { FINDING_KINDS } from '../../shared/findings/registry';
import { TABLES } from '../../shared/plan';
import { planOf, sampleText } from '../shared/format/sample';

const TABLE_OF = {
	register: 'partners',
	profile: 'partners',
	checks: 'dueDiligence',
	contacts: 'contacts',
	offers: 'offers',
} as const;

describe('a finding about partners', () => {
	it('of every kind leads to a field', () => {
		const lost = Object.entries(FINDING_KINDS)
			.filter(([, { screen }]) => screen === 'partners')
			.map(([code]) => code)
			.filter((finding) => jumpOf({ finding, partner: 'P1' })?.columnId === undefined);
		expect(lost).toEqual([]);
	});

	it('in the sample leads to a cell that is there', () => {
		const plan = planOf(sampleText());
		const own = liveFigures(plan, '2025-11-28').findings.filter(
			(finding) => screenOfFinding(finding) === 'partners',
		);
		expect(own.length).toBeGreaterThan(20);
		for (const finding of own) {
			const jump = jumpOf(placeOfFinding(finding).at);
			if (!jump) throw new Error(`${finding.code} leads nowhere.`);
			const table = TABLE_OF[jump.part];
			expect(Object.keys(TABLES[table])).toContain(jump.columnId);
			if (jump.lineId !== null) expect(plan[table].map(({ id }) => id)).toContain(jump.lineId);
		}
	});
});

describe('the address of a partner', () => {
	it('that names no place within the page leads to none', () => {
		expect(jumpOf({ partner: 'P4' })).toBeNull();
		expect(jumpOf({})).toBeNull();
	});

	it('may name a field', () => {
		expect(jumpOf({ partner: 'P4', column: 'annualIncome' })).toEqual({
			part: 'profile',
			lineId: 'P4',
			columnId: 'annualIncome',
		});
	});
});
