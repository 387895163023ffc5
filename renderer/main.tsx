import { lazy, StrictMode, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { PRINT_ROUTE } from './route';
import './ui/tokens.css';
import './ui/base.css';
import './ui/shell.css';

/** What the print window shows; a person never comes here. */
const PrintedPack = lazy(() => import('./print/printed-pack').then((m) => ({ default: m.PrintedPack })));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
createRoot(root).render(
	<StrictMode>
		<I18nProvider locale="en-GB">
			{window.location.hash === PRINT_ROUTE ? (
				<Suspense>
					<PrintedPack />
				</Suspense>
			) : (
				<App />
			)}
		</I18nProvider>
	</StrictMode>,
);
