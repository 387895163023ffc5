/** The switches inside Electron's executable, as a packaged Consort has them: what it does not need is off. */
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** Every fuse that is known, and why it stands so. */
export const PACKAGED_FUSES = {
	// The service is a utility process; nobody may use Consort as a Node of their own.
	[FuseV1Options.RunAsNode]: false,
	[FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
	[FuseV1Options.EnableNodeCliInspectArguments]: false,
	// There are no cookies; on macOS it would ask for the keychain.
	[FuseV1Options.EnableCookieEncryption]: false,
	// The archive Consort was packaged as, unaltered, and nothing beside it.
	[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
	[FuseV1Options.OnlyLoadAppFromAsar]: true,
	[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
	// The window comes from app://consort/; file: needs no more than a browser gives it.
	[FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
	// Only makes WebAssembly faster.
	[FuseV1Options.WasmTrapHandlers]: true,
};

/**
 * An executable's own fuses by name; those it is too old to have are absent.
 * @param {string} executable @returns {Promise<Record<string, boolean>>}
 */
export async function readFuses(executable) {
	const wire = Object.entries(await getCurrentFuseWire(executable));
	return Object.fromEntries(
		wire
			.filter(([, state]) => state === FuseState.ENABLE || state === FuseState.DISABLE)
			.map(([fuse, state]) => [FuseV1Options[Number(fuse)] ?? fuse, state === FuseState.ENABLE]),
	);
}

/** What a packaged executable must read back, by name. @returns {Record<string, boolean>} */
export const wantedFuses = () =>
	Object.fromEntries(Object.entries(PACKAGED_FUSES).map(([fuse, on]) => [FuseV1Options[Number(fuse)], on]));

/** Sets every fuse that the executable has. @param {string} executable */
export async function setPackagedFuses(executable) {
	const own = await readFuses(executable);
	const fuses = Object.entries(PACKAGED_FUSES).filter(([fuse]) => (FuseV1Options[Number(fuse)] ?? '') in own);
	await flipFuses(executable, {
		version: FuseVersion.V1,
		resetAdHocDarwinSignature: process.platform === 'darwin',
		...Object.fromEntries(fuses),
	});
}
