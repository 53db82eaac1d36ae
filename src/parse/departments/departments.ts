/** Plans laid out by department: 一、县发改局 over its items, (一)县民政局牵头:低保… */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {type Marker, readMarker} from '../../plan/markers.ts'
import type {Duty, Role} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {behindWith, dividedAtWith} from '../clauses/divided.ts'
import {clauseNodes} from '../clauses/duties.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {needsHeadings, tellsOfWork} from '../document/telling-title.ts'
import {requirementLines} from '../reading/part-headings.ts'
import {givesDuty, recognise} from '../recognisers/index.ts'
import {candidateAt, isOverAny, longestHeading} from './department-candidates.ts'
import {type Candidate, headingsIn, runsIn} from './department-runs.ts'
import {partAt} from './division-entries.ts'
import {divisionParts} from './division-parts.ts'
import {itemsOfUnits} from './items-of-units.ts'
import {areManyBodies} from './many-bodies.ts'
import {saidParagraphs} from './said-paragraphs.ts'
import {unheadedLists} from './unheaded-lists.ts'
import {unitHeadings} from './unit-headings.ts'

/** The unit that a line begins with; with nothing behind it, it has the items below. */
export interface Department {
  line: Line
  /** The name, up to the words of the line, or to its end. */
  span: Span
  list: Span
  /** With whom, behind the mark: 县商务局:|会同县财政局|负责储备。 */
  partners?: Span
  /** The verb right behind it: 负责 of 县金融办负责…. */
  label: string
  role: Role
  /** The line is a heading over numbered items. */
  isHeading: boolean
  /** The unit stands alone over the paragraphs of its entry. */
  isAlone?: boolean
  /** The heading without a number that it stands below, where none of the paragraphs there has one. */
  heading?: Line
  /** Words of no unit begin its line: (二)明确分工。|甲局|负责…;乙局负责… */
  isBehindWords?: boolean
  /** The marker of the entry that it begins, where no number is printed. */
  entry?: Marker
  /** It stands in a part of its own, and says nothing of how other parts are laid out. */
  isOfPart?: boolean
}

/**
 * The lines of a document that begin with the unit they are of. Where any line outside of 保障措施 has duties
 * in another way, only those that leave no doubt: below 职责分工 and headings that say whose work is below.
 */
export function departmentsIn(blocks: readonly Block[], lexicon: Lexicon): ReadonlyMap<Line, Department> {
  const assigned = (line: Line) => recognise(line, lexicon)
  const headed = divisionParts(blocks, assigned, line => isLabelled(line, lexicon))
  const known = new Set([...headed.sure, ...headed.alone].map(({line}) => line))
  const unheaded = unheadedLists(blocks, assigned, line => known.has(line))
  const inLists = new Set([...known, ...unheaded.map(({line}) => line)])
  const said = saidParagraphs(blocks, assigned, line => inLists.has(line))
  const listed = [...headed.sure, ...unheaded, ...said]
  const parts = {...headed, sure: [...listed, ...itemsOfUnits(blocks, listed)]}
  const sure = [...parts.sure, ...unitHeadings(blocks, assigned)]
    .map((one): Department => ({...one, isOfPart: true}))
    .concat(headingsOfWork(blocks, lexicon))
  // Most plans have labels, and need not be looked through.
  if (blocks.some(block => block.type === 'row' || isLabelled(block, lexicon))) return byLine(sure)
  const found = blocks.map((_, at) => candidateAt(blocks, at, lexicon))
  const first = found.findIndex(one => one !== undefined)
  const isSaid = blocks.slice(0, Math.max(0, first)).some(block => saysDivision(block as Line))
  const headings = headingsIn(found, isSaid || headsOfBodies(blocks, found))
  const chosen = [
    ...sure.map(({isOfPart, ...one}) => one),
    ...headings,
    ...(isSaid ? aloneBeside(headings, blocks) : []),
    ...runsIn(isSaid ? found : found.map(one => (one?.isHeading || one?.isSure ? one : undefined))),
    ...parts.alone,
    ...parts.sure,
  ]
  if (chosen.some(one => isUnmarked(one) && setsOff(one.line, lexicon))) return byLine(sure)
  const departments = byLine(chosen)
  // 市委宣传部(市文明办) over its items is one name, and assigns nothing to the second.
  const others = blocks.filter(block => !departments.has(block as Line) && givesDuty(block as Line, lexicon))
  if (others.length === 0) return departments
  const requirements = requirementLines(blocks)
  return others.every(block => requirements.has(block)) ? departments : byLine(sure)
}

/**
 * (一)教育部门职责、任务 · (二)市财政局 … over items of work that end as sentences, in a plan: half of the
 * headings say that work is below, and the others are beside them.
 */
function headsOfBodies(blocks: readonly Block[], found: readonly (Candidate | undefined)[]): boolean {
  const heads: Candidate[] = []
  for (const [at, one] of found.entries()) {
    if (!one?.isHeading || one.isSure) continue
    const isNext = heads.length === 0 || one.marker?.ordinal === heads.at(-1)!.marker!.ordinal + 1
    if (!isNext || !/[。;]$/.test(lineAt(blocks, at + 1)?.folded ?? '')) return false
    heads.push(one)
  }
  const sayDuties = heads.filter(({line, list}) => line.folded.length > list.end).length
  return (
    sayDuties * 2 >= heads.length && areManyBodies(heads) && tellsOfWork(blocks) && !needsHeadings(blocks)
  )
}

/** 三、卫生所 over a paragraph, beside units over items. */
function aloneBeside(headings: readonly Candidate[], blocks: readonly Block[]): Department[] {
  const styles = new Set(headings.map(({marker}) => marker?.style))
  return blocks.flatMap((block, at) => {
    const marker = block.type === 'line' ? readMarker(block.folded) : undefined
    const part = marker && styles.has(marker.style) ? partAt(blocks, at, marker) : undefined
    return part?.isAlone && !part.isOdd ? [part] : []
  })
}

/** 县水利局负责治水, not 县水利局:负责治水. */
function isUnmarked({line, list}: Department): boolean {
  return !':。'.includes(line.folded[list.end] ?? ':')
}

/**
 * 县水利局负责治水。(县水利局、县财政局) · …;配合单位:县财政局: the bracket and the label assign, and the
 * words before are what is to do.
 */
function setsOff(line: Line, lexicon: Lexicon): boolean {
  return recognise(line, lexicon).some(
    ({isRunning, nodes}) =>
      !isRunning &&
      nodes.some(node => node.type === 'duty' && (node.role !== 'cooperating' || node.label.length > 2)),
  )
}

function byLine(departments: readonly Department[]): ReadonlyMap<Line, Department> {
  return new Map(departments.map(one => [one.line, one]))
}

/** (一)省监察厅牵头的工作: a heading that says whose all below is, however other parts say it. */
function headingsOfWork(blocks: readonly Block[], lexicon: Lexicon): Department[] {
  if (blocks.slice(0, titleLines).some(block => block.type === 'line' && isOfPast(block))) return []
  return blocks.flatMap((block, at) => {
    if (block.type === 'row' || block.folded.length > longestHeading || !endsInWork.test(block.folded))
      return []
    const one = candidateAt(blocks, at, lexicon, isOverAny)
    const name = one?.line.folded.slice(one.list.start) ?? ''
    return one?.isHeading && one.isSure && !asks.test(name) ? [one] : []
  })
}

/** 提请县政府牵头的事项 */
const asks = /^(?:提请|报请|需要?|涉及)/
const titleLines = 5

/** 关于工作完成情况的通报, but not 政府工作报告任务分工 */
function isOfPast({folded}: Line): boolean {
  return (
    folded.length <= longestTitle &&
    /(?:通报|反馈|情况|总结|汇报|报告(?!》?[^,。;]{0,4}(?:任务|分工|分解))|职责|职能|纪要|讲话|回顾|专报)[^,。;]{0,6}$/.test(
      folded,
    )
  )
}

const endsInWork = /(?:工作|任务|事项)(?:\([^()]*\))?$/

export function dutiesOf({line, span, list, partners, label, role}: Department): Duty[] {
  const parts = partners
    ? [{span: {...span, end: partners.start}, list, label, role}, behindWith(partners)]
    : dividedAtWith(line.folded, {span, list, label, role})
  return clauseNodes(line, parts).filter(node => node.type === 'duty')
}

/** 责任单位:市教育局 */
function isLabelled({folded}: Line, {labelAt}: Lexicon): boolean {
  const label = labelAt(folded)
  return label !== undefined && folded[label.length] === ':'
}

/** A title or a heading says so; 责任落实情况的通报 is of what was done. */
const aboutDivision = /分工|分解|任务(?:责任)?清单|(?:部门|单位|科室|处室)工作(?:任务|安排)/
const ofPast = /通报|反馈|检查|情况|案例|总结|汇报/

function saysDivision({folded}: Line): boolean {
  return (
    folded.length <= longestTitle &&
    aboutDivision.test(folded) &&
    !ofPast.test(folded) &&
    !/[,。;]/.test(folded)
  )
}

const longestTitle = 60
