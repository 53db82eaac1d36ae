import type {Finding, Rule, Severity} from '../../lint/rule.ts'
import type {Lang, Report} from '../report.ts'
import {severityLabels, severityNames, words} from './words.ts'

/** Findings as rows, one line each where they are cited. */
export function findingsReport(rows: readonly Finding[], lang: Lang): Report<Finding> {
  return {
    rows,
    columns: [
      {
        key: 'place',
        header: {zh: '位置', en: 'place'},
        cell: row => `${row.file}:${row.place.line}:${row.place.column}`,
      },
      {key: 'number', header: {zh: '编号', en: 'number'}, cell: row => row.number ?? ''},
      {
        key: 'severity',
        header: {zh: '级别', en: 'severity'},
        cell: row => severityLabels[row.severity][lang],
      },
      {key: 'rule', header: {zh: '规则', en: 'rule'}, cell: row => row.rule},
      {key: 'message', header: {zh: '说明', en: 'message'}, cell: row => row.message, long: true},
    ],
    cite: ({file, place, end, severity, message, rule}) => ({
      source: {file, start: place, end},
      text: `${place.column}: ${severityLabels[severity][lang]}: ${message} (${rule})`,
    }),
  }
}

export interface RuleRow {
  rule: string
  severity: Severity
  mends: boolean
  about: string
}

/** All rules, as `--list-rules` shows them. */
export function rulesReport(rules: readonly Rule[], lang: Lang): Report<RuleRow> {
  return {
    rows: rules.map(({id, severity, mends = false, about}) => ({
      rule: id,
      severity,
      mends,
      about: about[lang],
    })),
    columns: [
      {key: 'rule', header: {zh: '规则', en: 'rule'}, cell: ({rule}) => rule},
      {
        key: 'severity',
        header: {zh: '级别', en: 'severity'},
        cell: ({severity}) => severityLabels[severity][lang],
      },
      {key: 'mends', header: {zh: '修复', en: 'fix'}, cell: ({mends}) => (mends ? words.mends[lang] : '')},
      {key: 'about', header: {zh: '所查问题', en: 'what it reports'}, cell: ({about}) => about, long: true},
    ],
    cite: () => undefined,
  }
}

export function countsIn(findings: readonly Finding[], lang: Lang): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap(severity => {
    const count = findings.filter(finding => finding.severity === severity).length
    return count === 0 ? [] : severityNames[severity][lang](count)
  })
  return counts.join(lang === 'zh' ? '、' : ', ')
}
