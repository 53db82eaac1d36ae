import {dutiesOf, type Source, type TaskRow} from '../../plan/rows.ts'
import {sayFinding} from '../../plan/say-finding.ts'
import {type Role, roles, type Task, type Unit} from '../../plan/types.ts'
import {fieldNames} from '../../write/field-names.ts'
import {colon} from '../../write/report.ts'
import {roleNames} from '../../write/unit-columns.ts'
import {visible} from '../../write/visible.ts'
import type {Context} from '../context.ts'
import {type Grouping, kindAsked, kindsOf, listsByKind} from '../kinds.ts'
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
export async function taskText(task: FoundTask, context: Context, grouping: Grouping): Promise<string> {
  const {io, lang, colours} = context
  const {number, path, headings, source} = await quote(task)
  const {start, end, file, sha256, verbatim} = source
  const headingLines = headings.map((heading, level) => `${path[level] ?? ''}${heading}`)
  const duties = roles.flatMap(role => dutyLines(task.task, role, context, grouping))
  const fields = task.task.children.flatMap(node =>
    node.type === 'note' && node.kind === 'field'
      ? [`${node.label || fieldNames[node.field ?? 'other'][lang]}${colon[lang]}${node.value}`]
      : [],
  )
  const findings = task.loaded.file.messages.filter(
    ({line}) => line !== undefined && line >= start.line && line <= end.line,
  )
  const block = (lines: readonly string[]) =>
    lines.map(line => indented(visible(line), '  ', io.width)).join('')
  return [
    `${colours.number(number)}\n`,
    block(headingLines),
    '\n',
    block([...duties, ...fields]),
    '\n',
    colours.strong(`${words.verbatim[lang]}\n`),
    block([verbatim.replace(/\r\n?/g, '\n')]),
    '\n',
    ...findings.map(finding =>
      indented(visible(`! ${finding.line}:${finding.column} ${sayFinding(finding, lang)}`), '  ', io.width),
    ),
    `  ${colours.faint(`${visible(file)}:${start.line}–${end.line}`)}\n`,
    `  ${colours.faint(`${words.fingerprint[lang]} ${sha256}`)}\n`,
  ].join('')
}

/** Each unit once, and 等 where this role has it. */
function dutyLines(task: Task, role: Role, context: Context, grouping: Grouping): string[] {
  const {lang} = context
  const duties = dutiesOf(task).filter(duty => duty.role === role)
  const all = duties.flatMap(duty => duty.children)
  const asked = kindAsked({kind: grouping})
  const kindOf = kindsOf(context)
  const chosen = asked ? all.filter(unit => kindOf(unit) === asked) : all
  if (asked && chosen.length === 0) return []
  const units = new Map(chosen.map(unit => [listed(unit), unit]))
  const open = duties.some(duty => duty.openEnded) ? '等' : ''
  if (units.size === 0) return open ? [`${roleNames[role][lang]}${colon[lang]}${words.unnamed[lang]}`] : []
  const head = `${roleNames[role][lang]} ${units.size}${colon[lang]}`
  if (!grouping) return [`${head}${[...units.keys()].join('、')}${open}`]
  const lists = listsByKind([...units.values()], context, asked, listed)
  return [`${head}${open}`.trimEnd(), ...lists.map(line => `  ${line}`)]
}

function listed({name, value}: Unit): string {
  return name === value ? name : `${name}(${value})`
}

const words = {
  unnamed: {zh: '有关单位（未具名）', en: 'others, not named'},
  verbatim: {zh: '原文', en: 'verbatim'},
  fingerprint: {zh: '文件 SHA-256', en: 'file SHA-256'},
}
