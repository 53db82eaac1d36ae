/** The names of a document while they are joined to units. */
import type {Identity} from './identity.ts'

/**
 * Why a name stands for another: by the rules and the registry, because no other place can be meant, as an older name of
 * the same body, or as what must be a slip.
 */
export type Variance = 'same' | 'place' | 'renamed' | 'slip'

export interface Named {
  name: string
  count: number
  identity: Identity
  how: Variance
}

/** The names of one unit. */
export type Group = Named[]

/** The units that may be of one body: those of places by name, and those that tell none. */
export interface Alike {
  placed: Map<string, Group[]>
  unplaced: Group[]
}

/** By body. */
export type Groups = Map<string, Alike>

export function groupsIn(placed: Alike['placed'], isMeant: (place: string) => boolean): Group[] {
  const found: Group[] = []
  placed.forEach((groups, place) => {
    if (isMeant(place)) found.push(...groups)
  })
  return found
}

export function groupsOf({placed, unplaced}: Alike): Group[] {
  return placed.size === 0 ? unplaced : unplaced.concat(groupsIn(placed, () => true))
}

/** Names that turn out to be of another group's unit. */
export function join(group: Group, into: Group | undefined, how: Variance): void {
  if (into && into !== group) into.push(...group.splice(0).map(named => ({...named, how})))
}
