/** One partner: the verdict and its reasons first, then who it is, what it carries, what was checked. */
import { isActive, type Partner } from '../../../shared/plan';
import { ChecksSection } from './checks-section';
import { MoneySection, PostsSection, TargetsSection } from './partner-figures';
import { FindingsSection } from './partner-findings';
import { figuresOfPartner, findingsOfPartner, type PartnersView } from './partners-view';
import { ContactsSection, OffersSection } from './people-sections';
import { ProfileSection } from './profile-section';
import { PartnerVerdict } from './verdict';

export function PartnerPage({ view, partner }: { view: PartnersView; partner: Partner }) {
	const figures = figuresOfPartner(view, partner.id);
	const shared = { view, partner, figures };
	return (
		<>
			<PartnerVerdict {...shared} />
			<div className="partner-page">
				<div className="partner-main">
					<ProfileSection view={view} partner={partner} />
					<OffersSection view={view} partner={partner} />
				</div>
				<div className="partner-side">
					<FindingsSection findings={findingsOfPartner(view, partner.id)} />
					{isActive(partner) && <MoneySection {...shared} />}
					{isActive(partner) && <TargetsSection {...shared} />}
					{isActive(partner) && <PostsSection {...shared} />}
				</div>
				<ChecksSection view={view} partner={partner} rating={figures.rating} />
				<ContactsSection view={view} partner={partner} />
			</div>
		</>
	);
}
