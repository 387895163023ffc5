import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../build/audit.mjs';

const WEAK = {
	auditReportVersion: 2,
	vulnerabilities: {
		tar: {
			severity: 'high',
			range: '<7.0.0',
			via: [{ title: 'Writes outside its folder', url: 'https://example.org/1' }],
		},
		unpacker: { severity: 'high', range: '*', via: ['tar'] },
	},
};

describe('what the registry answers about weaknesses', () => {
	test('fails where it knows of one, and names it', () => {
		const { status, lines } = verdictOf(JSON.stringify(WEAK));
		expect(status).toBe(1);
		expect(lines[0]).toBe('high: tar <7.0.0, Writes outside its folder https://example.org/1');
		expect(lines.slice(1)).toEqual(['high: unpacker *, through tar', 'Packages with a known weakness: 2.']);
	});

	test('passes where it knows of none', () => {
		const { status, lines } = verdictOf(JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} }));
		expect([status, lines]).toEqual([0, ['The registry knows of no weakness in any locked package.']]);
	});

	test.each(['', 'not JSON', '{"error": {"code": "E405"}}', '{"vulnerabilities": null}'])(
		'is no answer where it refuses: %s',
		(answer) => {
			const { status, lines } = verdictOf(answer);
			expect([status, lines[0]]).toEqual([0, expect.stringContaining('No answer was had')]);
		},
	);
});
