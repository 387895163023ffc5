/** The scenario's figures beside the bid's: each with its difference, and whether that is for the worse. */
import { useState } from 'react';
import type { HeadlineDifference } from '../../../shared/calc/scenario-differences';
import { nameOf } from '../../../shared/names';
import { capitalised } from '../../../shared/text';
import { How } from '../../ui/how';
import { Mark, Section, Segments } from '../../ui/kit';
import { headlineChange, headlineFigure, headlineWords, whatIf } from '../../words/what-if';
import type { Compared, WhatIfView } from './what-if-view';

/** Shown even where they stay the same: the first thing people ask. */
const ALWAYS: ReadonlySet<string> = new Set(['cost', 'requested', 'pbrLoss']);

export function ComparisonSection({ view, compared }: { view: WhatIfView; compared: Compared }) {
	const [shown, setShown] = useState<'changed' | 'all'>('changed');
	const lines = compared.differences.filter(
		({ what, effect }) => shown === 'all' || effect !== 'same' || ALWAYS.has(what),
	);
	return (
		<Section
			title={whatIf.comparison}
			side={
				<Segments
					label={whatIf.shown}
					value={shown}
					onChange={setShown}
					options={[
						{ key: 'changed', label: whatIf.onlyChanged },
						{ key: 'all', label: whatIf.everything },
					]}
				/>
			}
		>
			<table className="figures comparison" aria-label={whatIf.comparison}>
				<thead>
					<tr>
						<th scope="col">{whatIf.figure}</th>
						<th scope="col" className="right">
							{whatIf.bid}
						</th>
						<th scope="col" className="right">
							{whatIf.scenario}
						</th>
						<th scope="col" className="right">
							{whatIf.difference}
						</th>
					</tr>
				</thead>
				<tbody>
					{lines.map((line) => (
						<Line key={`${line.what} ${line.of}`} view={view} line={line} scenarioId={compared.scenario.id} />
					))}
				</tbody>
			</table>
		</Section>
	);
}

function Line({
	view,
	line,
	scenarioId,
}: {
	view: WhatIfView;
	line: HeadlineDifference;
	scenarioId: string;
}) {
	const { what, of, unit, base, now, effect } = line;
	const name = of === null ? null : nameOf(view.plan, what === 'peakNeed' ? 'partners' : 'measures', of);
	const how = { kind: 'difference', scenarioId, what, of } as const;
	return (
		<tr>
			<th scope="row">{capitalised(headlineWords(what, name))}</th>
			<td className="right worked">
				<How of={how} text={headlineFigure(unit, base)} />
			</td>
			<td className="right worked">
				<How of={how} text={headlineFigure(unit, now)} />
			</td>
			<td className="right worked">
				<How
					of={how}
					text={
						effect === 'worse' || effect === 'better'
							? `${headlineChange(line)} ${whatIf.effect[effect]}`
							: headlineChange(line)
					}
				>
					{effect === 'worse' || effect === 'better' ? (
						<Mark level={effect === 'worse' ? 'warn' : 'ok'}>
							<span>
								{headlineChange(line)} <span className="visually-hidden">{whatIf.effect[effect]}</span>
							</span>
						</Mark>
					) : (
						<span className={effect === 'same' ? 'third' : undefined}>{headlineChange(line)}</span>
					)}
				</How>
			</td>
		</tr>
	);
}
