/** app://consort/ serves the built window and nothing else, with the content security policy. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { fileForAddress } from './address';
import { CONTENT_SECURITY_POLICY, SCHEME } from './origin';

/** Before the app is ready: a standard, secure origin of its own. */
export function declareScheme(): void {
	protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

export function serveRenderer(folder: string): void {
	protocol.handle(SCHEME, async ({ url, method }) => {
		const file = method === 'GET' ? fileForAddress(url) : null;
		if (!file) return new Response(null, { status: 404 });
		try {
			const body = await readFile(join(folder, file.path));
			return new Response(new Uint8Array(body), {
				headers: {
					'content-type': file.contentType,
					'content-security-policy': CONTENT_SECURITY_POLICY,
					'x-content-type-options': 'nosniff',
				},
			});
		} catch {
			return new Response(null, { status: 404 });
		}
	});
}
