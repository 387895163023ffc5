/** Long work in steps, so that whoever waits has its turn and may stop it. */
export interface StepWatch<P> {
	onProgress: (progress: P) => void;
	isCancelled: () => boolean;
	/** Lets other work have its turn, such as the word to cancel: a turn of the event loop. */
	pause: () => Promise<void>;
}

/** Runs the steps to their result, telling each step's progress and pausing after it; null once cancelled. */
export async function runSteps<P, R>(
	steps: Generator<P, R>,
	{ onProgress, isCancelled, pause }: StepWatch<P>,
): Promise<R | null> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		onProgress(step.value);
		await pause();
		if (isCancelled()) return null;
	}
}
