/** A calculation in steps, run to its end; each step lets other work have its turn. */
import type { Tell } from './progress';

export async function inSteps<R>(steps: Generator<number, R>, tell: Tell): Promise<R> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		await tell({ label: '', done: step.value, total: 0 });
	}
}
