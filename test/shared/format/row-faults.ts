/** Faults of rows among each other. */
import { type Case, CX, change, put } from './fault-case';
import { rowAt } from './sample';

export const ROWS: Case[] = [
	['a lead nobody knows', 'dangling-key bid[0].leadPartnerId', put('bid', { leadPartnerId: 'nobody' })],
	['a role called constructor', 'dangling-key posts[0].roleId', put('posts', { roleId: 'constructor' })],
	['the key of another table', 'dangling-key posts[0].roleId', put('posts', { roleId: 'P0' })],
	[
		'an unused key to a post',
		'dangling-key budgetLines[0].postId',
		put('budgetLines', { method: 'inflated', year1Amount: 1, postId: 'none' }),
	],
	['a change of nothing', `dangling-key ${CX}.rowId`, change({ rowId: 'nothing here', values: {} })],
	['a second reason for a target', 'duplicate-row rationales[1]', put('rationales', { measureId: 'M1' }, 1)],
	[
		'a second position',
		'duplicate-row positions[1]',
		(bid) =>
			put(
				'positions',
				{
					partnerId: rowAt(bid, 'positions').partnerId ?? null,
					rationaleId: rowAt(bid, 'positions').rationaleId ?? null,
				},
				1,
			)(bid),
	],
	[
		'a second step of a funnel',
		'duplicate-row funnelSteps[1]',
		(bid) =>
			put(
				'funnelSteps',
				{
					measureId: rowAt(bid, 'funnelSteps').measureId ?? null,
					sourceMeasureId: rowAt(bid, 'funnelSteps').sourceMeasureId ?? null,
				},
				1,
			)(bid),
	],
	[
		'a second agreed share',
		'duplicate-row customShares[1]',
		(bid) => ({ ...bid, customShares: ['a', 'b'].map((id) => ({ id, partnerId: 'P0', share: 0.5 })) }),
	],
	[
		'a second share of a risk',
		'duplicate-row riskShares[1]',
		(bid) => ({
			...bid,
			riskShares: ['a', 'b'].map((id) => ({
				id,
				riskId: rowAt(bid, 'risks').id ?? null,
				partnerId: 'P0',
				share: 0.5,
			})),
		}),
	],
	[
		'two changes in one position',
		'duplicate-row scenarioChanges[1]',
		put('scenarioChanges', { position: 1 }, 1),
	],
	['a lead that declined', 'wrong-link bid[0].leadPartnerId', put('partners', { membership: 'declined' })],
	['a role that serves an outcome', 'wrong-link roles[0].measureId', put('roles', { measureId: 'M4' })],
	['a funnel into an output', 'wrong-link funnelSteps[0].measureId', put('funnelSteps', { measureId: 'M3' })],
	[
		'a funnel out of an outcome',
		'wrong-link funnelSteps[0].sourceMeasureId',
		put('funnelSteps', { sourceMeasureId: 'M4' }),
	],
	[
		'a line for the post of another',
		'wrong-link budgetLines[0].postId',
		(bid) => {
			const other = bid.posts?.find(({ partnerId }) => partnerId === 'P6');
			return put('budgetLines', { partnerId: 'P0', method: 'post', postId: other?.id ?? null })(bid);
		},
	],
	[
		'green above amber',
		'wrong-order assumptions[0].greenMax',
		put('assumptions', { greenMax: 1, amberMax: 0.9 }),
	],
	[
		'no working day left',
		'wrong-order assumptions[0].weekdaysPerYear',
		put('assumptions', { weekdaysPerYear: 52.4 }),
	],
	[
		'no working day left but a rest of rounding',
		'wrong-order assumptions[0].weekdaysPerYear',
		put('assumptions', {
			weekdaysPerYear: 40.6,
			annualLeave: 40,
			sickness: 0.2,
			training: 0.2,
			supervision: 0.2,
		}),
	],
	[
		'a post that ends before it starts',
		'wrong-order posts[0].endPeriod',
		put('posts', { startPeriod: 5, endPeriod: 4 }),
	],
	[
		'a promise that ends before it starts',
		'wrong-order commitments[0].toPeriod',
		put('commitments', { fromPeriod: 5, toPeriod: 4 }),
	],
	[
		'an absence that ends before it starts',
		'wrong-order absences[0].toPeriod',
		put('absences', { fromPeriod: 5, toPeriod: 4 }),
	],
	[
		'a low cost above the likely',
		'wrong-order risks[0].costLow',
		put('risks', { costLow: 3, costLikely: 2, costHigh: 4 }),
	],
	[
		'a likely cost above the high',
		'wrong-order risks[0].costLikely',
		put('risks', { costLow: 1, costLikely: 3, costHigh: 2 }),
	],
	['a caseload without weeks', 'missing-for-method roles[0].avgWeeks', put('roles', { avgWeeks: null })],
	[
		'a caseload without cases',
		'missing-for-method roles[0].maxConcurrent',
		put('roles', { maxConcurrent: null }),
	],
	[
		'a caseload without a measure',
		'missing-for-method roles[0].measureId',
		put('roles', { measureId: null }),
	],
	[
		'hours without a share',
		'missing-for-method roles[3].contactShare',
		put('roles', { contactShare: null }, 3),
	],
	[
		'hours without hours',
		'missing-for-method roles[3].hoursPerOutput',
		put('roles', { hoursPerOutput: null }, 3),
	],
	['hours without a measure', 'missing-for-method roles[3].measureId', put('roles', { measureId: null }, 3)],
	[
		'a line by year without years',
		'missing-for-method budgetLines[0].byYear',
		put('budgetLines', { method: 'byYear', byYear: null }),
	],
	[
		'an inflated line without amount',
		'missing-for-method budgetLines[0].year1Amount',
		put('budgetLines', { method: 'inflated', year1Amount: null }),
	],
	[
		'a line of a post without post',
		'missing-for-method budgetLines[0].postId',
		put('budgetLines', { method: 'post', postId: null }),
	],
	[
		'floor area without an area',
		'missing-for-method overheadPools[0].projectDriver',
		put('overheadPools', { method: 'floorArea', projectDriver: null }),
	],
	[
		'a flat rate without a rate',
		'missing-for-method bid[0].flatRate',
		put('bid', { overheadMode: 'flatRate', flatRate: null }),
	],
	[
		'a link of a risk to nothing',
		'missing-for-method riskLinks[0]',
		put('riskLinks', { partnerId: null, measureId: null }),
	],
	['a change without values', `bad-change ${CX}.values`, change({})],
];
