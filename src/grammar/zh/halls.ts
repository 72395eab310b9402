/**
 * Rooms and grounds in which schools, hospitals and offices gather: 2号教学楼305教室, 门诊楼一楼大厅. Their names are common
 * words and numbers; that something is held there makes them a place.
 */
const HEADS =
  '教室|报告厅|报告大厅|会议室|会议厅|大厅|演播厅|多功能厅|多媒体厅|学术厅|演艺厅|音乐厅|展厅|活动中心|活动室|活动大厅|体育场|体育馆|运动场|田径场|篮球场|足球场|操场|礼堂|剧场|影剧院|大讲堂|会堂|交流中心|实训室|录播室|演播室|影院|舞台|食堂|艺术馆|展览馆|会展中心|大酒店|宾馆|度假村|大剧院';
const LETTER = '[\\u4e00-\\u9fffA-Za-z\\d·-]';
/** What belongs to a larger name, which is read by its own rules. */
const NO_PART = '(?:大学|学院|中学|小学|学校|公司|集团|[局委村镇县区市省]|街道|社区|医院|[在于的了到])';
const PREFIX = `(?:(?!${NO_PART})${LETTER}){1,16}?`;
/** What is said of a place on a day of celebration. */
export const FESTIVE =
  '张灯结彩|座无虚席|人头攒动|锣鼓喧天|彩旗飘扬|彩旗招展|高朋满座|气氛热烈|掌声雷动|掌声阵阵|济济一堂|人山人海|春意盎然|欢声笑语|灯火辉煌|鼓乐齐鸣|庄严肃穆|华灯璀璨|华灯初上|流光溢彩|鲜花锦簇|花团锦簇|鼓乐喧天|热闹非凡|欢歌笑语';

const HELD = '举行|举办|召开|开展|开幕|闭幕|开赛|启动|拉开|进行|上演|落幕|开讲|开课|为|组织|参加|观看|聆听|邀请';

/** Letters that stand in no name of a place of few letters, and places of no name. */
const UNNAMED =
  /[的了将会年月日时里中上下届次期间后前际等各这该本我全此其以并和与及暨就对着过]|当地|多地|现场|学校|室内|基层|农村|运动场|隆重|国内|国外|海外|省内|市内|境内|两地|论坛|活动|领导|干部|出席|参加|职|[省市县区镇]$/u;

/** 在世和新天地|举行: whatever its letters, something is held there; the match is its name. */
const HELD_AT =
  /(?<=[^存现所正][在于])[\u4e00-\u9fff]{3,8}?(?=(?:隆重|顺利|成功|如期|盛大|正式|联合|圆满)?(?:举行|召开|举办|开幕(?!式|会)))/gu;

/** Names of places that only what is held there tells. */
export const heldAt = (sentence: string): { index: number; name: string }[] =>
  [...sentence.matchAll(HELD_AT)].flatMap(({ index, 0: name }) => (UNNAMED.test(name) ? [] : [{ index, name }]));

/** Letters of which every such name has one. */
export const MAY_NAME_HALL = /[室厅场馆堂院台园]|中心/u;

/** A room or ground in which something is held; the match is its name. */
export const HALL = new RegExp(
  [
    `(?<=[在于])${PREFIX}(?:${HEADS})(?=[^,。;:]{0,14}?(?:${HELD}))`,
    `(?<=[在于])(?:(?!${NO_PART})${LETTER}){0,8}?[A-Z\\d][\\d-]{2,5}(?:室|教室)(?=[^,。;:年月日\\d]{0,10}?(?:${HELD}))`,
    `(?<=齐聚|相聚|欢聚|汇聚|来到|走进|聚集在)${PREFIX}(?:${HEADS})(?=[,。]|[^,。;:]{0,8}?(?:${HELD}))`,
    `(?<=^|[,。:日午晨晚])${PREFIX}(?:${HEADS}|广场|公园)(?=(?:[内里]外?|上)?,?(?:${FESTIVE}))`,
  ].join('|'),
  'gu',
);
