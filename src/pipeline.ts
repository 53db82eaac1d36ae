/** From a file to a plan. */
import {VFile} from 'vfile'
import {planFromBlocks} from './parse/plan.ts'
import type {Plan} from './plan/types.ts'
import {formatOf, type InputFormat, readers} from './read/index.ts'
import {readText} from './read/text.ts'

/**
 * The task tree of a plan in plain text. What is odd in the document is reported as messages on the file, each with its
 * place and a rule id; only the caller's mistakes throw.
 */
export function parsePlan(source: string | VFile): Plan {
  const file = typeof source === 'string' ? new VFile(source) : source
  return planFromBlocks(readText(String(file)), file)
}

/** The task tree of a plan in any format, by default the one that the file's extension tells. */
export async function readPlan(file: VFile, format: InputFormat = formatOf(file.extname)): Promise<Plan> {
  return planFromBlocks(await readers[format](String(file)), file)
}
