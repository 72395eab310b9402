import type { EventType } from '../../domain/vocabulary.ts';
import { FESTIVE } from './halls.ts';
import { LOOKED_INTO_AFTER, LOOKED_INTO_BEFORE } from './stops.ts';

/** Gatherings that move from stop to stop. */
export const TOUR_TYPES: ReadonlySet<EventType> = new Set<EventType>(['INSPECTION', 'VISIT']);

/** What stands straight before and straight after a place. Examples mark the place with ⟦⟧. */
export interface PlaceRule {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

const LIES_IN = `(?:位于(?:[^,。;]{0,10}的)?|辖[区内]内?的?)?`;

/** Words that lead to a stop of a tour. */
export const AT_STOP: readonly PlaceRule[] = [
  {
    name: 'came-to',
    before: new RegExp(
      `(?:来到|走到|赶到|(?<![达得收看听想谈提做感遇受直等拿找接用一])到|(?<![年未原近以一])来|走进|前往|深入|赴|抵达|进入|步入|直奔)(?:了)?${LIES_IN}(?:[^,。;:\\s\uE000-\uE002]{1,12}[、和]){0,2}$`,
      'u',
    ),
    after: /^(?!.{0,4}(?:阶段|水平|高度))/u,
    examples: ['他先后来到⟦青禾村⟧', '一行深入⟦云水县⟧', '来到位于城东的⟦星河产业园⟧'],
    not: ['⟦青禾村⟧的变化', '走访⟦青禾村⟧'],
  },
  {
    name: 'looked-at',
    before: new RegExp(
      `(?:察看|查看|考察|参观|瞻仰|踏访|视察|检查|调研|看望|慰问|巡查|走访|访视|拜会|观摩|踏勘|暗访|督导|督查)(?:了解|了)?(?:我[省市县区州旗镇乡校])?${LIES_IN}$`,
      'u',
    ),
    // 参观了某某等企业展台: what is shown at a fair is no stop.
    after: /^(?!等?[^,。;]{0,8}(?:展区|展台|展位|展品))/u,
    examples: ['实地察看了⟦北岭水库⟧', '考察⟦云水大学⟧'],
    not: ['谈到⟦北岭水库⟧', '参观了⟦青禾科技、云鲸智能⟧等企业展台'],
  },
  {
    name: 'looked-into',
    before: LOOKED_INTO_BEFORE,
    after: LOOKED_INTO_AFTER,
    examples: ['一行对⟦青云路改造项目⟧进行了详细了解', '代表们对⟦北岭水库⟧、云水灌区开展专题视察'],
    not: ['对⟦云水县⟧的工作进行了部署'],
  },
  {
    name: 'at-stop',
    before: /(?:^|[,。;:日午晚后来还”])在$/u,
    after:
      /^(?![^,。;]{0,6}(?:支持|支援|帮助|协助|陪同|带领|关心|指导)下)[^,。;]{0,6}?(?:,|(?:调研|检查|考察|视察|督导|督查|慰问|看望|察看|查看|走访|参观|座谈|召开|开展|听取|出席|暗访))/u,
    examples: ['在⟦星河产业园⟧,他详细了解', '在⟦云水县⟧调研'],
    not: ['在⟦云水县⟧的支持下企业发展壮大'],
  },
  {
    name: 'met-at',
    before: /在$/u,
    after: /^(?:看望|慰问|调研|检查|考察|视察|督导|督查|接访|走访|察看)/u,
    examples: ['刘某11日下午在⟦云水会堂⟧看望代表'],
    not: ['在⟦云水会堂⟧门口'],
  },
];

const HELD =
  '召开|举行|举办|开幕|闭幕|启动|开赛|拉开|开班|开讲|会见|接见|火化|会晤|会谈|签署|签约|集中|作|开展|组织|成立|揭牌|开工|奠基|主持|参加|出席|落幕|进行|宣讲|授课|收听|收看|同|与|亲切|点燃|传递|起跑|开跑|上演|演出|展出|集会|敬献|发布|颁发|首映|宣誓|收官|展开|向[^,。;]{2,20}(?:通报|介绍|发布)|开演|上映|开坛|揭晓|[为给][^,。;]{1,24}举行';

/** What may stand between a place and the word for holding; anything else goes on with the name of the place. */
const FILLER =
  '[\\d年月日时分今早晚至]|上午|下午|附近|境内|隆重|再次|继续|成功|正式|顺利|如期|圆满|联合|共同|分别|开始|组织|盛大|首次|专题|亲切|集体|同时|胜利|同步|(?:项目)?(?:建设|施工|作业)?(?:现场|工地)|线上|(?:市|县|区)?(?:内|里|外)|\\(|\\)|\\uE003|“|”';

/** Words around the place that hosts a gathering. */
export const AT_HOST: readonly PlaceRule[] = [
  {
    name: 'held-at',
    before: /(?:在|于)$/u,
    after: new RegExp(`^(?:${FILLER}){0,6}(?:${HELD})`, 'u'),

    examples: ['会议在⟦云水会堂⟧召开', '座谈会10日在⟦云州⟧举行', '开工仪式在⟦星河大桥⟧项目建设现场举行'],
    not: ['在⟦云州⟧,工作有序推进'],
  },
  {
    name: 'opens-at',
    before: /(?:^|[,。;日午晨晚天)])在$/u,
    after: /^[^,。;]{0,4},[^。;]{0,40}?(?:举行|召开|举办|启动|开幕|开工|揭牌|拉开)/u,
    examples: ['10日上午,在⟦云水广场⟧,撞钟仪式举行'],
    not: ['在⟦云水县⟧,产业越做越大'],
  },
  {
    name: 'gathered-at',
    before: new RegExp(`(?:来到|走进|会聚|汇聚|齐聚|相聚|相约|还到|还前往)(?:了)?${LIES_IN}$`, 'u'),
    after: new RegExp(`^[^,。;:]{0,8}?(?:,[^。;:]{0,16}?)?(?:${HELD}|植树|讲|分享|开始|唱响|歌唱|演唱|高唱)`, 'u'),
    examples: ['各界人士会聚⟦云山公园⟧,举行仪式', '来到位于城东的⟦云州南站⟧附近,与干部一起参加植树'],
    not: ['汇聚⟦云州⟧企业'],
  },
  {
    name: 'went-to-hold',
    before: new RegExp(`(?:赴|前往|走进|深入|(?<![达得收看听想谈提做感遇受直等拿找接用])到)${LIES_IN}$`, 'u'),
    after: /^(?:等(?:地|\d+个?[村镇乡社区]+))?(?:开展|举行|举办|参观|学习|接受|组织)/u,
    examples: [
      '组织全体党员赴⟦云山纪念馆⟧开展主题党日活动',
      '党员一起到⟦青禾小区⟧开展宣传',
      '到⟦青禾村⟧等3个村开展义诊',
    ],
    not: ['赴⟦云山纪念馆⟧的路上'],
  },
  {
    name: 'set-out-from',
    before: /(?:从|自)$/u,
    after: /^(?:正式|准时)?(?:出发|起跑|开始|启程)/u,
    examples: ['火炬从⟦云山公园⟧出发'],
    not: ['从⟦云山公园⟧看去'],
  },
  {
    name: 'set-at',
    before: /(?:会场|主场|分会场|赛区|现场)(?:活动)?(?:分别)?(?:设在|设于|设)$/u,
    examples: ['活动主会场设在⟦云州⟧'],
    not: ['会场里⟦云州⟧代表团'],
  },
  {
    name: 'festive-place',
    before: /(?:^|[,。:;日午晨晚])$/u,
    after: new RegExp(`^(?:[内里]外?)?,?(?:${FESTIVE})`, 'u'),
    examples: ['昨日上午,⟦云水会堂⟧张灯结彩'],
    not: ['在⟦云水会堂⟧举行'],
  },
  {
    name: 'wreath-at',
    before: /向$/u,
    after: /^敬献花[圈篮]/u,
    examples: ['向⟦云水纪念碑⟧敬献花圈'],
    not: ['向⟦云水纪念碑⟧走去'],
  },
  {
    name: 'site-opens',
    after: /^(?:项目|工程|新馆)?(?:正式|集中|今日|今天|顺利)?(?:开工|奠基|揭牌|开馆|启用|通车|投产|动工)/u,
    examples: ['⟦星河产业园⟧项目正式开工'],
    not: ['⟦星河产业园⟧项目进展顺利'],
  },
];
