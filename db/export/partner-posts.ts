/** Posts on a partner's sheet, and the cost of a post by formula. */
import { type Post, periodCount } from '../../shared/plan';
import {
	computeYears,
	fillEmpty,
	type PartnerBuild,
	putNone,
	putSection,
	yearColumn,
	yearTerm,
} from './partner-layout';
import { block, columnOf, put, putChoice, ref } from './sheet-model';
import {
	add,
	type Block,
	choose,
	divide,
	isEqual,
	largest,
	multiply,
	number,
	power,
	smallest,
	subtract,
	type Term,
	wholePounds,
	words,
} from './term';
import { PER_HEAD, SHARED } from './words';

/** Columns of a post. */
const POST = { fte: 3, heads: 4, salary: 5, threshold: 6, from: 7, to: 8 } as const;

export interface PostRows {
	rowOf: Map<string, number>;
	first: number;
	last: number;
}

export function putPosts(build: PartnerBuild): PostRows {
	const { frame, partner } = build;
	const posts = frame.plan.posts.filter(({ partnerId }) => partnerId === partner.id);
	const heads = ['Post', 'Role', { right: 'FTE' }, { right: 'Heads' }, { right: 'Salary £' }, 'NI threshold'];
	putSection(build, 'Posts: months in post by year', [
		...heads,
		{ right: 'From period' },
		{ right: 'To period' },
	]);
	const first = build.next;
	const rowOf = new Map<string, number>();
	for (const post of posts) {
		rowOf.set(post.id, build.next);
		putPost(build, post);
	}
	if (posts.length === 0) putNone(build);
	const last = build.next - 1;
	build.next++;
	return { rowOf, first, last };
}

function putPost(build: PartnerBuild, post: Post): void {
	const { frame, sheet } = build;
	const row = build.next++;
	const role = frame.plan.roles.find(({ id }) => id === post.roleId);
	put(sheet, row, 1, post.title, 'label');
	put(sheet, row, 2, role?.name ?? '', 'label');
	put(sheet, row, POST.fte, post.fte, 'input', 'plain');
	put(sheet, row, POST.heads, post.heads, 'input', 'whole');
	put(sheet, row, POST.salary, post.salary, 'input', 'pounds');
	putChoice(sheet, row, POST.threshold, post.sharedPost ? SHARED : PER_HEAD, [PER_HEAD, SHARED]);
	put(sheet, row, POST.from, post.startPeriod, 'input', 'whole');
	put(sheet, row, POST.to, post.endPeriod ?? periodCount(frame.bid), 'input', 'whole');
	computeYears(build, row, (year) => monthsInPost(build, row, year), 'computed', 'plain');
	fillEmpty(build, row);
}

/** Periods of the year between first and last in post, in months. */
function monthsInPost(build: PartnerBuild, row: number, year: number): Term {
	const { sheet, named } = build;
	const perYear = divide(number(12), named('PeriodMonths'));
	const y = yearTerm(build, year);
	const lastOfYear = multiply(y, perYear);
	const firstOfYear = add(multiply(subtract(y, number(1)), perYear), number(1));
	const to = smallest(ref(sheet, row, POST.to, 'column'), lastOfYear);
	const from = largest(ref(sheet, row, POST.from, 'column'), firstOfYear);
	return multiply(largest(number(0), add(subtract(to, from), number(1))), named('PeriodMonths'));
}

/**
 * Cost of a post in a year, whole pounds: pay = fte x salary x uplift x part of the year; National
 * Insurance on what is above the threshold, a head and part of the year; pension on pay.
 */
export function postCost(build: PartnerBuild, row: number, year: number): Term {
	const { sheet, named } = build;
	const at = (column: number): Term => ref(sheet, row, column, 'column');
	const part = divide(ref(sheet, row, yearColumn(year)), number(12));
	const uplift = power(add(number(1), named('PayUplift')), subtract(yearTerm(build, year), number(1)));
	const salary = multiply(at(POST.salary), uplift);
	const pay = multiply(at(POST.fte), salary, part);
	const perHead = largest(number(0), subtract(pay, multiply(named('NIThreshold'), at(POST.heads), part)));
	const inProportion = multiply(
		at(POST.fte),
		part,
		largest(number(0), subtract(salary, named('NIThreshold'))),
	);
	const above = choose(isEqual(at(POST.threshold), words(SHARED)), inProportion, perHead);
	return wholePounds(add(pay, multiply(named('NIRate'), above), multiply(named('PensionRate'), pay)));
}

/** The FTE column of the posts. */
export const fteBlock = (build: PartnerBuild, { first, last }: PostRows): Block =>
	block(build.sheet, columnOf(first, last, POST.fte), 'both');
/** The months column of a year. */
export const monthsBlock = (build: PartnerBuild, { first, last }: PostRows, year: number): Block =>
	block(build.sheet, columnOf(first, last, yearColumn(year)), 'row');
