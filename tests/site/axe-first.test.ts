/** axe on every page: the first half of the groups. */
import { testHalf } from './lib/axe.ts';

testHalf(0);
