/** A window of the same Electron for one page: the grids that are compared. */
const { app, BrowserWindow } = require('electron');

app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
	const window = new BrowserWindow({
		width: 1280,
		height: 800,
		useContentSize: true,
		webPreferences: { backgroundThrottling: false },
	});
	window.loadFile(process.env.CONSORT_BENCH_PAGE);
});
