/** Joins names that must be slips to the known ones beside them. */
import {type Group, type Groups, groupsOf, join} from './name-groups.ts'
import {isSlipOf, shortestSlip} from './slips.ts'

/** Their names differ in a word: 省投资控股集团, 省建设投资控股集团; 盐城经济开发区管委会, 盐城经济技术开发区管委会. */
const namedAlike: ReadonlySet<string> = new Set([
  'enterprise',
  'local-government',
  'university',
  'institution',
])

const mostUnknown = 2000

/** Only what nobody knows is taken for a slip, and only of what is known. */
export function joinSlips(groups: Groups): void {
  const known = new Map<string, Group[]>()
  const unknown: Group[] = []
  groups.forEach(alike => {
    groupsOf(alike).forEach(group => {
      const [first] = group
      if (!first || first.name.length < shortestSlip) return
      const ends = endsOf(first.name)
      if (!first.identity.known) unknown.push(group)
      else if (namedAlike.has(first.identity.known.kind)) return
      else if (known.has(ends)) known.get(ends)!.push(group)
      else known.set(ends, [group])
    })
  })
  // To compare very many with very many would take too long, and no plan has them.
  if (unknown.length > mostUnknown) return
  unknown.forEach(group => {
    const {name} = group[0]!
    const meant = known.get(endsOf(name))?.filter(others => others.some(other => isSlipOf(name, other.name)))
    if (meant?.length === 1) join(group, meant[0], 'slip')
  })
}

function endsOf(name: string): string {
  return `${name[0]}${name.at(-1)}`
}
