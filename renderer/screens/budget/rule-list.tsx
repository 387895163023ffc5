/** The funder's rules: failures first, limits typed in place. */
import { useCallback, useMemo } from 'react';
import type { Change } from '../../../shared/change';
import { typeField } from '../../../shared/edits/fields';
import { only, type Plan } from '../../../shared/plan';
import { parsePercent } from '../../../shared/text';
import { findingWords } from '../../finding-place';
import { openFinding } from '../../finding-steps';
import { useBid, useFigures } from '../../plan-store';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { LevelIcon, Section } from '../../ui/kit';
import { limitHint } from '../../ui/limit-hint';
import { saveSteps } from '../../ui/save-steps';
import { levels } from '../../words/everywhere';
import { rules as words } from '../../words/funder-rules';
import { limits } from '../../words/limits';
import type { CellPlace } from './budget-place';
import { PresetButton } from './preset-dialog';
import { type FunderRule, funderRules, type LimitField } from './rules';

const COLUMNS: readonly GridColumn[] = [
	{ id: 'rule', label: words.rule, name: words.rule },
	{ id: 'now', label: words.now, name: words.now, align: 'right', width: 96 },
	{ id: 'limit', label: words.limit, name: words.limit, align: 'right', width: 88 },
];

export function RuleList({ goTo }: { goTo: CellPlace | null }) {
	const { plan, open } = useBid();
	const figures = useFigures();
	const isReadOnly = open.readOnly !== null;
	const rules = useMemo(() => funderRules(plan, figures), [plan, figures]);
	const lines = useMemo(() => rules.flatMap((rule) => linesOf(plan, rule)), [plan, rules]);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) =>
			saveSteps(plan, edits, label, (now, edit) => limitStep(now, rules, edit)),
		[plan, rules],
	);
	const count = (level: string) => rules.filter((rule) => rule.level === level).length;
	return (
		<Section
			title={<span id="funder-rules">{words.title}</span>}
			side={
				<span className="small-text second nowrap">
					{words.tally(count('stop'), count('warn'), count('note'), count('ok'))}
				</span>
			}
			className="budget-side"
		>
			<div className="preset-open">
				<PresetButton />
			</div>
			<Grid
				label={words.label}
				columns={COLUMNS}
				lines={lines}
				onEdit={onEdit}
				goTo={goTo}
				readOnly={isReadOnly}
				className="fixed-grid rule-grid"
			/>
		</Section>
	);
}

function limitStep(plan: Plan, rules: readonly FunderRule[], { lineId, typed }: CellEdit): Change[] | string {
	const field = rules.find(({ id }) => id === lineId)?.field;
	if (!field) return [];
	const bid = only(plan, 'bid');
	const edit = { table: 'bid' as const, id: bid.id, field, typed };
	// The change is a number that may pass 1, yet people type it as a percentage like its neighbours.
	if (field !== 'maxChangeFromStageOne' || typed.trim() === '') return typeField(plan, edit);
	const read = parsePercent(typed);
	return read.ok ? typeField(plan, { ...edit, typed: String(read.value) }) : read.reason;
}

function linesOf(plan: Plan, rule: FunderRule): GridLine[] {
	const [first] = rule.findings;
	const open: Partial<GridCell> = first
		? {
				onOpen: () => openFinding(first),
				title: rule.findings
					.slice(0, 5)
					.map(({ text }) => findingWords(text))
					.join('\n'),
			}
		: {};
	const level = rule.level;
	const name: GridCell = {
		text: (
			<>
				{level ? <LevelIcon level={level} /> : <span className="no-level" />} {rule.name}
			</>
		),
		plain: level ? `${levels[level]}: ${rule.name}` : `${rule.name}: ${words.notSet}`,
		title: rule.title ?? rule.name,
		...open,
	};
	return [
		{
			id: rule.id,
			name: rule.name,
			className: level === 'stop' ? 'rule stop' : 'rule',
			cells: [name, nowCell(rule, open), limitCell(plan, rule)],
		},
		...rule.partners.map((partner) => partnerLine(rule, partner)),
	];
}

/** A figure says how it is worked out; what is only counted leads to what was counted. */
const nowCell = ({ now, how }: FunderRule, open: Partial<GridCell>): GridCell =>
	how ? { text: now, how, title: open.title } : { text: now, ...open };

function limitCell(plan: Plan, { field, limit }: FunderRule): GridCell {
	if (!field) return { text: limit, className: 'second' };
	const value = only(plan, 'bid')[field];
	const title = field === 'maxChangeFromStageOne' ? limits.percent(0, 10) : limitHint('bid', field);
	return {
		text: value === null ? words.notSet : limit,
		edit: typedForm(field, value),
		...(title ? { title } : {}),
	};
}

const typedForm = (field: LimitField, value: number | null): string =>
	value === null
		? ''
		: field === 'maximumAward'
			? String(value)
			: `${Number((value * 100).toPrecision(12))}%`;

function partnerLine(
	rule: FunderRule,
	{ partnerId, name, years, how }: FunderRule['partners'][number],
): GridLine {
	const finding = rule.findings.find(({ subjects }) => subjects.includes(`partner:${partnerId}`));
	const open: Partial<GridCell> = finding
		? { onOpen: () => openFinding(finding), title: findingWords(finding.text) }
		: {};
	return {
		id: `${rule.id}:${partnerId}`,
		name,
		className: 'rule-partner',
		cells: [
			{ text: name, ...open },
			{
				text: <YearRatios years={years} />,
				plain: years.map(({ text }) => text).join(', '),
				title: open.title,
				how,
			},
			{ text: '' },
		],
	};
}

/** Each year's ratio; with many years how often and the worst. */
function YearRatios({ years }: { years: FunderRule['partners'][number]['years'] }) {
	const over = years.filter(({ isOver }) => isOver);
	const [worst] = over.toSorted((a, b) => b.ratio - a.ratio);
	return (
		<span className="rule-years">
			{years.length > 4 && worst ? (
				<span className="is-stop strong">{words.yearsOver(over.length, years.length, worst.text)}</span>
			) : (
				years.map((year) => (
					<span key={year.year} className={year.isOver ? 'is-stop strong' : 'third'}>
						{year.text}
					</span>
				))
			)}
		</span>
	);
}
