import { describe, expect, it } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/change';
import {
	addRisk,
	addRiskLink,
	addRiskShare,
	setAgreedShare,
	typeAgreedShare,
	typeLikelihood,
} from '../../../shared/edits/risk';
import { only } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { planOf, sampleText } from '../format/sample';

const samplePlan = () => planOf(sampleText());

describe('a risk added', () => {
	it('belongs to the lead, keeps the rules of a bid and is undone', () => {
		const plan = samplePlan();
		const made = addRisk(plan, 'Office lease ends');
		const after = applyChanges(plan, made.changes);
		expect(after.risks.at(-1)).toMatchObject({
			id: made.id,
			description: 'Office lease ends',
			ownerPartnerId: 'P0',
			sharedBy: 'owner',
		});
		expect(checkPlan(after, new Set(['risks']))).toEqual([]);
		expect(applyChanges(after, invertChanges(made.changes))).toEqual(plan);
	});
});

describe('a link of a risk', () => {
	it('begins with the owner of the risk', () => {
		const plan = samplePlan();
		const after = applyChanges(plan, addRiskLink(plan, 'R13')?.changes ?? []);
		const owner = plan.risks.find(({ id }) => id === 'R13')?.ownerPartnerId;
		expect(after.riskLinks.at(-1)).toMatchObject({ riskId: 'R13', partnerId: owner, measureId: null });
		expect(checkPlan(after, new Set(['riskLinks']))).toEqual([]);
	});

	it('cannot be made for a risk that is gone', () => {
		expect(addRiskLink(samplePlan(), 'R99')).toBeNull();
	});
});

describe('a share of a risk', () => {
	it('gives the next partner what is missing to the whole', () => {
		const plan = samplePlan();
		const after = applyChanges(plan, addRiskShare(plan, 'R14')?.changes ?? []);
		expect(after.riskShares.at(-1)).toMatchObject({ riskId: 'R14', partnerId: 'P3', share: 0.1 });
		expect(checkPlan(after, new Set(['riskShares']))).toEqual([]);
	});

	it('can be added until every partner of the bid has one', () => {
		let plan = samplePlan();
		for (let made = addRiskShare(plan, 'R14'); made; made = addRiskShare(plan, 'R14'))
			plan = applyChanges(plan, made.changes);
		const own = plan.riskShares.filter(({ riskId }) => riskId === 'R14');
		expect(own.map(({ partnerId }) => partnerId).sort()).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
	});
});

describe('an agreed share of the pot', () => {
	it('typed as a percentage is changed where there is one', () => {
		const plan = samplePlan();
		const changes = typeAgreedShare(plan, 'P4', '7.5%');
		const after = applyChanges(plan, typeof changes === 'string' ? [] : changes);
		expect(after.customShares.find(({ partnerId }) => partnerId === 'P4')?.share).toBe(0.075);
		expect(after.customShares).toHaveLength(plan.customShares.length);
	});

	it('is made for a partner without one, and nothing typed is none', () => {
		const plan = { ...samplePlan(), customShares: [] };
		expect(applyChanges(plan, setAgreedShare(plan, 'P4', 0.2)).customShares).toMatchObject([
			{ partnerId: 'P4', share: 0.2 },
		]);
		expect(typeAgreedShare(plan, 'P4', '')).toEqual([]);
	});

	it('that is no percentage is refused with a reason', () => {
		expect(typeAgreedShare(samplePlan(), 'P4', 'half')).toBe('“half” is not a percentage.');
		expect(typeAgreedShare(samplePlan(), 'P4', '140%')).toMatch(/^It must be/);
	});
});

describe('the chance of a likelihood', () => {
	it('changes that one alone', () => {
		const plan = samplePlan();
		const changes = typeLikelihood(plan, 3, '25%');
		const after = applyChanges(plan, typeof changes === 'string' ? [] : changes);
		const before = only(plan, 'assumptions').likelihoodProbability;
		expect(only(after, 'assumptions').likelihoodProbability).toEqual([
			before[0],
			before[1],
			0.25,
			before[3],
			before[4],
		]);
		expect(typeLikelihood(plan, 3, '')).toBe('This cell cannot be empty.');
	});
});
