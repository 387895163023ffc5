/** Fills for what lies over a limit (red) and what is lost or uncertain (grey); drawn from the colours in force. */
export function Hatches() {
	return (
		<defs>
			<pattern
				id="hatch-over"
				width="5"
				height="5"
				patternUnits="userSpaceOnUse"
				patternTransform="rotate(45)"
			>
				<rect width="5" height="5" className="hatch-ground" />
				<rect width="2.1" height="5" className="hatch-over-line" />
			</pattern>
			<pattern
				id="hatch-loss"
				width="5"
				height="5"
				patternUnits="userSpaceOnUse"
				patternTransform="rotate(45)"
			>
				<rect width="5" height="5" className="hatch-ground" />
				<rect width="1.2" height="5" className="hatch-loss-line" />
			</pattern>
		</defs>
	);
}
