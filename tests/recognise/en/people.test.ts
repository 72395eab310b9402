import { expect, test } from 'vitest';
import { recogniseEnglish } from '../../../src/recognise/en/english.ts';
import { englishReport } from './report.ts';

function people(sentence: string): string[] {
  const [entities] = recogniseEnglish([englishReport(['Leaders meet in the capital', sentence])]);
  return (entities?.persons ?? []).map(
    ({ name, positions }) =>
      `${name}: ${positions.map(({ title, organisation }) => `${title} @ ${organisation ?? '-'}`).join(', ')}`,
  );
}

test.each([
  [
    'post before the name',
    'The Governor of the Bank of Lumora, Dr. Adwoa Pensil, spoke.',
    ['Adwoa Pensil: Governor @ Bank of Lumora'],
  ],
  [
    'post after the name',
    'Mr Kwesi Brantuo, the Registrar of Tulama University, spoke.',
    ['Kwesi Brantuo: Registrar @ Tulama University'],
  ],
  [
    'a style set off by commas',
    'He received the Lumoran High Commissioner to Ghana, His Excellency, Musa Femi Abike, on Monday.',
    ['Musa Femi Abike: High Commissioner to Ghana @ -'],
  ],
  [
    'an envoy to several states',
    'He met the Ambassador of the Federal Republic of Norlandia to Ghana and Togo, Ms. Efua Dankwerts, on Monday.',
    ['Efua Dankwerts: Ambassador of the Federal Republic of Norlandia to Ghana and Togo @ -'],
  ],
  [
    'whom an adviser serves',
    'The Special Adviser to the President, Ramus Kofi, spoke.',
    ['Ramus Kofi: Special Adviser to the President @ -'],
  ],
  [
    'an officer of a party in a place',
    'NPP Asunto South Constituency Chairman, Ramus Kofi, spoke.',
    ['Ramus Kofi: Constituency Chairman @ NPP'],
  ],
  [
    'a seat in brackets before the post',
    'He met Ramus Kofi (M.P.), Minister for Culture and Creative Arts, on Monday.',
    ['Ramus Kofi: M.P @ -, Minister for Culture and Creative Arts @ -'],
  ],
  [
    'a day of the week is a given name between a post and a family name',
    'The Governor, Monday Okafor, inspected the road.',
    ['Monday Okafor: Governor @ -'],
  ],
  [
    'the field of an adviser, and who has left the forces',
    'The Special Adviser on Works, Bayo Adetunji, and Colonel Musa Garba (retd) spoke.',
    ['Bayo Adetunji: Special Adviser on Works @ -', 'Musa Garba: '],
  ],
  ['a nickname inside the name', 'Mayor Rosa “Delta” Pineda spoke.', ['Rosa “Delta” Pineda: Mayor @ -']],
  [
    'a post in the plural for those who follow, letters of a body before a post',
    'The event drew Ruth Abudo, Manager Works at Tembeli Water Agency and CECs Ramus Koech (Water), Efua Dankwa (Trade), and Acting KAWANES Manager Amos Ruto, among others.',
    [
      'Ruth Abudo: Manager Works @ Tembeli Water Agency',
      'Ramus Koech: CEC @ -',
      'Efua Dankwa: CEC @ -',
      'Amos Ruto: Acting KAWANES Manager @ -',
    ],
  ],
  [
    'members of a council and officers in the plural',
    'Councilmembers Ramus Kofi and Efua Dankwa came with Chief Officers Amos Ruto and Peter Muteshi.',
    [
      'Ramus Kofi: Councilmember @ -',
      'Efua Dankwa: Councilmember @ -',
      'Amos Ruto: Chief Officer @ -',
      'Peter Muteshi: Chief Officer @ -',
    ],
  ],
  [
    'a post with its field in brackets, one after the other',
    'He came in the presence of SDO (Civil), Vibhor Kofi, and Chairman Ramus Kofi.',
    ['Vibhor Kofi: SDO @ -', 'Ramus Kofi: Chairman @ -'],
  ],
  ['initials without a blank between them', 'Advisor, School Education, K.T Sukuma opened it.', ['K.T Sukuma: ']],
  [
    'a group of companies',
    'Mr Ramus Kofi, Chief Executive Officer of Raylof Group of Companies, spoke.',
    ['Ramus Kofi: Chief Executive Officer @ Raylof Group of Companies'],
  ],
  [
    'post in brackets',
    'Ms. Efua Dankwerts (Head of Protocol) was in the delegation.',
    ['Efua Dankwerts: Head of Protocol @ -'],
  ],
  [
    'place in front of the post',
    'Savanna Regional Minister Yaw Tetteku addressed farmers.',
    ['Yaw Tetteku: Regional Minister @ -'],
  ],
  [
    'a post single in its county',
    'Tembeli County Governor Amos Kiprugat met traders.',
    ['Amos Kiprugat: Governor @ -'],
  ],
  [
    'place after the post',
    'The Mayor of Ashcombe, Councillor Hilda Marwick, met pupils.',
    ['Hilda Marwick: Mayor @ -'],
  ],
  [
    'a body of company secretaries',
    'Mr. Anil Bhargo, President of the Institute of Company Secretaries of Tulama, spoke.',
    ['Anil Bhargo: President @ Institute of Company Secretaries of Tulama'],
  ],
  [
    'a list of names before their post in the plural',
    'Amina Dosso and Peter Lamwe, Secretaries of the Tulama Farmers Union, spoke.',
    ['Amina Dosso: Secretary @ Tulama Farmers Union', 'Peter Lamwe: Secretary @ Tulama Farmers Union'],
  ],
  [
    'a seat after the post',
    'District Magistrate Kifaru, Rahul Palwani, inspected the works.',
    ['Rahul Palwani: District Magistrate @ -'],
  ],
  ['a name with two letters of a post', 'MLA Asim Md Rafique spoke.', ['Asim Md Rafique: MLA @ -']],
  ['district in front of the post', 'Bulemo District RDC Moses Kategera spoke.', ['Moses Kategera: RDC @ -']],
  [
    'a body said before',
    'The Marlow Arts Trust met. Hilda Marwick, chair of the trust, spoke.',
    ['Hilda Marwick: chair @ Marlow Arts Trust'],
  ],
  [
    'a post in small letters with its body after the name',
    'Hilda Marwick leader of Ashcombe Council cut the ribbon.',
    ['Hilda Marwick: leader @ Ashcombe Council'],
  ],
  [
    'posts in small letters after names',
    'Visitors met Helen Ashby, centre director, and Peter Cole, facilities manager.',
    ['Helen Ashby: centre director @ -', 'Peter Cole: facilities manager @ -'],
  ],
  [
    'a post held beside another',
    'The Registrar of Tulama University, who doubles as the Secretary, Mr Kwesi Brantuo, spoke.',
    ['Kwesi Brantuo: Registrar @ Tulama University, Secretary @ -'],
  ],
  [
    'a committee in small letters',
    'Mr Tunde Alabiku, the chairman, house committee on health, spoke.',
    ['Tunde Alabiku: chairman @ house committee on health'],
  ],
  [
    'a post in the plural for a list with seats in brackets',
    'Present were MPs Naima Lesuka (Tembo), Kanoni Kegali (Kifaru West) and Ali Warigo (Ndoro).',
    ['Naima Lesuka: MP @ -', 'Kanoni Kegali: MP @ -', 'Ali Warigo: MP @ -'],
  ],
  [
    'seat, then a short form of address',
    'The Mayor of Ashcombe Coun Hilda Marwick cut the ribbon.',
    ['Hilda Marwick: Mayor @ -'],
  ],
  [
    'parent of a school in small letters',
    'Zawadi Kosenga a parent of Nalari primary school spoke.',
    ['Zawadi Kosenga: parent @ Nalari primary school'],
  ],
  ['ward between post and name', 'MCA Lower Tembo Ward Eli Wafundo spoke.', ['Eli Wafundo: MCA @ -']],
  [
    'district between post and address',
    'The RDC Bulemo district Al- Haji Musa Katerega opened the school.',
    ['Musa Katerega: RDC @ -'],
  ],
  [
    'a committee with its field',
    'The Chairman of the House of Representatives Committee on Works, Tunde Alabiku, spoke.',
    ['Tunde Alabiku: Chairman @ House of Representatives Committee on Works'],
  ],
  [
    'two posts of one person',
    'The Professor of Soil Science and Dean of the School of Farming, Prof. Musa Belloku, spoke.',
    ['Musa Belloku: Professor of Soil Science @ -, Dean @ School of Farming'],
  ],
  [
    'a list of fields',
    'The Commissioner for Lands, Housing and Urban Development, Engr. Tunde Akinsola, spoke.',
    ['Tunde Akinsola: Commissioner for Lands, Housing and Urban Development @ -'],
  ],
  [
    'an abbreviation in brackets',
    'The Municipal Chief Executive (MCE), Hon. Esi Quartoo, spoke.',
    ['Esi Quartoo: Municipal Chief Executive @ -'],
  ],
  [
    'a royal style and its ordinal',
    'Nana Ofosu Brempa III, Paramount Chief of Dorman, spoke.',
    ['Ofosu Brempa III: Paramount Chief @ -'],
  ],
  ['a given name that is also a style', 'President Nana Akoto Mensima arrived.', ['Nana Akoto Mensima: President @ -']],
  [
    'an abbreviation glued to the name',
    'The Prime Minister Hon.Robina Nasanga arrived.',
    ['Robina Nasanga: Prime Minister @ -'],
  ],
  ['a dismissed holder', 'The former Mayor, Mr Peter Wainscott, attended.', ['Peter Wainscott: Mayor @ -']],
  [
    'Malay styles and a post in the plural',
    'It was witnessed by deputy premiers Datuk Amar Dr Lim Kui Seng and Tan Sri Awang Salleh Tun Ibrahim.',
    ['Lim Kui Seng: deputy premier @ -', 'Awang Salleh Tun Ibrahim: deputy premier @ -'],
  ],
  [
    'a nickname, letters after the name and a junior',
    'Mayor Rosa “Ching” Alvarado, Gov. Musa Belloku CON and Vice Governor Pablo Reyes Jr. spoke.',
    ['Rosa “Ching” Alvarado: Mayor @ -', 'Musa Belloku: Gov. @ -', 'Pablo Reyes Jr.: Vice Governor @ -'],
  ],
  [
    'a post beside a surname that opens its sentence',
    'Vice Premier Ding Weilong spoke. Ding, also a member of the Standing Committee of the Lumora Council, left.',
    ['Ding Weilong: Vice Premier @ -, member @ Standing Committee of the Lumora Council'],
  ],
  [
    'a shared surname, told apart by the post',
    'Governor Carla Pilar met former Governor Ruth Pilar. Governor Pilar spoke.',
    ['Carla Pilar: Governor @ -', 'Ruth Pilar: Governor @ -'],
  ],
  [
    'initials after a field of two words',
    'Minister for Excise and Labour T.P. Ramanan on Monday opened it.',
    ['T.P. Ramanan: Minister for Excise and Labour @ -'],
  ],
  ['an age beside the name', 'Asked about it, Zunara Qadri, aged 13, said so.', ['Zunara Qadri: ']],
  [
    'the head of a company without a head word',
    'The Chief Executive Officer (CEO) of Global Brightlearn Innovations, Mr Kwesi Brantuo, spoke.',
    ['Kwesi Brantuo: Chief Executive Officer @ Global Brightlearn Innovations'],
  ],
  ['a word for the class', 'Marvel Woedem, a Stage Five pupil, sang.', ['Marvel Woedem: pupil @ -']],
  [
    'a field with an unlisted word',
    'The Minister for Rural and Lacustrine Development, Sakiu Ditora, spoke.',
    ['Sakiu Ditora: Minister for Rural and Lacustrine Development @ -'],
  ],
  ['an election', 'Hilda Marwick was then elected to the role of Mayor.', ['Hilda Marwick: Mayor @ -']],
  ['an abbreviation with its stops', 'Area M.P Katoo Ole Metundo spoke.', ['Katoo Ole Metundo: M.P @ -']],
  [
    'a post of "the hospital"',
    'Nurses of Tembo Hospital sang. The Medical Superintendent of the hospital, Dr Kwesi Brantuo, spoke.',
    ['Kwesi Brantuo: Medical Superintendent @ Tembo Hospital'],
  ],
  [
    'a committee of a house',
    'The Chairman, Committee on Roads and Transport in the Lumora State House of Assembly, Rt. Hon. Musa Belloku, spoke.',
    ['Musa Belloku: Chairman @ Committee on Roads and Transport'],
  ],
  [
    'a post in the plural behind two names',
    'Xu Weilin and Qiao Lian, Deputy Directors of the Lumora Culture Bureau, attended.',
    ['Xu Weilin: Deputy Director @ Lumora Culture Bureau', 'Qiao Lian: Deputy Director @ Lumora Culture Bureau'],
  ],
  [
    'a post with a small body right behind the name',
    'Shri Kitdor Dakhar project coordinator of Edwell mission society spoke.',
    ['Kitdor Dakhar: project coordinator @ Edwell mission society'],
  ],
  [
    'the board of a company',
    'Jacob Wallin, chairman of the board of Sundsvik Partners, spoke.',
    ['Jacob Wallin: chairman of the board @ Sundsvik Partners'],
  ],
  [
    'a seat between post and name',
    'Deputy Commissioner Harwind Singh met SSP Kifaru, Shakti Kumar Patha. DC Dodara Harwind Singh spoke.',
    ['Harwind Singh: Deputy Commissioner @ -', 'Shakti Kumar Patha: SSP @ -'],
  ],
  [
    'a nickname of two words, a surname like a chief',
    'Congressman Juan Marvin “Yul Servando” Nietes met Madam Adwoa Owusu-Banahene.',
    ['Juan Marvin “Yul Servando” Nietes: Congressman @ -', 'Adwoa Owusu-Banahene: '],
  ],
  [
    'a second post told with "also"',
    'The Deputy Minister for Foreign Affairs, also MP for Kifaru East Constituency, Mavis Nkansa-Bodu, spoke.',
    ['Mavis Nkansa-Bodu: Deputy Minister for Foreign Affairs @ -, MP @ -'],
  ],
  [
    'a field right behind the post',
    'Eng. Jimmy Kembori, General Manager Infrastructure Development at Kifaru Water Agency, spoke.',
    ['Jimmy Kembori: General Manager Infrastructure Development @ Kifaru Water Agency'],
  ],
  ['no weekday', 'City commissioners Monday approved it.', []],
  [
    'posts of two in the plural before their names',
    'The queen mothers, Nana Akosua Dua Brayie II and Nana Yeboah Penne II spoke.',
    ['Akosua Dua Brayie II: queen mother @ -', 'Yeboah Penne II: queen mother @ -'],
  ],
  [
    'given names that are a body or a style',
    'Ann Court met Dr. Cardinal Newell and P. Lamarre.',
    ['Ann Court: ', 'Cardinal Newell: ', 'P. Lamarre: '],
  ],
])('%s', (_, sentence, expected) => {
  expect(people(sentence)).toEqual(expected);
});

test('later short forms are the same person', () => {
  const [entities] = recogniseEnglish([
    englishReport([
      'Minister speaks',
      'The Minister for Health, Dr Akua Bentsil Ofori, opened a clinic.',
      'Dr Ofori thanked the nurses. Ofori later left.',
    ]),
  ]);
  expect(entities?.persons).toHaveLength(1);
  expect(entities?.persons[0]?.mentions).toHaveLength(3);
});

test('words that only look like names are none', () => {
  expect(people('The Ghana Teacher Prize on Monday drew Members of Parliament and the Rotary Club of Accra.')).toEqual(
    [],
  );
});

test('every mention is the text at its span', () => {
  const report = englishReport([
    'Chief visits school',
    'Nana Adu Frempah II, the Chief of Osei, visited Lartebi Primary School in Accra.',
  ]);
  const [entities] = recogniseEnglish([report]);
  for (const { name, mentions } of [
    ...(entities?.persons ?? []),
    ...(entities?.organisations ?? []),
    ...(entities?.locations ?? []),
  ]) {
    expect(mentions.map(({ span }) => report.content.text.slice(span.start, span.end))).toEqual([name]);
  }
});
