import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './ui/tokens.css';
import './ui/base.css';
import './ui/shell.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
createRoot(root).render(
	<StrictMode>
		<I18nProvider locale="en-GB">
			<App />
		</I18nProvider>
	</StrictMode>,
);
