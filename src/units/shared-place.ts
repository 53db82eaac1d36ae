/** 高原县委、县政府，江口县委、县政府: bodies that have their place from the one before them in the list. */

const level = '([省市州县区旗镇乡]|街道)'
const leading = '(?:党委|委|党工委|工委|人民政府|政府|管委会|办事处|人大常委会|人大|政协)'
const placed = new RegExp(`^([一-鿿]{2,8}?)${level}${leading}$`)
const bare = new RegExp(`^${level}?${leading}$`)

/** Whether the name at a place of a list is written further above too, but stands there for the body of another place. */
export function isOfAnotherPlace(names: readonly string[], at: number): boolean {
  const place = placeOf(names, at)
  return (
    place !== undefined &&
    names.slice(0, at).every((name, above) => {
      if (name !== names[at]) return true
      const other = placeOf(names, above)
      return other !== undefined && other !== place
    })
  )
}

/** 高原县 of 县政府 behind 高原县委; nothing where the list does not say it. */
function placeOf(names: readonly string[], at: number): string | undefined {
  const own = bare.exec(names[at]!)
  if (!own) return undefined
  for (let above = at - 1; above >= 0; above--) {
    const name = names[above]!
    if (bare.exec(name)?.[1] === own[1] && bare.test(name)) continue
    const [, place, level] = placed.exec(name) ?? []
    return place && (own[1] === undefined || own[1] === level) ? `${place}${level}` : undefined
  }
  return undefined
}
