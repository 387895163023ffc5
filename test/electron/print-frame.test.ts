import { expect, test } from 'vitest';
import { escapeHtml, pageFrame } from '../../electron/print-frame';
import type { Pack } from '../../shared/pack/page';

const pack: Pack = {
	title: 'Marlshire <script>alert(1)</script> & "Co"',
	edition: 'Board pack',
	version: 'Submitted',
	date: '28 Nov 2025',
	stops: 0,
	draft: null,
	sample: null,
	pages: [],
};

test('head and foot show what a person typed and never run it', () => {
	const { headerTemplate } = pageFrame(pack);
	expect(headerTemplate).not.toContain('<script>');
	expect(headerTemplate).toContain('Marlshire &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;');
	expect(escapeHtml("' onload='x")).toBe('&#39; onload=&#39;x');
});

test('the head says edition, version and date, and draft only while checks fail', () => {
	expect(pageFrame(pack).headerTemplate).toContain('Board pack · Submitted · 28 Nov 2025');
	expect(pageFrame(pack).headerTemplate).not.toContain('fail');
	expect(pageFrame({ ...pack, draft: 'Draft, 2 checks fail' }).headerTemplate).toContain(
		'Draft, 2 checks fail',
	);
});
