/** The formats in which a report can be written. Those that need a package load it when they are used. */
import {grep} from './grep.ts'
import {json, jsonl} from './json.ts'
import {markdown} from './markdown.ts'
import {plain} from './plain.ts'
import type {Writer} from './report.ts'

export const formats = ['table', 'plain', 'csv', 'tsv', 'json', 'jsonl', 'markdown', 'grep'] as const
export type Format = (typeof formats)[number]

export const writers = {
  table: async (...args) => (await import('./table.ts')).table(...args),
  plain,
  csv: async (...args) => (await import('./csv.ts')).csv(...args),
  tsv: async (...args) => (await import('./csv.ts')).tsv(...args),
  json,
  jsonl,
  markdown,
  grep,
} satisfies Record<Format, Writer>
