/** Reads XML as it comes, piece by piece, and tells names in the prefixes that the specification uses. */
import {SaxesParser} from 'saxes'
import {ReadError} from '../read-error.ts'

export type Attributes = Readonly<Record<string, string>>

export interface XmlHandlers {
  open(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(value: string): void
}

// Transitional and strict documents; the prefix is the author's choice, though nearly all write `w`.
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
}

// A table in a table comes to some twenty; the parser keeps each of them.
const maxDepth = 2000

/** Calls the handlers for what stands in a part; XML that is not well-formed is a `ReadError`. */
export function parseXml(pieces: Iterable<Uint8Array>, {open, close, text}: XmlHandlers): void {
  const parser = new SaxesParser({xmlns: false, position: false})
  let rename: ((name: string) => string) | undefined
  let depth = 0
  parser.on('opentag', ({name, attributes}) => {
    if (depth++ === 0) rename = renamer(attributes)
    if (depth > maxDepth)
      throw new ReadError('too-large', `The document nests more than ${maxDepth} elements`)
    if (rename) open(rename(name), renamed(attributes, rename))
    else open(name, attributes)
  })
  parser.on('closetag', ({name}) => {
    depth--
    close?.(rename ? rename(name) : name)
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  let problem: Error | undefined
  parser.on('error', error => {
    problem ??= error
  })
  let decoder: InstanceType<typeof TextDecoder> | undefined
  const write = (piece: string) => {
    parser.write(piece)
    if (problem) throw new ReadError('broken', 'The document is broken: its XML is damaged', {cause: problem})
  }
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece))
    write(decoder.decode(piece, {stream: true}))
  }
  write(decoder?.decode() ?? '')
  parser.close()
  write('')
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/** From the prefixes that the root declares to ours; nothing where they are the same. */
function renamer(attributes: Attributes): ((name: string) => string) | undefined {
  const declared = new Map<string, string>()
  for (const [name, uri] of Object.entries(attributes)) {
    const ours = prefixes[uri]
    if (!ours || !name.startsWith('xmlns')) continue
    const theirs = name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`
    if (theirs !== ours) declared.set(theirs, ours)
  }
  if (declared.size === 0) return undefined
  return name => {
    const length = name.indexOf(':') + 1
    const ours = declared.get(name.slice(0, length))
    return ours ? ours + name.slice(length) : name
  }
}

const renamed = (attributes: Attributes, rename: (name: string) => string): Attributes =>
  // An attribute without a prefix is in no namespace, whatever the default one is.
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]),
  )

/** A switch such as `<w:vanish/>`, which is on where it says nothing. */
export const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '')

/** A number in an attribute; what is no number counts as missing. */
export function numberIn(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}
