/** Where a document, or the notice before it, is signed and dated. */
import {type Block, type Line, subLine} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {mayIssue} from './issuer-names.ts'
import {isAttached, isOver, namesOn, opensList, signersAbove} from './issuers.ts'
import {issuerEnding, readDate} from './meta-lines.ts'

/** The lines of the names, and that of the day. */
export type Signature = readonly Line[]

/**
 * Where it is certain: a name above a date may be a unit above the day when its task is due. Behind a
 * signature the document is over, or numbers begin again; whoever signs the notice signs the plan.
 */
export function signaturesIn(blocks: readonly Block[], asides: ReadonlySet<Line>): Signature[] {
  const days: number[] = []
  const sent = new Set<Line>()
  const all = blocks.flatMap((block, day): Signature[] => {
    if (block.type !== 'line' || block.furniture || readDate(block.folded) === undefined) return []
    const lines = linesAbove(blocks, day)
    const signers = signersAbove([...lines, block], lines.length)
    const isRight =
      signers.length > 0 && signers.at(-1) === lines.at(-1) && !opensList(lines.at(-signers.length - 1))
    if (isRight) days.push(day)
    if (isRight && dispatch.test(lines.at(-signers.length - 1)?.folded ?? '')) sent.add(block)
    return isRight ? [[...signers, block]] : []
  })
  // Each is followed to the next number; so many are no signatures anyway.
  if (all.length > mostLooked) return []
  const found = all.filter((lines, nth) => sent.has(lines.at(-1)!) || !goesOn(blocks, days[nth]!, asides))
  const names = new Set(found.map(lines => namesOn(lines.slice(0, -1)).join('、')))
  return names.size > 1 || found.length > mostSignatures ? [] : found
}

/** 现印发给你们: below that nothing but the notice ends, whatever numbers follow. */
const dispatch = /[印转下]发给?你们/
const mostSignatures = 2
const mostLooked = 8
const mostLines = 9

function linesAbove(blocks: readonly Block[], at: number): Line[] {
  let first = at
  while (first > 0 && at - first <= mostLines && blocks[first - 1]!.type === 'line') first--
  return blocks.slice(first, at) as Line[]
}

/** Whether numbers go on below a block: 县交通局 above 2020年5月30日 and 2.建桥。 */
function goesOn(blocks: readonly Block[], at: number, asides: ReadonlySet<Line>): boolean {
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next]!
    if (block.type !== 'line') return false
    const marker = asides.has(block) || readDate(block.folded) ? undefined : readMarker(block.folded)
    if (marker) return marker.ordinal !== 1
  }
  return false
}

const inOneLine = /^([^ ,。;:、]{4,30}) +(?=\d|[一二])/
const lastLines = 4

/**
 * The blocks, with 清河县农业局  2023年5月6日 at their end on two lines; a list has several such lines, or
 * stands below its label.
 */
export function partSignature(blocks: readonly Block[]): readonly Block[] {
  const from = Math.max(0, blocks.length - lastLines)
  const found = blocks.slice(from).flatMap((block, nth) => {
    if (block.type !== 'line' || block.furniture) return []
    const [head = '', name = ''] = inOneLine.exec(block.folded) ?? []
    const isSigned = mayIssue(name) && readDate(block.folded.slice(head.length)) !== undefined
    const parts = [subLine(block, 0, name.length), subLine(block, head.length, block.folded.length)]
    return isSigned ? [{at: from + nth, parts}] : []
  })
  const [one, ...others] = found
  if (!one || others.length > 0 || !blocks.slice(one.at + 1).every(isBehind)) return blocks
  const above = blocks
    .slice(0, one.at)
    .findLastIndex(block => block.type === 'row' || /[一-鿿]/.test(block.folded))
  if (blocks[above]?.type === 'line' && !areOver(linesAbove(blocks, above + 1))) return blocks
  return [...blocks.slice(0, one.at), ...one.parts, ...blocks.slice(one.at + 1)]
}

/** Whether the last line leaves nothing open, without a stop perhaps: 责任单位:县水利局, 联系人:李红, 附件:任务表. */
function areOver(lines: readonly Line[]): boolean {
  const last = lines.at(-1)!
  return (
    isOver(last) ||
    labelWithValue.test(last.folded.slice(-longestValue)) ||
    isAttached(lines, lines.length - 1)
  )
}

const longestValue = 60
const labelWithValue =
  /(?:单位|部门|科室|处室|牵头|负责|配合|[人员]|领导|电话|时[限间]|期限) *:[^:]*[^:、,和及]$/

/**
 * 附件:任务表, (此件公开发布), 抄送:… and 2023年5月8日印发 stand below a signature; below the head of minutes
 * there is a title.
 */
function isBehind(block: Block): boolean {
  return block.type === 'line' && (block.furniture === true || below.test(block.folded))
}

const below = /^(?:附|\(|抄|分送|主送|联系|主动公开)|印发$/

const attachment = /^附件\d{0,2}(?:[: ]|$)/

/** 附件2, a list of what is attached, 附表:1.任务分工表, 附表2 where the entries do not go on, or a date below whoever signs. */
export function endsDocument(line: Line, above: Block | undefined, asides: ReadonlySet<Line>): boolean {
  const {folded} = line
  if (folded.startsWith('附件')) return attachment.test(folded)
  if (folded.startsWith('附表')) return asides.has(line)
  return above?.type === 'line' && readDate(folded) !== undefined && issuerEnding.test(above.folded)
}
