/** Colour where a person looks at a terminal and did not refuse it. */
export interface Colours {
  number: (text: string) => string
  lead: (text: string) => string
  faint: (text: string) => string
  strong: (text: string) => string
  error: (text: string) => string
  warning: (text: string) => string
  /** What came and went between two versions; nothing where there is no colour, so that it is marked otherwise. */
  marks?: {come: (text: string) => string; gone: (text: string) => string}
}

const same = (text: string) => text

export async function coloursFor(wanted: boolean): Promise<Colours> {
  if (!wanted) return {number: same, lead: same, faint: same, strong: same, error: same, warning: same}
  const {Chalk} = await import('chalk')
  const chalk = new Chalk({level: 1})
  return {
    number: chalk.bold.cyan,
    lead: chalk.green,
    faint: chalk.dim,
    strong: chalk.bold,
    error: chalk.red,
    warning: chalk.yellow,
    marks: {come: chalk.green.underline, gone: chalk.red.strikethrough},
  }
}

/** `--color` and `--no-color`, then https://no-color.org, then whether a terminal is there. */
export function wantsColour(
  flag: boolean | undefined,
  env: Record<string, string | undefined>,
  terminal: boolean,
): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR) return false
  return terminal && env.TERM !== 'dumb'
}
