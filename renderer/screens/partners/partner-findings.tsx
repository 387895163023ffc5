/** The findings on one partner, worst first; each leads to the cell that mends it. */

import type { Finding } from '../../../shared/calc/figures';
import { readingOrder } from '../../../shared/findings/order';
import { findingKey, findingWords, hrefOfFinding } from '../../finding-place';
import { setCurrentFinding } from '../../finding-steps';
import { LevelIcon, Section } from '../../ui/kit';
import { levels } from '../../words/everywhere';
import { page } from '../../words/partners';

export function FindingsSection({ findings }: { findings: readonly Finding[] }) {
	const stops = findings.filter(({ severity }) => severity === 'stop').length;
	return (
		<Section
			title={page.findings}
			side={<span className="small-text second">{page.findingsCount(stops, findings.length)}</span>}
		>
			{findings.length === 0 ? (
				<p className="partners-note second">{page.noFindings}</p>
			) : (
				<ul className="partner-findings">
					{readingOrder(findings).map((finding) => (
						<li key={findingKey(finding)}>
							<span className={`is-${finding.severity}`}>
								<LevelIcon level={finding.severity} />
							</span>
							<span className="visually-hidden">{levels[finding.severity]}: </span>
							<a href={hrefOfFinding(finding)} onClick={() => setCurrentFinding(finding)}>
								{findingWords(finding.text)}
							</a>
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}
