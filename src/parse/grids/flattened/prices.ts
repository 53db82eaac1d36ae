/** How odd each thing is that a flattened table may hold: of all ways of reading its cells the least odd is taken. */

/** What is odd about a place; what cannot be is infinitely so. */
export const never = Number.POSITIVE_INFINITY

export const cost = {
  /** A column that is left blank. */
  blankRole: 6,
  blankField: 4,
  blankWords: 12,
  /** Words behind units, as 上半年任务 beside 下半年任务: those of the row above are no words of its own. */
  blankBehindUnits: 8,
  /** Words that reach down from the row above, as the first of several columns of words do. */
  merged: 3,
  /** A further row below the number of the one above. */
  numberless: 8,
  /** A cell that says that it has no words. */
  without: 20,
  /** What looks like a name stands where words do. */
  person: 4,
  /** What looks like a name stands where a unit does. */
  name: 3,
  /** A kind of place stands where words do. */
  place: 6,
  /** So does what rather says what is to do: less than no units at all. */
  work: 6,
  /** What says of several units who leads and who helps stands where words do: more than as a sentence among days. */
  clauses: 22,
  /** So does what is done. */
  done: 12,
  /** A sentence with a day in it stands where units do: more than among days, less than there with none beside. */
  datedUnit: 9,
  /** What may be no unit stands between units and a number: with `name` it is more than a heading. */
  noUnit: 6.5,
  heading: 1,
  plainHeading: 9,
  /** A stroke between two rows, which is no cell of either. */
  between: 1,
  /** A cell goes on with a row though blank lines set it off. */
  setOff: 8,
  /** A further line in a cell of units or of words, or of another column. */
  furtherLine: 1,
  furtherLineOfField: 2,
  /** So is one below a figure: 35 · 云水轨道 are two cells. */
  wordsBelowFigure: 10,
  /** So is what is plainly a heading, at least. */
  headingAsLine: 4,
  /** Points of one count stand in two columns, or 1. and another 1. in one: more than that a field is left blank. */
  torn: 6,
  /** What looks like a person stands where units do. */
  personAsUnit: 8,
  /** 二、 begins a cell of a field, or of words. */
  hanNumber: 10,
  /** 行动二: stands where categories do. */
  countedCategory: 2,
  /**
   * Units stand where categories do, or words, or days and persons, or other fields: there they
   * are odder than a further line and a blank cell.
   */
  unitsAsCategory: 8,
  unitsAsWords: 12,
  unitsAsDay: 20,
  unitsAsPerson: 15,
  unitsAsField: 5.5,
  /** A number or a figure stands where words do. */
  figure: 4,
  /** So does a day, which is less a cell of words where another column is of days. */
  day: 6,
  strayDay: 4,
  /** What names no person stands where persons do. */
  noPerson: 15,
  /** Words without a figure stand where figures do. */
  noFigure: 8,
  /** A sentence stands where days do, or one with a day in it: more than as a further line of the words before a blank cell. */
  sentenceAsDay: 20,
  datedDay: 6,
  /** So does what is too long for a day, and what is short and says none. */
  longDay: 20,
  noDay: 2,
} as const

/** How many columns further right a blank column of words stands for one point more: of several the first is blank. */
export const columnsToPoint = 10

/** How odd a row of a table may be on the average. */
export const mostOdd = 12

/** How odd it is, a row, that a table is read with one column more than it might be. */
export const furtherColumn = 3
