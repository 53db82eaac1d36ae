/** The registry that comes with the program. The build of the program puts the finished register in the place of this module. */
import {type Register, registerOf} from './register.ts'
import {registry} from './registry.ts'

let register: Register | undefined

export function builtInRegister(): Register {
  register ??= registerOf(registry)
  return register
}
