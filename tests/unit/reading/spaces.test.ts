import { expect, it } from 'vitest';
import { holdTogether } from '../../../src/reading/spaces.ts';

it.each([
	['över 20 000 anställda', 'över 20~000 anställda'],
	['1 250 000 kronor', '1~250~000~kronor'],
	['3 kap. 5 § plan- och bygglagen', '3~kap.~5~§ plan- och bygglagen'],
	['enligt artikel 17.2 gäller', 'enligt artikel~17.2 gäller'],
	['minst 42 procent till 2030', 'minst 42~procent till 2030'],
	['10 meterfiler och 5 kapitel', '10 meterfiler och 5 kapitel'],
	['två meter', 'två meter'],
])('%s', (text, expected) => expect(holdTogether(text).replaceAll('\u00a0', '~')).toBe(expected));
