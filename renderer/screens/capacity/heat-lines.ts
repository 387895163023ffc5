/** Lines of the heat map: the partners, all together, and the worst partner beside that total. */
import type { ConsortiumCapacity, PartnerCapacity } from '../../../shared/calc/figures';
import { tightestOf, type WorstPartner, worstOfAll } from '../../../shared/calc/worst-partner';
import { displayName } from '../../../shared/plan';
import { showNumberOf } from '../../../shared/text';
import { goWithin } from '../../route';
import type { GridCell, GridLine } from '../../ui/grid/model';
import { capacity, heatSpoken, heatText, periodWord } from '../../words/capacity';
import { ALL, periodMonthsOf } from './capacity-view';
import type { HeatColumn } from './heat-columns';
import type { Measured } from './measured';

export const WORST = 'worst';
type Use = PartnerCapacity | ConsortiumCapacity;

export function heatLines(
	view: Measured,
	columns: readonly HeatColumn[],
	worst: readonly (WorstPartner | null)[],
): GridLine[] {
	const lines = view.partners.flatMap((partner): GridLine[] => {
		const use = view.capacityOf(partner.id);
		if (!use) return [];
		return [heatLine(view, columns, partner.id, displayName(partner), use, '')];
	});
	if (!view.total) return lines;
	return [
		...lines,
		{ ...heatLine(view, columns, ALL, capacity.allPartners, view.total, 'sum top'), stays: true },
		...worstLine(view, columns, worst),
	];
}

/** The line of the partner that is looked at, marked; all others stay the same objects. */
export const withChosen = (lines: readonly GridLine[], id: string): GridLine[] =>
	lines.map((line) =>
		line.id === id ? { ...line, className: `${line.className ?? ''} chosen`.trim() } : line,
	);

/** The same function for the same measure and partner, or every line would be drawn anew with every edit. */
const choosers = new Map<string, () => void>();
function chooserOf(measure: string | undefined, partner: string): () => void {
	const key = `${measure}/${partner}`;
	const known = choosers.get(key) ?? (() => goWithin({ measure, partner }));
	choosers.set(key, known);
	return known;
}

function heatLine(
	view: Measured,
	columns: readonly HeatColumn[],
	id: string,
	name: string,
	use: Use,
	className: string,
): GridLine {
	const over = use.overPeriods.length;
	const word = periodWord(periodMonthsOf(view.plan));
	const subject = { partnerId: id === ALL ? null : id, measureId: use.measureId };
	return {
		id,
		name,
		className,
		cells: [
			{ text: name, title: name, className: 'ellipsis', onOpen: chooserOf(view.measure?.id, id) },
			...columns.map(({ places }) => {
				const tightest = tightestOf(use, places);
				const first = places[0] ?? 0;
				const period = (tightest < 0 ? first : tightest) + 1;
				return {
					...heatCell(use, tightest, first),
					how: { kind: 'use', ...subject, period } as const,
				};
			}),
			{
				text: String(over),
				className: over > 0 ? 'is-stop strong' : undefined,
				plain: showNumberOf(over, word),
				number: over,
				how: { kind: 'periodsOver', ...subject },
			},
		],
	};
}

/** Beside the total: each period's worst partner, so that a green total hides no red one. */
function worstLine(
	view: Measured,
	columns: readonly HeatColumn[],
	worst: readonly (WorstPartner | null)[],
): GridLine[] {
	const names = new Map(view.partners.map((partner) => [partner.id, displayName(partner)]));
	const most = worstOfAll(worst);
	if (!most) return [];
	const cells = columns.map(({ places }): GridCell => {
		const at = worstOfAll(places.map((place) => worst[place] ?? null));
		const use = at && view.capacityOf(at.partnerId);
		if (!at || !use) return { text: '–', plain: capacity.noTarget, className: 'heat-cell none' };
		const cell = heatCell(use, at.place, at.place);
		const name = names.get(at.partnerId) ?? '';
		return { ...cell, title: name, plain: `${cell.plain}, ${name}` };
	});
	const name = names.get(most.partnerId) ?? '';
	return [
		{
			id: WORST,
			name: capacity.worstPartner,
			className: 'worst-line',
			stays: true,
			cells: [
				{
					text: capacity.worstPartner,
					title: capacity.worstPartnerWhy,
					onOpen: chooserOf(view.measure?.id, most.partnerId),
				},
				...cells,
				{ text: name, title: name, className: 'ellipsis' },
			],
		},
	];
}

function heatCell(use: Use, tightest: number, first: number): GridCell {
	const index = tightest < 0 ? first : tightest;
	const target = use.targetByPeriod[index] ?? 0;
	const utilisation = use.utilisationByPeriod[index] ?? null;
	const band = use.bandByPeriod[index] ?? 'none';
	const isOver = use.overPeriods.includes(index + 1);
	return {
		text: heatText(utilisation, target, isOver),
		plain: heatSpoken(utilisation, target, isOver, band === 'amber'),
		number: utilisation === null ? null : utilisation * 100,
		className: `heat-cell ${target > 0 ? band : 'none'}`,
	};
}
