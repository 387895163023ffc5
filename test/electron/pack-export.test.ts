import { describe, expect, test } from 'vitest';
import { packExporter } from '../../electron/pack-export';
import { fail, type Reply, succeed } from '../../shared/errors';

const PDF = new Uint8Array([37, 80, 68, 70]);

/** An exporter whose service and print are this test's. */
function trial(parts: { pages?: Reply<unknown>; print?: (signal: AbortSignal) => Promise<Uint8Array> } = {}) {
	const calls: { name: string; input: unknown }[] = [];
	const steps: number[] = [];
	const exporter = packExporter({
		service: {
			call: async (name, input) => {
				calls.push({ name, input });
				return name === 'pack.pages' ? (parts.pages ?? succeed({ pages: [] })) : succeed({ path: 'x' });
			},
		},
		print: (_pack, signal) => parts.print?.(signal) ?? Promise.resolve(PDF),
		tell: ({ done }) => steps.push(done),
		log: { error: () => 'e1' },
	});
	return { exporter, calls, steps };
}

describe('the export of a board pack', () => {
	test('asks for the pages of the edition, prints them, and hands the service path and print', async () => {
		const { exporter, calls, steps } = trial();
		expect((await exporter.export({ partner: 'P4' }, '/pack.pdf')).ok).toBe(true);
		expect(calls).toEqual([
			{ name: 'pack.pages', input: { partner: 'P4' } },
			{ name: 'export.boardPack', input: { partner: 'P4', path: '/pack.pdf', pdf: PDF } },
		]);
		expect(steps).toEqual([0, 1, 2]);
	});

	test('never takes a path or a print from the window', async () => {
		const { exporter, calls } = trial();
		await exporter.export({ partner: null, path: '/elsewhere', pdf: new Uint8Array() }, '/pack.pdf');
		expect(calls.at(-1)?.input).toEqual({ partner: null, path: '/pack.pdf', pdf: PDF });
	});

	test('writes nothing when the pages are refused, cannot be drawn, or it is stopped', async () => {
		const refused = trial({ pages: fail('not_found', 'No such partner.') });
		expect(await refused.exporter.export({}, '/p')).toMatchObject({ failure: { code: 'not_found' } });
		const broken = trial({ print: () => Promise.reject(new Error('gone')) });
		expect(await broken.exporter.export({}, '/p')).toMatchObject({
			failure: { code: 'internal', logId: 'e1' },
		});
		const stopped = trial({
			print: (signal) =>
				new Promise((_done, reject) => signal.addEventListener('abort', () => reject(new Error('stop')))),
		});
		const reply = stopped.exporter.export({}, '/p');
		await new Promise((turn) => setImmediate(turn));
		stopped.exporter.stop();
		expect(await reply).toMatchObject({ failure: { code: 'cancelled' } });
		for (const { calls } of [refused, broken, stopped])
			expect(calls.map(({ name }) => name)).not.toContain('export.boardPack');
	});
});
