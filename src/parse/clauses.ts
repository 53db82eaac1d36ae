/** An entry's lines, told apart into running text and what assigns it. */
import {type Line, positionIn} from '../plan/blocks.ts'
import type {Duty} from '../plan/types.ts'
import {type Awaiting, goesOn, isAmongHeaders, isSigned} from './awaiting.ts'
import {unitsIn} from './clauses/duties.ts'
import {noteFirstNamed, reportUnreadRule} from './clauses/first-named.ts'
import {beginsNext, beginsRecord, repeatsLabel} from './clauses/records.ts'
import {isOfAbove, oversight} from './clauses/remarks.ts'
import {withSignsRead} from './clauses/signed-units.ts'
import {isOfOther, reportBehindLast} from './departments/between-departments.ts'
import {isContact} from './departments/contacts.ts'
import {departmentClause} from './departments/department-clause.ts'
import {datumOf} from './document/colophon.ts'
import {isExhortation} from './exhortation.ts'
import {report} from './findings.ts'
import {foundIn, meantOf, type Place} from './found-in-line.ts'
import {isRequirementHeading} from './part-headings.ts'
import {addNodes, addText, type Clause, hasWords, joinLast, lineOf, openClause, textOf} from './pieces.ts'
import type {Reading} from './reading.ts'
import {recognise} from './recognisers/index.ts'
import {otherField} from './recognisers/own-line-label.ts'
import {withWork} from './recognisers/running-clause.ts'
import {reportUnreadClause} from './unread-clauses.ts'

/** The clauses of some lines, the first line read from `from` on. All are assigned but perhaps the last. */
export function clausesOf(
  lines: readonly Line[],
  from: number,
  reading: Reading,
  {
    isRequirement: isOfRequirement,
    isOver,
    isManner = false,
    isPreamble = false,
  }: Partial<Omit<Place, 'start'>> = {},
): Clause[] {
  const clauses: Clause[] = []
  let start = from
  let awaiting: Awaiting | undefined
  let ofDepartment: Clause | undefined
  let isRequirement = isOfRequirement === true
  lines.forEach((line, index) => {
    const going = awaiting
    awaiting = undefined
    const department = reading.departments.get(line)
    if (department && !department.isHeading) {
      if (going?.alone) addText(clauses, going.line, going.alone.start, going.alone.end)
      const clause = departmentClause(line, start, department, clauses, reading, isOver === true)
      if (department.isAlone) ofDepartment = clause
      start = 0
      return
    }
    if (ofDepartment || department) {
      const fields = ofDepartment && isContact(line) ? recognise(line, reading.lexicon) : []
      if (fields.length > 0) ofDepartment!.nodes.push(...fields.flatMap(({nodes}) => nodes))
      else if (ofDepartment) ofDepartment.text.push(lineOf(line))
      else addText(clauses, line, start, line.value.length)
      start = 0
      return
    }
    const next = lines[index + 1]
    // 建校 above 牵头单位: only ends like a name.
    const isHeading = () => !going!.alone && repeatsLabel(next, clauses.at(-1)?.nodes ?? [])
    if (
      going &&
      start === 0 &&
      goesOn(line, going, reading.lexicon) &&
      !isSigned(line, next, going, reading.blocks) &&
      !isHeading()
    ) {
      const nodes = unitsIn(line, going.role, going.label, reading.lexicon)
      if (going.alone) nodes[0]!.position.start = positionIn(going.line, going.alone).start
      addNodes(clauses, withSignsRead(nodes, reading), false)
      awaiting = {...going, line, alone: undefined}
      return
    }
    if (going?.alone) addText(clauses, going.line, going.alone.start, going.alone.end)
    // 发布部门:市政府办公室(研究室、机关事务局)
    const ofAbove = isOfAbove(line.folded)
    const isOfDocument = reading.asides.has(line)
    const isAside =
      isOfDocument ||
      datumOf(line.folded) !== undefined ||
      (ofAbove && (clauses.at(-1)?.assigned === true || oversight.test(line.folded)))
    isRequirement ||= start === 0 && isRequirementHeading(line.folded)
    const above = clauses.at(-1)?.assigned ? clauses.at(-1)!.nodes : []
    const isBehindDuties = above.some(node => node.type === 'duty' && node.role !== 'cooperating')
    const isOverWords = isOver === true && !clauses.at(-1)?.assigned
    const place = {start, isRequirement, isManner, isPreamble, isOver: isOverWords, isBehindDuties}
    const known = isAside ? [] : foundIn(line, place, reading)
    const isField =
      known.length === 0 &&
      !ofAbove &&
      !isOfOther(line, reading.departments, lines[index - 1]) &&
      // 参会人员:县直各部门 between labels is of the task.
      !(isOfDocument && reading.lexicon.labelAt(next?.folded ?? '') === undefined) &&
      clauses.at(-1)?.assigned === true &&
      !beginsRecord(line, clauses[0]!.text[0]?.line) &&
      !beginsNext(lines, index, clauses.at(-1)!.nodes)
    const found = isField
      ? otherField(line, clauses.at(-1)!.nodes)
      : meantOf(known, lines, index, place, reading).filter(
          one => !(clauses.at(-1)?.assigned && isExhortation(one, line)),
        )
    if (!isAside) reportUnreadClause(line, found, reading)
    found.forEach((each, nth) => {
      addText(clauses, line, start, each.start)
      if (each.goesOn || (each.leads && nth > 0)) joinLast(clauses)
      if (each.leads && clauses.at(-1)?.assigned) openClause(clauses)
      const one = hasWords(clauses.at(-1)) ? each : withWork(line, each)
      start = one.end
      // A remark behind all tasks means them all, 备注:列第一位的为牵头单位.
      const isRemark = one.nodes.length > 0 && one.nodes.every(({type}) => type === 'note')
      const {offset = 0} = positionIn(line, one).start
      noteFirstNamed(line.folded.slice(one.start, one.end), offset, reading, isRemark)
      if (isRemark) reportUnreadRule(line, one, reading.file)
      if (one.awaits && isAmongHeaders(lines, index, reading.lexicon)) {
        addText(clauses, line, one.start, one.end)
        return
      }
      if (one.awaits) {
        awaiting = {line, ...one.awaits, alone: one}
        return
      }
      if (one.bare)
        report(reading.file, 'label-without-colon', one.nodes[0]!.position, (one.nodes[0] as Duty).label)
      for (const span of one.bareLabels ?? [])
        report(
          reading.file,
          'label-without-colon',
          positionIn(line, span),
          line.value.slice(span.start, span.end),
        )
      if (one.unclosed)
        report(reading.file, 'bracket-unclosed', positionIn(line, one), textOf({line, ...one}))
      const last = one.nodes.at(-1)
      if (one.start === 0 && one.end === line.folded.length && last?.type === 'duty') {
        awaiting = {line, role: last.role, label: last.label, alone: undefined}
      }
      if (one.words && one.goesOn) clauses.at(-1)!.text.push({line, ...one.words})
      else if (one.words) addText(clauses, line, one.words.start, one.words.end)
      addNodes(
        clauses,
        withSignsRead(one.nodes, reading),
        one.start === 0 && (line.folded[0] === '(' || line.folded[0] === '[' || ofAbove),
      )
    })
    addText(clauses, line, start, line.value.length)
    const last = found.at(-1)
    if (last?.leads || last?.words) joinLast(clauses)
    start = 0
  })
  if (awaiting?.alone) addText(clauses, awaiting.line, awaiting.alone.start, awaiting.alone.end)
  reportBehindLast(clauses, reading)
  return clauses
}
