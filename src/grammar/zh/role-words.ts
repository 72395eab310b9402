import type { Role } from '../../domain/vocabulary.ts';
import { ARRIVALS } from './event-words.ts';

/** What people and bodies do at a gathering, and the role that gives them when they are its subject. */
export const ROLE_WORDS: Readonly<Partial<Record<Role, string>>> = {
  CHAIR: '主持',
  SPEAKER:
    '讲话 致辞 致词 发言 致欢迎辞 致欢迎词 致开幕词 致开幕辞 致闭幕辞 致闭幕词 致答谢辞 致贺词 作报告 作专题报告 作工作报告 作主旨报告 作主题报告 作宣讲报告 作主旨演讲 作主题演讲 汇报 介绍 点评 授课 宣讲 通报 解读 演讲 讲解 宣读 作部署 作动员 作说明 作了说明 作表态 表态 寄语 专题讲座 阐释 总结 辅导 领学 领读 领诵党章 作总结 讲授 作了发言 提出要求 安排部署 作交流 述职 回应 作答 解答 首讲',
  LEAD: '率队 带队 领队 率团 带领 率领 率',
  ACCOMPANY:
    '陪同 随同 陪 一同调研 一同考察 一同看望 一同慰问 一同检查 一起调研 参加调研 参加考察 参加检查 参加督导 参加督查 参加视察 参加走访 参加慰问 参加看望',
  ATTEND: `主礼 ${ARRIVALS} 共襄盛举 到场 均到场 与会观礼 到访 来访 欢聚一堂 齐聚一堂 出席 参加 列席 到会 与会 参会 见证 观看 欣赏 莅临 收听收看 观摩 敬献 来到活动现场 步入会场 步入现场 步入晚会现场 观礼 肃立默哀 聆听 听课 共同启动 共同为 旁听 接待 宣布 颁奖 颁发 揭牌 揭幕 授旗 接旗 培土 剪彩 按下 鸣枪 推杆`,
  GUEST: '应邀 受邀 特邀',
  CONTESTANT: '参赛 执教 演唱 表演 夺得 摘得 登台 领诵 主演 献唱 分获 展示 说课',
  AWARDEE: '荣获 获评 受表彰 受到表彰 获颁 被授予 获授',
  SIGNATORY: '签约 签署 签订',
};

/** The roster after or before these did not come. */
export const ABSENCE =
  /因公|因事|请假|未能出席|缺席|书面致辞|书面发言|书面讲话|视频致辞|发来贺信|致贺信|贺电|批示|(?<!受[^,。]{0,12})委托|通过视频|发来视频/u;

/** What a body does itself or through people without a name. Patterns run on the words straight after its name. */
export interface BodyRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly role: Role;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

const THROUGH = `(?:(?:、[^,。;、]{2,14}|,[^,。;、等]{2,8}(?=等)){0,4}?)(?:等?(?:\\d{1,2}|[两三四五六七八九十]{1,2})[家个](?:企业|单位|部门|乡镇|街道|村))?(?:(?:等|(?:及|以及|和)(?=相关|有关|各|部分|其他|[省市区县镇][直级]))[^,。;]{0,22}?)?(?:(?:有关|相关|主要|分管|班子)*(?:负责同志|负责人|领导|代表|主要同志|同志|官员|人员)[^,。;]{0,14}(?:,[^。;,]{0,44}(?:负责同志|负责人|代表|领导|模范|工作者)){0,5})?[,]?(?:分别|先后|依次|共同|集中|一同|也|还|就[^,。;]{1,16}|围绕[^,。;]{1,20}|向[^,。;]{1,10}){0,2}`;

export const BODY_DOES: readonly BodyRule[] = [
  {
    name: 'body-speaks',
    pattern: new RegExp(
      `^${THROUGH}(?:(?:参加|出席)[^,。;]{0,12},)?(?:汇报|介绍|发了?言|通报|宣读|作交流|交流发言|进行[^,。;]{0,4}发言|[作做]了?[^,。;]{0,20}?(?:发言|表态|汇报|报告)|致辞)`,
      'u',
    ),
    role: 'SPEAKER',
    examples: [
      '⟦市科协、市文联⟧负责同志介绍有关情况',
      '⟦市科协、市文联⟧主要负责同志和部分专家学者代表作了发言',
      '⟦市住建局⟧汇报了进展',
    ],
    not: ['⟦市住建局⟧的工作汇报会'],
  },
  {
    name: 'body-attends',
    pattern: new RegExp(`^${THROUGH}(?:参加|出席|列席|参会|到场|观看|参与(?:协商|讨论|交流))`, 'u'),
    role: 'ATTEND',
    examples: ['⟦市住建局⟧主要负责人参加会议', '⟦市住建局、市水利局⟧参与协商交流'],
    not: ['⟦市住建局⟧要求各单位参加'],
  },
  {
    name: 'body-accompanies',
    pattern: new RegExp(
      `^${THROUGH}(?:陪同|随同|(?:一同|一起|一道|共同)(?:调研|考察|检查|督查|督导|视察|慰问|走访))`,
      'u',
    ),
    role: 'ACCOMPANY',
    examples: ['⟦区发改局⟧相关领导陪同考察', '⟦区发改局⟧主要负责人一同调研'],
    not: ['⟦区发改局⟧要陪同'],
  },
  {
    name: 'bodies-sign',
    pattern: new RegExp(`^${THROUGH}[^,。;]{0,24}?(?:签署|签订|签约)(?!仪式|活动|大会)`, 'u'),
    role: 'SIGNATORY',
    examples: ['⟦星河集团、北岭公司⟧等4家企业现场签约'],
    not: ['⟦星河集团⟧出席签约仪式'],
  },
];

export const BODY_HOLDS: readonly BodyRule[] = [
  {
    name: 'body-holds',
    pattern:
      /^(?!第?[十\d一二三四五六七八九]{1,3}[届次]|(?:承建|投资建设|开发建设|投资|建设|施工)的|[^,。;\d]{0,6}会(?:\d{1,2}日|议\d{1,2}日|上))(?:等[^,。;]{0,12}?)?(?:[^,。;:要应将]{0,28}?)(?:主办|承办|协办|(?<![会式动])(?:召开|举行|举办|组织召开|组织开展)(?=[^,。;\s的])|开展(?=[^,。;的]{2,40}(?:活动|行动|培训|演练|服务|党日)(?!的))|组织了(?=[^,。;的]{2,40}(?:活动|视察|调研|考察))|组织(?=[^,。;]{2,30}(?:进行|开展)[^。;]{0,16}(?:视察|调研|考察|检查)))/u,
    role: 'ORGANISER',
    examples: ['⟦市文联⟧在京举行座谈会', '⟦市文联⟧17日召开专题会'],
    not: [
      '⟦市文联⟧要组织开展好活动',
      '⟦中央宣讲团⟧动员会30日在京召开',
      '⟦市人大常委会⟧第十次会议22日在京举行第一次全体会议',
    ],
  },
  {
    name: 'body-reports',
    pattern: /^(?:在[^,。;]{1,8})?向[^,。;]{2,12}?(?<!发出)通报(?!$)/u,
    role: 'ORGANISER',
    examples: ['⟦州委、州政府⟧在云州向老干部通报情况'],
    not: ['⟦州委⟧向全州发出通报'],
  },
  {
    name: 'body-studies',
    pattern:
      /^(?:[\d月日年上下午]{0,10})(?:以[^。;]{1,80}为(?:主题|题)|就[^,。;]{1,60}),?(?:进行|举行|召开|举办|开展)[^,。;]{0,12}(?:学习|研讨|培训)/u,
    role: 'ORGANISER',
    examples: ['⟦市政府⟧以“数字治理”为主题,进行第三次专题学习', '⟦市委⟧27日下午就农业发展进行第八次集体学习'],
    not: ['⟦市政府⟧以“数字治理”为抓手,推进工作'],
  },
  {
    name: 'body-starts',
    pattern:
      /^(?:等[^,。;]{0,12}?)?(?:[^,。;:要应将]{0,24}?)(?:联合|共同|正式)?启动(?=[^,。;]{2,40}(?:活动|行动|[月周]|仪式|计划)(?:[,。]|$))/u,
    role: 'ORGANISER',
    examples: ['⟦市文联⟧在京启动“云水”读书活动。', '⟦市文联、市科协⟧今天联合启动“云水”宣传月活动。'],
    not: ['⟦市文联⟧将启动新一轮读书活动。', '⟦市水利局⟧启动四级应急响应'],
  },
  {
    name: 'body-organised',
    pattern:
      /^(?:等[^,。;]{0,12}?)?(?:联合|共同)?(?:组织开展|举办|组织)的(?=[\d年]{0,5}[^,。;]{2,30}(?:赛|竞赛|活动|演练|展览?|论坛|会)(?:[,。]|在|今|昨|\d|开|闭|启|落))/u,
    role: 'ORGANISER',
    examples: ['⟦市文联、市科协⟧组织开展的2031年全市朗诵大赛在云州开幕'],
    not: ['⟦市文联⟧组织的力量'],
  },
  {
    name: 'body-confers',
    pattern: /^(?:日前|近日|今天|决定|[\d年月日]{0,11})追?授予[^,。;]{1,30}(?:称号|勋章|奖章)/u,
    role: 'ORGANISER',
    examples: ['⟦市委宣传部⟧日前授予\uE000“云水好人”称号'],
    not: ['⟦市委宣传部⟧被授予先进集体称号'],
  },
  {
    name: 'body-publishes',
    pattern: /^[^,。;]{0,16}发布[^,。;]{0,40}先进事迹/u,
    role: 'ORGANISER',
    examples: ['⟦市文联、市科协⟧22日向全社会公开发布“云水好人”先进事迹'],
    not: ['⟦市文联⟧学习先进事迹'],
  },
  {
    name: 'body-holds-jointly',
    pattern: /^(?:等[^,。;]{0,12}?)?(?:共同|联合|合作)(?:开展|举办|主办|组织|发起|共建|建设)的/u,
    role: 'ORGANISER',
    examples: ['⟦市文联、市科协⟧共同开展的读书活动'],
    not: ['⟦市文联⟧共同努力的结果'],
  },
];

/** Ends of noun phrases for people or bodies without a name of their own, as a pattern. */
export const CROWD =
  '领导|负责人|负责同志|主要同志|人员|干部|代表|常委|同志|单位|部门|群众|师生|职工|委员|成员|专家|学员|选手|嘉宾|企业|党员|村民|居民|队员|志愿者|县长|市长|区长|书记|主任|局长|校长|组|团|们|会议|活动|仪式';

/** What people do that takes more than one word to tell. Patterns run on the words after their names. */
export const PEOPLE_DO: readonly BodyRule[] = [
  {
    name: 'sits-in',
    pattern: /^(?:等(?:领导)?)?(?:会见|会谈|座谈|接见)时在座/u,
    role: 'ATTEND',
    examples: ['⟦刘某⟧会见时在座'],
    not: ['⟦刘某⟧会见客人'],
  },
  {
    name: 'speaks-formally',
    pattern:
      /(?:作|做(?!好)|进行|发表)(?:了)?[^,。;]{0,60}?(?:报告|讲座|发言|讲话(?!精神)|演讲|说明|授课|辅导|总结|点评|表态|感言|解读|宣讲|致辞|提示|动员|部署|通报|介绍|汇报|讲评|形势[^,。;]{0,4}分析)(?![的会团])/u,
    role: 'SPEAKER',
    examples: ['⟦刘某⟧作《清风》专题辅导报告', '⟦刘某⟧就选题做了简短发言'],
    not: ['⟦刘某⟧做好工作'],
  },
  {
    name: 'teaches-party-class',
    pattern: /(?:讲授|上|讲)(?:了)?[^,。;]{0,24}?党课/u,
    role: 'SPEAKER',
    examples: ['⟦刘某⟧上了一堂题为清风的专题党课'],
    not: ['⟦刘某⟧参加党课学习'],
  },
  {
    name: 'gives-address',
    pattern: /致[^,。;]{0,4}[辞词]/u,
    role: 'SPEAKER',
    examples: ['⟦刘某⟧致欢送辞'],
    not: ['⟦刘某⟧致信'],
  },
  {
    name: 'holds-with',
    pattern: /^[^,。;]{0,14}[同与]\uE000[^,。;]{0,4}举行[^,。;]{0,20}(?:对话会|座谈会|圆桌会|会议)/u,
    role: 'ATTEND',
    examples: ['⟦刘某⟧9日在云州同\uE000举行“云水”对话会'],
    not: ['⟦刘某⟧同意举行会议'],
  },
  {
    name: 'holds-ceremony',
    pattern: /^[^,。;]{0,24}(?:举行|举办)[^,。;]{0,12}(?:仪式|宴会|晚宴)/u,
    role: 'ATTEND',
    examples: ['⟦刘某⟧在云州举行欢迎仪式'],
    not: ['⟦刘某⟧说,仪式举行后'],
  },
  {
    name: 'judges',
    pattern: /(?:担任|出任|作为|受聘为)[^,。;]{0,14}(?:评委|裁判|评审|嘉宾|评判)/u,
    role: 'GUEST',
    examples: ['⟦刘某、何某⟧老师出席并担任本次决赛的评委', '⟦刘某⟧作为特邀嘉宾出席'],
    not: ['⟦刘某⟧为嘉宾颁奖'],
  },
  {
    name: 'takes-oath',
    pattern: /^[^,。;]{0,6}(?:(?:分别)?代表[^,。;]{0,20}|[^,。;]{0,8}(?:庄严|郑重))宣誓/u,
    role: 'SPEAKER',
    examples: ['⟦刘某⟧代表全体运动员宣誓'],
    not: ['⟦刘某⟧带领党员宣誓'],
  },
  {
    name: 'speaks-for',
    pattern: /^(?:同学|老师|同志)?(?:作为|代表)[^,。;]{1,16},?(?:表达|立下|发表|分享|(?<![合协工操])作|做|表示)/u,
    role: 'SPEAKER',
    examples: ['⟦刘某⟧作为新生代表,表达了决心', '⟦刘某⟧代表全体教师作了发言'],
    not: ['⟦刘某⟧代表学校签约'],
  },
  {
    name: 'welcomes',
    pattern: /(?:对|向)[^,。;]{1,28}(?:表示|致以|表达了?)[^,。;]{0,12}(?:欢迎|感谢|祝贺|问候|敬意|谢意)/u,
    role: 'SPEAKER',
    examples: ['⟦刘某⟧代表学校对新生的到来表示热烈欢迎'],
    not: ['⟦刘某⟧受到热烈欢迎'],
  },
  {
    name: 'gives-lecture',
    pattern: /(?:带来|开设|开讲|主讲|讲授)(?:了)?[^,。;]{0,40}(?:讲座|报告|课|分享)/u,
    role: 'SPEAKER',
    examples: ['⟦刘某⟧为师生带来了《云水》主题讲座'],
    not: ['⟦刘某⟧聆听了讲座'],
  },
  {
    name: 'pays-respect',
    pattern: /绕行[^,。;]{0,4}瞻仰|整理[^,。;]{0,6}(?:缎带|花篮)/u,
    role: 'ATTEND',
    examples: ['⟦刘某、何某⟧等领导缓步绕行瞻仰纪念碑'],
    not: ['⟦刘某⟧瞻仰遗容'],
  },
  {
    name: 'plants',
    pattern: /^[^。;]{0,200}(?:到|在)[^,。;]{2,40}植树/u,
    role: 'ATTEND',
    examples: ['⟦刘某、何某⟧等和机关干部,到位于云山南麓的植树点'],
    not: ['⟦刘某⟧要求做好植树工作'],
  },
  {
    name: 'takes-part',
    pattern: /参与(?:了|到)?(?:此次|本次|这次|活动|视察|调研|慰问)/u,
    role: 'ATTEND',
    examples: ['⟦刘某、何某⟧,以及居民共计21人参与了此次活动'],
    not: ['⟦刘某⟧参与治理'],
  },
  {
    name: 'with-party',
    pattern: /^等?[^,。;对与和及向同为\uE000-\uE002]{0,6}一行/u,
    role: 'LEAD',
    examples: ['⟦刘某⟧一行先后到两个村'],
    not: ['⟦刘某⟧陪同'],
  },
];

/** What may stand between two groups of one roster: a mark of a list, posts without a name, crowds. */
export const LIST_GOES_ON = new RegExp(
  `^(?:等)?[^,。;、]{0,16}(?:(?:${CROWD})[^,。;、]{0,4})?[,;、和及与][^。]{0,60}$|^(?:和|及|与|以及)$`,
  'u',
);

/** Doings, directions and reported words, at which a roster ends. */
export const LIST_STOPS =
  /[到来赴向就把被说称了着过]|在(?![\u4e00-\u9fff]的|家|场)|(?<![少中上大])将|围绕|率|由|对(?!外|口|台|接)|为(?!民)|受[^贿理]|指出|强调|要求|表示|希望|提出|认为|主持|调研|考察|会见|会谈|座谈|慰问|签署|签订|举行|召开|举办|深入|走进|前往|拜访|拜会|察看|查看|带领|介绍|汇报|感谢|欢迎|当选|任命|同意|接受|荣获|获得|今年|近年|会议|活动|仪式/u;
