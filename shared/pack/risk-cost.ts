/** What the risks may cost: who carries most of it, beside the chance that it is more than somebody's reserves. */

import type { ExposureCurve } from '../calc/figures';
import { isolated } from '../name-isolation';
import { showCount, showMoney, showPercent } from '../text';
import { heading, type PackBlock, words } from './page';

import { carriedTable } from './risk-tables';
import type { PackView } from './view';

export function costBlocks(view: PackView): PackBlock[] {
	const table = carriedTable(view);
	const curve = worstCurve(view);
	if (!curve) return table;
	const picture = curveBlocks(view, curve);
	return table.length > 0 ? [{ kind: 'pair', left: table, right: picture }] : picture;
}

/** The partner whose reserves are likeliest to be too small, or all together where nobody's are. */
function worstCurve({ curves }: PackView): ExposureCurve | undefined {
	const chance = ({ chanceOverReserves }: ExposureCurve) => chanceOverReserves ?? 0;
	const own = curves.filter(({ partnerId }) => partnerId !== null).sort((a, b) => chance(b) - chance(a))[0];
	const shown = own && chance(own) > 0 ? own : (curves.find(({ partnerId }) => partnerId === null) ?? own);
	return shown && (shown.chances[0] ?? 0) > 0 ? shown : undefined;
}

function curveBlocks(view: PackView, curve: ExposureCurve): PackBlock[] {
	const partner = view.partners.find(({ id }) => id === curve.partnerId);
	const who = partner ? isolated(partner.name) : 'all partners';
	const trials = `${showCount(view.simulation.runs)} trials from seed ${view.simulation.seed}`;
	const { reserves, chanceOverReserves: chance } = curve;
	const said =
		reserves === null || chance === null
			? `The reserves of ${who} are not known; ${trials}.`
			: `More than the reserves of ${who}, ${showMoney(reserves)}, in ${chance === 0 ? 'none' : showPercent(chance, chance < 0.01 ? 2 : 1)} of ${trials}.`;
	const title = `Chance that the risks cost ${who} more than an amount`;
	return [heading(title), { kind: 'curve', title, curve }, words(said)];
}
