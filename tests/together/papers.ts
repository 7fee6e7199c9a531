/** The tests of whole papers. Their pressroom is this file's, so that its workers start once. */

import '../paper/paper.ts'
import { together } from './together.ts'

together('papers')
