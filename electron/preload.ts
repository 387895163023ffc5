/** window.consort: one way to ask, one way to hear. Only names of the contract pass. */
import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL, isCallName, isEventName } from './channels';

contextBridge.exposeInMainWorld('consort', {
	call: (name: string, input: unknown) =>
		isCallName(name)
			? ipcRenderer.invoke(CALL_CHANNEL, name, input)
			: Promise.reject(new Error(`There is no call ${name}`)),
	on: (name: string, listener: (payload: unknown) => void) => {
		if (!isEventName(name)) throw new Error(`There is no event ${name}`);
		const hear = (_event: unknown, heard: string, payload: unknown) => {
			if (heard === name) listener(payload);
		};
		ipcRenderer.on(EVENT_CHANNEL, hear);
		return () => void ipcRenderer.removeListener(EVENT_CHANNEL, hear);
	},
});
