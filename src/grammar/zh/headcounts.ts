/** Shapes of how many people came. `number` is the figure, `of` who they were. Patterns run on coded sentences. */
export interface HeadcountRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly (readonly [string, number])[];
  readonly not: readonly string[];
}

const NUMBER = String.raw`(?<number>(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12}(?:\.\d{1,4})?)[十百千万]?|[一二三四五六七八九十百千万两〇]{1,6})`;
/** The same in the other branch of an alternation, where a group needs a name of its own. */
const NUMBER_AGAIN = NUMBER.replace('<number>', '<count>');
const ABOUT = '(?:余|多|来|几)?';

/** People of whom a figure tells how many came, without a verb of coming. */
const ATTENDEES =
  '选手|火炬手|运动员|嘉宾|学员|志愿者|代表|师生|队员|观众|党员|干部|职工|群众|居民|村民|学生|教师|专家|企业家|客商|市民|游客|演员|表演者|演奏者|官兵|民警|医护人员|人士|会员|家长|负责人|作家|艺术家|青年|工作人员|演职人员|使节|委员|礼兵|消防员|裁判员|技术人员|救援人员|科研人员|医务人员|艺人|歌手|少年儿童|少先队员|台胞|华侨|侨胞|青少年|球员';

/** What is counted by the piece and consists of people, but is none. */
const UNITS = '[^,。;:]{0,8}(?:队|单位|企业|家庭|班级?|部门|小组|乡镇|村|社区|学校|国家|地区|代表团|协会|项目)';

export const PARTY_SIZE = 'party-of';

export const HEADCOUNT_RULES: readonly HeadcountRule[] = [
  {
    name: PARTY_SIZE,
    pattern: new RegExp(
      `(?:一行(?:共)?${NUMBER}${ABOUT}人|等(?:共)?${NUMBER_AGAIN}${ABOUT}人(?=[,。;]|$|参加|出席|参会|到场|聆听|观看))`,
      'gu',
    ),
    examples: [
      ['考察团一行8人前往', 8],
      ['专家一行四人', 4],
      ['职工等300余人', 300],
    ],
    not: ['一行人来到', '向周某等7人颁发证书'],
  },
  {
    name: 'so-many-came',
    pattern: new RegExp(
      `${NUMBER}${ABOUT}(?:名|位|个(?!${UNITS})|人|余人|万人)(?<of>[^,。;:、\\d]{0,24}?)(?:共同|一起|一同|现场|分别|踊跃)?(?:参加|出席|参会|观看|听取|聆听|收听|收看|到场|参与|与会|到会|参赛|同台|同场|齐聚|汇聚|欢聚|围绕|会聚|依次|进行交流|[作做](?:了)?(?:现场|交流|大会|典型|表态)?发言|见证|观摩|列席|受邀|统一着装|徒步|身着|身穿)`,
      'gu',
    ),
    examples: [
      ['300余名党员干部参加活动', 300],
      ['礼堂内外近3万人聆听了报告', 30000],
      ['1300多名嘉宾围绕主题交流', 1300],
    ],
    not: ['带动就业300人', '28个参赛队参加比赛'],
  },
  {
    name: 'so-many-of-several-kinds',
    pattern: new RegExp(
      `${NUMBER}${ABOUT}(?:名|位)(?<of>[^,。;:\\d]{2,16}、[^,。;:\\d]{2,28}?)(?:共同|一起|一同)?(?:参加|出席|参会)`,
      'gu',
    ),
    examples: [['20余位企业董事长、总经理和商会代表参加会见', 20]],
    not: ['20余位企业董事长、总经理离任'],
  },
  {
    name: 'in-all',
    pattern: new RegExp(
      `(?:等|共|共计|合计|约|近|总计|以及)${NUMBER}${ABOUT}(?:名|位|人)(?<of>[^,。;:、]{0,16})(?:[,。]?(?:参加|出席|参会|观看|聆听|与会|到会)|,(?:分别|依次)?(?:进行|表演|展示|带来|赴|前往)|$|[。])`,
      'gu',
    ),
    examples: [['各学院负责人等300余人。', 300]],
    not: ['总计投资300万元'],
  },
  {
    name: 'contestants',
    pattern: new RegExp(`${NUMBER}${ABOUT}(?:名|位)(?<of>[^,。;:、]{0,12}?(?:${ATTENDEES}))`, 'gu'),
    examples: [['单位的12名参赛选手', 12]],
    not: ['12名贫困户'],
  },
  {
    name: 'guests-from',
    pattern: new RegExp(
      `${NUMBER}${ABOUT}(?:名|位)来自[^。;:\\d]{1,30}?的(?<of>[^,。;:、]{0,8}?(?:科学家|学者|${ATTENDEES}))`,
      'gu',
    ),
    examples: [['会见时,12位来自云国、河国等国的科学家纷纷发言', 12]],
    not: ['12位来自云州的困难户'],
  },
  {
    name: 'petitioners',
    pattern: new RegExp(
      `接(?:待|访)(?:了)?(?:[^,。;\\d]{0,6}的)?${NUMBER}${ABOUT}(?:名|位|批次?)(?<of>(?:来访|上访|信访)[^,。;:、]{0,6})`,
      'gu',
    ),
    examples: [['先后接待了3名信访人', 3]],
    not: ['接待了3位客商'],
  },
  {
    name: 'attended-by',
    pattern: new RegExp(
      `(?:参加|出席|参会|与会)[^,。;]{0,30}?(?:共|共计|约|近|达|有|的)?${NUMBER}${ABOUT}(?:人|名|位)(?<of>[^,。;:、]{0,10})`,
      'gu',
    ),
    examples: [['参加会议的有各界代表共120人', 120]],
    not: ['参加人员须知'],
  },
];

/** Figures of jobs, help, losses or prizes are no attendance. */
export const NO_HEADCOUNT =
  /慰问|走访|看望|选派|帮助|招募|招聘|选聘|奖励|现有|拥有|配备|组建|颁发|救援|收治|派出|抽调|命名|驻区|引进|就业|帮扶|困难|贫困|受益|惠及|救助|资助|培养|选拔(?!出的)|表彰|评选|评出|奖\d|奖[一二三]?名|户|规模|容纳|带动|招生|患者|死亡|遇难|受伤|人次|累计|人口|亿|在校|党员总|覆盖|服务群众|转移|安置|脱贫|录取|毕业生|先进个人|标兵|获得者|岁|万元|送上/u;
