/** The tests of whole papers. Pressroom and archives are this file's, so that they are started and built once. */

import '../paper/archive.ts'
import { together } from './together.ts'

together('papers')
