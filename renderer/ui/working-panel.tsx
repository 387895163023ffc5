/** How is this worked out? Stays open beside the work, so that a person sees the steps change while typing. */
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { TraceSubject } from '../../shared/calc/trace-step';
import { type Explained, explain } from '../../shared/explanation';
import { localToday, useBid, useFigures } from '../plan-store';
import { useSimulation } from '../simulation';
import { working as words } from '../words/working';
import { hideWorking, type ShownWorking, stepBack, useWorking } from '../working-store';
import { HOW_TIP } from './how';
import { IconButton } from './kit';
import { StepTable } from './trace-steps';
import './working-panel.css';

export function WorkingPanel() {
	const shown = useWorking();
	useEffect(() => () => hideWorking(false), []);
	return (
		<>
			<span id={HOW_TIP} hidden>
				{words.cellTip}
			</span>
			{shown && <Panel shown={shown} />}
		</>
	);
}

/** Fields and whatever lies over the window keep their own Esc. */
const KEEPS_ESC = 'input, textarea, select, [contenteditable], .popover, .dialog, .cell-editor, .palette';

function Panel({ shown }: { shown: ShownWorking }) {
	const panel = useRef<HTMLElement>(null);
	const head = useRef<HTMLHeadingElement>(null);
	useFocus(head, shown);
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const { target } = event;
			if (event.key !== 'Escape' || !(target instanceof HTMLElement) || target.closest(KEEPS_ESC)) return;
			hideWorking(panel.current?.contains(target) ?? false);
		};
		window.addEventListener('keydown', onKey);
		return () => window.removeEventListener('keydown', onKey);
	}, []);
	return (
		<aside className="working-panel" aria-label={words.ask} ref={panel}>
			<Steps shown={shown} head={head} />
		</aside>
	);
}

/** Takes the keyboard to the title when asked to; the number that was pressed stays in sight. */
function useFocus(head: React.RefObject<HTMLHeadingElement | null>, { focus, opener }: ShownWorking): void {
	useEffect(() => {
		if (focus) head.current?.focus({ preventScroll: true });
	}, [focus, head]);
	useEffect(() => opener?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [opener]);
}

function Steps({ shown, head }: { shown: ShownWorking; head: React.RefObject<HTMLHeadingElement | null> }) {
	const { subject, before } = shown;
	const trace = useTrace(subject);
	return (
		<>
			<div className="working-head">
				{before.length > 0 && <IconButton icon={ArrowLeft} label={words.back} onPress={stepBack} />}
				<h2 tabIndex={-1} ref={head} className="ellipsis" title={trace?.title}>
					{trace?.title ?? words.ask}
				</h2>
				<span className="grow" />
				<span className="small-text third nowrap">{words.ask}</span>
				<IconButton icon={X} label={words.close} onPress={() => hideWorking(true)} />
			</div>
			{trace ? (
				<div className="working-body">
					<StepTable trace={trace} />
					<dl className="working-why">
						<dt>{words.rule}</dt>
						<dd>{trace.rule}</dd>
						{trace.source && (
							<>
								<dt>{words.source}</dt>
								<dd>{trace.source}</dd>
							</>
						)}
					</dl>
				</div>
			) : (
				<p className="section-note second">{subject.kind === 'simulation' ? words.waiting : words.gone}</p>
			)}
		</>
	);
}

function useTrace(subject: TraceSubject) {
	const { plan, open } = useBid();
	const figures = useFigures();
	const simulation = useSimulation();
	const today = open.asAt ?? localToday();
	return useMemo(() => {
		const shown: Explained = { plan, figures, today, simulation };
		return explain(shown, subject);
	}, [plan, figures, today, simulation, subject]);
}
