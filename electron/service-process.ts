/** One running service. Which kind of process it is differs here alone. */
import { fork } from 'node:child_process';
import { utilityProcess } from 'electron';

/** better-sqlite3 needs it; an older Electron lets the service run on the Node that the project installs. */
const NODE_API_NEEDED = 10;

export interface ServicePlace {
	/** The built service. */
	script: string;
	/** The Node to use where Electron's own is too old. */
	node: string;
	dataDir: string;
	appVersion: string;
}

export interface ServiceProcess {
	send: (message: unknown) => void;
	/** Asks it to go; `onExit` follows. */
	stop: () => void;
}

export interface ServiceListener {
	onMessage: (message: unknown) => void;
	onExit: (code: number | null) => void;
}

/** Electron makes processes of its own only once it is ready; a Node child can begin while it gets ready. */
export const waitsForElectron = Number(process.versions.napi) >= NODE_API_NEEDED;

export function startService(place: ServicePlace, listener: ServiceListener): ServiceProcess {
	const args = [JSON.stringify({ dataDir: place.dataDir, appVersion: place.appVersion })];
	return waitsForElectron ? startUtility(place, args, listener) : startChild(place, args, listener);
}

function startUtility(
	place: ServicePlace,
	args: string[],
	{ onMessage, onExit }: ServiceListener,
): ServiceProcess {
	const service = utilityProcess.fork(place.script, args, {
		serviceName: 'Consort service',
		stdio: 'inherit',
	});
	service.on('message', onMessage);
	service.on('exit', onExit);
	return { send: (message) => service.postMessage(message), stop: () => void service.kill() };
}

function startChild(
	place: ServicePlace,
	args: string[],
	{ onMessage, onExit }: ServiceListener,
): ServiceProcess {
	const service = fork(place.script, args, {
		execPath: place.node,
		execArgv: [],
		serialization: 'advanced',
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	let ended = false;
	const end = (code: number | null) => {
		if (!ended) onExit(code);
		ended = true;
	};
	service.on('message', onMessage);
	service.on('exit', end);
	service.on('error', () => end(null));
	return {
		send: (message) => void (service.connected && service.send(message as object)),
		stop: () => void service.kill(),
	};
}
