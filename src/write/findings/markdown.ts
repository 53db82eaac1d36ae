/** Findings as a Markdown report: a table for each document, with counts. */
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
  const rows = [head, head.map(() => '---'), ...findings.map(one => rowOf(one, lang))]
  return heading + counts + rows.map(cells => `| ${cells.join(' | ')} |\n`).join('')
}

function rowOf({number, place, severity, message, rule}: Finding, lang: Lang): string[] {
  return [
    number ?? words.outside[lang],
    `${place.line}:${place.column}`,
    severityLabels[severity][lang],
    escapeCell(message),
    rule,
  ]
}
