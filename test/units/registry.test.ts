/** The registry as data: what would make it answer wrongly in silence. */
import {expect, test} from 'vitest'
import {builtInRegister} from '../../src/units/built-in-register.ts'
import {identify} from '../../src/units/identity.ts'
import {normalForm} from '../../src/units/normal-form.ts'
import {registry} from '../../src/units/registry.ts'

const register = builtInRegister()

/** A name as it would stand in a plan of Yunnan, of whose capital one office is. */
function inYunnan(name: string): string {
  const form = normalForm(name)
  if (form in register.names) return name
  const department = form.slice(0, -1) in register.works && !/[〇△]/.test(name)
  return (department ? `省${name}` : name).replace('〇', '省').replace('〇', '省').replace('△', '云南')
}

test('no name belongs to two bodies', () => {
  const owners = new Map<string, string>()
  const twice: string[] = []
  for (const {name, full, also = [], formerly = []} of registry.bodies) {
    const names = [name, ...(full ? [full] : []), ...also, ...formerly.map(former => former.name)]
    for (const form of new Set(names.map(normalForm))) {
      if (owners.has(form)) twice.push(`${form}: ${owners.get(form)}, ${name}`)
      owners.set(form, name)
    }
  }
  expect(twice).toEqual([])
})

test('no words for work belong to two departments', () => {
  const words = registry.departments.flatMap(({work, also = []}) => [work, ...also])
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

test('every name of a body is read as that body', () => {
  const wrong = registry.bodies.flatMap(({name, full, also = []}) =>
    [name, ...(full ? [full] : []), ...also].filter(
      other => identify(inYunnan(other), register).known?.name !== name,
    ),
  )
  expect(wrong).toEqual([])
})

test('who took over whose work, all are known', () => {
  const unknown = registry.successions
    .flatMap(({from, to}) => [from, ...to])
    .filter(name => !identify(inYunnan(name), register).known)
  expect([...new Set(unknown)]).toEqual([])
})

test('heirs and parts of the work fit together', () => {
  const wrong = registry.successions.filter(
    ({to, how, shares = {}, provinceOnly = []}) =>
      (how === 'split') !== to.length > 1 ||
      [...Object.keys(shares), ...provinceOnly].some(heir => !to.includes(heir)),
  )
  expect(wrong).toEqual([])
})
