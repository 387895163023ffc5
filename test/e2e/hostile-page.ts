/** What a hostile page would try. Each function runs inside the page alone, so it names nothing outside itself. */

/** Every permission there is, and how it stands. */
export async function permissionStates(): Promise<string[]> {
	const names =
		'geolocation notifications midi camera microphone background-sync accelerometer gyroscope magnetometer clipboard-read clipboard-write payment-handler persistent-storage storage-access screen-wake-lock window-management local-fonts idle-detection display-capture nfc';
	const ask = (name: string) =>
		navigator.permissions.query({ name: name as PermissionName }).then(
			({ state }) => state as string,
			() => 'unknown',
		);
	return Promise.all(names.split(' ').map(async (name) => `${name}: ${await ask(name)}`));
}

/** The devices and rights that the page gets when it asks for them. */
export async function givenWhenAsked(): Promise<string[]> {
	const { mediaDevices, clipboard, geolocation } = navigator;
	const device = navigator as unknown as Record<
		'usb' | 'hid' | 'serial' | 'bluetooth',
		Record<'requestDevice' | 'requestPort', (options: object) => Promise<unknown>> | undefined
	>;
	const asked: Record<string, () => Promise<unknown> | undefined> = {
		place: () => new Promise((yes, no) => geolocation.getCurrentPosition(yes, no)),
		camera: () => mediaDevices.getUserMedia({ video: true }),
		screen: () => mediaDevices.getDisplayMedia(),
		clipboard: () => clipboard.readText(),
		usb: () => device.usb?.requestDevice({ filters: [] }),
		hid: () =>
			device.hid?.requestDevice({ filters: [] }).then((found) => (found as []).length || Promise.reject()),
		serial: () => device.serial?.requestPort({}),
		notification: () =>
			Notification.requestPermission().then((said) => said === 'granted' || Promise.reject()),
	};
	const outcomes = Object.entries(asked).map(async ([name, ask]) => {
		try {
			const answer = await ask();
			return answer === undefined ? [] : [name];
		} catch {
			return [];
		}
	});
	return (await Promise.all(outcomes)).flat();
}

/** Loads, frames, runs and sends whatever a page can, and tells the rules of the policy that stood in its way. */
export async function offendEverywhere(address: string): Promise<string[]> {
	const rules: string[] = [];
	const hear = (event: SecurityPolicyViolationEvent) => rules.push(event.effectiveDirective);
	document.addEventListener('securitypolicyviolation', hear);
	const holder = document.body.appendChild(document.createElement('div'));
	const add = (tag: string, values: object) =>
		holder.appendChild(Object.assign(document.createElement(tag), values));
	add('script', { textContent: 'document.title = 1' });
	add('script', { src: address });
	add('link', { rel: 'stylesheet', href: address });
	add('style', { textContent: 'body { color: red }' });
	add('img', { src: address });
	add('iframe', { src: address });
	add('object', { data: address });
	add('video', { src: address });
	add('base', { href: address });
	add('form', { action: address, method: 'post' });
	holder.querySelector('form')?.submit();
	navigator.sendBeacon(address, 'x');
	for (const make of [() => new WebSocket(address.replace('http', 'ws')), () => new EventSource(address)])
		try {
			make();
		} catch {}
	try {
		new Worker(URL.createObjectURL(new Blob(['1'])));
	} catch {}
	await new Promise((resolve) => setTimeout(resolve, 500));
	holder.remove();
	document.removeEventListener('securitypolicyviolation', hear);
	return [...new Set(rules)].sort();
}
