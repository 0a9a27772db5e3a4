import { describe, expect, it } from 'vitest';
import { conditionKind, isPeople, namesNoPeople } from './condition.ts';

describe('what a study treated, in the words of its paper', () => {
  it.each([
    [undefined, 'ageing'],
    [' ', 'ageing'],
    ["crow's feet", 'ageing'],
    ['Glogau type II to III', 'ageing'],
    ['poor skin quality, postmenopausal women', 'ageing'],
    ['n/a', 'ageing'],
    ['not reported', 'ageing'],
    ['no prior surgery, mature skin', 'ageing'],
    ['Non-surgical skin tightening', 'ageing'],
    ['photodamage, no history of keloids or hypertrophic scars', 'ageing'],
    ['Acne-free photoaged skin', 'ageing'],
    ['atrophic post-acne scars', 'acne'],
    ['acne-scars', 'acne'],
    ['scars after acne', 'acne'],
    ['moderate acne vulgaris', 'unheard-of'],
    ['Striae distensae', 'striae'],
    ['enlarged pores', 'unheard-of'],
    ['Hypertrophic burn scars', 'outside'],
    ['no history of keloids, burn scars', 'outside'],
    ['patients without melasma, photoaged', 'ageing'],
    ['secondary cleft lip scars', 'outside'],
    ['localised scleroderma', 'outside'],
    ['varicella scars', 'unheard-of'],
    ['photodamaged skin without scars', 'ageing'],
    ['photoageing without acne scars or keloids', 'ageing'],
    ['periorbital hyperpigmentation and wrinkles', 'unheard-of'],
    ['androgenetic alopecia', 'outside'],
    ['without acne, keloids or eczema: surgical scars', 'outside'],
  ])('reads "%s" as %s', (words, kind) => {
    expect(conditionKind(words)).toBe(kind);
  });

  it('tells people from animals and dishes, however they are named', () => {
    for (const words of [
      'Human',
      'Homo sapiens',
      'healthy volunteers',
      'women',
      'female',
      null,
      '',
    ])
      expect(isPeople(words), String(words)).toBe(true);
    for (const words of [
      'Sprague-Dawley rat',
      'porcine',
      'mice',
      'ex vivo human skin',
      'human skin explant',
      'human dermal fibroblasts',
      'human cadaver',
      'zebrafish',
    ])
      expect(isPeople(words), words).toBe(false);
  });

  it('sees an animal named beside the condition, and no dish in a product laid on', () => {
    expect(namesNoPeople('UVB-photoaged hairless mice')).toBe(true);
    expect(namesNoPeople('photoageing, stem cell medium laid on')).toBe(false);
    expect(namesNoPeople(null)).toBe(false);
  });
});
