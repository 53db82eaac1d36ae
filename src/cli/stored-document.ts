/** A document that was read before, as data. */
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {FoundDocument} from '../pipeline.ts'
import type {Duty, Plan} from '../plan/types.ts'
import {placed} from '../plan/walk.ts'

export interface StoredDocument extends Pick<FoundDocument, 'format' | 'encoding'> {
  /** In each duty, where the JSON of its units begins and ends in `units`: half of a plan is units, and few are asked for. */
  plan: Plan
  /** UTF-8. */
  units: Uint8Array
  /** The text that was read. */
  text: string
  messages: StoredMessage[]
  /** Only who checks the document asks for these. */
  readonly blocks: FoundDocument['blocks']
}

interface StoredMessage
  extends Pick<VFileMessage, 'reason' | 'place' | 'ruleId' | 'source' | 'actual' | 'expected'> {
  /** As in vfile, but `null` of what is for information: JSON has no `undefined`. */
  fatal: boolean | null
}

export function stored({file, plan, ...found}: FoundDocument): StoredDocument {
  const messages = file.messages.map(({reason, place, ruleId, source, actual, expected, fatal}) => ({
    ...{reason, place, ruleId, source, actual, expected},
    fatal: fatal ?? null,
  }))
  return {...found, ...withUnitsApart(plan), text: String(file), messages}
}

/** The document of a file, if what was stored was read from the same bytes. */
export function restored(from: StoredDocument, path: string, bytes: Uint8Array): FoundDocument | undefined {
  const {format, encoding, plan, text, units} = from
  if (Buffer.from(bytes).toString() !== text) return undefined
  const file = new VFile({path, value: text})
  for (const {reason, place, fatal, ...rest} of from.messages)
    Object.assign(file.message(reason, {place}), {...rest, fatal: fatal ?? undefined})
  for (const duty of dutiesIn(plan)) giveUnits(duty, units)
  return {
    ...{format, encoding, plan, file},
    get blocks() {
      return from.blocks
    },
  }
}

function withUnitsApart(plan: Plan): Pick<StoredDocument, 'plan' | 'units'> {
  const copy = structuredClone(plan)
  const units: Buffer[] = []
  let end = 0
  for (const duty of dutiesIn(copy)) {
    const part = Buffer.from(JSON.stringify(duty.children))
    units.push(part)
    Object.assign(duty, {children: [end, end + part.length]})
    end += part.length
  }
  return {plan: copy, units: Buffer.concat(units)}
}

/** Makes the units of a duty a property that reads them when it is asked for the first time. */
function giveUnits(duty: Duty, units: Uint8Array): void {
  const [start, end] = duty.children as unknown as [number, number]
  const shown = {enumerable: true, configurable: true}
  const get = () => {
    const value = JSON.parse(Buffer.from(units.subarray(start, end)).toString())
    Object.defineProperty(duty, 'children', {...shown, writable: true, value})
    return value
  }
  Object.defineProperty(duty, 'children', {...shown, get})
}

function dutiesIn(plan: Plan): Duty[] {
  return placed(plan).flatMap(({node}) => node.children.filter(child => child.type === 'duty'))
}
