/** From a file to a plan. */
import {VFile} from 'vfile'
import type {ReadDocument} from './lint/draft.ts'
import {type ParseOptions, planFromBlocks} from './parse/plan.ts'
import {report} from './parse/reading/findings.ts'
import {positionIn} from './plan/blocks.ts'
import type {Plan} from './plan/types.ts'
import {decode, type Encoding} from './read/decode.ts'
import {detectFormat, type InputFormat, mayBeForeign} from './read/detect.ts'
import {readers} from './read/index.ts'
import {ReadError} from './read/read-error.ts'
import {readText} from './read/text.ts'

export interface ReadOptions extends ParseOptions {
  /** By default told from the content and the name. */
  format?: InputFormat
  /** By default found out. */
  encoding?: Encoding
}

/**
 * The task tree of a plan in plain text. What is odd in the document is reported as messages on the file, each with its
 * place and a rule id; only the caller's mistakes throw.
 */
export function parsePlan(source: string | VFile, options: ParseOptions = {}): Plan {
  const file = typeof source === 'string' ? new VFile(source) : source
  return planFromBlocks(readText(String(file)), file, options)
}

/**
 * The task tree of a plan in any format. The file's value may be bytes; it becomes the text that places refer to: for
 * Word and PDF the text taken from the document, one paragraph a line. Rejects with a `ReadError` where it cannot be read.
 */
export async function readPlan(file: VFile, options: ReadOptions = {}): Promise<Plan> {
  return (await readDocument(file, options)).plan
}

/** A document as it was found to be. */
export interface FoundDocument extends ReadDocument {
  format: InputFormat
  /** Of text that came as bytes. */
  encoding: Encoding | undefined
}

/** As `readPlan`, with the lines and rows that the tree was made of, which `lint` takes. */
export async function readDocument(file: VFile, options: ReadOptions = {}): Promise<FoundDocument> {
  const found = await readBlocks(file, options)
  return {...found, plan: planFromBlocks(found.blocks, file, options), file}
}

async function readBlocks(
  file: VFile,
  options: ReadOptions,
): Promise<Pick<FoundDocument, 'format' | 'encoding' | 'blocks'>> {
  const {value} = file
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  if (typeof value !== 'string' && mayBeForeign(bytes))
    (await import('./read/foreign.ts')).refuseForeign(bytes)
  const format = options.format ?? detectFormat(bytes, file.extname)
  const reader = readers[format]
  if (reader.of === 'bytes') {
    const {text, blocks, doubtful = []} = await reader.read(bytes)
    file.value = text
    for (const line of doubtful)
      report(
        file,
        'table-unclear',
        positionIn(line, {start: 0, end: line.value.length}),
        line.value,
        '',
        line.page,
      )
    return {format, encoding: undefined, blocks}
  }
  const {text, encoding} =
    typeof value === 'string' ? {text: value, encoding: undefined} : decodeFor(file, bytes, options.encoding)
  file.value = text
  return {format, encoding, blocks: await reader.read(text)}
}

function decodeFor(
  file: VFile,
  bytes: Uint8Array,
  encoding: Encoding | undefined,
): {text: string; encoding: Encoding} {
  const decoded = decode(bytes, encoding)
  if ('problem' in decoded) throw new ReadError(decoded.problem, `The file is not text (${decoded.problem})`)
  if (!decoded.certain) report(file, 'doubtful-encoding', startOfFile, decoded.encoding)
  return decoded
}

const startOfFile = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
