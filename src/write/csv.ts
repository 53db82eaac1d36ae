import {stringify} from 'csv-stringify/sync'
import {plainCells} from './plain.ts'
import type {Writer} from './report.ts'
import {visible} from './visible.ts'

/**
 * RFC 4180, with a byte-order mark for Excel; in `tsv` tabs part the cells. A cell that a spreadsheet could
 * take for a formula, because it begins with `=` `+` `-` `@` (in either width) or a control character, gets
 * an apostrophe in front.
 */
export const csv = separatedBy(',')
export const tsv = separatedBy('\t')

function separatedBy(delimiter: string): Writer {
  return (report, {lang, bom = true}) =>
    stringify([report.columns.map(({header}) => header[lang]), ...plainCells(report)], {
      bom,
      delimiter,
      record_delimiter: 'windows',
      // A line break within a cell, which is not the one between records.
      quoted_match: /[\r\n]/,
      cast: {string: value => guard(value)},
    })
}

const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20\0-\x1f\x7f-\x9f]/

function guard(cell: string): string {
  return `${formula.test(cell) ? "'" : ''}${visible(cell)}`
}
