/** The risk map as a printed table: every risk by its label where it stands after controls. */
import type { PackBlock } from '../../shared/pack/page';
import { packWords } from '../words/pack';
import { IMPACT, LIKELIHOOD } from '../words/risks';

/** More labels than these in one square are counted. */
const MOST_TAGS = 8;

export function PrintedMap({ title, lines, note }: Extract<PackBlock, { kind: 'map' }>) {
	return (
		<>
			<table className="pack-map" aria-label={title}>
				<tbody>
					{lines.map((squares) => (
						<tr key={squares[0]?.impact}>
							<th scope="row">
								{squares[0]?.impact} {IMPACT[squares[0]?.impact ?? 0]}
							</th>
							{squares.map(({ likelihood, score, band, tags }) => (
								<td key={likelihood} className={band}>
									<span className="score">{score}</span>
									<span className="tags">
										{tags
											.slice(0, MOST_TAGS)
											.map(({ label }) => label)
											.join(' ')}
										{tags.length > MOST_TAGS && ` ${packWords.more(tags.length - MOST_TAGS)}`}
									</span>
								</td>
							))}
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{packWords.axes}</th>
						{lines[0]?.map(({ likelihood }) => (
							<th key={likelihood} scope="col">
								{likelihood} {LIKELIHOOD[likelihood]}
							</th>
						))}
					</tr>
				</tfoot>
			</table>
			<p className="pack-text">{note}</p>
		</>
	);
}
