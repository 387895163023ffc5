/** Who carries the bid: roles by person, and where one person is all there is. */
import { useMemo } from 'react';
import { type KeyPerson, keyPeople } from '../../../shared/calc/agreement';
import { displayName } from '../../../shared/plan';
import { showList } from '../../../shared/text';
import { useBid } from '../../plan-store';
import { hrefOf } from '../../route';
import { Mark, Section } from '../../ui/kit';
import { peopleSentence, peopleWords as words } from '../../words/agreement';
import { choices } from '../../words/everywhere';

const roleWord = (role: string) => choices.contactRole?.[role] ?? role;

export function KeyPeople() {
	const { plan } = useBid();
	const people = useMemo(() => keyPeople(plan), [plan]);
	const partners = new Map(plan.partners.map((partner) => [partner.id, displayName(partner)]));
	return (
		<Section
			className="agreement-wide"
			title={words.title}
			side={<a href={hrefOf('partners')}>{words.toPartners}</a>}
		>
			{people.length === 0 ? (
				<p className="section-note second">{words.empty}</p>
			) : (
				<>
					<p className="section-note">{peopleSentence(people)}</p>
					<table className="figures key-people">
						<thead>
							<tr>
								<th scope="col">{words.person}</th>
								<th scope="col">{words.partner}</th>
								<th scope="col">{words.roles}</th>
								<th scope="col">{words.deputy}</th>
							</tr>
						</thead>
						<tbody>
							{people.map((person) => (
								<PersonLine
									key={person.contactId}
									person={person}
									partner={partners.get(person.partnerId) ?? ''}
								/>
							))}
						</tbody>
					</table>
				</>
			)}
		</Section>
	);
}

function PersonLine({ person, partner }: { person: KeyPerson; partner: string }) {
	const { partnerId, contactId, roles, uncovered } = person;
	const to = (contact: string, column: string) => hrefOf('partners', { partner: partnerId, contact, column });
	return (
		<tr>
			<td>
				<a href={to(contactId, 'person')}>{person.person}</a>
			</td>
			<td>{partner}</td>
			<td>
				{person.tooMany && <Mark level="warn">{words.tooMany(roles.length)}</Mark>}{' '}
				{showList(roles.map(roleWord))}
			</td>
			<td>
				{showList(person.deputies)}{' '}
				{uncovered && (
					<a href={to(uncovered.contactId, 'deputy')}>
						<Mark level="warn">
							{words.open(roleWord(uncovered.role), roles.length, person.uncoveredCount)}
						</Mark>
					</a>
				)}
			</td>
		</tr>
	);
}
