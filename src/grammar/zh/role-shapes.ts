import type { Role } from '../../domain/vocabulary.ts';

/**
 * Roles that the words around a list of names give, whoever the subject of the sentence is. Examples mark the list
 * with ⟦⟧; a rule looks at the words straight before and straight after it.
 */
export interface RoleShape {
  readonly name: string;
  readonly of?: 'people' | 'bodies';
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What the posts written with the names must say. */
  readonly post?: RegExp;
  readonly role: Role;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

export const ROLE_SHAPES: readonly RoleShape[] = [
  {
    name: 'accompanied-by',
    before: /(?:在|由)$/u,
    after: /^(?:(?:等|以及|及|和)[^,。]{0,24}?)?(?:的)?(?:亲自|全程)?陪同/u,
    role: 'ACCOMPANY',
    examples: ['在⟦刘某⟧的陪同下', '由⟦刘某、何某⟧等县领导陪同'],
    not: ['⟦刘某⟧陪同调研'],
  },
  {
    name: 'accompanying',
    of: 'people',
    before: /(?:陪同|随同)(?:前往|前来|[调考慰走检参视看][\u4e00-\u9fff]{0,4})?的(?:还?有)?$/u,
    role: 'ACCOMPANY',
    examples: ['陪同前往的⟦刘某⟧说', '陪同调研的还有⟦刘某、何某⟧'],
    not: ['陪同⟦刘某⟧的'],
  },
  {
    name: 'led-along',
    of: 'people',
    before: /(?:率|率领|带领|带队率|[,日午年]携|偕|偕同|会同)$/u,
    after: /^(?!.{0,2}分团)/u,
    role: 'ACCOMPANY',
    examples: ['他率⟦刘某、何某⟧到企业'],
    not: ['⟦刘某⟧率队'],
  },
  {
    name: 'bodies-led-along',
    of: 'bodies',
    before: /(?:率|率领|带领|会同)(?:\uE001[^,。;]{0,3}、)?$/u,
    after:
      /^(?:、[^,。;]{1,24})?(?:等)?[^,。;、]{0,14}?(?:负责人|负责同志|主要同志|主要领导|分管领导|相关领导|领导|局长|主任)|^(?:一行)?(?:到|赴|前往|深入|来到)/u,
    role: 'ACCOMPANY',
    examples: ['副市长率⟦市教育局、市商务局⟧分管负责人到市场检查', '他带领⟦市文联⟧、卫生、工商等部门负责人检查'],
    not: ['带领⟦市文联⟧取得佳绩'],
  },
  {
    name: 'under-lead',
    before: /在$/u,
    after: /^(?:等[^,。]{0,8})?(?:的)?(?:率领|带领)下/u,
    role: 'LEAD',
    examples: ['在⟦刘某⟧的带领下'],
    not: ['在⟦刘某⟧家中'],
  },
  {
    name: 'chaired-by',
    of: 'people',
    before: /由$/u,
    after: /^(?:共同|召集并)?主持/u,
    role: 'CHAIR',
    examples: ['会议由⟦刘某⟧主持'],
    not: ['⟦刘某⟧主持会议'],
  },
  {
    name: 'welcomed',
    of: 'people',
    before: /(?:迎来了?|迎接了?)$/u,
    after: /^(?:等[^,。]{0,10})?(?:一行)?[^,。]{0,8}(?:到访|来访|莅临|考察|调研|参观)/u,
    role: 'ATTEND',
    examples: ['公司迎来⟦刘某、何某⟧到访'],
    not: ['公司迎来⟦刘某⟧的祝贺'],
  },
  {
    name: 'welcomed-by',
    of: 'people',
    before: /受到(?:了)?$/u,
    after: /^(?:等[^,。]{0,10})?[^,。]{0,12}(?:的)?热[烈情](?:欢迎|接待)/u,
    role: 'ATTEND',
    examples: ['一行受到⟦刘某、何某⟧等人的热烈欢迎'],
    not: ['受到⟦刘某⟧的影响'],
  },
  {
    name: 'attended-too-by',
    before:
      /(?<!应邀)(?:出席|参加|列席|参与|与会|(?:机场|车站)[^,。;]{0,4}(?:欢迎|欢送|迎接|送行))[^,。;]{0,14},?(?:有|包括|为)[:]?$/u,
    role: 'ATTEND',
    examples: [
      '出席仪式的还有⟦刘某、何某⟧',
      '到车站欢送来宾的有⟦刘某⟧',
      '现场与会嘉宾云集,有⟦刘某、何某⟧',
      '参加会议的领导有:⟦刘某⟧',
    ],
    not: ['出席仪式。⟦刘某⟧'],
  },
  {
    name: 'invited-too',
    of: 'people',
    before: /应邀(?:出席|参加)[^,。;]{0,14}(?:有|包括)[:]?$/u,
    role: 'GUEST',
    examples: ['应邀出席的还有⟦刘某、何某⟧'],
    not: ['出席的还有⟦刘某⟧'],
  },
  {
    name: 'invited',
    of: 'people',
    before: /(?:特邀|邀请|邀请了|邀请到|特邀请|聘请|请来)$/u,
    role: 'GUEST',
    examples: ['会议特邀⟦刘某⟧到会'],
    not: ['应邀出席的⟦刘某⟧'],
  },
  {
    name: 'invited-to-speak',
    of: 'people',
    before: /(?:特邀|邀请|邀请了|特邀请|聘请|请来|请)$/u,
    after: /^[^。;]{0,28}?(?:讲座|授课|报告|宣讲|辅导|指导|讲课|点评|解读)/u,
    role: 'SPEAKER',
    examples: ['邀请⟦刘某⟧围绕条例作专题讲座'],
    not: ['邀请⟦刘某⟧参加'],
  },
  {
    name: 'judges-are',
    of: 'people',
    before:
      /(?:评委|裁判|评审|评判|(?:莅临|出席|参加)[^,。;]{0,12}嘉宾)[^,。;:]{0,6}(?:有|为|是|包括|由)[:]?[^,。;:]{0,14}$|(?:评委|裁判|嘉宾)[:]$/u,
    role: 'GUEST',
    examples: ['担任此次比赛的评委有:⟦刘某、何某⟧', '评委由⟦刘某⟧担任', '莅临晚会的嘉宾有⟦刘某⟧'],
    not: ['评委老师点评,⟦刘某⟧'],
  },
  {
    name: 'heard-report-of',
    before: /听取(?:了)?$/u,
    after: /^[^,。;]{0,30}?(?:汇报|介绍|发言|情况|意见|报告)/u,
    role: 'SPEAKER',
    examples: ['听取⟦刘某、何某⟧关于项目进展的汇报'],
    not: ['听取⟦刘某⟧,'],
  },
  {
    name: 'held-by',
    of: 'bodies',
    before: /由(?:\uE001(?:携手|联合|会同|与))?$/u,
    after:
      /^(?:等[^,。]{0,16})?(?:(?:携手|联合|会同|与)\uE001)?(?:联合|共同)?(?:主办|承办|协办|举办|组织|发起|召集|指导|开展(?=的))/u,
    role: 'ORGANISER',
    examples: ['由⟦市文联、市科协⟧联合主办的', '由⟦市文联⟧携手⟦市科协⟧共同主办', '由⟦市文联⟧会同⟦市科协⟧开展的'],
    not: ['由⟦市文联⟧推荐'],
  },
  {
    name: 'contestants-from',
    of: 'bodies',
    before: /来自$/u,
    after: /^(?:等[^,。]{0,12})?(?:的)?[^,。]{0,12}(?:选手|参赛|代表队|队伍)/u,
    role: 'CONTESTANT',
    examples: ['来自⟦市一中、市二中⟧等单位的12名参赛选手'],
    not: ['来自⟦市一中⟧的老师'],
  },
  {
    name: 'heads-party',
    of: 'people',
    before: /以$/u,
    after: /^(?:同志)?为(?:组长|团长|队长|领队)/u,
    role: 'LEAD',
    examples: ['以⟦刘某⟧为组长的调研组'],
    not: ['以⟦刘某⟧为例'],
  },
  {
    name: 'witnessed-by',
    before: /在$/u,
    after: /^(?:等[^,。]{0,8})?(?:的)?(?:共同)?见证下/u,
    role: 'ATTEND',
    examples: ['在⟦刘某、何某⟧的共同见证下'],
    not: ['⟦刘某⟧见证了签约'],
  },
  {
    name: 'signs-with',
    of: 'bodies',
    after: /^[^,。;]{0,16}(?:与|和|同)[^,。;]{1,40}(?:签署|签订|签约)/u,
    role: 'SIGNATORY',
    examples: ['⟦市政府⟧与央企战略合作协议签订'],
    not: ['⟦市政府⟧与央企座谈'],
  },
  {
    name: 'signed-with',
    before: /[\uE000-\uE002][^,。;]{0,16}(?:与|和|同)[\uE001\uE002]{0,3}$/u,
    after: /^[^,。;]{0,20}(?:签署|签订|签约)/u,
    role: 'SIGNATORY',
    examples: ['⟦市政府⟧今天与⟦星河集团⟧在云州签署协议'],
    not: ['与⟦星河集团⟧座谈'],
  },
  {
    name: 'honoured',
    of: 'people',
    before: /(?:受表彰的|受到表彰的|获奖的?|获得表彰的)(?:[^,。;]{0,8})$/u,
    role: 'AWARDEE',
    examples: ['受表彰的⟦刘某、何某⟧作了发言'],
    not: ['表彰了⟦刘某⟧'],
  },
  {
    name: 'welcomed-to-visit',
    of: 'people',
    before: /(?:欢迎|迎接)$/u,
    after: /^(?:一行)?(?:对|来|访|到访)/u,
    role: 'ATTEND',
    examples: ['举行仪式,欢迎⟦刘某⟧对云州进行访问'],
    not: ['对⟦刘某⟧的到来表示欢迎'],
  },
  {
    name: 'held-by-party',
    of: 'bodies',
    before: /(?:主办|承办|协办)(?:方|单位)(?:为|是|:)?$/u,
    role: 'ORGANISER',
    examples: ['论坛主办方⟦云水大学⟧称', '主办单位为⟦市文联、市科协⟧'],
    not: ['主办方向⟦云水大学⟧致谢'],
  },
  {
    name: 'met-with',
    before: /\uE000[^,。;]{0,14}[同与]$/u,
    after: /^(?:等[^,。;]{0,10})?(?:一起|共同)?举行[^,。;]{0,20}(?:对话会|座谈会|圆桌会|会议)/u,
    role: 'ATTEND',
    examples: ['\uE0009日在云州同⟦刘某、何某⟧举行“云水”对话会'],
    not: ['同⟦刘某⟧举行仪式'],
  },
  {
    name: 'comes-from',
    of: 'bodies',
    before: /来自(?:[\uE001\uE002][、和及])?$/u,
    after:
      /^等?(?:单位|机构|部门|高校|企业)?的(?:相关|有关|主要)?(?:负责人|负责同志|专家学者|专家)[^,。;]{0,6},?(?:与|参加|出席|围绕|就|齐聚)/u,
    role: 'ATTEND',
    examples: ['来自⟦市文联、市科协⟧等单位的相关负责人,就报道进行探讨'],
    not: ['来自⟦市文联⟧的老师'],
  },
  {
    name: 'held-for',
    of: 'people',
    before: /[为给]$/u,
    after: /^举行[^,。;]{0,8}(?:仪式|宴会|晚宴|招待会)/u,
    role: 'ATTEND',
    examples: ['为⟦刘某⟧举行欢迎仪式'],
    not: ['为⟦刘某⟧颁发奖章'],
  },
  {
    name: 'visited',
    of: 'people',
    before: /(?:看望|慰问|探望|走访)(?:了)?(?:慰问(?:了)?)?[^,。;\uE000]{0,12}$/u,
    role: 'ATTEND',
    examples: ['看望了困难户⟦刘某⟧', '慰问96岁的老党员⟦刘某⟧'],
    not: ['慰问活动后,⟦刘某⟧'],
  },
  {
    name: 'visited-at-home',
    of: 'people',
    before: /(?:在|到|来到|走进|前往)[^,。;]{0,14}$/u,
    after: /^(?:等[^,。]{0,6})?(?:同志)?(?:的)?(?:家中|家里|家|病房|床前|病床)/u,
    role: 'ATTEND',
    examples: ['来到老党员⟦刘某⟧家中', '先后到军人⟦刘某、何某⟧等人家中'],
    not: ['来到⟦刘某⟧所在单位'],
  },
  {
    name: 'performer',
    of: 'people',
    after: /^(?![^,。;]{0,24}宣誓)/u,
    post: /火炬手|参赛选手|参赛队员|运动员|演员|歌手|小选手|主讲教师/u,
    role: 'CONTESTANT',
    examples: ['首棒火炬手⟦刘某⟧'],
    not: ['书记⟦刘某⟧'],
  },
  {
    name: 'beats',
    after:
      /^(?:等[^,。;]{0,6})?(?:[^,。;]{0,12}?)(?:战胜|击败|力克|不敌|负于|迎战|对阵|闯进|闯入|晋级|夺冠|摘金|出线|再夺|斩获|夺得|包揽|蝉联|卫冕)/u,
    role: 'CONTESTANT',
    examples: ['⟦云州队⟧在决赛中战胜⟦河源队⟧', '⟦刘某⟧2:0战胜对手'],
    not: ['⟦刘某⟧观看了比赛'],
  },
  {
    name: 'makes-up-team',
    of: 'people',
    before: /由[^,。;]{0,14}$/u,
    after: /^组成的/u,
    role: 'CONTESTANT',
    examples: ['由⟦刘某、何某⟧组成的云州队夺得金牌', '由三名选手⟦刘某、何某⟧组成的'],
    not: ['由⟦刘某⟧主持'],
  },
  {
    name: 'beaten',
    before:
      /(?:战胜|击败|力克|不敌|负于|迎战|对阵)(?:(?:世界|排名|上届|来自|头号)[^,。;]{0,12}的|东道主|卫冕冠军|老对手)?$/u,
    role: 'CONTESTANT',
    examples: ['战胜世界排名第一的⟦刘某⟧', '战胜东道主⟦云州队⟧'],
    not: ['战胜困难的⟦刘某⟧说'],
  },
];
