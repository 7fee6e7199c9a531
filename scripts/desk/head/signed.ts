/** What a line of the head says of who and when: under the names that the head asks by. */
export { bylineIn } from '../signs/byline.ts'
export { dateIn } from '../signs/date-line.ts'
