/** What can be said of units once all names of the document are known: slips in lists, and names of one unit. */
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {Duty, Plan, Section, Task, Unit} from '../../plan/types.ts'
import {isBodyOfPlace, isBodyWithoutPlace} from '../../units/identity.ts'
import {kindOf} from '../../units/kind.ts'
import {completeNames, wholeNames} from '../../units/prefix.ts'
import type {Register} from '../../units/register.ts'
import {ofAnotherPlace} from '../../units/shared-place.ts'
import {report} from '../reading/findings.ts'
import {fillSame} from './same-as-above.ts'

/**
 * Gives 同上 the units above, parts glued units, and reports these and the units that a duty names twice. Returns all
 * duties of the plan.
 */
export function mendUnits(plan: Plan, file: VFile, register: () => Register): Duty[] {
  const knows = (name: string) => bodyEnding.test(name) && isBodyOfPlace(name, register())
  const knowsAlone = (name: string) => isBodyWithoutPlace(name, register())
  fillSame(plan, file)
  const duties = allDuties(plan)
  const lastDutyOf = new Map<string, Duty>()
  const mixed: Duty[] = []
  // Not `for … of`: before V8 optimises it, each step makes an object, and most documents are short.
  duties.forEach(duty => {
    const initial = duty.children[0]?.value.charCodeAt(0)
    let alike = true
    let others: ReadonlySet<number> | undefined
    duty.children.forEach((unit, at) => {
      if (unit.value.charCodeAt(0) !== initial || unit.value.startsWith('市场')) alike = false
      if (lastDutyOf.get(unit.value) === duty && !duty.inherited) {
        others ??= ofAnotherPlace(duty.children.map(({value}) => value))
        if (!others.has(at)) report(file, 'unit-twice', unit.position, unit.value)
      }
      lastDutyOf.set(unit.value, duty)
    })
    // Most lists repeat the prefix; then there is nothing to complete.
    if (!alike) mixed.push(duty)
  })
  mixed.forEach(duty => {
    completeDuty(duty, lastDutyOf)
  })
  const glued = new Map<string, string[]>()
  lastDutyOf.forEach((_, name) => {
    const parts = partGlued(name, {
      has: part => lastDutyOf.has(part) || knows(part),
      isAlone: part => (lastDutyOf.has(part) || ofCentre.test(part)) && knowsAlone(part),
    })
    // 市纪委市监委 is known by both its names; what the document names apart need not be looked up.
    if (parts.length > 1 && (parts.every(part => lastDutyOf.has(part)) || !(knows(name) || knowsAlone(name))))
      glued.set(name, parts)
  })
  if (glued.size === 0) return duties
  duties.forEach(duty => {
    if (!duty.children.some(unit => glued.has(unit.value))) return
    duty.children = duty.children.flatMap(unit =>
      partUnit(unit, glued.get(unit.value), file, duty.inherited === true),
    )
  })
  return duties
}

/** Most names need not be looked up. */
const bodyEnding = /[厅局委办室会联协院部]$/

/** 市行政审批局、住建局 → 市住建局, as the known name. */
function completeDuty({children}: Duty, written: ReadonlyMap<string, unknown>): void {
  const names = completeNames(children.map(unit => unit.name))
  wholeNames(names, written).forEach((name, index) => {
    children[index]!.name = name
  })
}

/** The duties of a plan, inherited ones too. */
export function allDuties(plan: Plan): Duty[] {
  const found: Duty[] = []
  collectDuties(plan, found)
  return found
}

function collectDuties(parent: Plan | Section | Task, found: Duty[]): void {
  parent.children.forEach(node => {
    if (node.type === 'duty') found.push(node)
    else if (node.type !== 'note') collectDuties(node, found)
  })
}

const longestGlued = 60

/** 各区政府市公安局, 团市委市妇联: what is no department may stand before a name that begins with its level. */
const beforeLevel = /^(?:各|相关|有关).*(?:政府|管委会|办事处|党委|街道)$|^团.委$/
const levels = '省市县区州旗'

interface KnownNames {
  /** Named elsewhere in the document, or a known body of the place. */
  has: (name: string) => boolean
  /**
   * Known without a place: 人民银行, 财政部; 交通管理局, which may be a part of another one, must be named
   * elsewhere in the document.
   */
  isAlone?: (name: string) => boolean
}

/**
 * 省林业厅省水利厅 → 省林业厅, 省水利厅: both must be named elsewhere in the document, or be known bodies,
 * and begin alike, so that 省政府办公厅 is never read as 省政府 and 办公厅. Those that are known without a
 * place need not begin alike: 人民银行财政部.
 */
export function partGlued(name: string, known: KnownNames): string[] {
  if (name.length > longestGlued) return [name]
  for (let at = 2; at <= name.length - 2; at++) {
    const left = name.slice(0, at)
    const right = name.slice(at)
    const isAlone = known.isAlone?.(left) === true
    if (isAlone && ofAll.test(right)) return [left, right]
    const areAlike = beginsNext(name, at, known)
    if (!isAlone && !areAlike) continue
    const isPart = (part: string) => (areAlike ? known.has(part) : known.isAlone?.(part) === true)
    const parts = isPart(right) ? [right] : partGlued(right, known)
    if (parts.every(isPart)) return [left, ...parts]
  }
  return [name]
}

/** 国资委, 市场监管总局: names that none but a body of its own has. */
const ofCentre = /(?:[一-鿿]{2}[部委]|总局|银行)$/
/** 各有关省级人民政府 */
const ofAll = /^各[一-鿿、()（）]{0,12}(?:政府|地区)$/

function beginsNext(name: string, at: number, known: KnownNames): boolean {
  return name[at] === name[0]
    ? known.has(name.slice(0, at))
    : levels.includes(name[at]!) && beforeLevel.test(name.slice(0, at))
}

/** What a task inherits is reported where it is written. */
function partUnit(
  unit: Unit,
  parts: readonly string[] | undefined,
  file: VFile,
  isInherited: boolean,
): Unit | Unit[] {
  if (!parts) return unit
  if (!isInherited) report(file, 'units-glued', unit.position, unit.value, parts.join('、'))
  const {start, end} = unit.position
  // A line break may cut the name, which is whole in the tree.
  const words = String(file).slice(start.offset, end.offset)
  let at = start
  return parts.map(value => {
    const from = along(words, start, at, 0)
    at = along(words, start, from, value.replace(/\s/g, '').length)
    return {...unit, value, name: value, kind: kindOf(value), position: {start: from, end: at}}
  })
}

/**
 * The point so many characters behind another one, blanks and line breaks not counted; of none, the point of
 * the next character.
 */
function along(words: string, origin: Point, {line, column, offset = 0}: Point, by: number): Point {
  const first = offset - origin.offset!
  let [at, left] = [first, by]
  while (left > 0 || (by === 0 && blank.test(words[at] ?? ''))) {
    if (!blank.test(words[at] ?? '字')) left--
    if (words[at] === '\n') {
      line++
      column = 0
    }
    column++
    at++
  }
  return {line, column, offset: offset + at - first}
}

const blank = /\s/
