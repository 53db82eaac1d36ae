/** The documentation comment of a rule: what it says, and its examples. */
import {readFileSync} from 'node:fs'
import type {LintOptions} from '../../src/lint/lint.ts'
import type {Encoding} from '../../src/read/decode.ts'

export interface Example {
  kind: 'ok' | 'not ok' | 'fixed'
  options: LintOptions & {encoding?: Encoding}
  document: string
  /** `line:column message`, of what is not ok. */
  findings: string[]
}

export interface RuleComment {
  prose: string
  examples: Example[]
}

/**
 * Reads `@example ok`, `@example not ok` and `@example fixed`, each perhaps with options as JSON behind it, and the document in
 * the lines below. What is not ok ends with its findings.
 */
export function ruleComment(id: string): RuleComment {
  const source = readFileSync(`src/lint/rules/${id}.ts`, 'utf8')
  const [, comment = ''] = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const/.exec(source) ?? []
  const text = comment.replace(/^ \* ?/gm, '')
  const [prose = '', ...examples] = text.split(/^@example /m)
  return {prose: prose.trim(), examples: examples.map(readExample)}
}

function readExample(text: string): Example {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const [, kind, options] = /^(ok|not ok|fixed)(?: (\{.*\}))?$/.exec(head) ?? []
  if (!kind) throw new Error(`Unexpected example \`${head}\`, expected ok, not ok or fixed`)
  const found = lines.findIndex(line => /^\d+:\d+ Unexpected /.test(line))
  return {
    kind: kind as Example['kind'],
    options: options ? JSON.parse(options) : {},
    document: lines.slice(0, found < 0 ? undefined : found).join('\n'),
    findings: found < 0 ? [] : lines.slice(found),
  }
}
