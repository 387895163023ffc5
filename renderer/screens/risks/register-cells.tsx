/** What the cells of the register show beyond their fields: scores with their words, late reviews, chances. */
import type { ReactNode } from 'react';
import type { Band } from '../../../shared/calc/figures';
import { showCount, showDate, showPercent } from '../../../shared/text';
import type { FieldColumn } from '../../ui/field-grid';
import type { GridCell } from '../../ui/grid/model';
import { Mark } from '../../ui/kit';
import { BAND, risks as words } from '../../words/risks';
import type { RiskEntry } from './risks-view';

export interface RegisterColumn extends FieldColumn {
	/** A cell that is worked out. */
	worked?: (entry: RiskEntry) => GridCell;
	/** What a typed cell shows beyond its field. */
	more?: (entry: RiskEntry) => Partial<GridCell>;
}

export type More = Partial<RegisterColumn>;

const whole = (text: ReactNode, plain: string): Partial<GridCell> => ({ text, plain });

export const scoreCell = (score: number, band: Band): GridCell => ({
	text: (
		<>
			<b>{score}</b> {BAND[band]}
		</>
	),
	plain: `${score} ${BAND[band]}`,
	number: score,
	className: `score ${band}`,
	title: words.scoreRule,
});

export const described: More = {
	more: ({ risk, label }) => ({
		...whole(
			<span className="two-lines">
				<span className="third">{label}</span> {risk.description}
			</span>,
			risk.description,
		),
		title: risk.description,
	}),
};

export function reviewMore({ risk, isOverdue }: RiskEntry): Partial<GridCell> {
	if (!isOverdue) return {};
	const date = risk.nextReview === null ? null : showDate(risk.nextReview);
	return whole(
		<Mark level="warn">{date ?? words.noDate}</Mark>,
		date === null ? words.noDateWords : words.overdue(date),
	);
}

export const chanceMore = ({ risk, figure }: RiskEntry): Partial<GridCell> =>
	risk.probability === null
		? {
				...whole(
					<span className="third">{showPercent(figure.probability)}</span>,
					showPercent(figure.probability),
				),
				title: words.fromScore,
			}
		: {};

export const ownerMore =
	(partners: Readonly<Record<string, string>>) =>
	({ risk }: RiskEntry): Partial<GridCell> => ({
		title: partners[risk.ownerPartnerId ?? ''] ?? words.nobody,
	});

export const tip = (id: 'mitigation' | 'tag'): More => ({ more: ({ risk }) => ({ title: risk[id] }) });

export const poundsCell = (pounds: number): GridCell => ({ text: showCount(pounds), number: pounds });

export const linkCell = (text: string, onOpen: () => void): GridCell => ({
	text: text || words.notLinked,
	title: `${text || words.notLinked}. ${words.openLinks}`,
	onOpen,
});
