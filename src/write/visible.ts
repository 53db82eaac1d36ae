/**
 * Makes control characters visible, so that no document can steer a terminal: escape → ␛. Line feeds and tabs
 * stay. Characters that turn the direction of text, and those that nobody sees, are spelled out: names that
 * differ in them alone would look the same.
 */
export function visible(text: string): string {
  return hidden.test(text) ? text.replace(everyHidden, show) : text
}

/** The same for a text that is read again, in which characters that nobody sees are left as they are. */
export function unsteered(text: string): string {
  return text.replace(everySteering, show)
}

const steering = String.raw`\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069`
const unseen = String.raw`\xad\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb`
const everySteering = new RegExp(`[${steering}]`, 'g')
const hidden = new RegExp(`[${steering}${unseen}]`)
const everyHidden = new RegExp(hidden, 'g')

function show(char: string): string {
  const code = char.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : `\\u${code.toString(16).padStart(4, '0')}`
}
