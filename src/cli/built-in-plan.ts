/**
 * The plan that comes with the program. The build of the program puts the document as it was read in the
 * place of this module.
 */
import type {StoredDocument} from './stored-document.ts'

/** The document of the file at `path` as it is read where no option says how. The sources have none: it is read as any other. */
export function builtInPlan(_path: string): StoredDocument | undefined {
  return undefined
}
