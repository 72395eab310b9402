import type { Role } from '../../domain/vocabulary.ts';
import { ARRIVALS } from './event-words.ts';
import type { BodyRule } from './role-bodies.ts';

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
