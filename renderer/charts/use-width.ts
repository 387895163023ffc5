/** The width of an element in pixels, kept up to date; 0 until it is known. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export function useWidth<E extends HTMLElement>(): { ref: RefObject<E | null>; width: number } {
	const ref = useRef<E>(null);
	const [width, setWidth] = useState(0);
	useLayoutEffect(() => {
		const element = ref.current;
		if (!element) return;
		const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
		observer.observe(element);
		setWidth(Math.floor(element.clientWidth));
		return () => observer.disconnect();
	}, []);
	return { ref, width };
}
