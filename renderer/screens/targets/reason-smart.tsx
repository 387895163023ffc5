/** The six SMART points as single words, met or not; one that is not met leads to where it is mended. */
import type { SmartPoints } from '../../../shared/calc/figures';
import { SMART_POINTS } from '../../../shared/calc/reasons';
import { hrefOf } from '../../route';
import { Mark } from '../../ui/kit';
import { smart, smartWords } from '../../words/reasons';
import { placeOfPoint, useWanted, wantedAt } from './reason-place';
import type { ReasonProps } from './reason-view';
import type { TargetsView } from './targets-view';

export function SmartList(props: ReasonProps) {
	const { figures, measure, readOnly } = props.view;
	const figure = figures.rationales.find(({ measureId }) => measureId === measure?.id);
	if (!figure) return null;
	return (
		<ul className="smart-points" aria-label={smart.title(figure.score, SMART_POINTS.length)}>
			{SMART_POINTS.map((point) => (
				<li key={point}>
					{figure.points[point] || readOnly ? (
						<Point point={point} isMet={figure.points[point]} />
					) : (
						<MissingPoint {...props} point={point} />
					)}
				</li>
			))}
		</ul>
	);
}

function Point({ point, isMet }: { point: keyof SmartPoints; isMet: boolean }) {
	const { word, missing } = smartWords[point];
	const words = isMet ? smart.met(word) : smart.notMet(word, missing);
	return (
		<span title={words}>
			<Mark level={isMet ? 'ok' : 'warn'}>
				<span aria-hidden>{word}</span>
				<span className="visually-hidden">{words}</span>
			</Mark>
		</span>
	);
}

function MissingPoint({ view, place, onPlace, point }: ReasonProps & { point: keyof SmartPoints }) {
	const wanted = wantedAt(place, 'point', point, 'point');
	const button = useWanted<HTMLButtonElement>(wanted);
	const link = useWanted<HTMLAnchorElement>(wanted);
	const to = placeOfPoint(point);
	return to ? (
		<button ref={button} type="button" className="link-button" onClick={() => onPlace(to)}>
			<Point point={point} isMet={false} />
		</button>
	) : (
		<a ref={link} href={hrefOfPoint(view, point)}>
			<Point point={point} isMet={false} />
		</a>
	);
}

/** Points that are mended elsewhere: the target in the grid, the measure, the capacity. */
function hrefOfPoint(view: TargetsView, point: keyof SmartPoints): string {
	const measure = view.measure?.id;
	if (point === 'capacity') return hrefOf('capacity', { measure, partner: 'all' });
	if (point === 'unit') {
		const column = view.measure?.unit.trim() ? 'definition' : 'unit';
		return hrefOf('targets', { view: 'measures', measure, finding: point, column });
	}
	return hrefOf('targets', { measure, partner: view.partner?.id, period: '1', finding: point });
}
