/** What a study treated, from the words of the paper. */
export type ConditionKind = 'ageing' | 'acne' | 'striae' | 'outside' | 'unheard-of';

/**
 * What is said not to be there: "non-surgical", "no history of keloids", "acne-free", "without
 * active acne or eczema". It must not be read as the condition treated.
 */
const DENIED = new RegExp(
  [
    /\b(?:non|no|not|without|excluding)[\s-]+(?:(?:a )?history of |tendency to |signs of |active |prior |previous |recent )*[\w-]+(?: scar\w*)?(?:(?:, [\w-]+(?: scar\w*)?)*,? or [\w-]+(?: scar\w*)?)?/,
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
      /burn|keloid|hypertroph|surgical|operati|traumatic|cleft lip|alopecia|hair|melasma|vitiligo|wound|ulcer|psoria|eczema|dermatitis|rosacea|keratos|carcinoma|hyperhidro|cellulit|lipo|scleroderma|morphea|lichen|lupus|wart|leprosy|xanthoma|cutis laxa|gingiv|vagin|vulv/i,
    kind: 'outside',
  },
  { words: /post-?acne|acne\W.*(scar|atroph)|(scar|atroph).*acne/i, kind: 'acne' },
  { words: /stria|stretch/i, kind: 'striae' },
  { words: /acne|scar|pigment|lentig|dark circle/i, kind: 'unheard-of' },
  {
    words:
      /age|aging|photo|lax|wrinkl|rhytid|line|crow|fold|furrow|jowl|sag|ptosis|crep|loose|firm|tight|elast|rejuven|glogau|heliosis|senil|elder|mature|menopaus|turkey neck|platysma|nasolabial|quality|healthy|normal/i,
    kind: 'ageing',
  },
];

/** How a table says that it does not say. */
const NOTHING_SAID = /^(n\/?a|no|unknown|unspecified|-|–)$/i;

/** What was treated, from the words of the paper; without words, ageing skin. */
export function conditionKind(condition: string | null | undefined): ConditionKind {
  if (condition == null) return 'ageing';
  const said = condition.replace(DENIED, ' ').trim();
  if (said === '' || NOTHING_SAID.test(said)) return 'ageing';
  return WORDS.find(({ words }) => words.test(said))?.kind ?? 'unheard-of';
}

const PEOPLE =
  /\b(humans?|homo sapiens|people|persons?|patients?|subjects?|participants?|volunteers?|adults?|females?|males?|women|men|woman|man)\b/i;

/** Animals, and human tissue that no longer belongs to somebody who heals. */
const NO_PEOPLE =
  /\b(rats?|mouse|mice|murine|pigs?|minipigs?|porcine|swine|rabbits?|guinea|dogs?|animals?|ex[ -]vivo|in[ -]vitro|explants?|cadavers?|cadaveric)\b/i;

/** Words for a dish, which beside a condition may also name a product laid on the skin. */
const DISH =
  /\b(cells?|cultures?|fibroblasts?|keratinocytes?|equivalents?|organotypic|xenografts?)\b/i;

/** Whether the words for what was treated speak of animals or of tissue in a dish. */
export const namesNoPeople = (words: string | null | undefined): boolean =>
  NO_PEOPLE.test(words ?? '');

/** Whether the words for a species name people; without words, they do. */
export function isPeople(species: string | null | undefined): boolean {
  if (species == null || species.trim() === '') return true;
  return PEOPLE.test(species) && !NO_PEOPLE.test(species) && !DISH.test(species);
}
