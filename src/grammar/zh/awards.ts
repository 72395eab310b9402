/** Names of places and prizes in a contest, with the words that say for whom: 个人一等奖, 最佳人气奖. */
export const PRIZE =
  /(?:(?:个人|团体|团队|集体|单项|男子|女子|总分|综合|学生组|教师组|小学组|初中组|高中组|中学组|本科组|高职组|青年组|成人组|少儿组)(?:赛|组|单项|总分)?)?(?:(?<![\u4e00-\u9fff])[一二三四]等(?:奖)?|(?:特等|一等|二等|三等|四等|优秀|优胜|鼓励|纪念|入围|提名|贡献|创新|奉献|特别|组织|参与|新人|人气|风采|进步|拼搏|团结|精神文明|道德风尚|体育道德风尚)奖|(?:最佳|优秀|杰出|突出|特殊|最具)[^,。;:、“”《》\s的奖\uE000-\uE003]{1,8}奖|(?:金|银|铜)(?:奖|牌)|(?:总)?冠军|桂冠|亚军|季军|第[一二三四五六七八]名|(?<=位居|位列|名列|并列)第[一二三四五六七八](?!名))/gu;

/** 金、银、铜牌; 冠、亚军: prizes of which each of a list wins one, in the order of the list. */
export const PRIZE_SERIES = /(?<medals>[金银铜](?:、?[金银铜]){1,2})牌|(?<places>[冠亚季](?:、?[冠亚季]){1,2})军/gu;

/** Verbs that name the prize themselves. */
export const WON_BY_VERB: ReadonlyMap<string, string> = new Map([
  ['夺冠', '冠军'],
  ['摘金', '金牌'],
  ['夺金', '金牌'],
  ['摘银', '银牌'],
  ['夺银', '银牌'],
]);

/** What somebody does between the own name and the verb of winning, in a sentence without another winner. */
export const ON_THE_WAY_TO_WINNING =
  /^(?![^。;]{0,40}(?:多[个项]|共|至此|累计))(?:在|以|凭借|状态|发挥|延续|从|经过|顶住|最终|打破)[^。;:]{0,50},(?:[^,。;:]{0,6}|(?:以|凭借)[^,。;:]{0,24})$/u;

/** Verbs of winning, between the winner and the prize; 将 leads to a prize that is 收入囊中. */
export const WINNING =
  /(?:荣获|获得|夺得|摘得|斩获|摘取|赢得|捧得|获评|夺取|分获|获|勇夺|包揽|喜获|收获|取得|折桂|荣膺|揽获|蝉联|卫冕|问鼎|位居|位列|名列|并列|将(?=[男女子青少年单双打组团体的]{0,10}$))/u;

/** Verbs of giving a title to somebody. */
export const GIVING = /(?:授予|颁授|颁予|追授|评为|评选为|命名为|认定为|表彰为|获评|荣获|获得|获颁|被授予|入选)/u;

/** What a quoted name must end with, or be followed by, to be a title of honour. */
export const HONOUR_END =
  /(?:奖|奖章|奖项|称号|勋章|荣誉|证书|岗|标兵|模范|先进个人|先进集体|工作者|能手|示范.{0,6}|文明.{0,6}|最美.{0,6}|基地|单位|红旗手|集体|之星|使者|大使|工匠|旗帜)$/u;

/** A shape of text that stands between a prize and the names of its winners, or in a list of them. Patterns run on coded sentences. */
export interface AwardRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** From the end of the prize's name to its winners. */
export const PRIZE_LEADS: readonly AwardRule[] = [
  {
    name: 'prize-list',
    pattern:
      /^(?:得主|获得者|获奖者|获奖(?:名单|选手|单位))?\s{0,3}[(]?(?:共|各)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?(?:名|个|人|位|项|队)?[)]?\s{0,3}(?:分别)?[:]\s{0,3}[^,。;:]{0,16}$/u,
    examples: [':', '(2名):', '1名:', '获得者:', '2人: ', '3个:外语学院'],
    not: ['的选手', '2名,'],
  },
  {
    name: 'prize-numbers',
    pattern: /^(?:\s{1,3}|\s{0,3}\d{1,3}\s?号\s?)$/u,
    examples: [' ', ' 9号 ', '6号'],
    not: ['', '的'],
  },
  {
    name: 'prize-is-of',
    pattern: /^的(?:选手|同学|老师|单位|班级|学院|队伍|代表队|作品)?(?:分别)?(?:是|有|为)[:]?[^,。;:]{0,16}$/u,
    examples: ['的是', '的选手分别是', '的有:高一三班'],
    not: ['的选手合影'],
  },
  {
    name: 'prize-by',
    pattern: /^(?:分别)?(?:由|被)[^,。;:]{0,16}$/u,
    examples: ['由', '分别由外语学院'],
    not: ['后由他'],
  },
];

/** What may stand between two winners of one prize: a mark of a list and the class or number of the next. */
export const WINNERS_GAP =
  /^(?:等|队|班|老师|同学|选手)?\s{0,3}(?:[(][^()。;]{0,24}[)])?\s{0,3}(?:[、,和及与]|以及|\s)?\s{0,3}(?:\d{1,3}\s?号|[^,。;:、获得的评奖]{0,14})\s{0,2}$/u;

/** What stands between the last winner and the verb of winning. */
export const BEFORE_WINNING =
  /^(?:[(][^()。;]{0,24}[)])?等?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?(?:同学|老师|选手|两?人|位|名|个|队|班级?|单位|学院|作品|同志|学生|团队|先生|女士|医生|护士){0,3}(?:的[^,。;]{0,20})?(?:分别|最终|共同|一举|并列|双双|成功|还|也|均|光荣){0,3}(?:,?(?:凭借|以|在)[^,。;]{0,30})?$/u;
