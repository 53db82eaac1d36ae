import {pinyin} from 'pinyin-pro'

/** How a text sounds, one syllable a character: `cai zheng`. */
export function soundOf(text: string): string {
  return pinyin(text, {toneType: 'none', v: true})
}

/**
 * The names of which some syllables in a row sound like `typed`, each written in full or by its initial:
 * `caizheng`, `sczt`, `shengczt`. Where whole names fit, only those.
 */
export function matchPinyin(names: readonly string[], typed: string): string[] {
  const spoken = names.map(name => ({
    name,
    syllables: pinyin(name, {toneType: 'none', type: 'array', nonZh: 'removed', v: true}),
  }))
  const whole = spoken.filter(({syllables}) => sounds(syllables, typed, true))
  const found =
    whole.length > 0
      ? whole
      : spoken.filter(({syllables}) =>
          syllables.some((_, from) => sounds(syllables.slice(from), typed, false)),
        )
  return found.map(({name}) => name)
}

function sounds([syllable, ...rest]: readonly string[], typed: string, toTheEnd: boolean): boolean {
  if (typed === '') return syllable === undefined || !toTheEnd
  if (!syllable) return false
  // The last syllable may be typed in part.
  if (syllable.startsWith(typed) && (!toTheEnd || rest.length === 0)) return true
  return [syllable, syllable[0]!].some(
    part => typed.startsWith(part) && sounds(rest, typed.slice(part.length), toTheEnd),
  )
}
