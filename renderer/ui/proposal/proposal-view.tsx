/** What a file proposes, looked through before anything of it is taken in: one step for all that is ticked. */
import { ArrowLeft, Check } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { takeItems } from '../../../shared/edits/proposal';
import type { Proposal } from '../../../shared/proposal';
import { backUpBeforeImport } from '../../backup-store';
import { localToday, planStore, useBid } from '../../plan-store';
import { goWithin } from '../../route';
import { proposal as words } from '../../words/proposal';
import { Button, EmptyState, Mark, Section, Segments } from '../kit';
import { ProposalItems } from './proposal-items';
import { bySheet, FITS, firstTicks, type ItemFilter, stillThere } from './ticks';
import './proposal.css';

interface Props {
	proposal: Proposal;
	title: string;
	/** The name of the step in the history. */
	step: (count: number) => string;
	tools?: ReactNode;
	/** Before the items. */
	intro?: ReactNode;
	backWord?: string;
	onBack?: () => void;
}

export function ProposalView({ proposal, title, step, tools, intro, backWord = words.back, onBack }: Props) {
	const { plan, open } = useBid();
	const { items, partnerId, sent, notes } = proposal;
	const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
	const [ticks, setTicks] = useState(() => firstTicks(items));
	const [filter, setFilter] = useState<ItemFilter>('all');
	const [report, setReport] = useState<{ count: number; refused: string[] } | null>(null);
	const present = useMemo(
		() => items.filter((item) => !taken.has(item.id) && stillThere(plan, partnerId, item)),
		[items, taken, plan, partnerId],
	);
	const accepted = present.filter(({ id, error }) => ticks.has(id) && error === null);
	const turn = useCallback(
		(id: string) =>
			setTicks((before) => {
				const next = new Set(before);
				if (!next.delete(id)) next.add(id);
				return next;
			}),
		[],
	);
	const accept = () => {
		const today = open.asAt ?? localToday();
		const { changes, refused } = takeItems(plan, { partnerId, items: accepted, today });
		const left = new Set(refused.flatMap((each) => each.items));
		const done = accepted.filter((item) => !left.has(item));
		// The service takes calls in their order, so the backup is of the bid without them.
		if (changes.length > 0) void backUpBeforeImport();
		void planStore.edit(step(done.length), changes);
		setTaken(new Set([...taken, ...done.map(({ id }) => id)]));
		setReport({ count: done.length, refused: refused.map(({ reason }) => reason) });
	};
	return (
		<div className="proposal">
			<div className="page-head">
				<h1>{title}</h1>
				<span className="grow" />
				<Button icon={ArrowLeft} onPress={onBack ?? (() => goWithin({ view: undefined }))}>
					{backWord}
				</Button>
				{tools}
				<Button
					kind="primary"
					icon={Check}
					isDisabled={accepted.length === 0 || open.readOnly !== null}
					onPress={accept}
				>
					{words.accept(accepted.length)}
				</Button>
			</div>
			{report && <Outcome {...report} />}
			{intro}
			{/* What was taken in is a change since. */}
			{sent && !report && <p className="second">{words.sent(sent.at, sent.stepsSince)}</p>}
			{notes.map((note) => (
				<p key={note}>
					<Mark level="warn">{note}</Mark>
				</p>
			))}
			{items.length === 0 ? (
				<EmptyState title={words.none} why={words.noneWhy} />
			) : (
				present.length > 0 && (
					<>
						<Head
							isCompared={sent !== null}
							items={present}
							filter={filter}
							onFilter={setFilter}
							onTicks={setTicks}
						/>
						<Sheets {...{ items: present, filter, ticks, turn }} isCompared={sent !== null} />
					</>
				)
			)}
		</div>
	);
}

type Items = Proposal['items'];

function Head(props: {
	items: Items;
	isCompared: boolean;
	filter: ItemFilter;
	onFilter: (filter: ItemFilter) => void;
	onTicks: (ticks: ReadonlySet<string>) => void;
}) {
	const { items, filter, onFilter, onTicks, isCompared } = props;
	const count = (kind: string) => items.filter((item) => item.kind === kind).length;
	const counts = { changes: count('change'), additions: count('addition'), removals: count('removal') };
	const filters = (Object.keys(FITS) as ItemFilter[]).filter(
		(key) => key === filter || items.some(FITS[key]),
	);
	return (
		<>
			<p className="sentence">{words.summary(counts)}</p>
			<p className="reason">{isCompared ? words.safe : words.safeNew}</p>
			<div className="proposal-tools">
				{filters.length > 1 && (
					<Segments
						label={words.show}
						value={filter}
						onChange={onFilter}
						options={filters.map((key) => ({
							key,
							label: words.filters[key](items.filter(FITS[key]).length),
						}))}
					/>
				)}
				<Button
					kind="quiet"
					onPress={() =>
						onTicks(
							new Set(
								items.filter(({ error, takesAway }) => error === null && !takesAway).map(({ id }) => id),
							),
						)
					}
				>
					{words.tickAll}
				</Button>
				<Button kind="quiet" onPress={() => onTicks(new Set())}>
					{words.untickAll}
				</Button>
			</div>
		</>
	);
}

function Sheets(props: {
	items: Items;
	filter: ItemFilter;
	ticks: ReadonlySet<string>;
	turn: (id: string) => void;
	isCompared: boolean;
}) {
	const { items, filter, ticks, turn, isCompared } = props;
	const groups = bySheet(items.filter(FITS[filter]));
	if (groups.length === 0) return <p className="second">{words.noMatch}</p>;
	return groups.map(([sheet, each]) => (
		<Section key={sheet} title={sheet} side={<span className="small-text third">{each.length}</span>}>
			<ProposalItems {...{ sheet, items: each, ticks, isCompared }} onTick={turn} />
		</Section>
	));
}

const Outcome = ({ count, refused }: { count: number; refused: string[] }) => (
	<div role="status" className="proposal-outcome">
		{count > 0 && <Mark level="ok">{words.taken(count)}</Mark>}
		{refused.length > 0 && (
			<>
				<Mark level="stop">{words.refused}</Mark>
				<ul>
					{refused.map((reason) => (
						<li key={reason}>{reason}</li>
					))}
				</ul>
			</>
		)}
	</div>
);
