/** Lines at the end that say 主办: of a page whose site it is, of a document which office drew it up. */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'
import {isColophon} from './colophon.ts'

const lastLines = 4
const lastOfDocument = 8
/** 版权所有:某市人民政府 主办单位:… · 某市人民政府主办 某市大数据局承办 */
const site = /^版权所有|^[^,。;:、() ]{2,20}主办[ ,]+[^,。;:、() ]{2,20}(?:承办|协办)$/
const drawnUp = /^主 *办 *:[^:,。;]{2,30}(?: 督 *办 *:[^:,。;]{2,30})?$/
const watched = /^督 *办 *:[^:,。;]{2,30}$/

/**
 * 主办：某市人民政府办公室 承办：某市大数据局 at the foot of a page, in a document that says 主办 nowhere
 * else: whose site it is.
 */
export function isSiteImprint(line: Line, blocks: readonly Block[]): boolean {
  const {folded} = line
  if (!folded.includes('主办') && !folded.startsWith('版权所有')) return false
  return (
    (folded.startsWith('主办') ? folded.includes(':') : site.test(folded)) &&
    blocks.slice(-lastLines).includes(line) &&
    isOnlyOne(line, blocks) &&
    !isDrawnUp(line, blocks)
  )
}

/** (县林业局) at the end of news in plain paragraphs, which have no other such bracket: who wrote them. */
export function isByline(line: Line, blocks: readonly Block[]): boolean {
  const {folded} = line
  if (folded[0] !== '(' || !folded.endsWith(')') || folded.includes('、') || blocks.at(-1) !== line)
    return false
  return (
    namesWholeUnits(folded, {start: 1, end: folded.length - 1}) &&
    blocks.some(block => block.type === 'line' && told.test(block.folded)) &&
    blocks.every(
      block =>
        block === line ||
        (block.type === 'line' && !/\)[。;]?$/.test(block.folded) && !readMarker(block.folded)),
    )
  )
}

/** 会议指出,… · 近日,… · 5月6日,…: below 年底前建成大桥。 the bracket says whose work that is. */
const told =
  /^(?:近日|日前|\d{1,2}月\d{1,2}日(?:[上下]午)?),|(?:会议|会上|讲话|书记|[市县区]长|同志)[^,。;:]{0,10}(?:指出|强调|要求)[,:]/

/** 主办：市政府督查室 督办：市政府办公室五科 above 抄送：…, where other words say who does the work. */
export function isDrawnUp(line: Line, blocks: readonly Block[]): boolean {
  const {folded} = line
  if (folded[0] !== '主' && folded[0] !== '督') return false
  const at = blocks.lastIndexOf(line)
  if (at < blocks.length - lastOfDocument) return false
  if (watched.test(folded)) {
    const above = lineAt(blocks, at - 1)
    return above !== undefined && drawnUp.test(above.folded) && isDrawnUp(above, blocks)
  }
  const next = lineAt(blocks, at + 1)?.folded ?? ''
  return (
    drawnUp.test(folded) &&
    isColophon(watched.test(next) ? (lineAt(blocks, at + 2)?.folded ?? '') : next) &&
    isOnlyOne(line, blocks)
  )
}

function isOnlyOne(line: Line, blocks: readonly Block[]): boolean {
  return (
    blocks.every(block => block === line || block.type !== 'line' || !block.folded.includes('主办')) &&
    blocks.some(block => block.type === 'row' || /牵头|责任|负责/.test(block.folded))
  )
}
