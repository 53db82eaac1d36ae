/** Names in plans of the central authorities, where 发展改革委 can only be the State Council's. */
import {identify} from './identity.ts'
import {normalForm} from './normal-form.ts'
import {bodyIn, type Register} from './register.ts'

/**
 * What names without a place stand for, by their standard names, where all of a document's units are central ones or have no
 * place; nothing where it names a department of a province, city or county.
 */
export function centralNames(names: Iterable<string>, register: Register): Map<string, string> {
  const found = new Map<string, string>()
  let hasCentral = false
  for (const name of names) {
    const {known, written} = identify(name, register)
    if (written !== '' && known?.work) return new Map()
    if (known && written === '') hasCentral = true
    const body = known ? undefined : bodyIn(register.bare, normalForm(name), register)
    if (body) found.set(name, body.name)
  }
  return hasCentral ? found : new Map()
}
