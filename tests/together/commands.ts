/** The tests of commands. */

import { together } from './together.ts'

together('commands')
