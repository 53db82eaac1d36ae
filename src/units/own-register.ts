/** The built-in registry with others; loaded only where there are any. */
import {readRegistry} from './own-registry.ts'
import {type Register, registerOf} from './register.ts'
import {registry} from './registry.ts'
import type {Registry} from './registry-types.ts'

/** A register that has what some JSON documents say, of which a later one holds; or what is wrong, in which. */
export function registerWith(documents: readonly unknown[]): Register | {wrong: string; index: number} {
  const registries: Registry[] = [registry]
  for (const [index, document] of documents.entries()) {
    const own = readRegistry(document)
    if ('wrong' in own) return {...own, index}
    registries.push(own)
  }
  return registerOf(...registries)
}
