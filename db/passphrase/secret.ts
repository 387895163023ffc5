/** From what a person typed to the key of a file: its passphrase or its recovery key. */
import { passphraseKind } from '../../shared/passphrase';
import { type CipherKey, cipherKey } from './cipher';
import { badPassphrase, mistypedRecoveryKey, otherRecoveryKey, passphraseWrong } from './failures';
import { type FileHeader, isKeyOf, newSalt, readHeader } from './file-header';
import { rawKeyOf } from './raw-key';
import { looksLikeRecoveryKey, readRecoveryKey } from './recovery-key';

/** A key with a salt of its own, for a bid that gets this passphrase. Throws invalid_input. */
export async function newKey(passphrase: string): Promise<CipherKey> {
	const kind = passphraseKind(passphrase);
	if (kind === 'short' || kind === 'long') throw badPassphrase(kind);
	const salt = newSalt();
	return cipherKey(await rawKeyOf(passphrase, salt), salt);
}

/** null: the file has no passphrase any more. Throws passphrase_wrong, saying what seems to have been meant. */
export async function keyFor(path: string, secret: string): Promise<CipherKey | null> {
	const header = readHeader(path);
	return header && cipherKey(await rawKeyFor(path, header, secret), header.salt);
}

async function rawKeyFor(path: string, header: FileHeader, secret: string): Promise<Buffer> {
	const printed = readRecoveryKey(secret);
	if (printed && isKeyOf(header, printed)) return printed;
	if (passphraseKind(secret) === 'long') throw badPassphrase('long');
	const raw = await rawKeyOf(secret, header.salt);
	if (isKeyOf(header, raw)) return raw;
	if (printed) throw otherRecoveryKey(path);
	throw looksLikeRecoveryKey(secret) ? mistypedRecoveryKey(path) : passphraseWrong(path);
}
