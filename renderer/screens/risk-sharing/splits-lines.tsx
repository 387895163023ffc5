/** What each partner has in each of the four ways, and the sums of all partners. */
import { SPLITS, type Split } from '../../../shared/calc/split';
import { sum } from '../../../shared/quantity';
import { showPercent } from '../../../shared/text';
import type { GridCell } from '../../ui/grid/model';
import { Mark } from '../../ui/kit';
import { agreedSum, splitSentence, sharing as words } from '../../words/risk-sharing';
import type { SharingView } from './sharing-view';

export const TOTAL = 'all';
/** The ways that are measured against the one by budget. */
export const OTHERS = SPLITS.filter((split): split is Exclude<Split, 'byBudget'> => split !== 'byBudget');
type Other = (typeof OTHERS)[number];

export interface Shown {
	id: string;
	name: string;
	className: string;
	byBudget: number;
	amounts: Record<Other, number>;
	changes: Record<Other, number>;
	carried: number;
	agreed: GridCell;
	/** No paid target: it can earn nothing by target. */
	earnsNothing: boolean;
}

export function shownOf({ plan, figures, nameOf: name }: SharingView): Shown[] {
	const { shares, redistribution } = figures.pbr;
	const agreed = new Map(plan.customShares.map(({ partnerId, share }) => [partnerId, share]));
	const changeOf = new Map(redistribution.map((each) => [each.partnerId, each]));
	return shares.map((row): Shown => {
		const share = agreed.get(row.partnerId) ?? 0;
		const changes = changeOf.get(row.partnerId);
		return {
			id: row.partnerId,
			name: name(row.partnerId),
			className: '',
			byBudget: row.byBudget,
			amounts: row,
			changes: { byTarget: changes?.byTarget ?? 0, equal: changes?.equal ?? 0, custom: changes?.custom ?? 0 },
			carried: row.carried,
			agreed: {
				text: showPercent(share, 2),
				edit: `${Number((share * 100).toPrecision(12))}%`,
				number: share,
			},
			earnsNothing: row.byTarget === 0 && row.byBudget > 0,
		};
	});
}

export function totalOf(lines: readonly Shown[], method: Split): Shown {
	const add = (pick: (shown: Shown) => number) => sum(lines.map(pick));
	const all = (pick: (shown: Shown) => Record<Other, number>) => ({
		byTarget: add((shown) => pick(shown).byTarget),
		equal: add((shown) => pick(shown).equal),
		custom: add((shown) => pick(shown).custom),
	});
	const agreed = add((shown) => shown.agreed.number ?? 0);
	const isFault = method === 'custom' && agreedSum(agreed) !== '100%';
	return {
		id: TOTAL,
		name: words.allPartners,
		className: 'sum top',
		byBudget: add((shown) => shown.byBudget),
		amounts: all(({ amounts }) => amounts),
		changes: all(({ changes }) => changes),
		carried: add((shown) => shown.carried),
		agreed: {
			text: isFault ? <Mark level="stop">{showPercent(agreed)}</Mark> : showPercent(agreed),
			plain: agreedSum(agreed),
			title: agreedSum(agreed),
			number: agreed,
		},
		earnsNothing: false,
	};
}

/** Who loses and who gains by the way that is chosen. */
export function sharingSentence({ figures: { pbr }, terms, nameOf }: SharingView): string {
	const shares = pbr.shares.map(({ partnerId, chosen, byBudget }) => ({
		name: nameOf(partnerId),
		amount: chosen,
		change: chosen - byBudget,
	}));
	return splitSentence(terms.method, pbr.pot, shares);
}
