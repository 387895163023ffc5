import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/change';
import { takeItems } from '../../../shared/edits/proposal';
import type { Row } from '../../../shared/plan';
import { trialDesk } from '../trial-desk';
import { cellAt, columnOf, freeLine, sentBook, sheetOf } from './trial-book';

describe('a workbook that came back', () => {
	test('unchanged proposes nothing', async () => {
		const book = await sentBook();
		expect(await book.read()).toMatchObject({
			partner: 'Sabr Sisters',
			items: [],
			notes: [],
			sent: { stepsSince: 0 },
		});
	});

	test('tells each altered cell with what stood there, what stands now and what the partner wrote', async () => {
		const book = await sentBook();
		await book.change((file) => {
			cellAt(sheetOf(file, 'Posts'), 'Specialist advocate', 'FTE').value = 0.9;
			cellAt(sheetOf(file, 'Your stand'), 'advocacy starts', 'Stand').value = 'Agreed';
		});
		const { items } = await book.read();
		expect(
			items.map(({ sheet, subject, values: [value] }) => [
				sheet,
				subject,
				value?.label,
				value?.was,
				value?.theirs,
			]),
		).toEqual([
			['Your stand', 'advocacy starts', 'Stand', 'Disputed', 'Agreed'],
			['Posts', 'Specialist advocate', 'FTE', '0.8', '0.9'],
		]);
	});

	test('says where the bid was changed here too', async () => {
		const book = await sentBook();
		await book.change((file) => {
			cellAt(sheetOf(file, 'Posts'), 'Specialist advocate', 'FTE').value = 0.9;
		});
		const post = book.desk
			.plan()
			.posts.find(({ partnerId, title }) => partnerId === 'P4' && title === 'Specialist advocate');
		if (!post) throw new Error('The sample has another post now.');
		await book.desk.edit('FTE', [
			{ table: 'posts', id: post.id, before: post, after: { ...post, fte: 0.5 } as Row },
		]);
		const proposal = await book.read();
		expect(proposal.sent?.stepsSince).toBe(1);
		expect(proposal.items).toMatchObject([
			{ isConflict: true, error: null, values: [{ was: '0.8', ours: '0.5', theirs: '0.9' }] },
		]);
	});

	test('has a new line as one item, and says which cells of it cannot be read', async () => {
		const book = await sentBook();
		await book.change((file) => {
			const sheet = sheetOf(file, 'Due diligence');
			const line = freeLine(sheet);
			sheet.getCell(line, columnOf(sheet, 'Item')).value = 'Cyber policy';
			sheet.getCell(line, columnOf(sheet, 'Status')).value = 'Met';
			sheet.getCell(line + 1, columnOf(sheet, 'Item')).value = 'Health and safety';
			sheet.getCell(line + 1, columnOf(sheet, 'Status')).value = 'splendid';
		});
		const { items } = await book.read();
		expect(items.map(({ kind, subject, error }) => [kind, subject, error])).toEqual([
			['addition', 'Cyber policy', null],
			['addition', 'Health and safety', 'Status: “splendid” is not one of the choices.'],
		]);
	});

	test('with an emptied line proposes its removal, which nobody ticks unasked', async () => {
		const book = await sentBook();
		await book.change((file) => {
			const sheet = sheetOf(file, 'Posts');
			const { row } = cellAt(sheet, 'Specialist advocate', 'FTE');
			for (let at = 2; at <= sheet.columnCount; at += 1) sheet.getCell(Number(row), at).value = null;
		});
		const { items } = await book.read();
		expect(items.map(({ kind, subject, takesAway }) => [kind, subject, takesAway])).toEqual([
			['removal', 'Specialist advocate', true],
		]);
	});

	test('is taken in as one step, and Undo takes it back', async () => {
		const book = await sentBook();
		await book.change((file) => {
			cellAt(sheetOf(file, 'Posts'), 'Specialist advocate', 'FTE').value = 0.9;
			cellAt(sheetOf(file, 'Your stand'), 'advocacy starts', 'Stand').value = 'Agreed';
			sheetOf(file, 'Targets').getCell(5, 4).value = 99;
		});
		const { items, partnerId } = await book.read();
		const plan = book.desk.plan();
		const { changes, refused } = takeItems(plan, { partnerId, items, today: '2026-05-04' });
		expect(refused).toEqual([]);
		expect(changes.map(({ table, after }) => [table, after])).toContainEqual([
			'positions',
			expect.objectContaining({ status: 'agreed', agreedTotal: totalOf(changes), date: '2026-05-04' }),
		]);
		await book.desk.edit('Workbook of Sabr Sisters: 3 changes', changes);
		expect((await book.read()).items).toEqual([]);
		await book.desk.must('plan.undo', { revision: 1 });
		expect(book.desk.plan()).toEqual(plan);
	});

	test('of another bid is told apart', async () => {
		const book = await sentBook();
		const other = trialDesk();
		await other.must('bid.create', {
			path: other.file('other.consort'),
			title: 'Another',
			funder: 'F',
			leadName: 'L',
			start: '2027-04-01',
			years: 1,
			maximumAward: null,
		});
		const refused = await other.refusal('partnerBook.read', { path: book.path });
		expect(refused.message).toMatch(/belongs to another bid, “.+”; the one that is open is “Another”/);
	});

	test('from a later state than the open bid is told apart', async () => {
		const book = await sentBook();
		await book.desk.edit('Note', [{ ...noteChange(book.desk.plan()) }]);
		const { files } = await book.desk.must('partnerBook.send', {
			path: book.desk.folder,
			partnerIds: ['P4'],
		});
		if (book.desk.desk.session) book.desk.desk.session.meta.revision = 0;
		const refused = await book.desk.refusal('partnerBook.read', {
			path: book.desk.file(files[0]?.name ?? ''),
		});
		expect(refused.message).toContain('later state');
	});
});

/** Of the target that is altered along with the stand. */
function totalOf(changes: readonly Change[]): number {
	const target = changes.find(({ table }) => table === 'targets')?.after as Row<'targets'> | undefined;
	return (target?.byPeriod ?? []).reduce((sum, units) => sum + units, 0);
}

function noteChange(plan: ReturnType<Awaited<ReturnType<typeof sentBook>>['desk']['plan']>) {
	const [partner] = plan.partners;
	if (!partner) throw new Error('No partner.');
	return { table: 'partners' as const, id: partner.id, before: partner, after: { ...partner, notes: 'x' } };
}
