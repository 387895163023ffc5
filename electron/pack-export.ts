/** The board pack from the window: pages from the service, print, and back to the service, which writes every file. */
import type { Events, Output } from '../shared/contract';
import { fail, type Reply } from '../shared/errors';
import type { Log } from '../shared/log';
import type { Pack } from '../shared/pack/page';
import type { ServiceHost } from './service-host';

export interface PackExporter {
	/** Never rejects; `input` is what the window sent, `path` what the person chose. */
	export: (input: object, path: string) => Promise<Reply<unknown>>;
	stop: () => void;
}

interface Parts {
	service: Pick<ServiceHost, 'call'>;
	print: (pack: Pack, signal: AbortSignal) => Promise<Uint8Array>;
	tell: (progress: Events['progress']) => void;
	log: Pick<Log, 'error'>;
}

const STEPS = ['Working out the figures', 'Drawing the pages', 'Writing the board pack'] as const;

export function packExporter({ service, print, tell, log }: Parts): PackExporter {
	let current: AbortController | null = null;
	const step = (done: number) =>
		tell({ of: 'export.boardPack', label: STEPS[done] ?? '', done, total: STEPS.length });

	async function exportPack(input: object, path: string): Promise<Reply<unknown>> {
		current?.abort();
		const own = new AbortController();
		current = own;
		step(0);
		const pages = await service.call('pack.pages', input);
		if (!pages.ok) return pages;
		step(1);
		let logId: string | null = null;
		const pack = pages.value as Output<'pack.pages'>;
		const printed = await print(pack, own.signal).catch((error: unknown) => {
			if (!own.signal.aborted) logId = log.error('print', error);
			return null;
		});
		if (own.signal.aborted) return fail('cancelled', 'The board pack was stopped, and no file was changed.');
		if (!printed)
			return fail('internal', 'The pages of the board pack could not be drawn.', {
				safe: 'The bid is as it was, and an earlier board pack of that name too.',
				todo: 'Try again; if it happens again, start Consort anew.',
				...(logId === null ? {} : { logId }),
			});
		step(2);
		return service.call('export.boardPack', { ...input, path, pdf: printed, stops: pack.stops });
	}

	function stop(): void {
		current?.abort();
		void service.call('export.stopBoardPack', {});
	}

	return { export: exportPack, stop };
}
