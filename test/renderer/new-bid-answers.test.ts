import { describe, expect, it } from 'vitest';
import { type Answers, endOf, firstAnswers, readAnswers } from '../../renderer/screens/start/new-bid-answers';
import { start } from '../../renderer/words/start';
import sample from '../../shared/sample/marlshire.json';
import { showMoney, showNumberOf } from '../../shared/text';
import figures from '../fixtures/marlshire.figures.json';

const full: Answers = {
	title: ' Northfield homes ',
	funder: 'Northfield Council',
	leadName: 'Alpha Trust',
	start: '1 Apr 2027',
	years: 3,
	maximumAward: '£1,250,000',
};
const reasonOf = (part: Partial<Answers>) => {
	const read = readAnswers({ ...full, ...part });
	return read.ok ? {} : read.reasons;
};

describe('the six answers of a new bid', () => {
	it('become a bid: names trimmed, the day as a date, the award in whole pounds', () => {
		expect(readAnswers(full)).toEqual({
			ok: true,
			bid: {
				title: 'Northfield homes',
				funder: 'Northfield Council',
				leadName: 'Alpha Trust',
				start: '2027-04-01',
				years: 3,
				maximumAward: 1_250_000,
			},
		});
	});

	it('need no maximum', () => {
		const read = readAnswers({ ...full, maximumAward: ' ' });
		expect(read.ok && read.bid.maximumAward).toBeNull();
	});

	it('say by each field what is missing', () => {
		expect(Object.keys(reasonOf({ title: ' ', funder: '', leadName: '', start: '' }))).toEqual([
			'title',
			'funder',
			'leadName',
			'start',
		]);
	});

	it.each(['29 Apr 2027', '31/01/2027', '30 Feb 2027', 'April', '04/13/2027', '1 Apr 1999'])(
		'refuse to start on %s',
		(day) => expect(reasonOf({ start: day })).toHaveProperty('start'),
	);

	it.each(['1.5', '-1', 'lots', '1,000,000,001'])('refuse %s as the most the funder pays', (typed) =>
		expect(reasonOf({ maximumAward: typed })).toHaveProperty('maximumAward'),
	);

	it('begin with the next 1 April', () => {
		expect(firstAnswers(new Date(2026, 3, 1)).start).toBe('1 Apr 2026');
		expect(firstAnswers(new Date(2026, 3, 2)).start).toBe('1 Apr 2027');
		expect(firstAnswers(new Date(2026, 11, 31)).start).toBe('1 Apr 2027');
		expect(firstAnswers(new Date(2027, 0, 1)).start).toBe('1 Apr 2027');
	});

	it('say when the bid ends, once its start is a day', () => {
		expect(endOf(full)).toBe('31 Mar 2030');
		expect(endOf({ ...full, start: 'soon' })).toBeNull();
	});
});

describe('the sample on the start screen', () => {
	it('is described with its own figures', () => {
		const active = sample.partners.filter(
			({ membership }) => membership === 'joined' || membership === 'invited',
		);
		expect(start.sampleAbout).toContain(showNumberOf(active.length, 'partner'));
		expect(start.sampleAbout).toContain(showNumberOf(sample.bid[0]?.years ?? 0, 'year'));
		expect(start.sampleAbout).toContain(showMoney(figures.costs.total));
	});
});
