/** What the search page says of what was asked, and how to ask, in English. */

const search = {
  /** The count, and what it is of. */
  searchSought: '{found} for “{words}”',
  /** Of words that the paper has not; of words that it has in other ways only. */
  searchNone: 'Nothing here has “{words}”.',
  searchUnlike: 'Nothing has “{words}” just so: what was found has other forms of the words, or longer words.',
  searchMeant: 'Did you mean {guesses}?',
  searchWithin: 'within a longer word',
  searchHint:
    '“In quotation marks”, words are found as they stand together; a minus (-word) leaves out what has the word.',
  searchArrows: 'Arrow keys lead from result to result.',
  searchNarrow: 'Narrow the search',
  searchResults: 'Results',
  searchBest: 'Best match',
  searchNewest: 'Newest first',
  searchMore: 'More results',
  searchWorking: 'Searching…',
}

export default search

/** What English has, every other language has. */
export type SearchWords = typeof search
