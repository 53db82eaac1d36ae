import type {BodyKind} from '../../plan/body-kinds.ts'
import type {Heirs} from '../../plan/heirs.ts'
import type {TaskRow} from '../../plan/rows.ts'
import {type Role, roles, type UnitKind} from '../../plan/types.ts'
import type {Partner} from '../../query/tally.ts'
import {placeOf} from '../../write/task-columns.ts'
import {kindName, roleNames, stepText} from '../../write/unit-columns.ts'
import {visible} from '../../write/visible.ts'
import type {Context} from '../context.ts'
import {type Grouping, kindAsked, kindsOf, listsByKind} from '../kinds.ts'
import {indented} from './indented.ts'

/** All that a plan says of one unit. */
export interface Dossier extends Record<Role, TaskRow[]> {
  name: string
  kind: UnitKind | BodyKind
  /** Who holds its work in the year that was asked for. */
  heirs?: Heirs
  tasks: number
  /** The units that it shares tasks with, those that share the most first. */
  partners: Partner[]
}

const mostPartners = 10

export function dossierText(dossier: Dossier, context: Context, grouping: Grouping): string {
  const {io, lang, colours} = context
  const held = roles.filter(role => dossier[role].length > 0)
  const counts = held.map(role => `${roleNames[role][lang]} ${dossier[role].length}`).join(' · ')
  const tasks = held.flatMap(role => [
    `\n${colours.strong(roleNames[role][lang])}\n`,
    ...dossier[role].map(row => {
      const words = visible(row.title ?? row.text)
      const head = `  ${colours.number(row.number)}  ${colours.faint(visible(placeOf(row.source)))}\n`
      return head + indented(words, '    ', io.width)
    }),
  ])
  const kind = dossier.kind === 'unit' ? '' : `${kindName(dossier.kind, lang)} · `
  const listed = ({name, tasks}: Partner) => `${visible(name)} ${tasks}`
  const asked = kindAsked({kind: grouping})
  const partners = grouping
    ? dossier.partners.filter(one => !asked || kindsOf(context)(one) === asked)
    : dossier.partners.slice(0, mostPartners)
  const head = words.partners[lang]
  const together = grouping
    ? [
        `${head.trimEnd()}\n`,
        ...listsByKind(partners, context, asked, listed).map(line => indented(line, '  ', io.width)),
      ]
    : [indented(`${head}${partners.map(listed).join('、')}`, '', io.width)]
  return [
    `${colours.strong(visible(dossier.name))}  ${kind}${counts}\n`,
    ...(dossier.heirs?.steps ?? []).map(step => indented(visible(stepText(step)), '  ', io.width)),
    ...(partners.length > 0 ? together : []),
    ...tasks,
  ].join('')
}

const words = {partners: {zh: '共事最多：', en: 'works with most: '}}
