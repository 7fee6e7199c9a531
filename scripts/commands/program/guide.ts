/**
 * What is said of each command beyond its options: how it is typed, and what one should know before. The help of the
 * command, the man page and the table in `docs/commands.md` are made from it.
 */

export interface Guide {
  /** What is typed behind `npx broadsheet`, and what that does. */
  readonly examples: readonly (readonly [typed: string, does: string])[]
  /** What an editor should know before typing it: sentences. */
  readonly note?: string
}

/** By the words of the command. */
export const GUIDE: Readonly<Record<string, Guide>> = {
  init: {
    examples: [
      ['init my-paper', 'asks four questions and begins a paper'],
      ['init my-paper --name "The Ferry Post" --yes', 'begins it and asks nothing'],
    ],
    note: 'The paper has a folder of its own: see own-paper.md in the docs.',
  },
  new: {
    examples: [
      ['new "Harbour reopens"', 'a text file with this headline, in your editor'],
      ['new "Harbour reopens" --in harbour --no-open', 'in the folder of a section; only its name is said'],
    ],
    note: 'It overwrites nothing.',
  },
  build: {
    examples: [
      ['build', 'builds what changed, into _site'],
      ['build --dry-run', 'lists what would be added, changed and removed'],
      ['build --why /about/', 'builds, and says why that page was printed, or was not'],
      ['build --base-url https://example.org/paper/', 'for another address than the masthead’s'],
    ],
    note: 'It is incremental where it can be. With --keep-going, what stood of a broken file stays.',
  },
  index: {
    examples: [['index', 'makes the search index after “build --no-search”']],
    note: 'Where pages are due, it says so and leaves the index as it stands.',
  },
  serve: {
    examples: [
      ['serve', 'shows the paper at http://127.0.0.1:8080/ and follows every change'],
      ['serve --port 0', 'at any port that is free'],
    ],
    note: 'A --port that is taken is refused. Every story has an Edit, which writes its sidecar, and the front page an order, which writes front.yaml.',
  },
  due: {
    examples: [['due', 'says what is published, expires or gets to its day next, and when']],
  },
  list: {
    examples: [
      ['list', 'every story and brief: its day, its address, its file'],
      ['list held', 'what is not published yet, until when, and why'],
      ['list --section harbour --since 2026-11-01', 'what a section had since a day'],
      ['list names', 'names that may be one and the same, with the lines for the masthead that join them'],
    ],
    note: 'It writes nothing. What is held is in “list held” and “list unsure” alone.',
  },
  read: {
    examples: [
      ['read content/council.txt', 'shows what each line was taken for, and how sure that is'],
      ['read --why content/council.txt:12', 'says which evidence decided a line'],
    ],
  },
  learn: {
    examples: [
      ['learn --dry-run', 'shows file by file what would be read differently'],
      ['learn', 'writes house-style.yaml beside the masthead, where that helps'],
    ],
  },
  print: {
    examples: [
      ['print 2026-11-22', 'writes print-2026-11-22.pdf into this folder'],
      ['print 2026-11-22 --epub', 'writes a book, which needs no browser'],
    ],
    note: 'It reads the copy as it stands, without what is held, and writes nothing but that file, whose folder must be there.',
  },
  withdraw: {
    examples: [
      ['withdraw /2026/11/22/harbour-reopens/ --dry-run', 'lists the pages that would change'],
      ['withdraw /2026/11/22/harbour-reopens/ --reason "Sent in error"', 'its address says that it was, and why'],
      ['withdraw /2026/11/22/harbour-reopens/ --undo', 'takes the order back'],
      ['withdraw /2026/11/22/harbour-reopens/ --purge', 'leaves no trace of it; delete its copy first'],
    ],
  },
  publish: {
    examples: [
      ['publish --dry-run', 'lists what would be sent and removed'],
      ['publish', 'sends the built site where the masthead says'],
      ['publish --rollback', 'shows the release before'],
    ],
  },
  theme: {
    examples: [
      ['theme --list', 'says which themes come along'],
      ['theme --preview tabloid', 'prints every kind of page of an invented paper in it, and serves them'],
    ],
    note: 'Of your own paper nothing is read: “theme: tabloid” in its masthead changes its look.',
  },
  proof: {
    examples: [
      ['proof', 'reads _site as browsers do, and says what is wrong'],
      ['proof --output public --json', 'the same of another folder, for programs'],
    ],
    note: 'It changes nothing.',
  },
  doctor: {
    examples: [
      ['doctor', 'looks at Node, git, clock, rights, register, browser, ports and disk, and says what to do'],
      ['doctor --json', 'the same for programs'],
    ],
    note: 'It changes nothing. It ends with 1 if something is in the way of a build.',
  },
  'register restore': {
    examples: [
      ['register restore --dry-run', 'says what would be brought back'],
      ['register restore', 'brings lost and damaged lines back'],
    ],
  },
  'register accept': {
    examples: [['register accept', 'takes the register for whole: what it lacks is given up']],
  },
  completion: {
    examples: [
      ['completion bash >> ~/.bashrc', 'for bash'],
      ['completion zsh > ~/.zfunc/_broadsheet', 'for zsh, where ~/.zfunc is on its fpath'],
      ['completion fish > ~/.config/fish/completions/broadsheet.fish', 'for fish'],
    ],
    note: 'It completes “broadsheet”, as it is called where the package is installed for all folders, or where node_modules/.bin is on the search path; shells do not ask programs behind “npx”.',
  },
}
