/** Turkish, as headlines are drafted in it: the verb is last. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  isVerbLast: true,
  pointing:
    'o, bu, şu, bunlar, onlar, bunun, onun, ancak, ama, fakat, ve, ayrıca, öte yandan, böylece, burada, orada, ben, biz, daha sonra, bunun üzerine, bu arada, çünkü, yine, aynı, olay, olayda',
  persons: 'ben, biz, sen, siz',
}

export default drafting
