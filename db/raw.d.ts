/** Text that the bundler puts into the program: `import sql from './001-plan.sql?raw'`. */
declare module '*?raw' {
	const text: string;
	// biome-ignore lint/style/noDefaultExport: the bundler gives the text as the default export.
	export default text;
}
