/** From all results money to what is paid: each step hangs where the last one ended; what is lost is hatched. */
import type { WaterfallStep } from '../../shared/calc/waterfall';
import { showMoney } from '../../shared/text';
import './bars.css';
import './waterfall.css';

interface Props {
	steps: readonly WaterfallStep[];
	nameOfStep: (step: WaterfallStep) => string;
	/** The step that is read; -1 none. */
	point: number;
	/** On paper: px. */
	print?: { width: number };
}

const KIND: Readonly<Record<WaterfallStep['kind'], string>> = {
	pot: 'solid',
	loss: 'lost',
	others: 'lost',
	carried: 'lost',
	clawback: 'lost',
	paid: 'solid',
};

export function Waterfall({ steps, nameOfStep, point, print }: Props) {
	const least = Math.min(0, ...steps.map(({ to }) => to));
	const most = Math.max(0, ...steps.map(({ to }) => to));
	const part = (pounds: number): string => `${(100 * pounds) / Math.max(1, most - least)}%`;
	const at = (pounds: number): string => part(pounds - least);
	return (
		<div className="waterfall" aria-hidden style={print && { width: print.width }}>
			{steps.map((step, place) => {
				const name = nameOfStep(step);
				const low = Math.min(step.from, step.to);
				return (
					<div
						key={`${step.kind} ${step.partnerId}`}
						className={`fall ${step.kind} ${place === point ? 'read' : ''}`}
					>
						<span className="fall-name" title={name} dir="auto">
							{name}
						</span>
						<span className="cell-bar">
							<i
								className={step.kind === 'paid' && step.to < 0 ? 'past' : KIND[step.kind]}
								style={{ left: at(low), width: `calc(${part(Math.abs(step.to - step.from))} + 1px)` }}
							/>
							{place < steps.length - 1 && <i className="step-end" style={{ left: at(step.to) }} />}
							{least < 0 && <i className="rule zero" style={{ left: at(0) }} />}
						</span>
						<span className="right">{showMoney(step.amount)}</span>
					</div>
				);
			})}
		</div>
	);
}
