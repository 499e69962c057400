/** The parts of a summary that `--only` chooses from, in the order of the output. */
export const PARTS = [
  'headline',
  'lead',
  'sections',
  'people',
  'companies',
  'organizations',
  'places',
  'figures',
  'dates',
  'summary',
] as const

export type Part = (typeof PARTS)[number]
