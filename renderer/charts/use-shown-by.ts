/** Whether a chart shows years or periods: a long bid begins with its years, and the person may choose. */
import { useState } from 'react';
import { MOST_COLUMNS } from '../../shared/calc/delivery-columns';

export function useShownBy(periods: number) {
	const [chosen, choose] = useState<'period' | 'year'>('year');
	const isLong = periods > MOST_COLUMNS;
	return { by: isLong ? chosen : ('period' as const), isLong, choose };
}
