/** The tests of what is a function from a value to a value. */

import { together } from './together.ts'

together('text')
