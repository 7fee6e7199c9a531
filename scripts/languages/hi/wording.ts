/** Hindi: so far, who wrote copy and when. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: '(लेखक|लेखिका|रिपोर्ट|रिपोर्टर|द्वारा|प्रस्तुति):',
  and: 'और | व',
  published: 'प्रकाशित',
  updatedDates: 'अपडेट[ेड] | अद्यतन',
  posts: 'संवाददाता | रिपोर्टर | संपादक',
  picturedBy: 'फोटो | तस्वीर | छाया',
} satisfies Wording
