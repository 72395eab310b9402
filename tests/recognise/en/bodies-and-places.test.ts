import { expect, test } from 'vitest';
import { recogniseEnglish } from '../../../src/recognise/en/english.ts';
import { englishReport } from './report.ts';

const read = (sentence: string) => recogniseEnglish([englishReport(['Leaders meet in the capital', sentence])])[0];
const bodies = (sentence: string) =>
  (read(sentence)?.organisations ?? []).map(({ name, aliases }) => [name, ...aliases].join(' = '));
const places = (sentence: string) => (read(sentence)?.locations ?? []).map(({ name, kind }) => `${name} (${kind})`);

test.each([
  ['a field', 'The Ministry of Lands and Natural Resources replied.', ['Ministry of Lands and Natural Resources']],
  ['two fields and "and"', 'The Lumora Ports and Harbours Authority replied.', ['Lumora Ports and Harbours Authority']],
  ['abbreviation', 'The Cocoa Growers Union (CGU) replied.', ['Cocoa Growers Union = CGU']],
  [
    'abbreviation of words without a head',
    'The Shea Pickers of Ghana (SPIG) replied.',
    ['Shea Pickers of Ghana = SPIG'],
  ],
  [
    'two bodies side by side',
    'The Ministry of Health and the Lumora Nurses Association agreed.',
    ['Ministry of Health', 'Lumora Nurses Association'],
  ],
  [
    'a body of a body',
    'The School of Farming of the University of Lumora closed.',
    ['School of Farming = School of Farming of the University of Lumora', 'University of Lumora'],
  ],
  [
    'as far as its letters say',
    'The Council for the Training of Potters in Ghana (COTPIG) replied.',
    ['Council for the Training of Potters in Ghana = COTPIG'],
  ],
  [
    'party committees and companies',
    'The CPC Suyang municipal committee met United Glass (Suyang) Works Co., Ltd. on Friday.',
    ['CPC Suyang municipal committee', 'United Glass (Suyang) Works Co., Ltd.'],
  ],
  [
    'an abbreviation without its bracket',
    'The Institute of Company Clerks of Ghana met. ICCG chose a head.',
    ['Institute of Company Clerks of Ghana = ICCG'],
  ],
  [
    'no law, no plan',
    'The Harmful Drugs and Powders (HDPA) Act and the Action Plan for Drug Control (APDC) began.',
    [],
  ],
  ['a lone body after "and"', 'The Lumora Ports Agency and Parliament agreed.', ['Lumora Ports Agency']],
  [
    'a committee in small letters with its owner',
    "The Lishan district committee of the Chinese People's Political Consultative Conference met.",
    [
      "Lishan district committee of the Chinese People's Political Consultative Conference",
      "Chinese People's Political Consultative Conference",
    ],
  ],
  ['a shorter form', 'The Lumora Fire Service came. The Fire Service left.', ['Lumora Fire Service = Fire Service']],
  ['a common noun', 'The Council and the District Assembly agreed with the Ministry.', []],
  ['a project', 'The Lumora Secondary Cities Project (LSCP) began.', []],
  ['an abbreviation of no body', 'The MoU on COVID-19 was signed by the MCE.', []],
])('bodies: %s', (_, sentence, expected) => {
  expect(bodies(sentence)).toEqual(expected);
});

test.each([
  [
    'by its head',
    'They met in Mbolo District near Kifaru Stadium.',
    ['Mbolo District (district)', 'Kifaru Stadium (site)'],
  ],
  ['by the gazetteer', 'They met in Kumasi and in Nakuru.', ['Kumasi (city)', 'Nakuru (county)']],
  ['after a preposition', 'They met at Ndorobo on Friday.', ['Ndorobo (town)']],
  [
    'in a list of districts',
    'He visited Mbolo, Tafira and Kesho districts.',
    ['Mbolo (town)', 'Tafira (town)', 'Kesho (town)'],
  ],
  ['an owner and a room', 'Pupils saw the Mayor’s Parlour.', ['Mayor’s Parlour (site)']],
  [
    'heads that stand first, Spanish words inside',
    'Wisma Melur Jaya stands near Barangay San Roque in Nuevo del Norte.',
    ['Wisma Melur Jaya (site)', 'Barangay San Roque (village)', 'Nuevo del Norte (town)'],
  ],
  [
    'listed by their plural',
    'The barangays that took part were Binalan, Mabasag and New Gumar.',
    ['Binalan (town)', 'Mabasag (town)', 'New Gumar (town)'],
  ],
  [
    'in front of "-based"',
    'The Ballinor-based group sang on the Gwadar–Shiroko Road.',
    ['Ballinor (town)', 'Gwadar–Shiroko Road (site)'],
  ],
  [
    'stops of a visit in one list',
    'They visited Suyang Solar Limited, Kifaru Innovation Park (KIP) and the Tembo Dyeing Corporation.',
    ['Suyang Solar Limited (site)', 'Kifaru Innovation Park (site)', 'Tembo Dyeing Corporation (site)'],
  ],
  [
    'a centre in small letters, a ward after a park',
    'They met at Mardale community centre in Emerald Park ward.',
    ['Mardale community centre (site)', 'Emerald Park ward (subdistrict)'],
  ],
  [
    'of a dateline in capitals with its agency',
    'TEMBO KIFARU, (Lumora Point News - 29th Sep, 2022) :Deputy Commissioner Fazal Akbaru spoke.',
    ['TEMBO KIFARU (town)'],
  ],
  ['in front of a mayor', 'South Wairaka Mayor Martin Connal spoke.', ['South Wairaka (town)']],
  ['joined by "and"', 'A rally was held in Jammu and Kashmir on Friday.', ['Jammu and Kashmir (province)']],
  [
    'the host of a hall, a clinic with its level',
    'They met in the sports hall of Kifaru University and visited Tembo Health Center III.',
    ['Kifaru University (site)', 'Tembo Health Center III (site)'],
  ],
  ['behind its country', "They met in Southwest China's Guizhou province.", ['Guizhou province (province)']],
  [
    'enterprises visited, of which the names follow',
    'They visited local enterprises Kifaru Food Co, Suyang (Tembo) Network Co and the Suyang Base.',
    ['Kifaru Food Co (site)', 'Suyang (Tembo) Network Co (site)', 'Suyang Base (site)'],
  ],
  ['countries are none', 'Trade between Ghana and Norway grew in Africa.', []],
])('places: %s', (_, sentence, expected) => {
  expect(places(sentence)).toEqual(expected);
});
