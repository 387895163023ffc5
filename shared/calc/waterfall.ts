/** From the whole results money to what is paid: who bears which part of what is lost, step by step. */
import { sum } from '../quantity';

/** More steps than this would be too small to read; the smallest losses are then one step. */
const MOST_LOSSES = 8;

export interface WaterfallStep {
	/** `carried`: what the lead bears for partners it shields. `paid`: what is left. */
	kind: 'pot' | 'loss' | 'others' | 'carried' | 'clawback' | 'paid';
	/** Whose loss; null where it is no single partner's. */
	partnerId: string | null;
	/** Partners whose losses the step holds. */
	partners: number;
	/** Whole pounds; below 0 for what is lost or goes back. */
	amount: number;
	/** Between which amounts the step stands. */
	from: number;
	to: number;
}

interface Given {
	pot: number;
	/** Whole pounds by partner, before the lead carries those of partners it shields. */
	losses: readonly { partnerId: string; amount: number; isCarried: boolean }[];
	leadId: string;
	/** Whole pounds of service fee that go back to the funder, all years. */
	clawback: number;
}

type Fall = Pick<WaterfallStep, 'kind' | 'partnerId' | 'partners' | 'amount'>;

/**
 * The steps in order: pot, losses largest first (the smallest as one where there are many), what the lead carries,
 * clawback, what is paid. Whole pounds; each step begins where the last ended, so that pot and steps add up to
 * what is paid. Source: Calculations, "Payment by results".
 */
export function waterfallOf({ pot, losses, leadId, clawback }: Given): WaterfallStep[] {
	const carried = losses.filter(({ isCarried, amount }) => isCarried && amount > 0);
	const falls: Fall[] = [
		...lossesOf(losses.filter(({ isCarried }) => !isCarried)),
		{
			kind: 'carried' as const,
			partnerId: leadId,
			partners: carried.length,
			amount: -sum(carried.map(({ amount }) => amount)),
		},
		{ kind: 'clawback' as const, partnerId: null, partners: 0, amount: -clawback },
	].filter(({ amount }) => amount !== 0);
	let level = pot;
	const steps = falls.map((fall): WaterfallStep => {
		const from = level;
		level += fall.amount;
		return { ...fall, from, to: level };
	});
	const whole = { partnerId: null, partners: losses.length, from: 0 };
	return [
		{ kind: 'pot', ...whole, amount: pot, to: pot },
		...steps,
		{ kind: 'paid', ...whole, amount: level, to: level },
	];
}

function lossesOf(losses: readonly { partnerId: string; amount: number }[]): Fall[] {
	const falls = losses
		.filter(({ amount }) => amount > 0)
		.sort((a, b) => b.amount - a.amount)
		.map(({ partnerId, amount }): Fall => ({ kind: 'loss', partnerId, partners: 1, amount: -amount }));
	if (falls.length <= MOST_LOSSES) return falls;
	const small = falls.slice(MOST_LOSSES - 1);
	return [
		...falls.slice(0, MOST_LOSSES - 1),
		{
			kind: 'others',
			partnerId: null,
			partners: small.length,
			amount: sum(small.map(({ amount }) => amount)),
		},
	];
}
