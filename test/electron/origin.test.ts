import { describe, expect, test } from 'vitest';
import {
	CONTENT_SECURITY_POLICY,
	devServerFrom,
	isAllowedRequest,
	isOurs,
	isTrustedSender,
} from '../../electron/origin';

const DEV = 'http://127.0.0.1:5173/';

describe('where the window may go', () => {
	test.each([
		['app://consort/index.html', true],
		['app://consort/#/capacity', true],
		['app://consort.example/index.html', false],
		['app://other/index.html', false],
		['app://consort:80/index.html', false],
		['https://consort/index.html', false],
		['https://example.org/app://consort/', false],
		['file:///etc/passwd', false],
		['javascript:alert(1)', false],
		['data:text/html,<h1>x</h1>', false],
		['blob:app://consort/0f0f', false],
		['about:blank', false],
		['chrome://settings', false],
		['http://127.0.0.1:5173/', false],
		['', false],
		['not an address', false],
	])('%s: %s', (address, expected) => {
		expect(isOurs(address, null)).toBe(expected);
	});

	test.each([
		['http://127.0.0.1:5173/screens', true],
		['http://127.0.0.1:5174/', false],
		['http://localhost:5173/', false],
		['https://127.0.0.1:5173/', false],
	])('with the development server also %s: %s', (address, expected) => {
		expect(isOurs(address, DEV)).toBe(expected);
	});
});

describe('the development server', () => {
	test.each([
		['http://127.0.0.1:5173/', true],
		['http://localhost:5173', true],
		['http://127.0.0.1.example.org:5173/', false],
		['https://example.org/', false],
		['http://127.0.0.1:5173/@evil', false],
		['', false],
	])('%s counts: %s', (address, expected) => {
		expect(devServerFrom(address, false)).toBe(expected ? address : null);
	});

	test('never counts in a packaged app', () => {
		expect(devServerFrom(DEV, true)).toBeNull();
	});
});

describe('whose calls are answered', () => {
	test('only the main frame of the window, while it shows the app', () => {
		const address = 'app://consort/index.html';
		expect(isTrustedSender({ address, isMainFrame: true }, null)).toBe(true);
		expect(isTrustedSender({ address, isMainFrame: false }, null)).toBe(false);
		expect(isTrustedSender({ address: 'https://example.org/', isMainFrame: true }, null)).toBe(false);
		expect(isTrustedSender({ address: 'about:blank', isMainFrame: true }, null)).toBe(false);
		expect(isTrustedSender(null, null)).toBe(false);
	});
});

describe('what may be loaded', () => {
	test.each([
		['app://consort/assets/main.js', true],
		['data:image/png;base64,AAAA', true],
		['blob:app://consort/0f0f', true],
		['https://example.org/pixel.gif', false],
		['http://127.0.0.1:5173/main.tsx', false],
		['ws://127.0.0.1:5173/', false],
		['wss://example.org/', false],
		['ftp://example.org/', false],
		['file:///etc/passwd', false],
		['devtools://devtools/bundled/main.js', false],
	])('%s: %s', (address, expected) => {
		expect(isAllowedRequest(address, null)).toBe(expected);
	});

	test('during development also the development server, its web socket and developer tools', () => {
		expect(isAllowedRequest('http://127.0.0.1:5173/main.tsx', DEV)).toBe(true);
		expect(isAllowedRequest('ws://127.0.0.1:5173/', DEV)).toBe(true);
		expect(isAllowedRequest('devtools://devtools/bundled/main.js', DEV)).toBe(true);
		expect(isAllowedRequest('ws://example.org/', DEV)).toBe(false);
	});
});

describe('the content security policy', () => {
	const rules = new Map(CONTENT_SECURITY_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule]));

	test('starts from nothing and connects to nothing', () => {
		expect(rules.get('default-src')).toBe("default-src 'none'");
		expect(rules.get('connect-src')).toBe("connect-src 'none'");
		expect(rules.get('frame-ancestors')).toBe("frame-ancestors 'none'");
	});

	test('runs scripts from the app alone: none inline, none made from text', () => {
		expect(rules.get('script-src')).toBe("script-src 'self'");
		expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
	});
});
