/** Stands where a part of the window could not be drawn: what happened, what is safe, what to do. */
import { Component, type ReactNode } from 'react';
import { unforeseen } from '../../shared/errors';
import { showLogs } from '../commands';
import { reportError } from '../error-report';
import { codeWord, fault } from '../words/messages';
import { Button } from './kit';
import './fault-boundary.css';

/** A way on from here. */
export interface WayOn {
	label: string;
	onPress: () => void;
}

interface Given {
	title: string;
	/** Beside drawing it again. */
	ways: readonly WayOn[];
	children: ReactNode;
}

interface State {
	isFaulty: boolean;
	/** undefined: being written. */
	logId: string | null | undefined;
}

const SOUND: State = { isFaulty: false, logId: undefined };

export class FaultBoundary extends Component<Given, State> {
	override state = SOUND;

	static getDerivedStateFromError(): State {
		return { isFaulty: true, logId: undefined };
	}

	override componentDidCatch(thrown: unknown): void {
		void reportError('drawing', thrown).then((logId) => this.setState({ logId }));
	}

	override render(): ReactNode {
		if (!this.state.isFaulty) return this.props.children;
		return (
			<Fault
				title={this.props.title}
				logId={this.state.logId}
				ways={[{ label: fault.again, onPress: () => this.setState(SOUND) }, ...this.props.ways]}
			/>
		);
	}
}

function Fault({
	title,
	logId,
	ways,
}: {
	title: string;
	logId: string | null | undefined;
	ways: readonly WayOn[];
}) {
	const failure = unforeseen(logId ?? null, fault.safe);
	return (
		<section className="fault" role="alert">
			<h1>{title}</h1>
			<p>{failure.message}</p>
			<p className="second">{failure.safe}</p>
			{logId !== undefined && (
				<>
					<p>{failure.todo}</p>
					<p className="third small-text">{codeWord(failure.code, failure.logId)}</p>
				</>
			)}
			<div className="buttons">
				{ways.map(({ label, onPress }) => (
					<Button key={label} onPress={onPress}>
						{label}
					</Button>
				))}
				<Button onPress={() => void showLogs()}>{fault.logs}</Button>
			</div>
		</section>
	);
}
