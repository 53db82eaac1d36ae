/** A document that was read before, as data. */
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {FoundDocument} from '../pipeline.ts'

export interface StoredDocument extends Pick<FoundDocument, 'format' | 'encoding' | 'plan'> {
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

export function stored({file, ...found}: FoundDocument): StoredDocument {
  const messages = file.messages.map(({reason, place, ruleId, source, actual, expected, fatal}) => ({
    ...{reason, place, ruleId, source, actual, expected},
    fatal: fatal ?? null,
  }))
  return {...found, text: String(file), messages}
}

/** The document of a file, if what was stored was read from the same bytes. */
export function restored(from: StoredDocument, path: string, bytes: Uint8Array): FoundDocument | undefined {
  const {format, encoding, plan, text} = from
  if (Buffer.from(bytes).toString() !== text) return undefined
  const file = new VFile({path, value: text})
  for (const {reason, place, fatal, ...rest} of from.messages)
    Object.assign(file.message(reason, {place}), {...rest, fatal: fatal ?? undefined})
  return {
    ...{format, encoding, plan, file},
    get blocks() {
      return from.blocks
    },
  }
}
