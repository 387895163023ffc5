/** The charts of a pack, at the size of the sheet. */
import { deliveryColumns } from '../../shared/calc/delivery-columns';
import type { PackBlock } from '../../shared/pack/page';
import { CashCurve } from '../charts/cash-curve';
import { SmallCapacity } from '../charts/small-capacity';
import { TargetCapacityChart } from '../charts/target-capacity-chart';
import { LevelIcon } from '../ui/kit';
import { packWords } from '../words/pack';

type Block<K extends PackBlock['kind']> = Extract<PackBlock, { kind: K }>;

const LEFT = 40;
const RIGHT = 92;
/** Longer lists of periods have room for their years alone. */
const MOST_LABELS = 16;

export function PrintedCapacity({ unit, periods, drawing }: Block<'capacity'>) {
	const sentence = `${unit} ${packWords.bars(drawing.target, drawing.capacity)}`;
	return (
		<div className="pack-capacity">
			<p className="pack-text">{unit}</p>
			<TargetCapacityChart
				data={{
					columns: deliveryColumns(
						{ targetByPeriod: drawing.target, capacityByPeriod: drawing.capacity },
						periods,
					),
					ownFigure: drawing.ownFigure,
					minimumPerformance: null,
				}}
				selected={-1}
				onSelect={() => undefined}
				height={190}
				left={LEFT}
				right={RIGHT}
				sentence={sentence}
				unit=""
			/>
			<div className="pack-axis" style={{ marginLeft: LEFT, marginRight: RIGHT }} aria-hidden>
				{periods.map(({ label, year }, at) => {
					const starts = at === 0 || periods[at - 1]?.year !== year;
					const text =
						periods.length > MOST_LABELS
							? starts
								? `Y${year}`
								: ''
							: starts
								? label
								: label.replace(/^\S+ /, '');
					return <span key={label}>{text}</span>;
				})}
			</div>
		</div>
	);
}

export function SmallCapacities({ drawings, years, note }: Block<'small'>) {
	return (
		<>
			<div className="pack-small">
				{drawings.map((drawing) => (
					<div key={drawing.title}>
						<h3 className="ellipsis" dir="auto">
							{drawing.title}
						</h3>
						<p className="second">
							<LevelIcon level={drawing.level} /> {drawing.state}
						</p>
						<SmallCapacity
							{...drawing}
							width={124}
							height={70}
							label={`${drawing.title}: ${drawing.state}`}
						/>
						<div className="pack-axis" aria-hidden>
							{packWords.years(years).map((word) => (
								<span key={word}>{word}</span>
							))}
						</div>
					</div>
				))}
			</div>
			<p className="pack-text">{note}</p>
		</>
	);
}

export function PrintedCash({ title, periods, balancePence, reserves, worst }: Block<'cash'>) {
	return (
		<div className="pack-cash">
			<CashCurve
				balancePence={balancePence}
				periods={periods}
				reserves={reserves}
				worst={worst}
				height={170}
				sentence={title}
				words={packWords.cash}
			/>
		</div>
	);
}
