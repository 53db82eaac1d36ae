/**
 * Findings as SARIF 2.1.0, which code hosts show on the lines of a file. Columns count UTF-16 code units. For Word and PDF
 * the places count the paragraphs of the text taken from the document, as everywhere.
 */
import type {Finding, Fix, Rule, Severity} from '../../lint/rule.ts'
import {toJson} from '../json.ts'
import type {Lang} from '../report.ts'

export interface SarifInput {
  documents: readonly {text: string; findings: readonly Finding[]}[]
  rules: readonly Rule[]
  version: string
  lang: Lang
}

export function sarif({documents, rules, version, lang}: SarifInput): string {
  const indexOf = new Map(rules.map(({id}, index) => [id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'fengong',
            semanticVersion: version,
            language: lang === 'zh' ? 'zh-CN' : 'en-US',
            rules: rules.map(rule => descriptor(rule, lang)),
          },
        },
        columnKind: 'utf16CodeUnits',
        // Lines end as editors end them.
        newlineSequences: ['\r\n', '\n', '\r'],
        results: documents.flatMap(({text, findings}) => {
          const starts = findings.some(({fix}) => fix) ? lineStarts(text) : []
          return findings.map(finding => resultOf(finding, indexOf.get(finding.rule) ?? -1, starts))
        }),
      },
    ],
  }
  return `${toJson(log, 2)}\n`
}

const levels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<Severity, string>

function descriptor({id, severity, about, help}: Rule, lang: Lang): object {
  return {
    id,
    shortDescription: {text: about[lang]},
    fullDescription: {text: `${about[lang]}${lang === 'zh' ? '。' : '. '}${help[lang]}`},
    help: {text: help[lang]},
    defaultConfiguration: {level: levels[severity]},
  }
}

function resultOf(finding: Finding, ruleIndex: number, starts: readonly number[]): object {
  const {rule, severity, message, file, place, end, fix, number} = finding
  const artifactLocation = {uri: uriOf(file)}
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endLine: end.line,
    endColumn: end.column,
  }
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: {text: message},
    locations: [
      {
        physicalLocation: {artifactLocation, region},
        ...(number !== null && {logicalLocations: [{name: number, kind: 'task'}]}),
      },
    ],
    ...(fix && {
      fixes: [
        {
          description: {text: message},
          artifactChanges: [{artifactLocation, replacements: [replacement(fix, starts)]}],
        },
      ],
    }),
  }
}

function replacement({start, end, text}: Fix, starts: readonly number[]): object {
  const from = pointOf(start, starts)
  const to = pointOf(end, starts)
  return {
    deletedRegion: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
    },
    insertedContent: {text},
  }
}

/** Where lines begin: a break is \r\n, \n or \r. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({0: end, index}) => index + end.length)]
}

function pointOf(offset: number, starts: readonly number[]): {line: number; column: number} {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return {line: low + 1, column: offset - starts[low]! + 1}
}

/** A relative path as a URI: each of its parts percent-encoded; what is absolute becomes a file URI. */
export function uriOf(path: string): string {
  const drive = /^[A-Za-z]:[\\/]/.test(path)
  const parts = path.replace(/^(?:\.[\\/]+)+/, '').split(drive ? /[\\/]/ : '/')
  const encoded = parts
    .map((part, index) => (drive && index === 0 ? part : encodeURIComponent(part)))
    .join('/')
  if (drive) return `file:///${encoded}`
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}
