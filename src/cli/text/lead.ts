import type {TaskRow} from '../../plan/rows.ts'
import {placeOf} from '../../write/task-columns.ts'
import {stepText} from '../../write/unit-columns.ts'
import {visible} from '../../write/visible.ts'
import type {Context} from '../context.ts'
import {indented} from './indented.ts'

/** A task's leading units, its words, and where they stand. */
export function leadText(row: TaskRow, {io, colours, lang}: Context): string {
  const {number, lead, responsible, title, text, source} = row
  const units = lead.length > 0 ? lead : responsible
  const names = visible(units.map(({name}) => name).join('、')) || nobody[lang]
  const role = lead.length > 0 || units.length === 0 ? '' : instead[lang]
  const body = [...(title === null ? [] : [title]), text].map(visible)
  return [
    `${colours.number(number)}  ${colours.lead(names)}${role}\n`,
    ...units.flatMap(({heirs}) =>
      (heirs?.steps ?? []).map(step => indented(visible(`→ ${stepText(step)}`), '  ', io.width)),
    ),
    ...body.map(line => indented(line, '  ', io.width)),
    `  ${colours.faint(visible(placeOf(source)))}\n`,
  ].join('')
}

const nobody = {zh: '未列单位', en: 'no unit named'}
const instead = {zh: '（责任单位，未列牵头单位）', en: ' (responsible; no lead named)'}
