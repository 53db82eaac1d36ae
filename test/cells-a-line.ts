/** Tables with one cell a line, in few words, for tests. */
import {VFile} from 'vfile'
import {parsePlan} from '../src/pipeline.ts'
import {taskRows} from '../src/plan/rows.ts'

/** Of each task its words and its leading, cooperating and responsible units; then what is reported, with its line. */
export function read(value: string): {tasks: string[]; findings: string[]} {
  return readTable(value, false)
}

/** The same, with the headings of each task before its words. */
export function readBelowHeadings(value: string): {tasks: string[]; findings: string[]} {
  return readTable(value, true)
}

function readTable(value: string, withHeadings: boolean): {tasks: string[]; findings: string[]} {
  const file = new VFile({path: 'a.txt', value})
  const tasks = taskRows(parsePlan(file), '').map(({headings, text, lead, cooperating, responsible}) =>
    [
      ...(withHeadings ? [headings.join('>')] : []),
      text,
      ...[lead, cooperating, responsible].map(units => units.map(({written}) => written).join('、')),
    ].join('|'),
  )
  return {tasks, findings: file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)}
}

/** The cells of some rows, each on a line. */
export function lines(...rows: string[]): string {
  return rows.join('·').replaceAll('·', '\n')
}
