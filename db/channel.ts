/** The line to the parent: a port in Electron's utility process, messages of a forked child elsewhere. */

export interface Channel {
	send(message: unknown): void;
	onMessage(listener: (message: unknown) => void): void;
	/** The parent is gone. */
	onEnd(listener: () => void): void;
}

interface ParentPort {
	postMessage(message: unknown): void;
	on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

export function openChannel(): Channel {
	const port = (process as unknown as { parentPort?: ParentPort }).parentPort;
	return port ? ofPort(port) : ofFork();
}

const ofPort = (port: ParentPort): Channel => ({
	send: (message) => port.postMessage(message),
	onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
	// Electron ends a utility process together with its parent.
	onEnd: () => undefined,
});

const ofFork = (): Channel => ({
	send: (message) => {
		// A parent that has just gone reads no replies; what was saved is saved.
		if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
	},
	onMessage: (listener) => process.on('message', listener),
	onEnd: (listener) => process.once('disconnect', listener),
});
