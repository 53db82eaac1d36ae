/** Findings as a Markdown report: a table for each document, by task, with counts. */
import type {Finding} from '../../lint/rule.ts'
import {escapeCell} from '../markdown.ts'
import type {Lang} from '../report.ts'
import {countsIn} from './report.ts'
import {severityLabels, words} from './words.ts'

export function findingsMarkdown(
  documents: readonly {name: string; findings: readonly Finding[]}[],
  lang: Lang,
): string {
  return documents.map(({name, findings}) => section(name, findings, lang)).join('\n')
}

function section(name: string, findings: readonly Finding[], lang: Lang): string {
  const heading = `## ${escapeCell(name)}\n\n`
  if (findings.length === 0) return `${heading}${words.none[lang]}\n`
  const counts = `${words.findings[lang](findings.length)}${lang === 'zh' ? '：' : ': '}${countsIn(findings, lang)}\n\n`
  const head = words.head[lang]
  const rows = [head, head.map(() => '---'), ...byTask(findings).flatMap(group => groupRows(group, lang))]
  return heading + counts + rows.map(cells => `| ${cells.join(' | ')} |\n`).join('')
}

/** Findings of one task together, those outside tasks too, in the order of the first of each. */
function byTask(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string | null, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.number)
    if (group) group.push(finding)
    else groups.set(finding.number, [finding])
  }
  return [...groups.values()]
}

/** The task stands in the first of its rows, with how many there are. */
function groupRows(group: readonly Finding[], lang: Lang): string[][] {
  const count = group.length > 1 ? ` (${group.length})` : ''
  return group.map(({number, place, severity, message, rule}, index) => [
    index === 0 ? `${number ?? words.outside[lang]}${count}` : '',
    `${place.line}:${place.column}`,
    severityLabels[severity][lang],
    escapeCell(message),
    rule,
  ])
}
