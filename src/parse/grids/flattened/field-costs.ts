/** How odd it is for a cell of a flattened table to stand in a column of days, persons or other fields. */
import type {Column} from '../../../plan/columns.ts'
import {fieldOf, isDeadline} from '../../../plan/fields.ts'
import {readMarker} from '../../../plan/markers.ts'
import {saysWork} from '../../clauses/plausible.ts'
import {nobody} from '../../tables/short-rows.ts'
import {cost} from './prices.ts'

const mark = /[,。;!?]/

/** 投资(万元), 装机计划(MW) */
const ofFigures = /\([^()]{0,3}[A-Za-z%元亩吨户人个座处米里]\)$|(?:金额|面积|数量)$/

/** 评分部门, 考核单位: of units that have no task there. 计量单位 is none, nor is 单位, above 万亩. */
const ofBodies = /[一-鿿](?<!计量|货币)(?:单位|部门)$/

export function fieldCost(text: string, {header}: Column, isUnits: boolean): number {
  const field = fieldOf(header)
  const odd = readMarker(text)?.style === 'han' ? cost.hanNumber : 0
  if (field === 'person') return odd + (isUnits ? cost.unitsAsPerson : isNoPerson(text) ? cost.noPerson : 0)
  if (field !== 'deadline') {
    if (isUnits) return odd + (ofBodies.test(header) ? 0 : cost.unitsAsField)
    return odd + (ofFigures.test(header) && !/\d/.test(text) && !nobody.test(text) ? cost.noFigure : 0)
  }
  if (isUnits) return odd + cost.unitsAsDay
  if (text.length > longestDay) return odd + cost.longDay
  if (mark.test(text.at(-1)!)) return odd + (ofDay.test(text) ? cost.datedDay : cost.sentenceAsDay)
  return odd + (isDeadline(text) || /\d/.test(text) ? 0 : cost.noDay)
}

const longestDay = 24
/** 各科室于11月底前落实。: says when, in a sentence. */
const ofDay = /\d月|\d日|[月年]底|[上下]半年|季度/

/** 3月20日, 组织学生报名: of the next row, whose other cells got lost. 部门负责人 and 组织委员 are persons. */
function isNoPerson(text: string): boolean {
  return text.length > 16 || isDeadline(text) || (!ofPerson.test(text) && saysWork(text))
}

const ofPerson = /(?:负责|牵头|责任)人|(?:委员|干事|同志|领导|[人员长])$/
