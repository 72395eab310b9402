import { wordSet } from './words.ts';

/** The noun a post ends in ("Regional **Minister**", "Pro-**Vice-Chancellor**"). Source: civil lists of the countries served. */
export const TITLE_HEADS = wordSet(`
  practitioner | parent | mission director | country director |  accountant | adjutant | administrator | adviser | advisor | agronomist | aide | alderman | ambassador | analyst | anchor | archbishop | architect | archivist | asantehene | asantehemaa | okyenhene | ga mantse | mantse | mantsemei
  sdo | assemblyman | assemblywoman | attache | auditor | bishop | bursar | bureau chief | captain | cashier | caretaker | catechist | ceo | cfo | coo | cto | cio | md | chair | chairlady | chairman | chairperson | chairwoman | chairwoman-elect | chancellor | chaplain | chief | chieftain | chief of staff | clerk | coach | collector | commandant | commander | commissioner | commodore | comptroller | consultant | council leader | contractor | controller | convener | convenor | coordinator | co-ordinator | co-founder | coroner | counsel | councillor | councilor | counsellor | crier | curator | drdc | dc | ssp | dsp | sdm | adc | adm | dpo | cmo | bdo | sho | drcc | lcv | diso
  dce | mce | mdce | dean | deputy | developer | dg | director | doctor | dispatcher | economist | editor | editor-in-chief | engineer | envoy | epidemiologist | executive | expert | facilitator | farmer | fellow | firefighter | foreman | founder | governor | governor-general | graduate | guardian | head | headmaster | headmistress | headteacher | headman | high commissioner | host | imam | inspector | inspector-general | inspector general | instructor | investigator | journalist | judge | justice | king | laird | lawmaker | lawyer | leader | lecturer | legislator | librarian | lieutenant | lord-lieutenant | magistrate | manager | marshal | master | mca | mcas | matron | mayor | mayoress | member | midwife | minister | moderator | monarch | mp | mep | msp | mla | mlc | nurse | ombudsman | officer | official | organiser | organizer | overlord | overseer | owner | parliamentarian | partner | pastor | patron | patroness | physician | planner | police constable | premier | president | priest | prime minister | principal | professor | programmer | proprietor | prosecutor | provost | publisher | pupil | queen | queenmother | queen-mother | queen mother | rapporteur | rdc | rcc | rector | registrar | representative | researcher | resident | returning officer | scientist | secretary | secretary-general | secretary general | senator | sergeant | sheriff | solicitor | speaker | specialist | spokesman | spokesperson | spokeswoman | statistician | student | superintendent | supervisor | surgeon | surveyor | teacher | technician | trader | trainer | treasurer | trustee | tutor | vice-chancellor | vice chancellor | vice-president | vice president | vicar | volunteer | warden | warden-general | whip | worker | youth leader | zonal head
  chief justice | attorney | assessor | congressman | congresswoman | councilman | councilmember | council member | board member | councilwoman | councilmember | constable | selectman | fire chief | police chief | postmaster | ranger | recorder | trooper | undersheriff | barangay captain | punong barangay | barangay chairman | board member | boardmember | kagawad | penghulu | assemblymember | cathaoirleach | leas-chathaoirleach | ceann comhairle | taoiseach | tánaiste | td | bailie | baillie | speaker pro tem | party secretary | party chief | president-elect | cdo | eo | bsa | special assistant | personal assistant | executive assistant | teaching assistant | research assistant | consul-general | consul general | consul | mankralo | wulomo | dzasetse | shippi | addc | cpo | cdpo | deo | dswo | psychiatrist | psychologist | gynaecologist | paediatrician | dentist | pharmacist | officer-in-charge | mec | mmc | team lead | programme lead | project lead | gp | gov | sen | rmo | ocpd | dcc | acc | cc | alagura | olosi | ogiame | ohinga | laibon | mogho |  governor-elect | minister-designate | dco | dpc | ocs | lc5 | lc1 | lciii | cao | chief executive | tehsildar | sarpanch | dgp | sp | ias | ips | cm | pm | ps | cs | cec | cecm | ias officer | ceo-designate | general secretary | attorney general | attorney-general | auditor general | auditor-general | director-general | director general | solicitor-general | surgeon-general | accountant-general | comptroller-general | administrator-general | managing director | speaker of parliament | oba | emir | olu | obi | alafin | ooni | etsu | ayangburen | alagura | kabaka | paramount chief | linguist | okyeame | overlord | omanhene | yaa naa | ya-na | nayiri | abusuapanyin | tufuhene | dikro | odikro | gyaasehene | krontihene | akwamuhene | mankrado | asafoatse | regent | sub-chief | zongo chief | fetish priest | assembly member | unit committee member
`);

/** Words that stand before the head and belong to the post. */
export const TITLE_MODIFIERS = wordSet(`
  dist | centre | facilities | events | care | venue | museum | shop | lc.5 | lc5 | lc.v | lcv | lciii | lc3 | lc.3 | lc1 | acting | ag | additional | adjunct | administrative | affairs | agricultural | air | area | assistant | associate | audit | board | borough | branch | budget | business | cabinet | campus | central | chief | city | civil | club | co | commercial | communications | community | company | compliance | constituency | corporate | corps | county | country | crime | culture | deputy | designate | development | diplomatic | disaster | district | divisional | division | economic | education | emeritus | environmental | estate | executive | external | extension | federal | field | finance | financial | fire | first | founding | force | foreign | former | founder | founding | general | global | government | group | headquarters | health | high | honorary | hospital | human | immediate | incoming | independent | information | inspector | interim | internal | joint | junior | land | lands | lead | legal | legislative | liaison | local | lord | main | majority | managing | marketing | medical | member | metropolitan | minority | minister | monitoring | municipal | national | news | night | non-executive | nominated | nursing | operations | organising | outgoing | out-going | paramount | parliamentary | party | past | patient | permanent | planning | police | policy | political | press | presiding | prime | principal | private | procurement | programme | programmes | program | project | projects | protocol | provincial | public | quality | superintending | queen | records | regional | relations | research | resident | resource | resources | returning | revenue | royal | safety | sales | science | second | secretary | sectional | sector | security | senior | senior-most | shadow | site | social | special | staff | state | strategic | student | sub-chief | sub-county | sub-divisional | sub-regional | supreme | surgical | tax | technical | territory | town | traditional | traffic | training | transport | union | urban | vice | village | ward | water | welfare | women | women's | works | world | youth | zonal | works | it | ict | hr | pr | cultural | consular | educational | statutory | constituency | coordinating | supervising | committee | incumbent | newly | sworn-in | elect | county executive | sub | under | pro | pro-vice | ex | ex-officio | team | third | fourth | chairman | managing | sports | tourism | environment | agriculture | medical
`);

/** Modifiers that say nothing of the post and stand before it: dropped from the title. */
export const TITLE_DROPPED = wordSet(
  'stage | form | grade | year | one | two | three | four | five | six | seven | area | independent | labour | conservative | democrat | green | fellow | late | former | outgoing | out-going | incumbent | newly | current | past | immediate | new | then | late | ex | sworn-in | host',
);

/** Posts single in a place: the level word in front goes with the place ("Nandi County Governor" → Governor). */
/** Shortened posts printed with a full stop. */
export const SHORT_TITLES = wordSet('gov | sen | rep | supt | insp');

export const LEVELLED = wordSet(
  'rdc | drdc | deputy rdc | governor | deputy governor | senator | mp | mca | woman representative | woman rep | mayor | congressman | congresswoman | member of parliament',
);

/** A word that may lead from the post to its field or body. */
export const TITLE_LINKS = wordSet('of | for | at | in charge of | responsible for | to | in | with | on');

/** Heads that name a status rather than a post: a title only beside a name, never a mention on their own. */
export const STATUS_HEADS = wordSet(
  'parent | contractor | deputy | developer | doctor | executive | expert | farmer | fellow | graduate | head | host | judge | lawyer | leader | lecturer | manager | master | member | nurse | officer | official | owner | partner | patron | pupil | gp | resident | researcher | scientist | specialist | student | teacher | technician | trader | trainer | volunteer | worker | representative | consultant | engineer | founder | guardian | chief | king | queen | counsel | general | captain | coach | editor | journalist | justice | professor | priest | pastor | ps | cs | pm | cm | sp | md | chair',
);

/** Abbreviated posts and their singular where the text uses a plural before a list of names. */
export const TITLE_PLURALS: Readonly<Record<string, string>> = {
  governors: 'Governor',
  senators: 'Senator',
  mps: 'MP',
  mcas: 'MCA',
  ministers: 'Minister',
  'cabinet secretaries': 'Cabinet Secretary',
  'principal secretaries': 'Principal Secretary',
  councillors: 'Councillor',
  councilmembers: 'Councilmember',
  'council members': 'Council member',
  'board members': 'Board member',
  commissioners: 'Commissioner',
  'permanent secretaries': 'Permanent Secretary',
  'queen mothers': 'queen mother',
  queenmothers: 'queenmother',
  cecs: 'CEC',
  cecms: 'CECM',
  mlas: 'MLA',
  tds: 'TD',
};

/** Heads whose plural stands before a list of names as one post of each ("Deputy Premiers A, B and C"). */
export const PLURAL_HEADS = wordSet(
  'secretary | alderman | ambassador | assemblyman | bishop | chairman | chairperson | commissioner | congressman | councillor | councilor | councilman | director | governor | judge | legislator | magistrate | mayor | minister | officer | premier | president | professor | senator | superintendent | supervisor',
);
