/** What a shell is told to complete what is typed: commands, their options, and what stands behind these. */

import type { Described, DescribedOption, DescribedValue } from './described.ts'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** @returns the script, to be read by the shell */
export function completionFor(shell: Shell, commands: readonly Described[]): string {
  return { bash, zsh, fish }[shell](commands)
}

/** What a value is, as far as a shell can help with it. */
function kindOf({ name, choices }: DescribedValue): 'words' | 'folder' | 'file' | 'any' {
  if (choices.length > 0) return 'words'
  if (name === 'folder') return 'folder'
  return name === 'file' ? 'file' : 'any'
}

/** The first words of all commands, and the second words behind a first one. */
function firstWords(commands: readonly Described[]): [first: string, seconds: readonly string[]][] {
  const byFirst = Map.groupBy(commands, ({ name }) => name.split(' ')[0] ?? '')
  return [...byFirst].map(([first, all]) => [first, all.flatMap(({ name }) => name.split(' ')[1] ?? [])])
}

function bash(commands: readonly Described[]): string {
  const words = firstWords(commands)
  const behind = (value: DescribedValue) =>
    ({
      words: `COMPREPLY=($(compgen -W '${value.choices.join(' ')}' -- "$cur"))`,
      folder: 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur"))',
      file: 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur"))',
      any: 'COMPREPLY=()',
    })[kindOf(value)]
  const cases = commands.flatMap(({ name, options, arguments: [first] }) => [
    `    '${name}')`,
    '      case $prev in',
    ...options.flatMap(({ long, value }) =>
      value === null || value.isOptional ? [] : [`        ${long}) ${behind(value)}; return ;;`],
    ),
    '      esac',
    `      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '${flagsOf(options)}' -- "$cur"))`,
    `      else ${first === undefined ? 'COMPREPLY=()' : behind(first)}; fi ;;`,
  ])
  return `# Completes what is typed behind “broadsheet”, in bash.
_broadsheet() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${words.map(([first]) => first).join(' ')} help --help --version' -- "$cur"))
    return
  fi
  case $command in
${words
  .filter(([, seconds]) => seconds.length > 0)
  .map(
    ([first, seconds]) =>
      `    ${first})\n      if ((COMP_CWORD == 2)); then COMPREPLY=($(compgen -W '${seconds.join(' ')}' -- "$cur")); return; fi\n      command="$command \${COMP_WORDS[2]}" ;;`,
  )
  .join('\n')}
    help) COMPREPLY=($(compgen -W '${words.map(([first]) => first).join(' ')}' -- "$cur")); return ;;
  esac
  case $command in
${cases.join('\n')}
  esac
}
complete -F _broadsheet broadsheet
`
}

function zsh(commands: readonly Described[]): string {
  const text = (said: string) => said.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''")
  const doing = ({ choices, ...value }: DescribedValue) =>
    ({ words: `(${choices.join(' ')})`, folder: '_files -/', file: '_files', any: ' ' })[kindOf({ choices, ...value })]
  const entry = ({ name, does }: Described) => `'${text(name)}:${text(does)}'`
  const optionOf = ({ long, does, value }: DescribedOption) =>
    `'${long}[${text(does)}]${value === null ? '' : `:${value.isOptional ? ':' : ''}${value.name}:${doing(value)}`}'`
  const argumentOf = (value: DescribedValue) => `'*:${value.name}:${doing(value)}'`
  const cases = commands.flatMap(({ name, options, arguments: values }) => [
    `    '${name}') _arguments ${[...options.map(optionOf), ...values.slice(0, 1).map(argumentOf)].join(' ')} ;;`,
  ])
  const words = firstWords(commands)
  const firsts = words.map(([first]) => commands.find(({ name }) => name === first) ?? group(first, commands))
  const nested = words.filter(([, seconds]) => seconds.length > 0)
  return `#compdef broadsheet
# Completes what is typed behind “broadsheet”, in zsh.
_broadsheet() {
  local -a found
  local command=$words[2]
  if ((CURRENT == 2)); then
    found=(${firsts.map(entry).join(' ')})
    _describe command found
    return
  fi
  case $command in
${nested
  .map(
    ([first, seconds]) =>
      `    ${first}) if ((CURRENT == 3)); then found=(${seconds.join(' ')}); _describe command found; return; fi; command="$command $words[3]" ;;`,
  )
  .join('\n')}
  esac
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _broadsheet ]; then _broadsheet "$@"; else compdef _broadsheet broadsheet; fi
`
}

/** Several commands that begin with one word, as one. */
function group(first: string, commands: readonly Described[]): Described {
  const names = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name)
  return { name: first, usage: '', does: names.join(', '), arguments: [], options: [], examples: [] }
}

function fish(commands: readonly Described[]): string {
  const text = (said: string) => `'${said.replace(/['\\]/g, '\\$&')}'`
  const doing = (value: DescribedValue) =>
    ({
      words: ` -x -a ${text(value.choices.join(' '))}`,
      folder: " -x -a '(__fish_complete_directories)'",
      file: ' -r -F',
      any: ' -x',
    })[kindOf(value)]
  const seen = (name: string) =>
    `-n '${name
      .split(' ')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join('; and ')}'`
  const words = firstWords(commands)
  const lines = [
    'complete -c broadsheet -f',
    ...words.map(([first]) => {
      const { does } = commands.find(({ name }) => name === first) ?? group(first, commands)
      return `complete -c broadsheet -n __fish_use_subcommand -a ${first} -d ${text(does)}`
    }),
    ...words.flatMap(([first, seconds]) =>
      seconds.map((second) => `complete -c broadsheet ${seen(first)} -a ${second}`),
    ),
    ...commands.flatMap(({ name, options, arguments: [first] }) => [
      ...options.map(({ long, does, value }) => {
        const also = value === null || value.isOptional ? '' : doing(value)
        return `complete -c broadsheet ${seen(name)} -l ${long.replace(/^--/, '')} -d ${text(does)}${also}`
      }),
      ...(first === undefined || kindOf(first) === 'any'
        ? []
        : [`complete -c broadsheet ${seen(name)}${doing(first)}`]),
    ]),
  ]
  return `# Completes what is typed behind “broadsheet”, in fish.\n${lines.join('\n')}\n`
}

function flagsOf(options: readonly DescribedOption[]): string {
  return [...options.map(({ long }) => long), '--help'].join(' ')
}
