import { expect, test } from 'vitest';
import type { Relations } from '../../../src/domain/fact.ts';
import { recogniseEnglish } from '../../../src/recognise/en/english.ts';
import { relateEnglish } from '../../../src/relate/en/english.ts';
import { englishReport } from '../../recognise/en/report.ts';

function relations(...paragraphs: string[]): Relations {
  const report = englishReport(paragraphs);
  const [entities] = recogniseEnglish([report]);
  if (!entities) throw new Error('nothing recognised');
  return relateEnglish(report, entities);
}

const roster = ({ events }: Relations) =>
  events[0]?.participations.map(({ participant, role }) => `${participant.name} ${role}`).sort();
const speakers = ({ statements }: Relations) => statements.map(({ speaker, kind }) => `${speaker.name} ${kind}`);

test('an inspection: lead, company, stops, day; the lead is no speaker', () => {
  const found = relations(
    'Governor inspects market',
    'Tembeli Governor Amos Kiprugat on Tuesday inspected Kifaru Market and Ndoro Hospital.',
    'He was accompanied by Deputy Governor Ruth Chelamo and Dr Peter Wafubwa, the County Secretary.',
    '“Work is too slow,” he said.',
  );
  expect(found.events).toHaveLength(1);
  expect(found.events[0]).toMatchObject({ type: 'INSPECTION', date: '2024-05-14' });
  expect(found.events[0]?.venues.map(({ place }) => place.name)).toEqual(['Kifaru Market', 'Ndoro Hospital']);
  expect(roster(found)).toEqual(['Amos Kiprugat LEAD', 'Peter Wafubwa ACCOMPANY', 'Ruth Chelamo ACCOMPANY']);
  expect(speakers(found)).toEqual(['Amos Kiprugat said']);
});

test('the company named beside the verb is not its subject, and who is congratulated is no company', () => {
  const found = relations(
    'President opens clinic',
    'President Amos Kiprugat on Tuesday officially opened Ndoro Clinic.',
    'The President, who was accompanied by his Deputy Ruth Chelamo, congratulated Tembeli Governor Peter Wafubwa for the work.',
  );
  expect(roster(found)).toEqual(['Amos Kiprugat LEAD', 'Amos Kiprugat SPEAKER', 'Ruth Chelamo ACCOMPANY']);
  expect(speakers(found)).toEqual(['Amos Kiprugat congratulated']);
});

test('a courtesy call has two leads', () => {
  const found = relations(
    'Envoy calls on minister',
    'The Norwegian Ambassador, H.E. Ingrid Solvang, has paid a courtesy call on the Minister for Fisheries, Mr Kofi Adumasi.',
    'Ambassador Solvang pledged support for fishermen.',
    'Mr Adumasi thanked the envoy.',
  );
  expect(found.events[0]?.type).toBe('RECEPTION');
  expect(roster(found)).toEqual([
    'Ingrid Solvang LEAD',
    'Ingrid Solvang SPEAKER',
    'Kofi Adumasi LEAD',
    'Kofi Adumasi SPEAKER',
  ]);
});

test('a signing: the two bodies sign, whoever is quoted speaks', () => {
  const found = relations(
    'Two bodies sign deal',
    'The Ministry of Trade and the Lumora Weavers Association have signed a Memorandum of Understanding.',
    'The Minister for Trade, Mr Kojo Brantey, said the deal would create jobs.',
  );
  expect(found.events[0]?.type).toBe('CEREMONY');
  expect(roster(found)).toEqual([
    'Kojo Brantey SPEAKER',
    'Lumora Weavers Association SIGNATORY',
    'Ministry of Trade SIGNATORY',
  ]);
});

test('an award and its winner', () => {
  const found = relations(
    'Awards for farmers',
    'At the awards ceremony Mrs Abena Pokuaa won the Lumora Farmer Prize.',
    'Mr Yaw Dakora was adjudged the Best Fisherman, and received a boat.',
  );
  expect(found.awards.map(({ recipient, award }) => `${recipient.name}: ${award}`)).toEqual([
    'Abena Pokuaa: Lumora Farmer Prize',
    'Yaw Dakora: Best Fisherman',
  ]);
  expect(roster(found)).toContain('Abena Pokuaa AWARDEE');
});

test.each([
  ['a post set off by commas', 'Mrs Araba Ennin, the Registrar, said fees would fall.', ['Araba Ennin said']],
  [
    'words between name and verb',
    'Mrs Araba Ennin, who chaired the talks, also urged students to study.',
    ['Araba Ennin urged'],
  ],
  ['an inverted verb', '“Fees will fall,” said Mrs Araba Ennin.', ['Araba Ennin said']],
  ['an opening clause', 'Speaking at the meeting, Mrs Araba Ennin stressed discipline.', ['Araba Ennin stressed']],
  ['a passive', 'Mrs Araba Ennin was urged to resign.', []],
  ['somebody else’s words about them', 'Students praised Mrs Araba Ennin.', []],
])('who speaks: %s', (_, sentence, expected) => {
  expect(
    speakers(relations('University meets', `Mrs Araba Ennin is the Registrar of Tulama University. ${sentence}`)),
  ).toEqual(expected);
});

test('a pronoun and a post stand for the person', () => {
  const found = relations(
    'Mayor opens park',
    'The Mayor of Ashcombe, Councillor Hilda Marwick, opened Brook Park.',
    'She thanked the volunteers. The Mayor also urged residents to plant trees.',
  );
  expect(speakers(found)).toEqual(['Hilda Marwick thanked']);
});

test('a report of nothing that people attended has no event', () => {
  expect(relations('Prices rise', 'Maize prices rose by five per cent.').events).toEqual([]);
});

test('a committee on an oversight visit and its chairman are the leads', () => {
  const found = relations(
    'Committee visits mill',
    'The House Committee on Trade on Tuesday inspected Kifaru Mill in Tembeli.',
    'The Chairman of the House Committee on Trade, Mr Amos Kiprugat, said the work was good.',
    'Mr Peter Wafubwa, the Manager of Kifaru Mill, thanked the committee.',
  );
  expect(roster(found)).toEqual(['Amos Kiprugat LEAD', 'House Committee on Trade LEAD', 'Peter Wafubwa SPEAKER']);
});

test('whose words are given while he inspects heads the inspection', () => {
  const found = relations(
    'Lawmaker happy with road',
    'Mr Amos Kiprugat, the Tembeli Commissioner, made the remark while inspecting Kifaru Bridge.',
    'He said the work was good.',
  );
  expect(found.events[0]?.type).toBe('INSPECTION');
  expect(roster(found)).toEqual(['Amos Kiprugat LEAD']);
});

test('a centre that is opened is the venue; who opens it attends', () => {
  const found = relations(
    'New centre for Marlow',
    'The Lowfield Community Centre has been officially opened by the Mayor of Marlow, Councillor Hilda Marwick.',
  );
  expect(found.events[0]?.venues.map(({ place }) => place.name)).toEqual(['Lowfield Community Centre']);
  expect(roster(found)).toEqual(['Hilda Marwick ATTEND']);
});

test('who presides over it is told by a pronoun', () => {
  const found = relations(
    'Day of the farmers',
    'The District Commissioner, Mr Amos Kiprugat, called upon farmers to plant trees.',
    'He said this during the Farmers Day celebrations at Kifaru Primary School, which he presided over.',
  );
  expect(roster(found)).toEqual(['Amos Kiprugat CHAIR', 'Amos Kiprugat SPEAKER']);
});

test('two heads joined by "and" both open it; who paid for a building did not host', () => {
  const found = relations(
    'Clinic opens in Marlow',
    'Council leader Jane Marwick and the mayor of Marlow, Peter Cole, officially opened Lowfield Clinic, funded by the Ashcombe Trust.',
  );
  expect(roster(found)).toEqual(['Jane Marwick ATTEND', 'Peter Cole ATTEND']);
});

test('who paid for a workshop is one of its hosts', () => {
  const found = relations(
    'Farmers learn to graft',
    'The training workshop for farmers, sponsored by the Ashcombe Trust, was held at Kifaru Hotel on Tuesday.',
  );
  expect(roster(found)).toEqual(['Ashcombe Trust ORGANISER']);
});

test('day and place stand between the subject and its verb', () => {
  const found = relations(
    'Governor gives buses to schools',
    'Governor Amos Kiprugat on Friday at Kifaru Hall, Tembeli donated two buses at a handover ceremony.',
  );
  expect(roster(found)).toEqual(['Amos Kiprugat ATTEND']);
});

test('schools commissioned one after the other are stops of one ceremony', () => {
  const found = relations(
    'District commissions classrooms',
    'A hall was commissioned at Nalari Primary School in Kifaru Town Council on Tuesday.',
    'A dormitory was commissioned at Tembo Secondary School.',
  );
  expect(found.events[0]?.venues.map(({ place }) => place.name)).toEqual([
    'Nalari Primary School',
    'Tembo Secondary School',
  ]);
});

test('a delegation of two heads', () => {
  const found = relations(
    'Delegation visits Suyang',
    'On May 14, a delegation headed by Huang Weilong, secretary of the CPC Tembo Municipal Committee, and Tan Weiguo, mayor of Tembo, visited Suyang Park.',
    'Qi Jiabin, secretary of the CPC Suyang Municipal Committee, accompanied the delegation.',
  );
  expect(roster(found)).toEqual(['Huang Weilong LEAD', 'Qi Jiabin ACCOMPANY', 'Tan Weiguo LEAD']);
});

test('yesterday’s opening has its day', () => {
  const found = relations(
    'Hub opens',
    'Kifaru Hub was officially opened by Lord Provost Ian Wainscott.',
    'It has two halls.',
    'It has a cafe.',
    'It has a garden.',
    'It has a kitchen.',
    'People were glad to see it.',
    'The hub has been used since May, but yesterday’s opening gave neighbours their first view.',
  );
  expect(found.events[0]?.date).toBe('2024-05-15');
});

test('those who put their names to a paper, and two who speak as one', () => {
  const found = relations(
    'Two bodies sign deal',
    'Tulama University and the Institute of Clerks signed a Memorandum of Understanding on Tuesday.',
    'Dr Rajan Bahugo signed the MoU on behalf of Tulama University.',
    'Registrar Niru Rikkam and Dr Swati Palwar served as signatories.',
    'Registrar Niru Rikkam and Dr Swati Palwar expressed their satisfaction.',
  );
  expect(roster(found)).toEqual([
    'Institute of Clerks SIGNATORY',
    'Niru Rikkam SIGNATORY',
    'Niru Rikkam SPEAKER',
    'Rajan Bahugo SIGNATORY',
    'Swati Palwar SIGNATORY',
    'Swati Palwar SPEAKER',
    'Tulama University SIGNATORY',
  ]);
});

test('elected, proposed and seconded at a meeting', () => {
  const found = relations(
    'Council chooses its head',
    'Tembo Council held its annual meeting on Tuesday.',
    'Cllr Noel Jarden was elected Cathaoirleach, proposed by Cllr Niamh Kennerly.',
  );
  expect(roster(found)).toEqual(['Niamh Kennerly ATTEND', 'Noel Jarden ATTEND', 'Tembo Council ORGANISER']);
});

test('a chief guest is no mere attendee', () => {
  const found = relations(
    'Awareness programme held',
    'A drug awareness programme held at Tulama College on Tuesday was attended by Jitu Borgalo, the District Collector, as Chief Guest.',
  );
  expect(found.events[0]?.type).toBe('LECTURE');
  expect(roster(found)).toEqual(['Jitu Borgalo GUEST']);
});

test('a short post without an article speaks; who delivers an address speaks', () => {
  const found = relations(
    'Staff house opened',
    'Deputy RDC Prossy Mwanzira and the district leadership have commissioned the staff house at Tembo Hospital.',
    'Deputy RDC thanked the nurses.',
    'Dr Tulsi Bezbara was present and delivered a compelling address.',
  );
  expect(roster(found)).toEqual([
    'Prossy Mwanzira ATTEND',
    'Prossy Mwanzira SPEAKER',
    'Tulsi Bezbara ATTEND',
    'Tulsi Bezbara SPEAKER',
  ]);
  expect(speakers(found)).toEqual(['Prossy Mwanzira thanked']);
});

test('a delegation that its heads lead, and who stands alongside', () => {
  const reception = relations(
    'Visit by Suyang delegation',
    'Lai Zehui, Secretary of the Suyang Party Committee, and Fan Zhonglin, Mayor of Suyang, led a 19-member delegation to visit the Chamber on Tuesday.',
  );
  expect(reception.events[0]?.type).toBe('RECEPTION');
  expect(roster(reception)).toEqual(['Fan Zhonglin LEAD', 'Lai Zehui LEAD']);
  const opening = relations(
    'Clinic opens',
    'Governor Amos Kiprugat, alongside Cabinet Secretary Eng. Eric Mugandi, officially commissioned Ndoro Clinic.',
    'The event drew key stakeholders including MP Titus Loteri and County Commissioner Khalif Abdalle.',
  );
  expect(roster(opening)).toEqual([
    'Amos Kiprugat ATTEND',
    'Eric Mugandi ATTEND',
    'Khalif Abdalle ATTEND',
    'Titus Loteri ATTEND',
  ]);
});

test('a post that opens its sentence without an article, and the spouse of an officer', () => {
  const found = relations(
    'Vice Governor meets consul',
    'Guo Kailin, vice governor of Hunan Province met in Changsha with Mr. Morley, the British consul-general on Tuesday.',
    'Vice Governor extended a welcome and stressed that ties were good.',
  );
  expect(found.events[0]?.type).toBe('RECEPTION');
  expect(speakers(found)).toEqual(['Guo Kailin stressed']);
  const donation = relations(
    'Beds donated',
    'Samira Bakari has donated beds to Ndoro Hospital.',
    'The wife of the Mayor, Dr. Musa Belloku, told nurses that more would come.',
  );
  expect(speakers(donation)).toEqual(['Samira Bakari told']);
});

test('members are sworn in where their assembly is inaugurated, and two who act together both attend', () => {
  const found = relations(
    'Tulama assembly inaugurated',
    'Mr Kojo Ansong, the Tulama District Chief Executive (DCE) and Mrs Adwoa Pensil, Member of Parliament for Tulama, have inaugurated the Tulama District Assembly.',
    'The members swore the oath at a ceremony held in Ndoro.',
  );
  expect(found.events[0]?.venues.map(({ place }) => place.name)).toEqual(['Ndoro']);
  expect(roster(found)).toEqual(['Adwoa Pensil ATTEND', 'Kojo Ansong ATTEND']);
});

test('the members of a delegation attend, its host is one of the leads, and "the Vice Chancellor" is a Vice-Chancellor', () => {
  const found = relations(
    'Chiefs call on Vice-Chancellor',
    'A delegation of chiefs, including Mr Amos Kiprugat and Dr Peter Wafubwa, paid a courtesy call on the Vice-Chancellor, Professor Ruth Chelamo.',
    'The Vice Chancellor said the University would support them.',
  );
  expect(roster(found)).toEqual(
    expect.arrayContaining(['Amos Kiprugat ATTEND', 'Peter Wafubwa ATTEND', 'Ruth Chelamo LEAD']),
  );
  expect(speakers(found)).toEqual(['Ruth Chelamo said']);
});

test('a visit of another month is no stop', () => {
  const found = relations(
    'Minister visits hospital',
    'The Minister for Health, Mr Kojo Ansong, on Tuesday visited Ndoro Hospital.',
    'In March this year, he visited Tulama Hospital.',
  );
  expect(found.events[0]?.venues.map(({ place }) => place.name)).toEqual(['Ndoro Hospital']);
});

test('whoever "she was joined by" after the opening attends with her, and a sum of money is no body', () => {
  const found = relations(
    'Mayor opens garden',
    'The Mayor of Tulama, Ruth Chelamo, officially opened the Ndoro Garden on Tuesday at a cost of GHC450,000.',
    'She was joined by the Deputy Mayor, Peter Wafubwa, and Town Clerk Amos Kiprugat.',
  );
  expect(roster(found)).toEqual(['Amos Kiprugat ATTEND', 'Peter Wafubwa ATTEND', 'Ruth Chelamo ATTEND']);
});
