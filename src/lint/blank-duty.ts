import type {Duty} from '../plan/types.ts'

/** 牵头单位: and nothing more; a person, 同上 and 各有关单位 are something. */
export function isBlank({children, label, openEnded, position}: Duty, text: string): boolean {
  if (children.length > 0 || openEnded || label === '') return false
  const words = text.slice(position.start.offset, position.end.offset)
  return words.replace(/[\s:：。;；]/g, '') === label
}
