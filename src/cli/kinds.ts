/** `--kind`: units grouped by the kind of body that they are, or those of one kind alone. */
import {type BodyKind, bodyKinds} from '../plan/body-kinds.ts'
import type {RowUnit} from '../plan/rows.ts'
import type {UnitKind} from '../plan/types.ts'
import type {KindOf} from '../query/tally.ts'
import {bodyKindOf} from '../units/body-kind.ts'
import {kindName, kindNames} from '../write/unit-columns.ts'
import type {Context, OptionSpec, Options} from './context.ts'
import {UsageError} from './usage-error.ts'

export const kindOption: OptionSpec = {
  flags: '--kind [kind]',
  about: {
    zh: `按类别分组；或只列某类：${bodyKinds.map(kind => kindNames[kind]).join('、')}`,
    en: `grouped by kind; or only one kind: ${bodyKinds.join(', ')}`,
  },
}

/** Tells the kind of each unit, which for a class of units is that. */
export function kindsOf({register}: Context): KindOf {
  const known = new Map<string, BodyKind>()
  return ({name, kind}) => {
    if (kind === 'class') return kind
    const found = known.get(name) ?? bodyKindOf(name, register())
    known.set(name, found)
    return found
  }
}

const order: readonly (BodyKind | UnitKind)[] = bodyKinds

/** The kind that was asked for by either of its names; nothing where all were, or none. */
export function kindAsked({kind}: Options, {say}: Context): BodyKind | undefined {
  if (kind === undefined || kind === true) return undefined
  const asked = bodyKinds.find(name => name === kind || kindNames[name] === kind)
  if (asked) return asked
  const all = bodyKinds.map(name => `${name} ${kindNames[name]}`)
  throw new UsageError(say('badChoice', '--kind', String(kind), all))
}

/** The rows by kind, in the order of kinds, or those of the kind that was asked for. */
export function byKind<Row extends {kind: BodyKind | UnitKind}>(
  rows: readonly Row[],
  options: Options,
  context: Context,
): Row[] {
  const asked = kindAsked(options, context)
  if (asked) return rows.filter(row => row.kind === asked)
  const place = (row: Row) => order.indexOf(row.kind)
  return options.kind === true ? rows.toSorted((a, b) => place(a) - place(b)) : [...rows]
}

/** `群团 省残联、省妇联`: names by kind, in the order of kinds. */
export function listsByKind<Unit extends Pick<RowUnit, 'name' | 'kind'>>(
  units: readonly Unit[],
  context: Context,
  listed: (unit: Unit) => string,
): string[] {
  const kindOf = kindsOf(context)
  const groups = order.map(kind => ({kind, members: units.filter(unit => kindOf(unit) === kind)}))
  return groups
    .filter(({members}) => members.length > 0)
    .map(({kind, members}) => `${kindName(kind, context.lang)} ${members.map(listed).join('、')}`)
}
