/** axe on every page: the second half of the groups. */
import { testHalf } from './lib/axe.ts';

testHalf(1);
