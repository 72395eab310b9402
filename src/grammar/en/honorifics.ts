import { wordSet } from './words.ts';

/**
 * Forms of address before a name; the name itself starts after them. Source: civil and academic styles of the
 * Commonwealth, ranks of police, army and clergy, and royal styles of Ghana, Nigeria, Uganda, India and Malaysia.
 */
export const HONORIFICS = wordSet(`
  mr | mrs | ms | miss | mx | master | madam | madame | kgosi | kgosikgolo | mme | sir | dame | lady | lord | dr | prof | professor | doctor
  hon | honourable | honorable | rt | rtd | retd | h.e | he | his | her | their | excellency | excellencies | majesty | royal | highness | hrh | hrm | grace | lordship | worship | eminence
  venerable | ven | rev | reverend | revd | fr | father | sr | sister | bishop | archbishop | cardinal | apostle | pastor | prophet | evangelist | imam | sheikh | shaykh | sheik | mufti | elder | deacon | canon | msgr | monsignor | most | very | right
  alhaji | al-haji | al- haji | al-hajj | al- hajj | alhaja | hajia | hajiya | haji | hajj | hajji | alh | mallam | malam | maulvi | maulana
  engr | eng | arc | arch | ar | barr | barrister | adv | advocate | esq | surv | pharm | ing | lawyer | comrade | com | bldr | tpl | esv | qs | cpa | ca
  coun | clr | cllr | councillor | councilor | cr | ald | alderman | justice | judge | ambassador | amb
  gen | general | lt | col | colonel | lieutenant | maj | major | capt | captain | brig | brigadier | sgt | sergeant | cpl | corporal | insp | inspector | supt | superintendent | acp | dcop | cop | dsp | asp | csp | commodore | admiral | cdr | marshal | ssp | aig | dig | wo | chief | squadron | wing
  otumfuo | osagyefuo | osagyefo | katakyie | okatakyie | ogyeahohuo | odeneho | obrempong | omanhene | dasebre | okogyeaman | awulae | togbega | nenyi |  daasebre | osabarima | odeneho | odeefuo | odeefour | oseadeeyo | barima | ogyeahoho | okatakyie | okofrobour | nene | togbe | togbi | togbui | torgbui | mama | nana | naa | nii | naba | naaba | pe | kuoro | ovie | okogyeman | daasebre | ndewura | yagbonwura | bolewura | asantehemaa
  oba | eze | igwe | obi | emir | etsu | ooni | alafin | alaafin | olu | obong | prince | princess | king | queen | kabaka | omukama | omugabe | chieftain | owelle | otunba | aare | mogaji | dame
  shri | sri | smt | shrimati | sh | thiru | tmt | kumari | km | pandit | swami | sardar | nawab | maharaja
  datuk | datin | dato | dato' | datu | tun | puan | encik | cik | tuan | toh | yb | yab | pehin | patinggi | amar | seri | ts | ir
  ag | acting | mzee | mama | ole | bwana | sheikha
`);

/** Words of address that also serve as a name: dropped only before a ruler's ordinal ("… II") or beside a throne's title. */
export const ROYAL_OR_GIVEN = wordSet(
  'cardinal | nana | naa | nii | nene | mama | oba | obi | eze | prince | princess | king | queen | chief | major | justice | royal | grace | general | olu | ole | elder | sir | master | lord | pe | emir',
);

/** Ordinals and letters after a name. */
export const NAME_SUFFIXES = wordSet(
  'i | ii | ll | iii | iv | v | vi | vii | viii | ix | x | xi | xii | xiii | jr | jnr | snr | sr | esq | obe | mbe | cbe | kbe | phd | ebs | egh | mgh | cbs | frcs | gcfr | gcon | cfr | con | ofr | oon | mfr | mni | san | fnse | frs | oam | ao | qc | kc | sc',
);

/** Ordinals of rulers, part of the name. */
export const ORDINALS = wordSet(
  'ii | ll | iii | iv | v | vi | vii | viii | ix | x | xi | xii | xiii | xiv | jr | jnr | snr | sr',
);

/** Small words inside a name. */
export const NAME_PARTICLES = wordSet(
  'de | da | di | van | von | der | den | bin | binti | ibn | al | el | ole | arap | araap | wa | ba | le | la | du | dos | y | del',
);
