/** Greek: so far, what keeps copy from going out, and what stands before dates. */

import type { Wording } from '../wording.ts'

export default {
  and: 'και',
  published: 'δημοσιεύ(τηκε|θηκε) | ημερομηνία δημοσίευσης',
  updatedDates: '[τελευταία] ενημέρωση | ενημερώθηκε',
  embargoes: `
    [με|υπό] εμπ(ά|α)ργκο [(έ|ε)ως|μ(έ|ε)χρι]
    (να μη |δεν )δημοσιευθεί πριν
    όχι για δημοσίευση (πριν|έως|μέχρι)
  `,
  holds: 'προσχέδιο | όχι για δημοσίευση | να μη δημοσιευθεί | εμπιστευτικό',
  times: 'σήμερα | αύριο | ώρα | δευτέρα | τρίτη | τετάρτη | πέμπτη | παρασκευή | σάββατο | κυριακή',
  obituarySections: 'κηδείες | νεκρολογίες',
  adSections: 'αγγελίες | μικρές αγγελίες',
  letterSections: 'επιστολές',
  opinion: 'γνώμη | γνώμες | άποψη | απόψεις | επιστολές',
  embargoStems: 'εμπ(ά|α)ργκο',
  embargoUntils: '(έ|ε)ως<end> | μ(έ|ε)χρι<end>',
  bylineOpeners: '(του|της|των) | (ρεπορτάζ|κείμενο|γράφει)[:]',
  organisations: 'ΑΠΕ | Εφημερίδα',
  eventDates: 'πότε | ημερομηνία',
  eventTimes: 'ώρα',
  eventPlaces: 'πού | τόπος | τοποθεσία',
  picturedBy: 'φωτ(ό|ογραφία|ογραφίες) | φωτο',
} satisfies Wording
