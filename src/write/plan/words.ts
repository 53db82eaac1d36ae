import type {Section, Task} from '../../plan/types.ts'

/** The lines of a heading, or of a task’s title and text. */
export function wordsOf(entry: Section | Task): string[] {
  if (entry.type === 'section') return entry.title.split('\n')
  return [...(entry.title === undefined ? [] : entry.title.split('\n')), ...entry.text.split('\n')]
}

/** A marker with the words behind it. `1.` right before a figure would be read as `1.5`. */
export function joined(marker: string, words: string): string {
  const bare = marker.trimEnd()
  const apart = bare !== marker || /条$|[章篇分]$/.test(bare) || (/[.．]$/.test(bare) && /^\d/.test(words))
  return `${bare}${apart && words !== '' ? ' ' : ''}${words}`
}
