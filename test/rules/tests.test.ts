import { describe, expect, test } from 'vitest';
import { codeFiles, projectFiles, readSource } from './sources';

/** The folders whose tests a project of vite.config.ts runs. */
const RUN = ['shared', 'renderer', 'db', 'service', 'rules', 'electron', 'e2e', 'build'];
const tests = codeFiles().filter((path) => /\.(test|spec)\.tsx?$/.test(path));

describe('tests', () => {
	test('stand in folders that npm test runs', () => {
		expect(tests.filter((path) => !RUN.some((folder) => path.startsWith(`test/${folder}/`)))).toEqual([]);
	});

	test('are all run: none is kept alone, none is put off', () => {
		const marks = /\b(test|it|describe)\.(only|todo|skip)\b/;
		expect(
			tests.filter((path) => path !== 'test/rules/tests.test.ts' && marks.test(readSource(path))),
		).toEqual([]);
	});
});

describe('the continuous check', () => {
	test('is npm test and nothing else', () => {
		expect(projectFiles()).toContain('.ci/run');
		const commands = readSource('.ci/run')
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith('#'));
		expect(commands).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm test']);
	});
});
