/** The six tiles of the Overview: each a figure, a sentence and a level, made from the figures. */
import type { Severity, Simulation } from '../../../shared/calc/figures';
import type { TraceSubject } from '../../../shared/calc/trace-step';
import { utilisationOfAll } from '../../../shared/calc/worst-partner';
import type { LiveFigures } from '../../../shared/figures';
import type { Family } from '../../../shared/findings/registry';
import { isolated } from '../../../shared/name-isolation';
import { displayName, only, type Plan } from '../../../shared/plan';
import { showDecimal, showMoney, showNumberOf, showPercent } from '../../../shared/text';
import { familyOf } from '../../finding-place';
import type { ScreenName } from '../../route';
import type { Level } from '../../ui/kit';
import { periodWord, worstPeriod } from '../../words/capacity';
import { overview } from '../../words/overview';
import { STAND_ORDER, standOf, standsSummary } from '../../words/targets';

export type TilePicture =
	| { kind: 'limit'; value: number; limit: number | null; words: string; end: string }
	| { kind: 'match'; all: number; secured: number; minimum: number | null }
	| { kind: 'bars'; target: readonly number[]; capacity: readonly number[] }
	| { kind: 'stands'; stands: readonly string[] }
	| { kind: 'cash'; partners: readonly { name: string; need: number; reserves: number }[] }
	| { kind: 'bands'; red: number; amber: number; green: number };

export interface Tile {
	id: string;
	title: string;
	level: Level;
	figure: string;
	unit: string;
	sentence: string;
	/** What the figure can be asked. */
	how: TraceSubject | null;
	picture: TilePicture | null;
	/** How the figure was found, where that must be said. */
	note?: string;
	screen: ScreenName;
	at: Record<string, string | undefined>;
}

export function tilesOf(plan: Plan, figures: LiveFigures, simulation: Simulation | null): Tile[] {
	return [
		requestedTile(plan, figures),
		matchTile(plan, figures),
		capacityTile(plan, figures),
		buyInTile(figures),
		cashTile(plan, figures),
		riskTile(figures, simulation),
	];
}

/** Nothing is promised and nothing costs anything: no rule can be broken, and none is kept. */
export const isEmpty = (figures: LiveFigures): boolean =>
	figures.costs.total === 0 && figures.consortium.every((each) => each.targetTotal === 0);

const GRAVITY: Record<Severity, number> = { stop: 2, warn: 1, note: 0 };

/** The gravest finding among these codes or families; none is a pass. */
function levelOf(figures: LiveFigures, of: { families?: readonly Family[]; codes?: RegExp }): Level {
	let level: Level = isEmpty(figures) ? 'note' : 'ok';
	for (const finding of figures.findings) {
		if (!(of.families?.includes(familyOf(finding)) || of.codes?.test(finding.code))) continue;
		if (finding.severity === 'note') continue;
		if (level === 'ok' || level === 'note' || GRAVITY[finding.severity] > GRAVITY[level])
			level = finding.severity;
	}
	return level;
}

function requestedTile(plan: Plan, figures: LiveFigures): Tile {
	const { maximumAward } = only(plan, 'bid');
	const { requested } = figures.costs;
	const over = new Set(
		figures.findings.filter((f) => f.code === 'overhead-over-cap').map((f) => f.subjects.join()),
	);
	const partnersOver = new Set([...over].map((subject) => /partner:([^,]+)/.exec(subject)?.[1]));
	const room =
		maximumAward === null
			? 'No maximum is stated'
			: requested > maximumAward
				? `${showMoney(requested - maximumAward)} over the maximum`
				: `${showMoney(maximumAward - requested)} under the maximum`;
	const caps =
		partnersOver.size === 0 ? '' : `; ${showNumberOf(partnersOver.size, 'partner')} over the overhead cap`;
	return {
		id: 'requested',
		title: overview.tiles.requested,
		level: levelOf(figures, {
			codes:
				/^(award-|overhead-|lead-fee|lead-management|capital|stage-one|line-ineligible|vat-|contingency)/,
		}),
		how: { kind: 'requested', partnerId: null, year: null },
		figure: showMoney(requested),
		unit: '',
		sentence: `${room}${caps}`,
		picture:
			maximumAward === null
				? null
				: {
						kind: 'limit',
						value: requested,
						limit: maximumAward,
						words: showPercent(requested / maximumAward, 0),
						end: 'maximum',
					},
		screen: 'budget',
		at: {},
	};
}

function matchTile(plan: Plan, figures: LiveFigures): Tile {
	const { minimumCashMatch } = only(plan, 'bid');
	const { all, secured } = figures.ratios.match;
	const worstYear = all.byYear.reduce<number>(
		(worst, each, index) => ((each ?? 1) < (all.byYear[worst] ?? 1) ? index : worst),
		0,
	);
	const lowYear =
		minimumCashMatch !== null && (all.byYear[worstYear] ?? 1) < minimumCashMatch
			? ` and year ${worstYear + 1} is ${showPercent(all.byYear[worstYear] ?? null, 2)}`
			: '';
	const passes = minimumCashMatch !== null && (all.total ?? 0) >= minimumCashMatch;
	const asked =
		minimumCashMatch === null
			? 'No minimum is stated'
			: `${passes ? 'Passes' : 'Fails'} ${showPercent(minimumCashMatch)}`;
	return {
		id: 'match',
		title: overview.tiles.match,
		level: levelOf(figures, { codes: /^match-/ }),
		how: { kind: 'match', which: 'all', year: null },
		figure: showPercent(all.total),
		unit: 'of cost',
		sentence: `${asked}; ${showPercent(secured.total)} is secured${lowYear}`,
		picture:
			all.total === null
				? null
				: { kind: 'match', all: all.total, secured: secured.total ?? 0, minimum: minimumCashMatch },
		screen: 'budget',
		at: {},
	};
}

function capacityTile(plan: Plan, figures: LiveFigures): Tile {
	const worst = [...figures.capacity].sort(
		(a, b) =>
			b.overPeriods.length - a.overPeriods.length ||
			b.targetTotal - b.capacityTotal - (a.targetTotal - a.capacityTotal),
	)[0];
	const word = periodWord(only(plan, 'bid').periodMonths);
	const level = levelOf(figures, { families: ['capacity'] });
	const partner = plan.partners.find((each) => each.id === worst?.partnerId);
	if (!worst || !partner || worst.overPeriods.length === 0)
		return {
			id: 'capacity',
			title: overview.tiles.capacity,
			level,
			how: null,
			figure: '0',
			unit: `${word}s over`,
			sentence:
				figures.capacity.length === 0
					? 'No targets or posts yet'
					: 'Every partner can deliver what it promises',
			picture: null,
			screen: 'capacity',
			at: {},
		};
	const at = worstPeriod(worst);
	const total = figures.consortium.find((use) => use.measureId === worst.measureId);
	const used = total ? utilisationOfAll(total) : null;
	const every =
		worst.overPeriods.length === figures.periods.length
			? `every ${word}`
			: showNumberOf(worst.overPeriods.length, word);
	return {
		id: 'capacity',
		title: overview.tiles.capacity,
		level,
		how: { kind: 'periodsOver', partnerId: worst.partnerId, measureId: worst.measureId },
		figure: `${worst.overPeriods.length} of ${figures.periods.length}`,
		unit: `${word}s over`,
		sentence: `${isolated(displayName(partner))}, ${every}; worst ${figures.periods[at]?.label}, ${showDecimal(worst.targetByPeriod[at] ?? 0, 0)} against ${showDecimal(worst.capacityByPeriod[at] ?? 0)}${used === null ? '' : overview.together(showPercent(used, 0))}`,
		picture: { kind: 'bars', target: worst.targetByPeriod, capacity: worst.capacityByPeriod },
		screen: 'capacity',
		at: { partner: worst.partnerId, measure: worst.measureId },
	};
}

function buyInTile(figures: LiveFigures): Tile {
	const stands = figures.positions.map(standOf);
	const agreed = stands.filter((stand) => stand === 'agreed').length;
	const rest = stands.filter((stand) => stand !== 'agreed');
	return {
		id: 'buyIn',
		title: overview.tiles.buyIn,
		level: levelOf(figures, { codes: /^position-|^target-no-rationale/ }),
		how: { kind: 'buyIn' },
		figure: `${agreed} of ${stands.length}`,
		unit: 'stands agreed',
		sentence:
			stands.length === 0
				? 'No target has a reason yet'
				: rest.length === 0
					? 'Every partner agrees to its targets'
					: standsSummary(rest),
		picture:
			stands.length === 0
				? null
				: {
						kind: 'stands',
						stands: [...stands].sort((a, b) => STAND_ORDER.indexOf(b) - STAND_ORDER.indexOf(a)),
					},
		screen: 'targets',
		at: {},
	};
}

function cashTile(plan: Plan, figures: LiveFigures): Tile {
	const gaps = figures.cashFlow.byPartner
		.flatMap((cash) => {
			const partner = plan.partners.find((each) => each.id === cash.partnerId);
			const reserves = partner?.freeReserves ?? null;
			if (!partner || reserves === null) return [];
			return [
				{ partnerId: partner.id, name: displayName(partner), need: cash.peakNeedPence / 100, reserves },
			];
		})
		.filter(({ need, reserves }) => need > reserves)
		.sort((a, b) => b.need - b.reserves - (a.need - a.reserves));
	const worst = gaps[0];
	const most = Math.max(0, ...figures.cashFlow.byPartner.map((cash) => cash.peakNeedPence / 100));
	const largest =
		worst?.partnerId ??
		figures.cashFlow.byPartner.find((cash) => cash.peakNeedPence / 100 === most)?.partnerId;
	return {
		id: 'cash',
		title: overview.tiles.cash,
		level: levelOf(figures, { families: ['cash'] }),
		how: largest ? { kind: 'peakNeed', partnerId: largest, shielded: false } : null,
		figure: showMoney(Math.round(worst?.need ?? most)),
		unit: worst ? 'worst gap' : 'largest need',
		sentence: worst
			? gaps
					.slice(0, 2)
					.map(({ name, need, reserves }, index) =>
						index === 0
							? `${isolated(name)} holds ${showMoney(reserves)}`
							: `${isolated(name)} ${showMoney(reserves)} against ${showMoney(Math.round(need))}`,
					)
					.join('; ')
			: 'Reserves cover the wait for payment at every partner where they are known',
		picture: worst ? { kind: 'cash', partners: gaps.slice(0, 2) } : null,
		screen: 'risk-sharing',
		at: {},
	};
}

function riskTile(figures: LiveFigures, simulation: Simulation | null): Tile {
	const bands = figures.risks.rows.map((row) => row.residualBand);
	const red = bands.filter((band) => band === 'red').length;
	const count = (band: string) => bands.filter((each) => each === band).length;
	return {
		id: 'risk',
		title: overview.tiles.risk,
		level: levelOf(figures, { families: ['risks'] }),
		how: { kind: 'highRisks' },
		figure: `${red} of ${bands.length}`,
		unit: 'stay high',
		sentence:
			bands.length === 0
				? 'No risk is written down yet'
				: `Expected cost ${showMoney(figures.risks.expectedTotal)}${simulation ? `; 8 times in 10 under ${showMoney(simulation.p80)}` : ' after controls'}`,
		picture: bands.length === 0 ? null : { kind: 'bands', red, amber: count('amber'), green: count('green') },
		note: simulation ? overview.simulated(simulation) : undefined,
		screen: 'risks',
		at: {},
	};
}
