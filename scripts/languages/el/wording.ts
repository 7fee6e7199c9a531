/** Greek: so far, only what keeps copy from going out. */

import type { Wording } from '../wording.ts'

export default {
  embargoes: `
    [με|υπό] εμπ(ά|α)ργκο [(έ|ε)ως|μ(έ|ε)χρι]
    (να μη |δεν )δημοσιευθεί πριν
    όχι για δημοσίευση (πριν|έως|μέχρι)
  `,
  holds: 'προσχέδιο | όχι για δημοσίευση | να μη δημοσιευθεί | εμπιστευτικό',
  times: 'σήμερα | αύριο | ώρα | δευτέρα | τρίτη | τετάρτη | πέμπτη | παρασκευή | σάββατο | κυριακή',
} satisfies Wording
