/** What kinds of bodies units are, in the order in which they are listed. */
export const bodyKinds = [
  'party',
  'congress',
  'government',
  'local-government',
  'supervision',
  'judiciary',
  'mass',
  'stationed',
  'finance',
  'enterprise',
  'university',
  'institution',
  'military',
  'coordination',
  'class',
  'other',
] as const

/**
 * `stationed` is a central body in a place, `coordination` a leading group or its office, `class` a whole class of bodies,
 * `other` what no rule and no registry knows.
 */
export type BodyKind = (typeof bodyKinds)[number]
