import { describe, expect, it } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/change';
import {
	addChecks,
	addConsidered,
	makeLead,
	namesIn,
	overlongNames,
} from '../../../shared/edits/partner-list';
import { only } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { planOf, sampleText } from '../format/sample';

const samplePlan = () => planOf(sampleText());

describe('names pasted', () => {
	it('are one a line, the first cell of each, without blanks and quotes', () => {
		expect(namesIn('Alpha Trust\r\n\n  Beta Aid \tLeeds\n"Gamma, Delta"\n')).toEqual([
			'Alpha Trust',
			'Beta Aid',
			'Gamma, Delta',
		]);
	});

	it('keep doubled quotes and broken lines of a spreadsheet in one name', () => {
		expect(namesIn('"The ""Open"" Door"\n"Aid\nAlliance"\n"Unended')).toEqual([
			'The "Open" Door',
			'Aid Alliance',
			'"Unended',
		]);
	});

	it('are told apart by what a name may hold', () => {
		const [fits, long] = ['x'.repeat(200), 'x'.repeat(201)];
		expect(overlongNames([fits, long])).toEqual({ names: [long], most: 200 });
	});
});

describe('organisations considered', () => {
	it('are kept beside the bid and leave known names out', () => {
		const plan = samplePlan();
		const known = plan.partners[0]?.name ?? '';
		const after = applyChanges(plan, addConsidered(plan, ['Alpha Trust', known, 'Beta Aid']));
		const added = after.partners.slice(plan.partners.length);
		expect(added.map(({ name, membership }) => [name, membership])).toEqual([
			['Alpha Trust', 'notInvited'],
			['Beta Aid', 'notInvited'],
		]);
		expect(checkPlan(after, new Set(['partners']))).toEqual([]);
	});
});

describe('the lead', () => {
	it('can be another partner of the bid', () => {
		const plan = samplePlan();
		expect(only(applyChanges(plan, makeLead(plan, 'P1')), 'bid').leadPartnerId).toBe('P1');
	});

	it('cannot be an organisation that is not in the bid, nor change to itself', () => {
		const plan = samplePlan();
		expect(makeLead(plan, 'N1')).toEqual([]);
		expect(makeLead(plan, 'P0')).toEqual([]);
	});
});

describe('checks of due diligence', () => {
	it('are added in progress, each once, and undone together', () => {
		const plan = samplePlan();
		const changes = addChecks(plan, 'N1', [
			{ item: 'Safeguarding policy', critical: true },
			{ item: 'Latest accounts filed', critical: false },
			{ item: 'safeguarding policy ', critical: true },
		]);
		const after = applyChanges(plan, changes);
		const own = after.dueDiligence.filter(({ partnerId }) => partnerId === 'N1');
		expect(own.map(({ item, status, critical }) => [item, status, critical])).toEqual([
			['Safeguarding policy', 'inProgress', true],
			['Latest accounts filed', 'inProgress', false],
		]);
		expect(checkPlan(after, new Set(['dueDiligence']))).toEqual([]);
		expect(applyChanges(after, invertChanges(changes))).toEqual(plan);
	});

	it('a partner has already are not added again', () => {
		const plan = samplePlan();
		expect(addChecks(plan, 'P0', [{ item: 'Safeguarding policy', critical: true }])).toEqual([]);
	});
});
