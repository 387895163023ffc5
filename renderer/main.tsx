import { lazy, StrictMode, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { call } from './api';
import { App } from './app';
import { watchErrors } from './error-report';
import { PRINT_ROUTE } from './route';
import { FaultBoundary } from './ui/fault-boundary';
import { fault } from './words/messages';
import './ui/tokens.css';
import './ui/base.css';
import './ui/shell.css';

/** What the print window shows; a person never comes here. */
const PrintedPack = lazy(() => import('./print/printed-pack').then((m) => ({ default: m.PrintedPack })));

const isPrint = window.location.hash === PRINT_ROUTE;
/** Where the bid itself cannot be drawn, there is a way back to the start screen. */
const LEAVE_BID = {
	label: fault.leave,
	onPress: () => void call('bid.close', {}).then(() => window.location.reload()),
};
if (!isPrint) watchErrors();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
createRoot(root).render(
	<StrictMode>
		<I18nProvider locale="en-GB">
			{isPrint ? (
				<Suspense>
					<PrintedPack />
				</Suspense>
			) : (
				<FaultBoundary title={fault.window} ways={[LEAVE_BID]}>
					<App />
				</FaultBoundary>
			)}
		</I18nProvider>
	</StrictMode>,
);
