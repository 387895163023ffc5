import { describe, expect, test } from 'vitest';
import { hostService, type ServiceHost } from '../../electron/service-host';
import type { ServiceListener } from '../../electron/service-process';

interface Sent {
	id: number;
	call: string;
	input: unknown;
}

/** A host whose service is this test: it answers and ends when told. */
function trial() {
	const services: { listener: ServiceListener; sent: Sent[] }[] = [];
	const events: { name: string; payload: unknown }[] = [];
	const clock = { ms: 0, gaveUp: 0 };
	const host: ServiceHost = hostService({
		start: (listener) => {
			const sent: Sent[] = [];
			services.push({ listener, sent });
			return { send: (message) => sent.push(message as Sent), stop: () => listener.onExit(0) };
		},
		sendEvent: (name, payload) => events.push({ name, payload }),
		noteEnd: () => 'e1',
		giveUp: () => {
			clock.gaveUp += 1;
		},
		now: () => clock.ms,
	});
	const latest = () => {
		const service = services.at(-1);
		if (!service) throw new Error('No service was started');
		return service;
	};
	const answer = (value: unknown) => {
		const { listener, sent } = latest();
		listener.onMessage({ id: sent.at(-1)?.id, reply: { ok: true, value } });
	};
	return { host, services, events, clock, latest, answer };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function openBid({ host, answer }: ReturnType<typeof trial>, path: string) {
	const reply = host.call('bid.open', { path });
	answer({ path });
	await reply;
}

describe('the service host', () => {
	test('gives every call its own reply, in whatever order they come', async () => {
		const { host, latest } = trial();
		const first = host.call('bid.current', {});
		const second = host.call('app.start', {});
		const [one, two] = latest().sent;
		latest().listener.onMessage({ id: two?.id, reply: { ok: true, value: 'second' } });
		latest().listener.onMessage({ id: one?.id, reply: { ok: true, value: 'first' } });
		expect(await first).toEqual({ ok: true, value: 'first' });
		expect(await second).toEqual({ ok: true, value: 'second' });
	});

	test('passes events on', () => {
		const { latest, events } = trial();
		latest().listener.onMessage({ event: 'progress', payload: { label: 'Sheets', done: 1, total: 2 } });
		expect(events).toEqual([{ name: 'progress', payload: { label: 'Sheets', done: 1, total: 2 } }]);
	});

	test('after an unexpected end a bid under review is opened for review again', async () => {
		const one = trial();
		const reply = one.host.call('bid.openForReview', {});
		one.answer({ path: '/bids/a.consort', isReview: true });
		await reply;
		one.latest().listener.onExit(1);
		expect(one.latest().sent).toMatchObject([
			{ call: 'bid.openForReview', input: { path: '/bids/a.consort' } },
		]);
	});

	test('settles every pending call when the service ends, starts it again and opens the same bid', async () => {
		const one = trial();
		await openBid(one, '/bids/a.consort');
		const pending = one.host.call('plan.edit', {});
		one.latest().listener.onExit(1);
		expect(await pending).toMatchObject({ ok: false, failure: { code: 'service_restarted', logId: 'e1' } });
		expect(one.services).toHaveLength(2);
		expect(one.latest().sent).toMatchObject([{ call: 'bid.open', input: { path: '/bids/a.consort' } }]);
		one.answer({ path: '/bids/a.consort', revision: 7 });
		await settled();
		expect(one.events).toEqual([
			{ name: 'service.restarted', payload: { open: { path: '/bids/a.consort', revision: 7 } } },
		]);
	});

	test('says so when the bid cannot be opened again', async () => {
		const one = trial();
		await openBid(one, '/bids/a.consort');
		one.latest().listener.onExit(1);
		const failure = { code: 'file_damaged', message: 'Damaged' };
		one.latest().listener.onMessage({ id: one.latest().sent[0]?.id, reply: { ok: false, failure } });
		await settled();
		expect(one.events).toEqual([
			{ name: 'bid.refused', payload: failure },
			{ name: 'service.restarted', payload: { open: null } },
		]);
		expect(one.host.openPath()).toBeNull();
	});

	test('gives up at a second end within a minute, and not after a minute', () => {
		const { latest, clock, services } = trial();
		latest().listener.onExit(1);
		clock.ms = 61_000;
		latest().listener.onExit(1);
		expect(clock.gaveUp).toBe(0);
		expect(services).toHaveLength(3);
		clock.ms += 59_000;
		latest().listener.onExit(1);
		expect(clock.gaveUp).toBe(1);
		expect(services).toHaveLength(3);
	});

	test('closes the bid before it stops the service, and answers nothing afterwards', async () => {
		const one = trial();
		await openBid(one, '/bids/a.consort');
		const stopped = one.host.stop();
		expect(one.latest().sent.at(-1)?.call).toBe('bid.close');
		expect(await one.host.call('bid.current', {})).toMatchObject({
			ok: false,
			failure: { code: 'cancelled' },
		});
		one.answer({ recent: [] });
		await stopped;
		expect(one.services).toHaveLength(1);
		expect(one.events).toEqual([]);
	});
});
