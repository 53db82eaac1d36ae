import {coverageOf, type UnreadLine} from '../../lint/coverage.ts'
import {findingRules, sayFinding} from '../../parse/findings.ts'
import {placed} from '../../plan/walk.ts'
import {toJson} from '../../write/json.ts'
import type {Report} from '../../write/report.ts'
import {visible} from '../../write/visible.ts'
import {answer, formatAsked, formatOptions} from '../answer.ts'
import type {CommandSpec, Context} from '../context.ts'
import type {LoadedPlan} from '../load.ts'
import {indented} from '../text/indented.ts'

/** What is odd in a document, a contract that other programs read. */
interface Finding {
  rule: string
  severity: 'error' | 'warning' | 'info'
  message: string
  number: string | null
  place: {line: number; column: number}
  fix: null
  file: string
}

export const check: CommandSpec = {
  name: 'check',
  about: {
    zh: '列出原文疏漏；--coverage 说明读懂了多少',
    en: 'what is odd in the document; --coverage: how much of it was understood',
  },
  options: [
    {
      flags: '--coverage',
      about: {
        zh: '读懂的字数所占比例，及含职责用词而未成职责的行',
        en: 'share of characters understood, and lines with a role word that gave no duty',
      },
    },
    ...formatOptions,
  ],
  examples: ['fengong check -p plan.docx', 'fengong check --coverage'],
  async run(context, _, options) {
    const plans = await context.plans(true)
    const format = formatAsked(options)
    if (options.coverage) return coverage(plans, format === 'json' || format === 'jsonl', context)
    const rows = plans.flatMap(loaded => findingsOf(loaded, context))
    await answer(context, report(rows), format ?? 'grep')
    return rows.length > 0 ? 1 : 0
  },
}

function report(rows: readonly Finding[]): Report<Finding> {
  return {
    rows,
    columns: [
      {
        key: 'place',
        header: {zh: '位置', en: 'place'},
        cell: row => `${row.file}:${row.place.line}:${row.place.column}`,
      },
      {key: 'number', header: {zh: '编号', en: 'number'}, cell: row => row.number ?? ''},
      {key: 'severity', header: {zh: '级别', en: 'severity'}, cell: row => row.severity},
      {key: 'rule', header: {zh: '规则', en: 'rule'}, cell: row => row.rule},
      {key: 'message', header: {zh: '说明', en: 'message'}, cell: row => row.message, long: true},
    ],
    cite: ({file, place, severity, message, rule}) => ({
      source: {file, start: place, end: place},
      text: `${place.column}: ${severity}: ${message} (${rule})`,
    }),
  }
}

function findingsOf({file, plan, name}: LoadedPlan, {lang}: Context): Finding[] {
  const tasks = placed(plan).filter(({node}) => node.type === 'task')
  return file.messages
    .map(message => {
      const place = {line: message.line ?? 1, column: message.column ?? 1}
      const task = tasks.find(
        ({node}) => node.position.start.line <= place.line && node.position.end.line >= place.line,
      )
      const rule = message.ruleId ?? ''
      return {
        rule,
        severity: rule in findingRules ? findingRules[rule as keyof typeof findingRules].severity : 'warning',
        message: sayFinding(message, lang),
        number: task?.node.type === 'task' ? task.node.number : null,
        place,
        fix: null,
        file: name,
      }
    })
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

async function coverage(plans: readonly LoadedPlan[], asJson: boolean, {io, lang}: Context): Promise<0 | 1> {
  const all = plans.map(({plan, file, name}) => ({file: name, ...coverageOf(plan, String(file))}))
  if (asJson) await io.out(`${toJson(all, 2)}\n`)
  else {
    for (const {file, characters, understood, notes, unread} of all) {
      const share = (part: number) => `${characters === 0 ? 0 : Math.round((part / characters) * 1000) / 10}%`
      await io.out(
        `${visible(file)}\n  ${words.understood[lang]} ${share(understood)}\n  ${words.notes[lang]} ${share(notes)}\n`,
      )
      await io.out(unread.map(line => unreadText(line, io.width)).join(''))
    }
  }
  return all.some(({unread}) => unread.length > 0) ? 1 : 0
}

function unreadText({line, column, word, text}: UnreadLine, width: number | undefined): string {
  return indented(visible(`? ${line}:${column} ${word}: ${text}`), '  ', width)
}

const words = {
  understood: {zh: '标题、任务、职责', en: 'headings, tasks and duties'},
  notes: {zh: '附注', en: 'notes'},
}
