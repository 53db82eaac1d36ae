/** What stands between two lines that begin with the unit they are of. */
import type {Line} from '../../plan/blocks.ts'
import {isHeading} from '../../plan/heading.ts'
import {personInCharge} from '../../plan/person-in-charge.ts'
import {endsLikeName, namesWholeUnits} from '../clauses/plausible.ts'
import {duty} from '../clauses/unit-duty.ts'
import {report} from '../reading/findings.ts'
import {note} from '../reading/notes.ts'
import {type Clause, type Piece, positionOf, textOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {namesNobody} from './unit-at-work.ts'

/** 各专业组:负责…: an entry of the list, though of nobody who is known to be a unit. */
const ofNobody = /^[^,;。:]{2,24}:(?=.)/
const ofOther = new RegExp(`^[^,;。:]{2,24}:(?:主要|具体)?负责(?!${personInCharge})`)

/**
 * 保安公司负责…, 武警、边防部门负责…, 后总负责…: of somebody, who may be no unit that is known; but not
 * 主要负责… and 统一负责….
 */
const ofSomebody = new RegExp(
  `^(?!主要|具体|共同|分别|同时|全面|统一|直接|专门|另外|此外|其中|以及|[与同和])([一-鿿]{2,8}?|[一-鿿、]{3,16}?部门)(?=${duty})`,
)

function beginsWithSomebody(words: string): boolean {
  const name = ofSomebody.exec(words)?.[1]
  return (
    name !== undefined && (endsLikeName(words, name.length) || name.endsWith('总')) && !namesNobody(words)
  )
}

const longestName = 20

/** 县教育局统筹校园安全。: of another unit, in words that say no duty. */
export function beginsWithUnit(words: string): boolean {
  if (!/^(?:各|有关|相关|[省市县区州旗])/.test(words)) return false
  for (let end = 3; end <= Math.min(longestName, words.length - 1); end++)
    if (namesWholeUnits(words, {start: 0, end})) return true
  return false
}

/** Whether a line below that of a department says what another one does, and is no field of it. */
export function isOfOther({folded}: Line, departments: ReadonlyMap<Line, unknown>, above?: Line): boolean {
  return above !== undefined && departments.has(above) && ofOther.test(folded)
}

/**
 * 县教育局:负责安全。 · 指导各校演练。 · 县公安局:负责治安。: a paragraph between is of the unit above; what
 * begins with a name of its own is of neither, and a heading is of what follows it.
 */
export function settleBetween(clauses: Clause[], {file}: Reading): void {
  const last = clauses.at(-1)
  const above = clauses.at(-2)
  if (!last || !above || last.assigned) return
  while (last.text.length > 0) {
    const piece = last.text[0]!
    const words = piece.line.folded.slice(piece.start, piece.end)
    if (ofNobody.test(words) || beginsWithUnit(words) || beginsWithSomebody(words)) {
      above.nodes.push(note('text', [piece]))
      report(file, 'role-word-in-prose', positionOf(piece), textOf(piece))
    } else if (isHeading(words) && !words.endsWith('。')) return
    else above.text.push(piece)
    last.text.shift()
  }
  clauses.pop()
}

/**
 * 负责电子政务。 below 县发改局:负责粮食储备。 is of the same unit; 县农办要配合各镇做好指导。, a paragraph of another
 * unit below the last of a list that says what it is to do, is no word of that.
 */
export function settleBehindLast(clauses: Clause[], {departments, file}: Reading): void {
  const last = clauses.at(-1)
  const before = clauses.at(-2)
  const above = before?.text.at(-1)
  if (!last || last.assigned || !above || !departments.has(above.line)) return
  while (last.text[0] && goesOn.test(last.text[0].line.folded)) before!.text.push(last.text.shift()!)
  if (last.text.length === 0 && last.nodes.length === 0) clauses.pop()
  for (const piece of last.text) {
    const words = piece.line.folded.slice(piece.start, piece.end)
    if (!/^[省市县区州旗]/.test(words) || !beginsWithUnit(words)) continue
    if (saysDuty.test(words) && !ofAll.test(words))
      report(file, 'role-word-in-prose', positionOf(piece), textOf(piece))
  }
}

/** What says a duty and not whose. */
const goesOn = new RegExp(`^(?:负责(?!${personInCharge}|同志)|承担|协助|参与)[^:]{4,}[。;]$`)

/**
 * 县除雪指挥部负责组织领导。 above (一)县交通局负责清扫。: a paragraph over the first of a list says in the
 * same words what somebody is to do.
 */
export function reportAboveFirst(
  body: readonly Piece[],
  below: readonly {lines: readonly Line[]}[],
  {departments, file}: Reading,
): void {
  if (body.length === 0 || !below.some(({lines}) => departments.has(lines[0]!))) return
  for (const piece of body) {
    const words = piece.line.folded.slice(piece.start, piece.end)
    const end = unitAtWork.exec(words)?.[1]?.length
    if (end === undefined || namesNobody(words) || ofAll.test(words) || leadsIn.test(words)) continue
    if (namesWholeUnits(words, {start: 0, end}))
      report(file, 'role-word-in-prose', positionOf(piece), textOf(piece))
  }
}

/** 县政府牵头抓总,具体分工如下: leads to the list. */
const leadsIn = /(?::|如下[:。]?)$/
const unitAtWork = new RegExp(`^([^,;。:]{2,40}?)(?=${duty})`)
const saysDuty = new RegExp(
  `负责(?!${personInCharge}|同志|到底)|牵头|(?<!密切|相互|互相|加强|[对不])(?:配合|协[助同])(?![不,;。:])`,
)
/** 县直各单位要密切配合。 · 州直有关部门协同做好工作。: nobody in particular. */
const ofAll = /^[省市县区州旗](?:[直属级]|级机关|直机关)*(?:各|有关|相关)/
