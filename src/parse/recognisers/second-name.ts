/** (四)人事科(老干部科): a heading that is nothing but an office, and what it is called besides, gives nobody a task. */
import {readMarker} from '../../plan/markers.ts'
import type {Span} from '../../units/list.ts'
import {areWholeUnits} from '../clauses/plausible.ts'

/** 人事科, 基层工作股, but not 增设骨科. */
const section = /^(?![建设整修成撤合增配筹装改调优完加])[一-鿿]{2,12}[科股]$/
/**
 * 党委办公室, 计划财务处, but not 违法建设查处, 垃圾堆放处 and 升级窗口办公室: named by nothing but what such
 * offices are for.
 */
const office =
  /^(?:(?:党委|党政|党群|行政|院长|校长|机关|综合|人事|组织|宣传|统战|老干部|离退休|劳资|财务|计划|计财|审计|资产|基建|总务|后勤|保卫|安全|教务|教学|教师|学生|科研|招生|就业|研究生|医务|护理|设备|信息|信访|档案|文书|秘书|督查|考核|纪检|监察|政策|法规|法制|业务|规划|管理|工作){1,4}[处部]|(?:(?:党委|党政|行政|院长|校长|机关|综合|组织|人事|工作)+)?办公室)$/
const otherName = /^(?:办公室|[一-鿿]{2,12}(?:科|股|处|办公室))$/

export function isSecondName(folded: string, {start, end}: Span): boolean {
  if (end < folded.length || start > longestHeading) return false
  const words = folded.slice(readMarker(folded)?.length ?? 0, start).trim()
  const inside = folded.slice(start + 1, end - 1)
  const isOffice = section.test(words) || office.test(words)
  return isOffice && otherName.test(inside) && areWholeUnits(words)
}

/** 党委办公室(保密办公室) */
export function isOfficeWithSecondName(name: string): boolean {
  const start = name.indexOf('(')
  return start > 0 && name.endsWith(')') && isSecondName(name, {start, end: name.length})
}

const longestHeading = 20
