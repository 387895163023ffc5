/** The key figures of two moments, each with its difference. */
import { type ReactNode, useMemo } from 'react';
import { compareVersions, type VersionDifference } from '../../../shared/calc/version-differences';
import { nameOf } from '../../../shared/names';
import type { Plan } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { Section } from '../../ui/kit';
import { comparison, versionChange, versionFigure, versionFigureWords } from '../../words/versions';
import type { Moment } from './use-moment';

export function KeyFigures({ from, to }: { from: Moment; to: Moment }) {
	const lines = useMemo(() => compareVersions(from.figures, to.figures), [from.figures, to.figures]);
	return (
		<Section title={comparison.figures}>
			<table className="figures" aria-label={comparison.figures}>
				<thead>
					<tr>
						<th scope="col">{comparison.figure}</th>
						<Head>{from.name}</Head>
						<Head>{to.name ?? comparison.now}</Head>
						<Head>{comparison.difference}</Head>
					</tr>
				</thead>
				<tbody>
					{lines.map((line) => (
						<Line
							key={`${line.what} ${line.of}`}
							line={line}
							plan={line.after === null ? from.plan : to.plan}
						/>
					))}
				</tbody>
			</table>
		</Section>
	);
}

const Head = ({ children }: { children: ReactNode }) => (
	<th scope="col" className="right">
		{children}
	</th>
);

function Line({ line, plan }: { line: VersionDifference; plan: Plan }) {
	const { what, of, unit, before, after, change } = line;
	const name = of === null ? null : nameOf(plan, 'measures', of);
	return (
		<tr>
			<th scope="row">{capitalised(versionFigureWords(what, name))}</th>
			<td className="right worked">{versionFigure(unit, before)}</td>
			<td className="right worked">{versionFigure(unit, after)}</td>
			<td className={change === 0 ? 'right worked third' : 'right worked'}>{versionChange(line)}</td>
		</tr>
	);
}
