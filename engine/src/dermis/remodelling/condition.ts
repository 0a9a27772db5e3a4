/** What a study treated, from the words of the paper. */
export type ConditionKind = 'ageing' | 'acne' | 'striae' | 'outside' | 'unheard-of';

/**
 * What is said not to be there: "non-surgical", "no history of keloids", "acne-free", "without
 * active acne or eczema". It must not be read as the condition treated.
 */
const DENIED = new RegExp(
  [
    /\b(?:non|no|not|without|excluding)[\s-]+(?:(?:a )?history of |tendency to |signs of |active )*[\w-]+(?:(?:, (?:or )?| or )[\w-]+)*/,
    /\bnon\w+/,
    /\batraumatic/,
    /[\w-]+-free\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/** Conditions by the words papers use, the first that matches; what matches none is unheard of. */
const WORDS: readonly { words: RegExp; kind: ConditionKind }[] = [
  {
    words:
      /burn|keloid|hypertroph|surgical|operati|traumatic|alopecia|hair|melasma|vitiligo|wound|ulcer|psoria|eczema|dermatitis|rosacea|keratos|carcinoma|hyperhidro|cellulit|lipo/i,
    kind: 'outside',
  },
  { words: /acne/i, kind: 'acne' },
  { words: /stria|stretch/i, kind: 'striae' },
  {
    words:
      /age|aging|photo|lax|wrinkl|rhytid|line|crow|fold|furrow|jowl|sag|ptosis|crep|loose|firm|tight|elast|rejuven|healthy|normal/i,
    kind: 'ageing',
  },
];

/** What was treated, from the words of the paper; without words, ageing skin. */
export function conditionKind(condition: string | null | undefined): ConditionKind {
  if (condition == null) return 'ageing';
  const said = condition.replace(DENIED, ' ').trim();
  if (said === '') return 'ageing';
  return WORDS.find(({ words }) => words.test(said))?.kind ?? 'unheard-of';
}

const PEOPLE =
  /\b(humans?|homo sapiens|people|persons?|patients?|subjects?|participants?|volunteers?|adults?|women|men|woman|man)\b/i;

const NO_PEOPLE =
  /\b(rats?|mouse|mice|murine|pigs?|porcine|swine|rabbits?|guinea|dogs?|animals?|ex vivo|in vitro|cells?)\b/i;

/** Whether the words for a species name people; without words, they do. */
export function isPeople(species: string | null | undefined): boolean {
  if (species == null || species.trim() === '') return true;
  return PEOPLE.test(species) && !NO_PEOPLE.test(species);
}
