import { describe, expect, test } from 'vitest';
import { projectFiles, readSource } from './sources';

interface LockedPackage {
	version?: string;
	resolved?: string;
	integrity?: string;
	hasInstallScript?: boolean;
	link?: boolean;
}
interface Package {
	license: string;
	version: string;
	description: string;
	engines: { node: string };
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	overrides: Record<string, unknown>;
	allowScripts: Record<string, boolean>;
}

const project: Package = JSON.parse(readSource('package.json'));
const locked: Record<string, LockedPackage> = JSON.parse(readSource('package-lock.json')).packages;
const installed = Object.entries(locked).filter(([path]) => path !== '');

describe('package.json', () => {
	test('says what this is, under which licence and in which version', () => {
		expect(project).toMatchObject({
			license: 'MIT',
			version: '0.1.0',
			engines: { node: expect.any(String) },
		});
		expect(project.description.length).toBeGreaterThan(20);
	});

	test('pins every package to one version', () => {
		const pins = Object.entries({ ...project.dependencies, ...project.devDependencies });
		expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});

	test('replaces the old packages below ExcelJS', () => {
		expect(project.overrides.exceljs).toEqual({ tmp: '^0.2.5', uuid: '^11.1.1', unzipper: '^0.12.3' });
	});

	test('brings one React, whatever a package of the benchmarks asks for', () => {
		const copies = installed.map(([path]) => path).filter((path) => /node_modules\/react(-dom)?$/.test(path));
		expect(copies.sort()).toEqual(['node_modules/react', 'node_modules/react-dom']);
	});

	test('never lists the stand-in Electron', () => {
		expect(JSON.stringify(project)).not.toContain('cypress');
		expect(installed.filter(([path]) => path.includes('cypress'))).toEqual([]);
	});
});

describe('package-lock.json', () => {
	test('names no address to download from', () => {
		expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
	});

	test('pins the contents of every package', () => {
		const open = installed.filter(([, { integrity, link }]) => !link && !integrity?.startsWith('sha512-'));
		expect(open.map(([path]) => path)).toEqual([]);
	});

	test('lets one package alone run a script when it is installed: the Node it brings', () => {
		const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
		expect(scripted.filter((path) => path !== 'node_modules/fsevents')).toEqual(['node_modules/node']);
		// Both builds of SQLite bring their binaries along; without this npm would compile them.
		expect(project.allowScripts).toEqual({
			'better-sqlite3': false,
			'better-sqlite3-multiple-ciphers': false,
			node: true,
		});
	});

	test('holds exactly the versions that package.json pins', () => {
		const pins = Object.entries({ ...project.dependencies, ...project.devDependencies });
		const differing = pins.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version);
		expect(differing).toEqual([]);
	});
});

describe('the project', () => {
	test('speaks of itself alone: no path of a machine it was made on', () => {
		// Put together from parts, so that this file does not name them itself.
		const foreign = [
			['', 'work', ''],
			['', 'tmp', 'brief'],
			['..', 'shared', 'spec'],
			['', 'root', ''],
		].map((parts) => parts.join('/'));
		const telling = projectFiles()
			.filter((path) => !/\.(png|ico|icns|xlsx|consort|woff2)$/.test(path))
			.filter((path) => {
				const text = readSource(path);
				return foreign.some((word) => text.includes(word));
			});
		expect(telling).toEqual([]);
	});
});
