import {sayFinding} from '../../parse/findings.ts'
import type {Source, TaskRow} from '../../plan/rows.ts'
import {roles} from '../../plan/types.ts'
import {roleNames} from '../../write/unit-columns.ts'
import {visible} from '../../write/visible.ts'
import type {Context} from '../context.ts'
import type {FoundTask} from '../numbered-tasks.ts'
import {indented} from './indented.ts'

/** A task row whose source can be checked: the words as they stand there, and the file's fingerprint. */
export interface QuotedRow extends TaskRow {
  source: Source & {verbatim: string; sha256: string}
}

export async function quote({row, loaded}: FoundTask): Promise<QuotedRow> {
  const {createHash} = await import('node:crypto')
  const {start, end} = row.source
  const verbatim = String(loaded.file).slice(start.offset, end.offset)
  return {
    ...row,
    source: {...row.source, verbatim, sha256: createHash('sha256').update(loaded.bytes).digest('hex')},
  }
}

/** One task in full: where it stands in the plan, its duties, the source's own words, and their place. */
export async function taskText(task: FoundTask, {io, lang, colours}: Context): Promise<string> {
  const {number, path, headings, source, ...row} = await quote(task)
  const {start, end, file, sha256, verbatim} = source
  const headingLines = headings.map((heading, level) => `${path[level] ?? ''}${heading}`)
  const duties = roles.flatMap(role => {
    const names = row[role].map(({name, written}) => (name === written ? name : `${name}(${written})`))
    return names.length > 0
      ? [`${roleNames[role][lang]} ${names.length}: ${names.join('、')}${row.openEnded ? '等' : ''}`]
      : []
  })
  const findings = task.loaded.file.messages.filter(
    ({line}) => line !== undefined && line >= start.line && line <= end.line,
  )
  const block = (lines: readonly string[]) =>
    lines.map(line => indented(visible(line), '  ', io.width)).join('')
  return [
    `${colours.number(number)}\n`,
    block(headingLines),
    '\n',
    block(duties),
    '\n',
    colours.strong(`${words.verbatim[lang]}\n`),
    block([verbatim]),
    '\n',
    ...findings.map(finding =>
      indented(visible(`! ${finding.line}:${finding.column} ${sayFinding(finding, lang)}`), '  ', io.width),
    ),
    `  ${colours.faint(`${visible(file)}:${start.line}–${end.line}`)}\n`,
    `  ${colours.faint(`SHA-256 ${sha256}`)}\n`,
  ].join('')
}

const words = {verbatim: {zh: '原文', en: 'verbatim'}}
