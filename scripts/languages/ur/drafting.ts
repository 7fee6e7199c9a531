/** Urdu, as headlines are drafted in it: the verb is last. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  isVerbLast: true,
  pointing:
    'یہ, وہ, اس, ان, اسی, انہوں, لیکن, مگر, اور, تاہم, جبکہ, پھر, یہاں, وہاں, میں, ہم, اس کے علاوہ, دوسری جانب, بعد ازاں, ادھر, خیال رہے',
  persons: 'میں, ہم, آپ',
}

export default drafting
