/** The clock of a method's steps: numbers them and says when each begins, so that the minutes in the margin add up. */
export interface StepTime {
	readonly minutes?: number | undefined;
	readonly weeks?: number | undefined;
}

/** Reads a body from top to bottom: tell it of each heading, and ask it at each step. */
export function stepClock() {
	let number = 0;
	let minutes = 0;
	let weeks = 0;
	return {
		/** A method held on several occasions has a heading of level three for each, and a new start of the clock. */
		heading(depth: number): void {
			if (depth === 3) minutes = 0;
		},
		/** The step's number from 1, and the minutes or weeks that have gone before it. */
		step(time: StepTime): { number: number; start: number } {
			const start = minutes + weeks;
			number += 1;
			minutes += time.minutes ?? 0;
			weeks += time.weeks ?? 0;
			return { number, start };
		},
	};
}
