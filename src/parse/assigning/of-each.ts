/**
 * Sentences that say of several what each of them does, which may be how the work of an entry is done:
 * 由甲局牵头,乙局负责资金。
 */
import type {Block, Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Unit} from '../../plan/types.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {mayAssignHeadings, needsHeadings, tellsOfHouse, tellsOfTasks} from '../document/telling-title.ts'
import type {Reading} from '../reading/reading.ts'
import {recognise} from '../recognisers/index.ts'
import {type Found, saysWhoAnswers} from '../recognisers/recogniser.ts'
import type {Spot} from './place.ts'
import {isSetOff} from './set-off.ts'

/**
 * Whether such a sentence may give a task where it stands: in an entry, or a paragraph of a plan that has no
 * entries, for which no label of a lead, or of those whom the sentence names, says who does it, and neither
 * in news, letters and the words before the first entry, nor among principles or steps.
 */
export function mayBeOfEach(one: Found, {lines, at, place, reading}: Spot): boolean {
  if (place.isManner || !mayBeOfWork(reading)) return false
  if (place.isPreamble && (reading.tells !== 'work' || !isOfParagraphs(reading))) return false
  const {lexicon} = reading
  const above = lines.slice(Math.max(0, at - mostAround), at)
  const below = lines.slice(at + 1, at + mostAround)
  const own = unitsOf(one).map(({value}) => value)
  const isOfThem = (label: Found) =>
    label.awaits !== undefined ||
    label.nodes.some(node => node.type === 'duty' && node.role === 'lead') ||
    unitsOf(label).some(({value}) => own.some(name => name.endsWith(value) || value.endsWith(name)))
  return !(
    above.some(line => labelled(line, lexicon).atStart.some(isOfThem)) ||
    below.some(line => labelled(line, lexicon).below.some(isOfThem))
  )
}

/** Whether the document tells of work, or divides it. */
export function mayBeOfWork(reading: Reading): boolean {
  reading.tells ??= tellingOf(reading)
  return reading.tells === 'work' || (reading.tells === 'unknown' && isSetOff(reading))
}

function unitsOf({nodes}: Found): readonly Unit[] {
  return nodes.flatMap(node => (node.type === 'duty' ? node.children : []))
}

const mostAround = 20

/**
 * Of a notice only what a label or a bracket assigns tells that it divides work; of what no title tells to be
 * a plan, also another entry that says in a sentence who does it.
 */
function tellingOf(reading: Reading): NonNullable<Reading['tells']> {
  const {blocks, kind} = reading
  if (needsHeadings(blocks)) return 'other'
  if (kind === 'notice') return 'unknown'
  return mayAssignHeadings(blocks, '') || tellsOfTasks(blocks) || someEntryAssigns(reading)
    ? 'work'
    : 'unknown'
}

function someEntryAssigns({blocks, asides, lexicon}: Reading): boolean {
  const mayAssign = (block: Block): block is Line =>
    block.type === 'line' && !asides.has(block) && readMarker(block.folded) !== undefined
  const says = (one: Found) => one.isRunning && !one.only && saysWhoAnswers(one)
  return (
    !tellsOfHouse(blocks) && blocks.some(block => mayAssign(block) && recognise(block, lexicon).some(says))
  )
}

/** It is asked of each line, and looks through all. */
const inParagraphs = new WeakMap<Reading, boolean>()

/** Whether a plan has nothing but paragraphs, several of which say who does what: a single one may introduce it. */
function isOfParagraphs(reading: Reading): boolean {
  const before = inParagraphs.get(reading)
  if (before !== undefined) return before
  const is = hasParagraphs(reading) && !isSetOff(reading)
  inParagraphs.set(reading, is)
  return is
}

function hasParagraphs({blocks, asides, lexicon}: Reading): boolean {
  if (blocks.some(block => block.type === 'row' || readMarker(block.folded) !== undefined)) return false
  const says = (one: Found) => one.isRunning && saysWhoAnswers(one)
  const saying = blocks.filter(
    block => block.type === 'line' && !asides.has(block) && recognise(block, lexicon).some(says),
  )
  return saying.length >= fewestParagraphs
}

const fewestParagraphs = 2

/** The labels and brackets, no sentences, that say in a line who leads or is responsible. */
interface Labelled {
  atStart: readonly Found[]
  /** Those at its start, and the labels behind its words. */
  below: readonly Found[]
}

/** A line is asked about from each of those around it. */
const known = new WeakMap<Line, Labelled>()

function labelled(line: Line, lexicon: Lexicon): Labelled {
  const before = known.get(line)
  if (before) return before
  const found = recognise(line, lexicon).filter(one => !one.isRunning && saysWhoAnswers(one))
  const places = {
    atStart: found.filter(({start}) => start === 0),
    below: found.filter(({start, nodes}) => start === 0 || nodes.some(isOfLabel)),
  }
  known.set(line, places)
  return places
}

/** 责任单位:甲局 */
function isOfLabel(node: Found['nodes'][number]): boolean {
  return node.type === 'duty' && node.role !== 'cooperating' && /(?:单位|部门|主体)$/.test(node.label)
}
