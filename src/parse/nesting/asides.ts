/**
 * Lines that say who was there, 参会人员:王伟(市政府办), and what is attached, 附件:1.项目计划表(县发改局):
 * document data, with names in them.
 */
import type {Block, Line} from '../../plan/blocks.ts'
import {type Marker, readMarker} from '../../plan/markers.ts'
import {isPersonsName} from '../../units/persons.ts'
import {eventFactsIn} from '../clauses/event-facts.ts'
import {signedOnTop} from '../document/signed-on-top.ts'

/** The lines of a document that are so. */
export function asidesIn(blocks: readonly Block[]): ReadonlySet<Line> {
  const asides = new Set<Line>(eventFactsIn(blocks))
  /** The number of the attachment above. */
  let last: number | undefined
  /** How far each style had counted above a list of tables, and its lines. */
  const counts = new Map<Marker['style'], number>()
  let tables: Line[] = []
  let isAssigned = false
  let isBelowTitle = false
  for (const block of blocks) {
    if (block.type !== 'line' || block.furniture) continue
    const isAlone = tableAlone.test(block.folded)
    const number = isAlone ? 0 : attachmentIn(block.folded, last)
    if (number !== undefined || isAttendance(block.folded)) asides.add(block)
    if (number !== undefined && (ofTables.test(block.folded) || tables.length > 0)) {
      if (!isAssigned || isAlone) tables.push(block)
      isBelowTitle ||= isAlone
    } else {
      const marker = readMarker(block.folded)
      const goesOn = marker && marker.ordinal > 1 && counts.get(marker.style) === marker.ordinal - 1
      // 一、目标。 | 附表:1.甲表 | 二、植树。: entries that count on show that the list is of the text.
      if (goesOn) for (const line of tables) asides.delete(line)
      // 一、目标。 | 附表 | 1.甲厂。 | 2.乙厂。 | 二、植树。: what stands between is of the table; 一、 in it, or
      // 1. where the text has counted so, begins a count of its own, and the table is none of the text.
      if (marker && isBelowTitle && !goesOn) {
        if (marker.ordinal === 1 && counts.delete(marker.style)) tables = []
      } else if (marker) {
        counts.set(marker.style, marker.ordinal)
        tables = []
        isAssigned = false
        isBelowTitle = false
      }
      isAssigned ||= saysWho.test(block.folded)
    }
    last = number
  }
  const signed = signedOnTop(preambleOf(blocks))
  if (signed) asides.add(signed)
  return asides
}

function preambleOf(blocks: readonly Block[]): Line[] {
  const end = blocks.findIndex(block => block.type === 'row' || readMarker(block.folded) !== undefined)
  const above = end < 0 ? blocks : blocks.slice(0, end)
  return above.filter((block): block is Line => block.type === 'line' && !block.furniture)
}

const attached = /^附 *[件表] *\d{0,2} *:/
const ofTables = /^附 *表/
/** 附表 and 附表2 over the title of a table. */
const tableAlone = /^附 *表 *\d{0,2}$/
const saysWho = /责任|牵头|负责|配合|主办|落实/
const longestTitle = 80
/** What the title of a document ends with, perhaps with whose it is behind it. */
const title =
  /^[^。;:!?]*(?:表|单|案|册|录|图|函|书|通知|意见|规则|细则|办法|规定|条例|[计规]划|要[点求]|条件|分[工解]|台账|汇总|说明|样式|模板|标准|指南|流程|材料|报告|解释|释义)[》”"]?(?:\([^()]*\))?$/

/** The number that an attachment has in a list, 0 where it is the only one; nothing where a line is none. */
function attachmentIn(folded: string, above: number | undefined): number | undefined {
  if (folded.length > longestTitle || (above === undefined && folded[0] !== '附')) return undefined
  const head = folded[0] === '附' ? attached.exec(folded)?.[0].length : 0
  if (head === undefined) return undefined
  const words = folded.slice(head).trimStart()
  const marker = readMarker(words)
  const number = marker?.style === 'digit' ? marker.ordinal : 0
  // 附表:主要指标表 may stand over a table within the text.
  if (head > 0 && number !== 1 && ofTables.test(folded)) return undefined
  // Entries below 附件: alone may be those of a plan.
  if (head === 0 && (!above || number !== above + 1)) return undefined
  return title.test(words.slice(number ? marker!.length : 0)) ? number : undefined
}

const initials = new Set('会主记出列缺请参与')
const attendance =
  /^(?:会议)?(?:(?:主 *持|记 *录)(?:人员?|员)?|(?:出 *席|列 *席|缺 *席|请 *假|参 *会|与 *会)(?:会议)?(?:人员?|单位|领导|同志|名单)?|参加(?:会议(?:人员?|单位|领导|同志)?|人员?|领导|同志)) *:/
/** 参加:王伟(办公室), but not 参加:市教育局 */
const takingPart = /^参 *加 *: *([^ ,、;(]+)/

/** Whether a folded line says who was at a meeting. */
function isAttendance(folded: string): boolean {
  if (!initials.has(folded[0]!)) return false
  return attendance.test(folded) || isPersonsName(takingPart.exec(folded)?.[1] ?? '')
}
