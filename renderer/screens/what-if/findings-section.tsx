/** Findings that a scenario adds to the bid, and those that go away in it. */
import { useState } from 'react';
import type { Finding } from '../../../shared/calc/figures';
import { findingKey } from '../../../shared/calc/finding-key';
import { readingOrder } from '../../../shared/findings/order';
import { findingWords } from '../../finding-place';
import { Button, LevelIcon, Section } from '../../ui/kit';
import { levels } from '../../words/everywhere';
import { whatIf } from '../../words/what-if';
import type { Compared, WhatIfView } from './what-if-view';

const FIRST_SHOWN = 6;

export function FindingsSection({ view, compared }: { view: WhatIfView; compared: Compared }) {
	const { figures, headlines } = compared.picture;
	const added = chosen(figures.findings, headlines.addedFindings);
	const cleared = chosen(view.figures.findings, headlines.clearedFindings);
	return (
		<Section title={whatIf.findings} className="finding-differences">
			<Differences
				key={`added ${compared.scenario.id}`}
				title={whatIf.added(added.length)}
				none={whatIf.noneAdded}
				findings={added}
			/>
			<Differences
				key={`cleared ${compared.scenario.id}`}
				title={whatIf.cleared(cleared.length)}
				none={whatIf.noneCleared}
				findings={cleared}
			/>
		</Section>
	);
}

function chosen(findings: readonly Finding[], keys: readonly string[]): Finding[] {
	const wanted = new Set(keys);
	return readingOrder(findings.filter((finding) => wanted.has(findingKey(finding))));
}

function Differences({
	title,
	none,
	findings,
}: {
	title: string;
	none: string;
	findings: readonly Finding[];
}) {
	const [showAll, setShowAll] = useState(false);
	const shown = showAll ? findings : findings.slice(0, FIRST_SHOWN);
	if (findings.length === 0) return <p className="difference second">{none}</p>;
	return (
		<div className="difference">
			<h3>{title}</h3>
			<ul>
				{shown.map((finding) => (
					<li key={findingKey(finding)}>
						<LevelIcon level={finding.severity} />
						<span className="visually-hidden">{levels[finding.severity]}:</span>
						<span>{findingWords(finding.text)}</span>
					</li>
				))}
			</ul>
			{shown.length < findings.length && (
				<Button kind="quiet" onPress={() => setShowAll(true)}>
					{whatIf.showAll(findings.length)}
				</Button>
			)}
		</div>
	);
}
