/** 高原县委、县政府，江口县委、县政府: bodies that have their place from the one before them in the list. */

const level = '([省市州县区旗镇乡]|街道)'
const leading = '(?:党委|委|党工委|工委|人民政府|政府|管委会|办事处|人大常委会|人大|政协)'
const placed = new RegExp(`^([一-鿿]{2,8}?)${level}${leading}$`)
const bare = new RegExp(`^${level}?${leading}$`)

/** Where a list has a name that is written further above too, but stands there for the body of another place. */
export function ofAnotherPlace(names: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  const seen = new Map<string, Set<string | undefined>>()
  /** 高原, 县: the place of the name before, and of what level it is. */
  let before: RegExpExecArray | undefined
  names.forEach((name, at) => {
    const own = bare.exec(name)
    if (!own || (before && own[1] !== undefined && own[1] !== before[2])) before = undefined
    if (!own) before = placed.exec(name) ?? undefined
    const place = own && before ? `${before[1]}${before[2]}` : undefined
    const places = seen.get(name)
    if (places === undefined) seen.set(name, new Set([place]))
    else {
      if (place !== undefined && !places.has(undefined) && !places.has(place)) found.add(at)
      places.add(place)
    }
  })
  return found
}
