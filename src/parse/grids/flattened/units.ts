/** Which cells of a flattened table name units. */
import {isField} from '../../../plan/columns.ts'
import {roleOfLabel} from '../../../plan/role-keys.ts'
import {endsLikeName, namesWholeUnits, saysWork} from '../../clauses/plausible.ts'
import type {LineCell} from './cells.ts'

export function textOf({lines}: LineCell): string {
  return lines.map(({folded}) => folded).join('')
}

const label = /^([一-鿿]{2,8}): *(?=.)/

/** 配合单位:市财政局: where the units of a cell with a label of its own begin, else 0. */
function behindLabel(text: string): number {
  const [all = '', words = ''] = label.exec(text) ?? []
  return roleOfLabel(words) !== undefined && !isField(words) ? all.length : 0
}

/** 产业园区, 韧性城市: may be a heading as well. */
export const kindOfPlace = /^[^、]*(?:园区|片区|城市)$/

/** 县水利局、各项目实施主体: a class that only beside names is one for sure. */
const others = /、各[一-鿿]{2,12}主体(?=$|[、。;])/g

/** Whether all that some words name are units beyond doubt, with a label before them or without. */
export function areUnits(words: string): boolean {
  if (kindOfPlace.test(words)) return false
  const text = words.replace(others, '')
  const end = /[。;]$/.test(text) ? text.length - 1 : text.length
  return namesWholeUnits(text.slice(0, end), {start: behindLabel(text), end})
}

/**
 * Whether a sentence only ends as names do, in a table whose units have no 。 behind them: 实施帮办代办。 A
 * name with its level is none, nor is a list, but for one of nothing that ends as names do:
 * 认真训练、积极参赛。
 */
export function isSentence(text: string): boolean {
  if (!text.endsWith('。') || /^[省市县区州旗镇乡各]/.test(text)) return false
  const parts = text.slice(0, -1).split('、')
  // 教务、总务。
  if (parts.length > 1 && parts.every(({length}) => length <= 3)) return false
  return parts.length === 1 || !parts.some(part => endsLikeName(part, part.length))
}

/** 推动园区二期开工、三期拿地。 where no whole names are: it only looks like a list of units. */
export function saysWhatToDo(text: string): boolean {
  return text.endsWith('。') || saysWork(text)
}

const mostLooked = 60

/** Whether the units of a table have no 。 behind them, as some of its cells show. */
export function haveNoStop(cells: (index: number) => LineCell | undefined, from: number): boolean {
  for (let at = from; at < from + mostLooked; at++) {
    const cell = cells(at)
    if (!cell) return false
    const text = textOf(cell)
    if (!/[。;]$/.test(text) && areUnits(text)) return true
  }
  return false
}
