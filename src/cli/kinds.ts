/** `--kind`: units grouped by the kind of body that they are, or those of one kind alone. */
import {type BodyKind, bodyKinds} from '../plan/body-kinds.ts'
import type {RowUnit} from '../plan/rows.ts'
import type {UnitKind} from '../plan/types.ts'
import type {KindOf} from '../query/tally.ts'
import {bodyKindOf} from '../units/body-kind.ts'
import {kindName, kindNames} from '../write/unit-columns.ts'
import type {Context, OptionSpec, Options} from './context.ts'
import type {Say} from './messages.ts'
import {UsageError} from './usage-error.ts'

const allKinds = {zh: bodyKinds.map(kind => kindNames[kind]).join('、'), en: bodyKinds.join(', ')}

export const kindOption: OptionSpec = {
  flags: '--kind [kind]',
  about: {
    zh: `单位按类别分组；或只列某类：${allKinds.zh}`,
    en: `units grouped by kind; or only those of one kind: ${allKinds.en}`,
  },
  parse: kindNamed,
}

/** For tasks, which are of no kind themselves. */
export const ofKindOption: OptionSpec = {
  flags: '--kind <kind>',
  about: {
    zh: `有此类单位参加：${allKinds.zh}`,
    en: `with a unit of this kind: ${allKinds.en}`,
  },
  parse: kindNamed,
}

/** Units not grouped, grouped by kind, or those of one kind. */
export type Grouping = undefined | true | BodyKind

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

/** A kind by either of its names; a number or a unit behind `--kind` is none. */
function kindNamed(typed: string, say: Say): BodyKind {
  const kind = bodyKinds.find(name => name === typed || kindNames[name] === typed)
  if (kind) return kind
  const all = bodyKinds.map(name => `${name} ${kindNames[name]}`)
  throw new UsageError(say('noSuchKind', typed, all))
}

/** The kind that was asked for; nothing where all were, or none. */
export function kindAsked({kind}: Options): BodyKind | undefined {
  return kind === true ? undefined : (kind as BodyKind | undefined)
}

/** The rows by kind, in the order of kinds, or those of the kind that was asked for. */
export function byKind<Row extends {kind: BodyKind | UnitKind}>(
  rows: readonly Row[],
  options: Options,
): Row[] {
  const asked = kindAsked(options)
  if (asked) return rows.filter(row => row.kind === asked)
  const place = (row: Row) => order.indexOf(row.kind)
  return options.kind === true ? rows.toSorted((a, b) => place(a) - place(b)) : [...rows]
}

/** `群团 省残联、省妇联`: names by kind, in the order of kinds, or those of one kind alone. */
export function listsByKind<Unit extends Pick<RowUnit, 'name' | 'kind'>>(
  units: readonly Unit[],
  context: Context,
  asked: BodyKind | undefined,
  listed: (unit: Unit) => string,
): string[] {
  const kindOf = kindsOf(context)
  const groups = (asked ? [asked] : order).map(kind => ({
    kind,
    members: units.filter(unit => kindOf(unit) === kind),
  }))
  return groups
    .filter(({members}) => members.length > 0)
    .map(({kind, members}) => `${kindName(kind, context.lang)} ${members.map(listed).join('、')}`)
}
