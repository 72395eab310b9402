/** Names of places and prizes in a contest. */
export const PRIZES =
  '特等奖 一等奖 二等奖 三等奖 优秀奖 优胜奖 鼓励奖 金奖 银奖 铜奖 冠军 亚军 季军 金牌 银牌 铜牌 组织奖 优秀组织奖 最佳组织奖 第一名 第二名 第三名 特别奖 团体冠军 团体一等奖 入围奖 提名奖 贡献奖 创新奖 奉献奖'.split(
    ' ',
  );

/** Verbs of winning, between the winner and the prize. */
export const WINNING = /(?:荣获|获得|夺得|摘得|斩获|摘取|赢得|捧得|获评|夺取|分获|获|勇夺|包揽|喜获|收获|取得|折桂)/u;

/** Verbs of giving a title to somebody. */
export const GIVING = /(?:授予|颁授|颁予|追授|评为|评选为|命名为|认定为|表彰为|获评|荣获|获得|获颁|被授予)/u;

/** What a quoted name must end with, or be followed by, to be a title of honour. */
export const HONOUR_END =
  /(?:奖|奖章|奖项|称号|勋章|荣誉|证书|岗|标兵|模范|先进个人|先进集体|工作者|能手|示范.{0,6}|文明.{0,6}|最美.{0,6}|基地|单位|红旗手|集体|之星|使者|大使|工匠|旗帜)$/u;
