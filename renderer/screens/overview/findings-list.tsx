/** The findings, what sinks the bid first; each opens the place where it is mended. */
import { useMemo, useState } from 'react';
import type { Finding, Severity } from '../../../shared/calc/figures';
import { FAMILIES, type Family } from '../../../shared/findings/registry';
import { displayName, isActive, only, type Plan } from '../../../shared/plan';
import { familyOf, findingKey, findingWords, screenOfFinding } from '../../finding-place';
import { openFinding, useCurrentFindingKey } from '../../finding-steps';
import { useRoute } from '../../route';
import { Grid } from '../../ui/grid/grid';
import type { GridColumn, GridLine } from '../../ui/grid/model';
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
	const chosen = at.key ?? current;
	const lines = useMemo(
		() => findings.map((finding) => lineOf(plan, finding, chosen)),
		[plan, findings, chosen],
	);
	if (findings.length === 0) return <p className="second no-findings">{overview.none}</p>;
	return (
		<Grid
			label={overview.listLabel}
			className="findings"
			tableClassName="fixed"
			rowHeader={1}
			columns={COLUMNS}
			lines={lines}
			onEdit={() => []}
		/>
	);
}

const COLUMNS: readonly GridColumn[] = [
	{ id: 'level', label: overview.level, name: overview.level, width: 76 },
	{ id: 'what', label: overview.what, name: overview.what },
	{ id: 'partner', label: overview.partner, name: overview.partner, width: 132 },
	{ id: 'where', label: overview.where, name: overview.where, width: 132 },
	{ id: 'now', label: overview.now, name: overview.now, width: 100, align: 'right' },
	{ id: 'limit', label: overview.limit, name: overview.limit, width: 100, align: 'right' },
];

/** A finding as a line; Enter or a click anywhere in it opens the place where it is mended. */
function lineOf(plan: Plan, finding: Finding, chosen: string | null): GridLine {
	const period = periodWord(only(plan, 'bid').periodMonths);
	const text = findingWords(finding.text);
	const onOpen = () => openFinding(finding);
	const key = findingKey(finding);
	return {
		id: key,
		name: text,
		className: key === chosen ? 'chosen' : undefined,
		cells: [
			{ text: <Mark level={finding.severity} />, plain: levels[finding.severity], onOpen },
			{ text, title: text, onOpen },
			{ text: partnerOf(plan, finding), className: 'second', onOpen },
			{ text: placeWord(finding), className: 'second', onOpen },
			{ text: valueOfFinding(finding), onOpen },
			{ text: limitOf(finding, period), className: 'second', onOpen },
		],
	};
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
