/**
 * Makes control characters visible, so that no document can steer a terminal: escape → ␛.
 * Line feeds and tabs stay. Characters that turn the direction of text are spelled out.
 */
export function visible(text: string): string {
  return steering.test(text) ? text.replace(everySteering, show) : text
}

const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/
const everySteering = new RegExp(steering, 'g')

function show(char: string): string {
  const code = char.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : `\\u${code.toString(16).padStart(4, '0')}`
}
