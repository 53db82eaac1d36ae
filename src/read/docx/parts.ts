/** Where the parts of a Word document stand in its zip file. */
import {ReadError} from '../read-error.ts'
import {parseXml} from './xml.ts'
import {inflate, openZip} from './zip.ts'

/** A part as pieces of bytes; nothing where the document has no such part. */
export interface Parts {
  document: Iterable<Uint8Array>
  styles: Iterable<Uint8Array> | undefined
  numbering: Iterable<Uint8Array> | undefined
  /** Footnotes, then endnotes. */
  footnotes: Iterable<Uint8Array>[]
  /** The headers of pages, then the footers. */
  margins: Iterable<Uint8Array>[]
}

const contentTypes = '[Content_Types].xml'
// Of documents, templates, and both with macros: `…wordprocessingml.document.main+xml`, `…word.template.…main+xml`.
const documentType =
  /(?:wordprocessingml|ms-word)\.(?:document|template)\.(?:macroEnabled(?:Template)?\.)?main\+xml$/i

export function partsOf(bytes: Uint8Array): Parts {
  const zip = openZip(bytes)
  const part = (name: string | undefined) => {
    const entry = name === undefined ? undefined : zip.get(name)
    return entry && inflate(bytes, entry)
  }
  const types = new Map<string, string>()
  const listed = part(contentTypes)
  if (listed)
    parseXml(listed, {
      open(name, {PartName, ContentType}) {
        if (name === 'Override' && PartName && ContentType)
          types.set(PartName.replace(/^\//, ''), ContentType)
      },
    })
  const named = (type: RegExp, usual: string) =>
    zip.has(usual) ? usual : [...types].find(([, ofPart]) => type.test(ofPart))?.[0]
  // Each section of the text may have its own, for its first page, and for left and right ones.
  const marginsOf = (kind: string) => {
    const listed = [...types].filter(([, type]) => type.endsWith(`wordprocessingml.${kind}+xml`))
    const usual = new RegExp(`^word/${kind}\\d*\\.xml$`)
    return [
      ...new Set([...listed.map(([name]) => name), ...[...zip.keys()].filter(name => usual.test(name))]),
    ]
  }
  const document = part(named(documentType, 'word/document.xml'))
  if (!document)
    throw new ReadError('unsupported', 'The zip file is no Word document: it has no word/document.xml')
  return {
    document,
    styles: part(named(/wordprocessingml\.styles\+xml$/, 'word/styles.xml')),
    numbering: part(named(/wordprocessingml\.numbering\+xml$/, 'word/numbering.xml')),
    footnotes: [
      part(named(/wordprocessingml\.footnotes\+xml$/, 'word/footnotes.xml')),
      part(named(/wordprocessingml\.endnotes\+xml$/, 'word/endnotes.xml')),
    ].filter(notes => notes !== undefined),
    margins: ['header', 'footer'].flatMap(kind => marginsOf(kind).flatMap(name => part(name) ?? [])),
  }
}
