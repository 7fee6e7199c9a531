/** Whose folders are: every trick and mishap by which the press could come into a folder that is not its own. */

import assert from 'node:assert/strict'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { type Paths, PROGRAM, pathsOf } from '../../scripts/paths.ts'
import { claimOutput } from '../../scripts/press/output.ts'
import { foreignOutput } from '../../scripts/press/ownership/foreign-output.ts'
import { setMark } from '../../scripts/press/ownership/mark.ts'
import { claimState, readNote } from '../../scripts/press/ownership/state.ts'
import { homeAt, NO_LINKS } from '../system.ts'
import { folderFor } from './quay.ts'

const PAPER = 'The Quay'
const FORMER_MARK = `Broadsheet publishes into this folder and removes from it whatever is not in the paper,
except hidden files and CNAME. Keep nothing else of yours here.
`

/** A folder to play in: a content folder with a masthead, and what a trick needs. Paths are relative to it. */
class Ground {
  readonly folder: string
  constructor(t: TestContext) {
    this.folder = folderFor(t)
    this.file('content/masthead.yaml', `name: ${PAPER}\n`)
  }
  at = (path: string) => join(this.folder, path)
  file(path: string, text = 'years of work') {
    mkdirSync(dirname(this.at(path)), { recursive: true })
    writeFileSync(this.at(path), text)
  }
  dir = (path: string) => mkdirSync(this.at(path), { recursive: true })
  link(path: string, to: string) {
    mkdirSync(dirname(this.at(path)), { recursive: true })
    symlinkSync(this.at(to), this.at(path))
  }
  /** Publish a paper there, as far as ownership goes. */
  claimed(output: string, content = 'content', paper = PAPER): Paths {
    const paths = pathsOf(this.at(content), this.at(output))
    claimState(paths, paper)
    claimOutput(paths, paper)
    this.file(`${output}/index.html`, 'a page')
    return paths
  }
  /** Everything there is, with what it holds and where it leads. */
  all(folder = this.folder): Record<string, string> {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
    return Object.fromEntries(paths.map((path) => [path, whatIs(path)]))
  }
}

function whatIs(path: string): string {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return `→ ${readlinkSync(path)}`
  return stat.isFile() ? readFileSync(path, 'latin1') : 'folder'
}

/** What is set up; the output, and the content folder where it is another; and how it is refused. */
type Trick = readonly [set: (ground: Ground) => void, output: string, refused: RegExp, content?: string]

const TRICKS: Readonly<Record<string, Trick>> = {
  'the folder above an output': [(g) => g.file('www/thesis.odt') ?? g.claimed('www/site'), 'www', /did not put there/],
  'the folder above an output of the old kind': [
    (g) => {
      g.file('www/thesis.odt')
      g.file('www/.broadsheet/site/record.ndjson', '')
    },
    'www',
    /did not put there \(“\.broadsheet”\)/,
  ],
  'the folder above an output, with nothing else in it': [
    (g) => void g.claimed('www/site'),
    'www',
    /did not put there/,
  ],
  'the folder above an output that is gone': [
    (g) => {
      g.claimed('www/site')
      rmSync(g.at('www/site'), { recursive: true })
    },
    'www',
    /did not put there \(“\.broadsheet-state”\)/,
  ],
  'a folder with one file': [(g) => g.file('www/thesis.odt'), 'www', /“thesis\.odt”/],
  'a folder with a hidden file that no host keeps': [(g) => g.file('www/.bashrc'), 'www', /“\.bashrc”/],
  'a folder with an empty folder': [(g) => g.dir('www/photos'), 'www', /“photos”/],
  'a file': [(g) => g.file('www'), 'www', /is not a folder/],
  'below a file': [(g) => g.file('www'), 'www/site', /Found a file, or a link/],
  'a mark that is a folder': [(g) => g.file('www/.broadsheet/x') ?? g.file('www/a'), 'www', /did not put there/],
  'a mark that is a link to one': [
    (g) => {
      setMark(g.at('content'), PAPER)
      renameSync(g.at('content/.broadsheet'), g.at('real'))
      g.link('www/.broadsheet', 'real')
      g.file('www/a')
    },
    'www',
    /did not put there/,
  ],
  'a mark of another text': [(g) => g.file('www/.broadsheet', 'Broadsheet\n'), 'www', /did not put there/],
  'an empty mark': [(g) => g.file('www/.broadsheet', ''), 'www', /did not put there/],
  'a mark with something behind it': [
    (g) => {
      g.dir('www')
      setMark(g.at('www'), PAPER)
      g.file('www/.broadsheet', `${readFileSync(g.at('www/.broadsheet'), 'utf8')}more\n`)
    },
    'www',
    /did not put there/,
  ],
  'a mark of another paper': [
    (g) => void g.claimed('www', 'content', 'The Pier'),
    'www',
    /another paper, “The Pier”/,
    'own',
  ],
  'a mark of this name, of a paper that still stands': [
    (g) => {
      g.file('own/masthead.yaml', `name: ${PAPER}\n`)
      g.claimed('www', 'content')
    },
    'www',
    /that of the paper in .*content; expected one of the paper in .*own\./,
    'own',
  ],
  'the content folder': [() => {}, 'content', /overlap/],
  'inside the content folder': [() => {}, 'content/site', /overlap/],
  'inside the content folder, not there yet': [() => {}, 'content/a/b/c', /overlap/],
  'around the content folder': [() => {}, '.', /overlap/],
  'around the content folder by a slash and a dot': [() => {}, 'content/./../', /overlap/],
  'around a content folder that is a link into it': [
    (g) => {
      g.file('paper/content/masthead.yaml')
      g.link('copy', 'paper/content')
      g.dir('paper')
      setMark(g.at('paper'), PAPER)
    },
    'paper',
    /overlap/,
    'copy',
  ],
  'inside the content folder by a link': [(g) => g.link('way', 'content'), 'way/site', /overlap/],
  'the content folder by a link': [(g) => g.link('way', 'content'), 'way', /overlap/],
  'the content folder by a link to a link': [
    (g) => {
      g.link('way', 'content')
      g.link('longer', 'way')
    },
    'longer/site',
    /overlap/,
  ],
  'around the content folder by “..” behind a link': [
    (g) => {
      g.link('far/way', 'content')
      g.dir('far')
    },
    'far/way/..',
    /overlap/,
  ],
  'copy in other letters, where neither is there yet': [() => {}, 'copy/site', /overlap/, 'COPY'],
  'copy in another Unicode form, where neither is there yet': [() => {}, 'caf\u00e9/site', /overlap/, 'cafe\u0301'],
  'a link that leads nowhere': [(g) => g.link('way', 'nowhere'), 'way', /leads nowhere/],
  'behind a link that leads nowhere': [(g) => g.link('way', 'nowhere'), 'way/site', /leads nowhere/],
  'a link that leads to itself': [(g) => g.link('way', 'way'), 'way/site', /leads nowhere/],
  'a content folder that leads nowhere': [(g) => g.link('way', 'nowhere'), 'www', /leads nowhere/, 'way'],
  'a link to a folder of somebody': [(g) => g.file('theirs/a') ?? g.link('www', 'theirs'), 'www', /“a”/],
  'inside another published site': [(g) => void g.claimed('www'), 'www/archive', /inside another published site/],
  'inside another published site by a link': [
    (g) => g.claimed('www') && g.link('way', 'www'),
    'way/archive',
    /inside another published site/,
  ],
  'what is kept beside an output': [(g) => void g.claimed('www/site'), 'www/.broadsheet-state', /overlap/],
  'inside what is kept beside an output': [
    (g) => void g.claimed('www/site'),
    'www/.broadsheet-state/site/stories',
    /keeps for itself/,
  ],
  'inside its own state': [() => {}, '.broadsheet-state/x', /keeps for itself/],
  'copy inside its own state': [
    (g) => g.file('.broadsheet-state/site/content/masthead.yaml'),
    'site',
    /overlap/,
    '.broadsheet-state/site/content',
  ],
  'a state folder that is a link': [
    (g) => g.file('theirs/a') ?? g.link('.broadsheet-state/site', 'theirs'),
    'site',
    /is a link or a file/,
  ],
  'a folder of states that is a link': [
    (g) => g.file('theirs/a') ?? g.link('.broadsheet-state', 'theirs'),
    'site',
    /is a link/,
  ],
  'a state folder of somebody': [(g) => g.file('.broadsheet-state/site/a'), 'site', /did not put there \(“a”\)/],
  'a state folder with a record and no note': [
    (g) => g.file('.broadsheet-state/site/record.ndjson', ''),
    'site',
    /did not put there/,
  ],
  ...Object.fromEntries(
    ['staging', 'stories', 'record.ndjson', 'paper.json', 'lock'].map((name): [string, Trick] => [
      `a state with a link “${name}”`,
      [
        (g) => {
          const { state } = g.claimed('site')
          rmSync(join(state, name), { force: true, recursive: true })
          g.file('theirs/COMMIT')
          g.link(`.broadsheet-state/site/${name}`, 'theirs')
        },
        'site',
        /holds a link/,
      ],
    ]),
  ),
}

describe('refused, and nothing is touched', { skip: NO_LINKS }, () => {
  for (const [what, [set, output, refused, content = 'content']] of Object.entries(TRICKS)) {
    test(what, (t) => {
      const ground = new Ground(t)
      set(ground)
      const before = ground.all()
      const paths = pathsOf(ground.at(content), `${ground.folder}/${output}`)
      const problem = foreignOutput(paths, PAPER)
      assert.deepEqual([problem?.severity, problem?.code], ['error', 'foreign-output'])
      assert.match(problem?.reason ?? '', refused)
      assert.deepEqual(ground.all(), before)
    })
  }

  test('with what to do, whole', (t) => {
    const ground = new Ground(t)
    ground.file('www/thesis.odt')
    const output = ground.at('www')
    const place = { severity: 'error', code: 'foreign-output', file: output, line: 1, column: 1 }
    assert.deepEqual(foreignOutput(pathsOf(ground.at('content'), output), PAPER), {
      ...place,
      reason: `The output folder ${output} holds things that Broadsheet did not put there (“thesis.odt”).`,
      hint: 'Name an empty or new folder of its own with --output. Nothing was touched.',
    })
    const paths = ground.claimed('site', 'content', 'The Pier')
    writeFileSync(
      paths.seals,
      'What Broadsheet has written into this folder, one hash a file, should its record be lost.\n',
    )
    const mark = readFileSync(paths.mark)
    rmSync(paths.mark)
    const lost = foreignOutput(paths, 'The Pier')
    assert.match(
      lost?.reason ?? '',
      /^The output folder .+ and not its mark \(“\.broadsheet”\): nothing says whose it is\.$/,
    )
    assert.match(lost?.hint ?? '', /If it is an older edition of this paper, move it away, build, and bring back/)
    writeFileSync(paths.mark, mark)
    rmSync(paths.state, { recursive: true })
    assert.equal(
      foreignOutput(paths, PAPER)?.hint,
      `Name an empty or new folder of its own with --output. If it is this paper under a former name, let the last line of ${paths.mark} be Paper: "The Quay", and build again. Nothing was touched.`,
    )
  })

  test('the root, the home folder, the program, and what holds them, whatever mark they had', (t) => {
    const ground = new Ground(t)
    ground.dir('homes/ada')
    setMark(ground.at('homes/ada'), PAPER)
    setMark(ground.at('homes'), PAPER)
    ground.link('way', 'homes')
    t.after(homeAt(ground.at('homes/ada')))
    for (const [output, reason] of [
      ['/', /root/],
      [ground.at('homes/ada'), /home folder/],
      [ground.at('homes'), /home folder/],
      [ground.at('way/ada/'), /home folder/],
      [PROGRAM, /program/],
      [dirname(PROGRAM), /program|home folder/],
      [join(PROGRAM, 'scripts'), /“scripts”/],
      [join(PROGRAM, 'node_modules/site'), /“node_modules”/],
      [join(PROGRAM, 'site/stories'), /“site”/],
      [join(PROGRAM, '.git/site'), /“\.git”/],
    ] as const) {
      assert.match(foreignOutput(pathsOf(ground.at('content'), output), PAPER)?.reason ?? '', reason, output)
    }
    const all = pathsOf(PROGRAM, ground.at('site'))
    assert.match(foreignOutput(all, PAPER)?.reason ?? '', /content folder .* holds the program/)
  })
})

describe('published into', { skip: NO_LINKS }, () => {
  const allowed: Readonly<Record<string, (ground: Ground) => Paths | undefined>> = {
    'a new folder': () => undefined,
    'an empty folder': (g) => void g.dir('site'),
    'a folder with what hosts keep there': (g) => {
      g.file('site/.git/config')
      g.file('site/CNAME')
      g.file('site/.nojekyll')
    },
    'its own output': (g) => void g.claimed('site'),
    'its own output, after its state was lost': (g) =>
      void rmSync(dirname(g.claimed('site').state), { recursive: true }),
    'its own output, marked by an older program': (g) => {
      g.claimed('site')
      g.file('site/.broadsheet', FORMER_MARK)
    },
    'its own output, its mark with the line ends of another system': (g) => {
      g.claimed('site')
      g.file('site/.broadsheet', readFileSync(g.at('site/.broadsheet'), 'utf8').replaceAll('\n', '\r\n'))
    },
    'its own output, after it got another name': (g) => void g.claimed('site', 'content', 'The Old Quay'),
    'its own output, after its copy was moved': (g) => {
      g.file('old/masthead.yaml')
      g.claimed('site', 'old')
      rmSync(g.at('old'), { recursive: true })
    },
    'a copy of the whole project': (g) => {
      g.file('first/content/masthead.yaml')
      g.claimed('first/site', 'first/content')
      renameSync(g.at('first'), g.at('second'))
      g.file('first/content/masthead.yaml')
      return pathsOf(g.at('second/content'), g.at('second/site'))
    },
    'its own output by a link': (g) => {
      g.claimed('real')
      g.link('site', 'real')
    },
    'a folder beside the copy with a name that begins like it': (g) => pathsOf(g.at('content'), g.at('content-site')),
    'the place of its site in the checkout, and of another beside it': () =>
      pathsOf(join(PROGRAM, 'tests/fixtures/x'), join(PROGRAM, '_x')),
    'a state where only a lock was left': (g) => void g.file('.broadsheet-state/site/lock', '{}'),
    'the output of another paper’s neighbour': (g) => void g.claimed('www'),
  }
  for (const [what, set] of Object.entries(allowed)) {
    test(what, (t) => {
      const ground = new Ground(t)
      const paths = set(ground) ?? pathsOf(ground.at('content'), ground.at('site'))
      assert.equal(foreignOutput(paths, PAPER), null)
    })
  }

  test('a linked output has one state, whichever way it is named', (t) => {
    const ground = new Ground(t)
    ground.dir('real')
    ground.link('deep/site', 'real')
    assert.equal(pathsOf('content', ground.at('deep/site')).state, ground.at('.broadsheet-state/real'))
  })
})

describe('a state folder of the old name', { skip: NO_LINKS }, () => {
  const old = (g: Ground) => {
    g.file('site/.broadsheet', FORMER_MARK)
    g.file('site/index.html', 'a page')
    g.file('.broadsheet/site/record.ndjson', 'the record\n')
    g.file('.broadsheet/site/stories/2031/05/02/a.md', 'a story')
    return pathsOf(g.at('content'), g.at('site'))
  }

  test('is taken over whole, with a note', (t) => {
    const ground = new Ground(t)
    const paths = old(ground)
    assert.equal(foreignOutput(paths, PAPER), null)
    claimState(paths, PAPER)
    assert.deepEqual(readdirSync(ground.folder).sort(), ['.broadsheet-state', 'content', 'site'])
    assert.equal(readFileSync(paths.record, 'utf8'), 'the record\n')
    assert.equal(readFileSync(join(paths.stories, '2031/05/02/a.md'), 'utf8'), 'a story')
    assert.deepEqual(readNote(paths), { paper: PAPER, content: paths.content, told: [] })
  })

  const left: Readonly<Record<string, (g: Ground) => void>> = {
    'holds something else': (g) => g.file('.broadsheet/site/thesis.odt'),
    'holds a link': (g) => g.link('.broadsheet/site/staging', 'content'),
    'is beside an output without a mark': (g) => rmSync(g.at('site'), { recursive: true }),
    'has a new one beside it': (g) => g.file('.broadsheet-state/site/paper.json', '{}'),
  }
  for (const [what, set] of Object.entries(left)) {
    test(`is left alone where it ${what}`, (t) => {
      const ground = new Ground(t)
      const paths = old(ground)
      set(ground)
      const before = ground.all(ground.at('.broadsheet'))
      claimState(paths, PAPER)
      assert.deepEqual(ground.all(ground.at('.broadsheet')), before)
    })
  }
})

describe('a mark that a disk or a kill cut short', () => {
  const whole = (t: TestContext) => {
    const ground = new Ground(t)
    ground.claimed('marked')
    return readFileSync(ground.at('marked/.broadsheet'), 'utf8')
  }
  for (const [what, cut, isOurs] of [
    ['to nothing', () => '', true],
    ['in its midst', (text: string) => text.slice(0, 40), true],
    ['before its name', (text: string) => text, true],
    ['is no other text of that name', () => 'years of work', false],
  ] as const)
    test(what, (t) => {
      const ground = new Ground(t)
      ground.file('site/.broadsheet.new', cut(whole(t)))
      const paths = pathsOf(ground.at('content'), ground.at('site'))
      assert.equal(foreignOutput(paths, PAPER) === null, isOurs)
    })
})
