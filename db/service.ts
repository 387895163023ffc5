/**
 * Entry of the service process. The parent sends `{id, call, input}` and gets `{id, reply}`; events go out
 * as `{event, payload}`. Started with one argument: JSON of `{dataDir, appVersion}`.
 */
import { answerer } from './answer';
import { openChannel } from './channel';
import { closeBid, openDesk } from './desk';
import { readApart } from './import/apart';
import { lookAfterBid, watchPlace } from './place-watch';

const { dataDir, appVersion } = startOptions(process.argv[2]);
const channel = openChannel();
const desk = openDesk({
	dataDir,
	appVersion,
	emit: (event, payload) => channel.send({ event, payload }),
	readOutside: (path) => readApart(path),
});
const answer = answerer(desk);

channel.onMessage((message) => {
	if (!isRequest(message)) return;
	const { id, call, input } = message;
	void answer(call, input).then((reply) => channel.send({ id, reply }));
});
watchPlace(desk);
channel.onEnd(finish);
process.once('SIGTERM', finish);
process.on('uncaughtExceptionMonitor', (error) => desk.log.error('process', error));
// Ctrl+C in a terminal reaches the parent too, which closes the bid in order.
process.on('SIGINT', () => undefined);

/** Leaves one single file behind, then ends. */
function finish(): void {
	try {
		lookAfterBid(desk);
		closeBid(desk);
	} catch (error) {
		desk.log.error('finish', error);
	}
	process.exit(0);
}

function startOptions(argument: string | undefined): { dataDir: string; appVersion: string } {
	const given: unknown = JSON.parse(argument ?? 'null');
	const { dataDir, appVersion } = (given ?? {}) as Record<string, unknown>;
	if (typeof dataDir !== 'string' || typeof appVersion !== 'string')
		throw new Error('The service is started with {dataDir, appVersion} as JSON.');
	return { dataDir, appVersion };
}

function isRequest(message: unknown): message is { id: number; call: string; input: unknown } {
	const { id, call } = (message ?? {}) as Record<string, unknown>;
	return typeof id === 'number' && typeof call === 'string';
}
