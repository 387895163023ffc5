/** The map of risks as plain figures, one line a risk in the bid's order. */
import type { ChartTable } from '../../charts/chart-frame';
import { IMPACT, LIKELIHOOD, risks as words } from '../../words/risks';
import type { RiskEntry } from './risks-view';

export const mapTable = (entries: readonly RiskEntry[]): ChartTable => ({
	caption: words.mapCaption,
	head: words.mapHead,
	rows: entries.map(({ risk, label, figure }) => [
		label,
		risk.description,
		LIKELIHOOD[risk.residualLikelihood] ?? '',
		IMPACT[risk.residualImpact] ?? '',
		figure.inherentScore,
		figure.residualScore,
	]),
});
