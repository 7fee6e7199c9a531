/** The tests in a browser. */

import { together } from './together.ts'

together('browser')
