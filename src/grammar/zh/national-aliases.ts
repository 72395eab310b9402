/** Short and full names of national bodies, the usual form first. Source: own knowledge. */
const FORMS: readonly (readonly string[])[] = [
  ['全国政协', '中国人民政治协商会议全国委员会'],
  ['中国人民政治协商会议', '人民政协'],
  ['中共中央', '党中央', '中国共产党中央委员会'],
  ['中央纪委', '中纪委', '中央纪律检查委员会'],
  ['中央统战部', '中共中央统战部'],
  ['中央组织部', '中组部', '中共中央组织部'],
  ['中央宣传部', '中宣部', '中共中央宣传部'],
  ['中央军委', '中央军事委员会'],
  ['全国人大', '全国人民代表大会'],
  ['全国人大常委会', '全国人民代表大会常务委员会'],
  ['国家发展改革委', '国家发展和改革委员会', '国家发改委'],
  ['国务院台办', '国台办', '中共中央台办'],
  ['民革中央', '中国国民党革命委员会中央委员会'],
  ['民盟中央', '中国民主同盟中央委员会'],
  ['民建中央', '中国民主建国会中央委员会'],
  ['民进中央', '中国民主促进会中央委员会'],
  ['农工党中央', '中国农工民主党中央委员会'],
  ['致公党中央', '中国致公党中央委员会'],
  ['台盟中央', '台湾民主自治同盟中央委员会'],
  ['共青团中央', '团中央'],
  ['全国总工会', '中华全国总工会'],
  ['全国妇联', '中华全国妇女联合会'],
  ['新华社', '新华通讯社'],
  ['中国科学院', '中科院'],
  ['中国社会科学院', '中国社科院'],
  ['国际奥委会', '国际奥林匹克委员会'],
  ['世界卫生组织', '世卫组织'],
  ['最高人民法院', '最高法'],
  ['最高人民检察院', '最高检'],
  ['国务院国资委', '国资委'],
  ['人民日报社', '人民日报'],
];

const byName = new Map(FORMS.flatMap((forms) => forms.map((name) => [name, forms] as const)));

/** All forms of a national body's name, [] when it has only one. */
export function nationalForms(name: string): readonly string[] {
  const direct = byName.get(name);
  if (direct !== undefined) return direct;
  // 中国国民党革命委员会北京市委员会 is 民革北京市委会.
  for (const [party, short] of PARTIES) {
    const place = new RegExp(`^${party}(.+?)委员会$`, 'u').exec(name)?.[1];
    if (place !== undefined && place !== '中央') return [`${short}${place}委会`, `${short}${place}委`, name];
  }
  return [];
}

const PARTIES = [
  ['中国国民党革命委员会', '民革'],
  ['中国民主同盟', '民盟'],
  ['中国民主建国会', '民建'],
  ['中国民主促进会', '民进'],
  ['中国农工民主党', '农工党'],
  ['中国致公党', '致公党'],
] as const;
