import {headOf} from '../places.ts'
import type {Rule} from '../rule.ts'

/**
 * A task with units and without words: a number or a row to which somebody was assigned before it was written.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * @example not ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 2.
 * 牵头单位:省水利厅。
 * 3:1 Unexpected task 2 without words, expected what its units are to do
 */
export const taskHasText: Rule<'task-has-text'> = {
  id: 'task-has-text',
  severity: 'error',
  about: {en: 'a task with units but without words', zh: '任务只有单位，没有内容'},
  help: {en: 'Write what is to be done, or drop the number.', zh: '补写任务内容，或删去该序号。'},
  check: ({tasks, text}) =>
    tasks.flatMap(({node}) => {
      // Without a number it is a row whose words are in a merged cell, or units that stand above all tasks.
      if (node.text.trim() !== '' || node.title || node.marker === undefined) return []
      return {
        position: headOf(node.position, text),
        say: {
          en: `Unexpected task ${node.number} without words, expected what its units are to do`,
          zh: `原文任务 ${node.number} 没有内容，应写明任务`,
        },
      }
    }),
}
