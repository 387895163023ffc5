/** Risk sharing: who can earn the results money, who waits for cash, and who pays if less is delivered. */
import { Check } from 'lucide-react';
import { SPLITS, type Split } from '../../../shared/calc/split';
import { setFields } from '../../../shared/edits/row';
import { displayName, only } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { go, hrefOf } from '../../route';
import { AskHow } from '../../ui/how';
import { Button, EmptyState, Segments } from '../../ui/kit';
import { screens } from '../../words/everywhere';
import { METHOD, potWords, sharing as words } from '../../words/risk-sharing';
import { AllCash } from './all-cash';
import { BalanceGrid } from './balance-grid';
import { CashGrid } from './cash-grid';
import { CashPictures } from './cash-section';
import { DeliverySection } from './delivery-section';
import { PricesSection } from './prices-section';
import { type SharingView, useSharingView } from './sharing-view';
import { SplitsGrid } from './splits-grid';
import { sharingSentence } from './splits-lines';
import { TermsSection } from './terms-section';
import { PartnerWorking } from './working';
import './risk-sharing.css';

export function RiskSharingScreen() {
	const view = useSharingView();
	const isEmpty = view.partners.length === 0;
	return (
		<>
			<Head view={view} />
			{isEmpty ? (
				<EmptyState title={words.noPartners} why={words.noPartnersWhy}>
					<Button kind="primary" onPress={() => go('partners')}>
						{words.openPartners}
					</Button>
				</EmptyState>
			) : (
				<div className="sharing-work">
					<Lead view={view} />
					<SplitsGrid view={view} />
					<div className="sharing-parts">
						<div className="sharing-left">
							<CashPictures view={view} />
							<AllCash view={view} />
							<CashGrid view={view} />
							<PartnerWorking view={view} />
							<TermsSection view={view} />
						</div>
						<div className="sharing-right">
							<DeliverySection view={view} />
							<PricesSection view={view} />
						</div>
					</div>
					<BalanceGrid view={view} />
				</div>
			)}
		</>
	);
}

function Head({ view }: { view: SharingView }) {
	const { plan, terms, readOnly } = view;
	const choose = (method: Split) => {
		if (readOnly) return;
		void planStore.edit(
			words.methodStep(METHOD[method]),
			setFields(plan, 'riskSharing', terms.id, { method }),
		);
	};
	return (
		<div className="page-head">
			<h1>{screens['risk-sharing']}</h1>
			<Segments
				label={words.method}
				value={terms.method}
				onChange={choose}
				options={SPLITS.map((key) => ({
					key,
					label: (
						<>
							{key === terms.method && <Check className="icon small" aria-hidden />}
							{METHOD[key]}
						</>
					),
				}))}
			/>
		</div>
	);
}

function Lead({ view }: { view: SharingView }) {
	const { plan, figures } = view;
	const { pbr } = figures;
	const measures = new Map(plan.measures.map((measure) => [measure.id, displayName(measure)]));
	return (
		<div>
			<h2 className="sentence">{sharingSentence(view)}</h2>
			<p className="reason">
				{potWords(pbr, only(plan, 'bid').pbrShare, (id) => measures.get(id) ?? id)}{' '}
				{pbr.pot === 0 && <a href={hrefOf('risk-sharing', { field: 'pbrShare' })}>{words.setPot}</a>}
				{pbr.pot > 0 && <AskHow of={{ kind: 'pot' }} name={words.pot} />}
			</p>
		</div>
	);
}
