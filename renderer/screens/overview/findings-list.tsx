/** The findings, what sinks the bid first; each opens the place where it is mended. */
import { useMemo, useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { Finding, Severity } from '../../../shared/calc/figures';
import { FAMILIES, type Family } from '../../../shared/findings/registry';
import { displayName, isActive, only, type Plan } from '../../../shared/plan';
import { familyOf, findingKey, findingWords, screenOfFinding } from '../../finding-place';
import { openFinding, useCurrentFindingKey } from '../../finding-steps';
import { useRoute } from '../../route';
import { Button, Choose, Mark, Segments } from '../../ui/kit';
import { periodWord } from '../../words/capacity';
import { levels, screens } from '../../words/everywhere';
import { families, overview } from '../../words/overview';
import { limitOf, valueOfFinding } from './finding-figures';

const FIRST_SHOWN = 200;
type LevelChoice = 'all' | Severity;

export function FindingsList({ plan, findings }: { plan: Plan; findings: readonly Finding[] }) {
	const [level, setLevel] = useState<LevelChoice>('all');
	const [partner, setPartner] = useState('all');
	const [family, setFamily] = useState<'all' | Family>('all');
	const [showAll, setShowAll] = useState(false);
	const wide = useMemo(
		() =>
			findings.filter(
				(finding) =>
					(partner === 'all' || finding.subjects.includes(`partner:${partner}`)) &&
					(family === 'all' || familyOf(finding) === family),
			),
		[findings, partner, family],
	);
	const matching = wide.filter((finding) => level === 'all' || finding.severity === level);
	const shown = showAll ? matching : matching.slice(0, FIRST_SHOWN);
	return (
		<>
			<div className="findings-head">
				<h2>{overview.findings}</h2>
				<Segments label={overview.level} value={level} onChange={setLevel} options={levelOptions(wide)} />
				<span className="grow" />
				<Choose
					label={overview.partnerFilter}
					value={partner}
					onChange={setPartner}
					options={[
						{ key: 'all', label: overview.allPartners },
						...plan.partners.filter(isActive).map((each) => ({ key: each.id, label: displayName(each) })),
					]}
				/>
				<Choose
					label={overview.familyFilter}
					value={family}
					onChange={setFamily}
					options={[
						{ key: 'all' as const, label: overview.allFamilies },
						...FAMILIES.map((each) => ({ key: each, label: families[each] })),
					]}
				/>
			</div>
			<FindingsTable plan={plan} findings={shown} />
			{shown.length < matching.length && (
				<p className="more-findings">
					<Button onPress={() => setShowAll(true)}>Show all {matching.length}</Button>
				</p>
			)}
		</>
	);
}

function levelOptions(findings: readonly Finding[]) {
	const count = (level: Severity) => findings.filter((finding) => finding.severity === level).length;
	return [
		{ key: 'all' as const, label: `${overview.all} ${findings.length}` },
		...(['stop', 'warn', 'note'] as const).map((level) => ({
			key: level,
			label: (
				<Mark level={level}>
					{levels[level]} {count(level)}
				</Mark>
			),
		})),
	];
}

function FindingsTable({ plan, findings }: { plan: Plan; findings: readonly Finding[] }) {
	const current = useCurrentFindingKey();
	const { at } = useRoute();
	const period = periodWord(only(plan, 'bid').periodMonths);
	const byKey = new Map(findings.map((finding) => [findingKey(finding), finding]));
	return (
		<Table
			className="figures findings"
			aria-label={overview.listLabel}
			onRowAction={(key) => {
				const finding = byKey.get(String(key));
				if (finding) openFinding(finding);
			}}
		>
			<TableHeader>
				<Column width={72}>{overview.level}</Column>
				<Column isRowHeader>{overview.what}</Column>
				<Column>{overview.partner}</Column>
				<Column>{overview.where}</Column>
				<Column className="right">{overview.now}</Column>
				<Column className="right">{overview.limit}</Column>
			</TableHeader>
			<TableBody
				items={findings.map((finding) => ({ id: findingKey(finding), finding }))}
				dependencies={[current, at.key]}
				renderEmptyState={() => <p className="second no-findings">{overview.none}</p>}
			>
				{({ id, finding }) => (
					<Row className={id === (at.key ?? current) ? 'chosen' : ''}>
						<Cell>
							<Mark level={finding.severity} />
						</Cell>
						<Cell>
							<span className="finding-text" title={findingWords(finding.text)}>
								{findingWords(finding.text)}
							</span>
						</Cell>
						<Cell className="second">{partnerOf(plan, finding)}</Cell>
						<Cell className="second">{placeWord(finding)}</Cell>
						<Cell className="right">{valueOfFinding(finding)}</Cell>
						<Cell className="right second">{limitOf(finding, period)}</Cell>
					</Row>
				)}
			</TableBody>
		</Table>
	);
}

function partnerOf(plan: Plan, finding: Finding): string {
	const id = finding.subjects.find((subject) => subject.startsWith('partner:'))?.slice('partner:'.length);
	const partner = plan.partners.find((each) => each.id === id);
	return partner ? displayName(partner) : overview.wholeBid;
}

function placeWord(finding: Finding): string {
	const screen = screenOfFinding(finding);
	return screen === 'overview' ? families[familyOf(finding)] : screens[screen];
}
