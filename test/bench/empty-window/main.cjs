/** The peer of the start: an empty window of the same Electron, and nothing else. */
const { app, BrowserWindow } = require('electron');

app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
	const window = new BrowserWindow({ width: 1280, height: 800, show: false });
	window.once('ready-to-show', () => window.show());
	window.loadURL('data:text/html,<title>Empty</title><h1>Empty</h1>');
});
