import type {Position} from 'unist'
import type {Line} from '../../plan/blocks.ts'
import {datesIn, exists, type FoundDate, lastDayOf} from '../../plan/dates.ts'
import {fold} from '../../plan/fold.ts'
import type {Note, Task} from '../../plan/types.ts'
import type {Draft} from '../draft.ts'
import {marksAt} from '../places.ts'
import type {Problem, Rule} from '../rule.ts'
import {numbersAt} from '../task-at.ts'

/**
 * A deadline that was over before the document was issued. The year is a slip, or the text was taken over from last year’s
 * plan.
 *
 * Only what is certain is reported: a deadline with its year, in a field of its own (完成时限) or before 前, 底前,
 * 之前 or 以前 in the text of a task. 2014年以来 and 2000年底前建成的小区 are no deadlines. Where the document’s number is of
 * another year, or it has none and most deadlines lie before the date, the date is that of a page, and nothing is reported.
 *
 * @example ok
 * 2016年3月1日
 * 1.改造2000年底前建成的老旧小区，2016年底前完成。
 * 责任单位：市住建局
 * 完成时限：2016年12月
 * @example not ok
 * 2016年3月1日
 * 1.改造老旧小区，2015年底前完成。
 * 责任单位：市住建局
 * 2.修通村道。
 * 责任单位：市交通局
 * 完成时限：2016年6月
 * 3.改善供水。
 * 责任单位：市水利局
 * 完成时限：2017年6月
 * 2:10 Unexpected deadline `2015年底前` (2015-12-31) before the document’s date 2016-03-01, expected a later one
 */
export const deadlinePast: Rule<'deadline-past'> = {
  id: 'deadline-past',
  severity: 'warning',
  about: {en: 'a deadline before the date of the document', zh: '时限早于成文日期'},
  help: {en: 'Write the year that was meant.', zh: '核对并改正年份。'},
  check(draft) {
    const {date, number} = draft.plan.meta
    if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return []
    const year = /\d{4}/.exec(number ?? '')?.[0]
    if (year !== undefined && !date.startsWith(year)) return []
    const deadlines = [...deadlinesInFields(draft), ...deadlinesInText(draft)]
    const past = deadlines.filter(({last}) => last < date)
    if (year === undefined && past.length * 2 > deadlines.length) return []
    return past.map(
      ({position, written, last}): Problem => ({
        position,
        say: {
          en: `Unexpected deadline \`${written}\` (${last}) before the document’s date ${date}, expected a later one`,
          zh: `原文时限“${written}”早于成文日期 ${date}，应为其后的日期`,
        },
      }),
    )
  },
}

interface Deadline {
  position: Position
  written: string
  /** The last day that it may mean. */
  last: string
}

/** 完成时限:2016年6月; of several dates the last counts. What goes on has no end. */
function deadlinesInFields({tasks, text}: Draft): Deadline[] {
  return tasks.flatMap(({node}) =>
    fieldsOf(node).flatMap((field): Deadline[] => {
      const dates = dated(datesIn(fold(field.value)))
      if (dates.length === 0 || /持续|长期|以来|以后|起/.test(field.value)) return []
      const last = dates.map(lastDayOf).sort().at(-1)!
      return [{position: wordsOf(field, text), written: field.value, last}]
    }),
  )
}

function fieldsOf({children}: Task): Note[] {
  return children.filter(
    (child): child is Note => child.type === 'note' && child.field === 'deadline' && !child.inherited,
  )
}

/** The words of a field without its label and marks, where they stand in one line. */
function wordsOf({position, value}: Note, text: string): Position {
  const {start} = position
  const from = start.offset ?? 0
  const by = text.slice(from, position.end.offset).indexOf(value)
  if (by < 0 || position.end.line !== start.line) return position
  const point = (along: number) => ({...start, column: start.column + along, offset: from + along})
  return {start: point(by), end: point(by + value.length)}
}

const due = /^(?:底|末|[上中下]旬)?(?:之|以)?前(?![^,。;]*的)/

/** Dates that 前 follows, in the words of tasks. */
function deadlinesInText({tasks, lines}: Draft): Deadline[] {
  const nodes = tasks.map(({node}) => node)
  const found = lines.flatMap(deadlinesIn)
  const numbers = numbersAt(nodes, found.map(startOf))
  const fields = nodes.flatMap(node => fieldsOf(node)).sort((a, b) => startOf(a) - startOf(b))
  let next = 0
  return found.filter((deadline, index) => {
    while (next < fields.length && fields[next]!.position.end.offset! <= startOf(deadline)) next++
    const isField = next < fields.length && startOf(fields[next]!) <= startOf(deadline)
    return numbers[index] !== null && !isField
  })
}

function startOf({position}: {position: Position}): number {
  return position.start.offset ?? 0
}

function deadlinesIn(line: Line): Deadline[] {
  return dated(datesIn(line.folded)).flatMap(date => {
    const behind = due.exec(line.folded.slice(date.at + date.length))
    if (!behind) return []
    const length = date.length + behind[0].length
    return [
      {
        position: marksAt(line, date.at, length),
        written: line.value.slice(date.at, date.at + length),
        last: lastDayOf(date),
      },
    ]
  })
}

function dated(dates: readonly FoundDate[]): FoundDate[] {
  return dates.filter(date => date.year !== undefined && exists(date))
}
