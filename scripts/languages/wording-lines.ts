/** Small words by which a line shows what it is: parts of expressions, beside the whole phrases of `wording.ts`. */

export interface LineWording {
  /** What a press office calls what it sends: press release, communiqué. */
  readonly releaseNames?: string
  /** Before the day of a release, beside those: for release. */
  readonly releasedWords?: string
  /** In capitals, between who took a picture and for whom: FOR, POUR. */
  readonly creditFors?: string
  /** Before who took a picture, behind the words of its caption. */
  readonly creditLabels?: string
  /** What a caption ends with behind the name of who took it. */
  readonly photographed?: string
  /** Before the name of a body whose boilerplate follows on the line: About. */
  readonly abouts?: string
  /** Before the day on which a wire first published a story. */
  readonly firstPublished?: string
  /** Behind a post, before for whom or where it is: for, en. */
  readonly postFors?: string
  /** What the names of papers and agencies begin with, in the case they are written in. */
  readonly paperOpenings?: string
  /** What stands before such a name. */
  readonly paperArticles?: string
  /** What the names of papers, agencies and bodies end in. */
  readonly paperEndings?: string
  /** What stands in names of news agencies, and in no paper’s, in the case it is written in. */
  readonly agencies?: string
  /** What stands in names of public bodies, companies and clubs. */
  readonly publicBodies?: string
  /** What kind of company one is, written before its name without a space. */
  readonly companiesBefore?: string
  /** The same, written behind it. */
  readonly companiesBehind?: string
  /** Words with a capital that stand in names of bodies, places and headings, and in nobody’s name. */
  readonly notNames?: string
  /** Several people at a paper, or others: staff, rédaction. */
  readonly teams?: string
  /** An article that such a word may have. */
  readonly teamArticles?: string
  /** What joins to a name who helped: with, avec. */
  readonly withWords?: string
  /** Before the name of a place, what kind it is: м. Київ. */
  readonly placeMarks?: string
  /** What stands small within the name of a place. */
  readonly placeJoins?: string
  /** What begins a line as a place begins a dateline, and is none, in the case it is written in. */
  readonly notPlaces?: string
  /** Places that begin with an article, as few do: The Hague. */
  readonly articledPlaces?: string
  /** Agencies that stand in the brackets of a dateline without a space behind the place: 共同. */
  readonly wireSigns?: string
  /** Titles and other short forms that end in a point and stand before a name, in the case they are written in. */
  readonly shortTitles?: string
  /** What else ends in a point that is no end of a sentence, in the case it is written in. */
  readonly shortForms?: string
  /** Before the year of a paper’s foundation: since, seit. */
  readonly foundedWords?: string
  /** Before the number of a document in a file: document, Artikel. */
  readonly documentWords?: string
  /** Between that number and how many there are: of, von. */
  readonly documentOfs?: string
  /** How the label of a picture’s or a source’s credit begins: phot, quelle. */
  readonly creditStems?: string
  /** Whole words that only a notice of rights has. */
  readonly rightsWords?: string
  /** Whole words that only the foot of a page has. */
  readonly pageWords?: string
  /** What goes on with a sentence, at the head of a line of a poem. */
  readonly goesOn?: string
  /** A label before a time of day. */
  readonly timeLabels?: string
  /** In brackets below the last line: the end. */
  readonly ends?: string
  /** Before the name of who edited a story, in brackets behind its last sentence. */
  readonly editedBy?: string
  /** The label of the text in the export of a database. */
  readonly fullTexts?: string
  /** A key whose value is the state of a text. */
  readonly statusKeys?: string
  /** A key that means its state as well as a country’s or another: nobody holds copy by those. */
  readonly otherStatusKeys?: string
  /** Before who wrote a story, beside who took its pictures: words:. */
  readonly writtenBy?: string
  /** Before who took the pictures of a story, behind who wrote it. */
  readonly picturedBy?: string
  /** What stands in capitals on a page and is no agency’s sign. */
  readonly sectionsOfCapitals?: string
  /** Before the day in a dateline: le, den. */
  readonly dateArticles?: string
  /** A key before a headline in a line of a file: title. */
  readonly headlineKeys?: string
  /** What the name of an agency or a paper ends in, where no space is behind it: 新华社. */
  readonly wireAgencies?: string
  /** Behind it, before the name of a reporter: 記者. */
  readonly wireReporters?: string
  /** What such a dateline ends in: 电. */
  readonly wired?: string
  /** How a paper calls itself there: 本报. */
  readonly ownPapers?: string
  /** What kind of reporter one is, before that word. */
  readonly reporterKinds?: string
  /** What a broadcast script sets on a line of its own, or before a mark: VO/SOT, in the case it is written in. */
  readonly scriptCues?: string
  /** The same before a colon and a word: Writer. */
  readonly scriptLabels?: string
  /** What a paper sets before a headline, with a mark between, and is no label of views: Live, Exclusive. */
  readonly storyKinds?: string
  /** What a wire sets before a headline: UPDATE, FACTBOX. */
  readonly wireLabels?: string
  /** What a system sets before one: hed. */
  readonly headlineLabels?: string
  /** What names a field of a story here and another elsewhere, so that only where the line stands tells which: Rubrik, Lead. */
  readonly fieldLabels?: string
  /** A key of the catalogue of a database. */
  readonly catalogueKeys?: string
  /** What a sender sets before the subject of a mail. */
  readonly subjectLabels?: string
  /** A key of what systems keep on top of copy and no reader wants. */
  readonly housekeeping?: string
}
