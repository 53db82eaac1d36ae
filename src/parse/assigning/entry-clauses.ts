/** An entry's lines, told apart into running text and what assigns it. */
import {type Line, positionIn} from '../../plan/blocks.ts'
import {noteFirstNamed, reportUnreadRule} from '../clauses/first-named.ts'
import {beginsNext, beginsRecord, repeatsLabel} from '../clauses/records.ts'
import {isOfAbove, oversight} from '../clauses/remarks.ts'
import {withSignsRead} from '../clauses/signed-units.ts'
import {isOfOther, settleBehindLast} from '../departments/between-departments.ts'
import {isContact} from '../departments/contacts.ts'
import {departmentClause} from '../departments/department-clause.ts'
import type {Department} from '../departments/departments.ts'
import {datumOf} from '../document/colophon.ts'
import {isRequirementHeading} from '../reading/part-headings.ts'
import {addNodes, addText, type Clause, hasWords, joinLast, lineOf, openClause} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {recognise} from '../recognisers/index.ts'
import {withoutObjects} from '../recognisers/objects-within.ts'
import {otherField} from '../recognisers/own-line-label.ts'
import type {Found} from '../recognisers/recogniser.ts'
import {withWork} from '../recognisers/running-clause.ts'
import {type Awaiting, blankDuty, goesOn, isAmongHeaders, isSigned, unitsBelow} from './awaiting.ts'
import {isInBracket, isRemarkOnUnits} from './bracket-below.ts'
import {reportSlips} from './clause-slips.ts'
import {isExhortation} from './exhortation.ts'
import {foundIn, meantOf} from './found-in-line.ts'
import type {Place, Surroundings} from './place.ts'
import {reportUnreadClause} from './unread-clauses.ts'

/** What is known while lines are read one by one. */
interface State {
  lines: readonly Line[]
  reading: Reading
  around: Surroundings
  clauses: Clause[]
  /** The list that may go on in the next line. */
  awaiting?: Awaiting | undefined
  /** That of a department with a line of its own: what stands below is its work. */
  ofDepartment?: Clause
  /** A heading of requirements stands above. */
  isRequirement: boolean
}

/** The clauses of some lines, the first line read from `from` on. All are assigned but perhaps the last. */
export function clausesOf(
  lines: readonly Line[],
  from: number,
  reading: Reading,
  around: Surroundings = {},
): Clause[] {
  const clauses: Clause[] = []
  const state: State = {lines, reading, around, clauses, isRequirement: around.isRequirement === true}
  lines.forEach((_, index) => {
    readLine(state, index, index === 0 ? from : 0)
  })
  leaveAlone(state, state.awaiting)
  settleBehindLast(clauses, reading)
  return clauses
}

function readLine(state: State, index: number, start: number): void {
  const {reading, lines} = state
  const line = lines[index]!
  const going = state.awaiting
  state.awaiting = undefined
  const department = reading.departments.get(line)
  const isOfDepartment = department !== undefined || state.ofDepartment !== undefined
  const below = isOfDepartment || start > 0 ? undefined : going
  if (below && listGoesOn(state, index, below)) {
    readUnits(state, line, below)
    return
  }
  if (below?.alone && isRemarkOnUnits(line) && listGoesOn(state, index + 1, below)) state.awaiting = below
  else leaveAlone(state, going, line)
  if (isOfDepartment) readDepartment(state, line, start, department)
  else readWords(state, index, start)
}

/** A label with nothing behind it is text, or a duty that is nobody's yet. */
function leaveAlone({clauses, lines, reading, around}: State, going?: Awaiting, next?: Line): void {
  if (!going?.alone) return
  const isBehind = clauses.at(-1)?.assigned === true
  const isOpen = isBehind || hasWords(clauses.at(-1))
  const blank = isOpen && blankDuty(going, next, lines, {...around, isBehind}, reading)
  if (blank) addNodes(clauses, [blank], false)
  else addText(clauses, going.line, going.alone.start, going.alone.end)
}

function readDepartment(state: State, line: Line, start: number, department: Department | undefined): void {
  const {clauses, reading, around} = state
  if (department && !department.isHeading) {
    const clause = departmentClause(line, start, department, clauses, reading, around.isOver === true)
    if (department.isAlone) state.ofDepartment = clause
    return
  }
  if (!state.ofDepartment) {
    addText(clauses, line, start, line.value.length)
    return
  }
  const fields = isContact(line) ? recognise(line, reading.lexicon) : []
  if (fields.length > 0) state.ofDepartment.nodes.push(...fields.flatMap(({nodes}) => nodes))
  else state.ofDepartment.text.push(lineOf(line))
}

function listGoesOn({lines, reading, clauses}: State, index: number, going: Awaiting): boolean {
  const [line, next] = lines.slice(index, index + 2)
  if (!line || !goesOn(line, going, reading.lexicon) || isSigned(line, next, going, reading.blocks))
    return false
  if (isInBracket(going.line) && line.folded.endsWith('。')) return false
  return going.alone !== undefined || !repeatsLabel(next, clauses.at(-1)?.nodes ?? [])
}

function readUnits(state: State, line: Line, going: Awaiting): void {
  const nodes = unitsBelow(line, going, state.reading.lexicon)
  if (going.alone) nodes[0]!.position.start = positionIn(going.line, going.alone).start
  addNodes(state.clauses, withSignsRead(nodes, state.reading), false)
  state.awaiting = {...going, line, alone: undefined}
}

function readWords(state: State, index: number, start: number): void {
  const {clauses, lines} = state
  const line = lines[index]!
  const found = findIn(state, index, start).flatMap(one => withoutObjects(line, one))
  let behind = start
  found.forEach((one, nth) => {
    addText(clauses, line, behind, one.start)
    if (one.goesOn || (one.leads && nth > 0)) joinLast(clauses)
    if (one.leads && !one.goesOn && clauses.at(-1)?.assigned) openClause(clauses)
    behind = one.end
    addFound(state, index, hasWords(clauses.at(-1)) ? one : withWork(line, one))
  })
  addText(clauses, line, behind, line.value.length)
  if (found.at(-1)?.leads || found.at(-1)?.words) joinLast(clauses)
}

/** What assigns in a line, behind a mark or a number. */
function findIn(state: State, index: number, start: number): readonly Found[] {
  const {clauses, lines, reading, around} = state
  const line = lines[index]!
  const last = clauses.at(-1)
  const isBehind = last?.assigned === true
  const ofAbove = isOfAbove(line.folded)
  const isAside =
    reading.asides.has(line) ||
    datumOf(line.folded) !== undefined ||
    (ofAbove && (isBehind || oversight.test(line.folded)))
  state.isRequirement ||= start === 0 && isRequirementHeading(line.folded)
  // Not `...around`: its shapes are too many for V8 to copy them fast, and each line comes here.
  const place: Place = {
    start,
    isRequirement: state.isRequirement,
    isManner: around.isManner === true,
    isPreamble: around.isPreamble === true,
    isOver: around.isOver === true && !isBehind,
    isBehindDuties: isBehind && last.nodes.some(node => node.type === 'duty' && node.role !== 'cooperating'),
  }
  const known = isAside ? [] : foundIn(lines, index, place, reading)
  const isField = known.length === 0 && !ofAbove && isBehind && mayBeField(state, index, last)
  const found = isField
    ? otherField(line, last.nodes)
    : meantOf(known, lines, index, place, reading).filter(one => !(isBehind && isExhortation(one, line)))
  if (!isAside) reportUnreadClause(line, found, reading)
  return found
}

/** Whether a line behind what assigns may say more of the same task, 验收单位:甲局. */
function mayBeField({clauses, lines, reading}: State, index: number, {nodes}: Clause): boolean {
  const line = lines[index]!
  // 参会人员:县直各部门 between labels is of the task.
  const isOfDocument =
    reading.asides.has(line) && reading.lexicon.labelAt(lines[index + 1]?.folded ?? '') === undefined
  return (
    !isOfDocument &&
    !isOfOther(line, reading.departments, lines[index - 1]) &&
    !beginsRecord(line, clauses[0]!.text[0]?.line) &&
    !beginsNext(lines, index, nodes)
  )
}

function addFound(state: State, index: number, one: Found): void {
  const {clauses, lines, reading} = state
  const line = lines[index]!
  // A remark behind all tasks means them all, 备注:列第一位的为牵头单位.
  const isRemark = one.nodes.length > 0 && one.nodes.every(({type}) => type === 'note')
  const words = line.folded.slice(one.start, one.end)
  noteFirstNamed(words, positionIn(line, one).start.offset!, reading, isRemark)
  if (isRemark) reportUnreadRule(line, one, reading.file)
  if (one.awaits) {
    if (isAmongHeaders(lines, index, reading.lexicon)) addText(clauses, line, one.start, one.end)
    else state.awaiting = {line, ...one.awaits, alone: one}
    return
  }
  reportSlips(line, one, reading.file)
  const last = one.nodes.at(-1)
  if (one.start === 0 && one.end === line.folded.length && last?.type === 'duty')
    state.awaiting = {line, role: last.role, label: last.label, alone: undefined}
  if (one.words && one.goesOn) clauses.at(-1)!.text.push({line, ...one.words})
  else if (one.words) addText(clauses, line, one.words.start, one.words.end)
  const isOnTop = '(['.includes(line.folded[0]!) || isOfAbove(line.folded)
  addNodes(clauses, withSignsRead(one.nodes, reading), one.start === 0 && isOnTop)
}
