import type {Writer} from './report.ts'
import {visible} from './visible.ts'

/** `file:line:text`, which editors jump to. */
export const grep: Writer = ({rows, cite}) =>
  rows
    .flatMap(row => cite(row) ?? [])
    .map(({source, text}) => visible(`${source.file}:${source.start.line}:${text.replace(/\s*\n\s*/g, ' ')}`))
    .map(line => `${line}\n`)
    .join('')
