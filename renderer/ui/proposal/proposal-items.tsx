/** The items of one sheet: what was, what is, what the file says, each with its tick. */
import { memo } from 'react';
import type { ProposedItem } from '../../../shared/proposal';
import { proposal as words } from '../../words/proposal';
import { Mark } from '../kit';

interface Props {
	sheet: string;
	items: readonly ProposedItem[];
	ticks: ReadonlySet<string>;
	onTick: (id: string) => void;
	/** A list that is new has nothing it was compared with. */
	isCompared: boolean;
}

export function ProposalItems({ sheet, items, ticks, onTick, isCompared }: Props) {
	const { take, what, was, ours, theirs, note } = words.columns;
	const heads = isCompared ? [what, was, ours, theirs, note] : [what, theirs, note];
	return (
		<table className={`figures proposal-items ${isCompared ? 'is-compared' : ''}`} aria-label={sheet}>
			<thead>
				<tr>
					<th>{take}</th>
					{heads.map((head) => (
						<th key={head}>{head}</th>
					))}
				</tr>
			</thead>
			<tbody>
				{items.map((item) => (
					<Item
						key={item.id}
						item={item}
						isTicked={ticks.has(item.id)}
						onTick={onTick}
						isCompared={isCompared}
					/>
				))}
			</tbody>
		</table>
	);
}

interface ItemProps {
	item: ProposedItem;
	isTicked: boolean;
	onTick: (id: string) => void;
	isCompared: boolean;
}

const Item = memo(function Item({ item, isTicked, onTick, isCompared }: ItemProps) {
	const { id, kind, subject, line, values, error } = item;
	const [first] = values;
	const name = kind === 'change' ? `${subject}, ${first?.label ?? ''}` : subject;
	return (
		<tr className={item.isConflict ? 'is-conflict' : ''}>
			<td>
				<input
					type="checkbox"
					aria-label={words.takeItem(name)}
					checked={isTicked}
					disabled={error !== null}
					onChange={() => onTick(id)}
				/>
			</td>
			<th scope="row">
				{name} {line !== null && <span className="third small-text">{words.line(line)}</span>}
			</th>
			{isCompared && <td className="second">{first && kind === 'change' ? first.was : ''}</td>}
			{isCompared && <td>{first && kind === 'change' ? first.ours : ''}</td>}
			<td className="theirs">
				{kind === 'removal'
					? words.removed
					: kind === 'change'
						? first?.theirs
						: values.map(({ label, theirs }) => `${label} ${theirs}`).join(' · ')}
			</td>
			<td>
				<ItemNote item={item} isCompared={isCompared} />
			</td>
		</tr>
	);
});

function ItemNote({ item, isCompared }: { item: ProposedItem; isCompared: boolean }) {
	const { note, error } = item;
	return (
		<>
			<StandNote {...{ item, isCompared }} />
			{note !== null && error === null && <Mark level="note">{note}</Mark>}
		</>
	);
}

function StandNote({ item, isCompared }: { item: ProposedItem; isCompared: boolean }) {
	const { error, kind, isConflict, takesAway } = item;
	if (error !== null) return <Mark level="stop">{error}</Mark>;
	if (isConflict) return <Mark level="warn">{words.conflict}</Mark>;
	if (kind === 'removal') return <Mark level="warn">{words.removedNote}</Mark>;
	if (takesAway) return <Mark level="warn">{words.emptied}</Mark>;
	return kind === 'addition' && isCompared ? <Mark level="note">{words.added}</Mark> : null;
}
