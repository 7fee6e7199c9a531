/** Korean, as headlines are drafted in it: the verb is last. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  isVerbLast: true,
  pointing:
    '이, 그, 저, 이는, 그는, 그녀는, 이들은, 그들은, 이날, 하지만, 그러나, 그리고, 또, 또한, 한편, 이어, 이에, 이와, 따라서, 여기에, 나는, 우리는, 특히, 다만, 앞서, 당시, 이번, 같은',
  persons: '나는, 내가, 우리는, 우리가',
}

export default drafting
