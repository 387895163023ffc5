import { expect, test } from 'vitest';
import { releasedFile } from '../fixtures/released';
import { trialDesk } from '../trial-desk';

test('a file of version 1 keeps its bid, its history and its versions', async () => {
	const t = trialDesk();
	const { path, facts } = releasedFile(1, t.folder);
	const open = await t.must('bid.open', { path });
	const { post, counts, title, revision, undo, redo, author } = facts;
	const fteOf = (plan = t.plan()) => plan.posts.find(({ id }) => id === post.id)?.fte;
	expect(open).toMatchObject({ revision, readOnly: null, isSample: false, steps: { undo, redo } });
	expect(open.plan.bid[0]?.title).toBe(title);
	const found = Object.entries(open.plan).map(([table, rows]) => [table, rows.length]);
	expect(Object.fromEntries(found)).toMatchObject(counts);
	expect(fteOf()).toBe(post.fte);

	const { versions } = await t.must('version.list', {});
	expect(versions.map(({ name }) => name)).toEqual(facts.versions);
	expect(fteOf((await t.must('version.read', { id: versions[0]?.id ?? 0 })).plan)).toBe(post.inVersion);

	const { entries } = await t.must('history.list', { limit: 100, beforeSeq: null });
	expect(entries.map(({ kind }) => kind)).toEqual(['undo', 'edit', 'edit', 'edit', 'import']);
	expect(entries[2]).toMatchObject({ reason: 'One post is not filled', author });

	expect((await t.must('plan.redo', { revision })).label).toBe(redo);
	await t.must('plan.undo', { revision: revision + 1 });
	expect((await t.must('plan.undo', { revision: revision + 2 })).label).toBe(undo);
	expect(fteOf()).toBe(post.inVersion);
});
