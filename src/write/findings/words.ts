import type {Severity} from '../../lint/rule.ts'
import type {Lang} from '../report.ts'

/** Findings of one severity, counted. */
export const severityNames: Record<Severity, Record<Lang, (count: number) => string>> = {
  error: {zh: count => `错误 ${count}`, en: count => (count === 1 ? '1 error' : `${count} errors`)},
  warning: {zh: count => `警告 ${count}`, en: count => (count === 1 ? '1 warning' : `${count} warnings`)},
  info: {zh: count => `提示 ${count}`, en: count => `${count} info`},
}

export const severityLabels: Record<Severity, Record<Lang, string>> = {
  error: {zh: '错误', en: 'error'},
  warning: {zh: '警告', en: 'warning'},
  info: {zh: '提示', en: 'info'},
}

export const words = {
  findings: {
    zh: (count: number) => `${count} 处`,
    en: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
  },
  mendable: {
    zh: (count: number) => `其中 ${count} 处可用 --fix 修复`,
    en: (count: number) => `--fix mends ${count}`,
  },
  mends: {zh: '可自动修复', en: 'by --fix'},
  none: {zh: '未发现问题', en: 'no findings'},
  outside: {zh: '（任务之外）', en: '(outside tasks)'},
  head: {
    zh: ['任务', '位置', '级别', '说明', '规则'],
    en: ['task', 'place', 'severity', 'finding', 'rule'],
  },
} as const satisfies Record<string, Record<Lang, unknown>>
