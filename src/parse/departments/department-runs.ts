/** Which of the lines that may begin with the unit they are of do, told by those beside them. */
import type {Marker} from '../../plan/markers.ts'
import type {Department} from './departments.ts'

/** A line that may be so, where others beside it are. */
export interface Candidate extends Department {
  marker: Marker | undefined
  /** It says 牵头 or the like, so that fewer others will do. */
  isSure: boolean
}

/** Two headings of a level at least; bare names only where words above say that the work is divided. */
export function headingsIn(found: readonly (Candidate | undefined)[], isSaid: boolean): Candidate[] {
  const all = found.filter(one => one?.isHeading === true) as Candidate[]
  const keyOf = ({marker, isSure}: Candidate) => `${marker!.style} ${isSure}`
  const counts = new Map<string, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return all.filter(one => counts.get(keyOf(one))! > 1 && (one.isSure || isSaid))
}

/** Two lines in a row that say who leads. Many documents that are no plans list what each department is responsible for. */
export function runsIn(found: readonly (Candidate | undefined)[]): Candidate[] {
  const chosen: Candidate[] = []
  let run: Candidate[] = []
  for (const one of [...found, undefined]) {
    const isNext = one && !one.isHeading && one.marker?.style === (run[0] ?? one).marker?.style
    if (isNext) run.push(one)
    else {
      if (run.length > 1) chosen.push(...run)
      run = one && !one.isHeading ? [one] : []
    }
  }
  return chosen
}
