/** Writes small PDFs whose Chinese font is not embedded and is encoded in GBK, as older office programs did. */

export interface Shown {
  text: string
  /** From the left and from the bottom, in points. */
  x: number
  y: number
  size?: number
}

/** A line from one point to another; `boxed` as Word draws it, a thin box that is filled. */
export interface Drawn {
  from: readonly [x: number, y: number]
  to: readonly [x: number, y: number]
  boxed?: boolean
}

/** A PDF of pages as large as A4; `turn` is what all that is on them is moved by. */
export function makePdf(pages: readonly (readonly (Shown | Drawn)[])[], turn = ''): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 5 0 R/DW 1000/W[814 908 500]' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 850' +
      '/Descent -150/CapHeight 850/StemV 80>>',
  ]
  for (const shown of pages) {
    const content = turn + shown.map(item => ('text' in item ? show(item) : draw(item))).join('\n')
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${objects.length + 2} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    )
  }
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = pdf.length
    pdf += `${index + 1} 0 obj${object}endobj\n`
    return offset
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  pdf += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`
  return Buffer.from(pdf, 'latin1')
}

const show = ({text, x, y, size = 16}: Shown) =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(char => gbk.get(char)!).join('')}> Tj ET`

function draw({from: [x, y], to: [toX, toY], boxed}: Drawn): string {
  return boxed
    ? `${x} ${y} ${Math.max(0.5, toX - x)} ${Math.max(0.5, toY - y)} re f`
    : `0.5 w ${x} ${y} m ${toX} ${toY} l S`
}

/** The bytes of each character, which Node can only read. */
const gbk = new Map<string, string>()
for (let byte = 0x20; byte < 0x7f; byte++) gbk.set(String.fromCharCode(byte), byte.toString(16))
const decoder = new TextDecoder('gbk')
for (let lead = 0xa1; lead <= 0xf7; lead++)
  for (let trail = 0xa1; trail <= 0xfe; trail++)
    gbk.set(decoder.decode(Uint8Array.of(lead, trail)), lead.toString(16) + trail.toString(16))
