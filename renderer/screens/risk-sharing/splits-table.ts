/** The four ways to share results money as plain figures, one line a partner. */
import { SPLITS } from '../../../shared/calc/split';
import { showMoney } from '../../../shared/text';
import type { ChartTable } from '../../charts/chart-frame';
import { METHOD, sharing as words } from '../../words/risk-sharing';
import { OTHERS, type Shown } from './splits-lines';

export const splitsTable = (lines: readonly Shown[]): ChartTable => ({
	caption: words.splitsCaption,
	head: [
		words.partner,
		...SPLITS.flatMap((split) =>
			split === 'byBudget' ? [METHOD[split]] : [METHOD[split], `${METHOD[split]}, ${words.change}`],
		),
		words.carried,
	],
	rows: lines.map(({ name, byBudget, amounts, changes, carried }) => [
		name,
		byBudget,
		...OTHERS.flatMap((split) => [amounts[split], changes[split]]),
		carried,
	]),
	show: showMoney,
});
