/**
 * The stops of a tour of inspection. Where a list of stops stands, anything that is no common word names one: the frame is
 * the evidence, not the name's last letters.
 */

/** What leads somewhere; the list of stops follows. */
const GOING =
  '来到|来至|走进|走到|前往|赶赴|奔赴|赶到|抵达|进入|(?<!分)赴|(?:先后|分别|依次|随后|一行|接着|首先|实地|队|组|们|又|还|人)到(?!达)|到达';
/** What looks at something, which may be a matter as well as a place: 检查安全生产. */
const LOOKING =
  '深入到?|参观学习|考察学习|学习考察|走访|抽查|暗访|参观|考察|视察|察看|查看|调研|检查|督查|督导|督察|巡查|观摩|踏勘|踏访|慰问|看望|巡看|观看';

/** A list of stops behind what leads to it, up to the next mark but 、. Groups: going, looking, the list. */
export const TOUR = new RegExp(
  `(?:(${GOING})|(${LOOKING})(?!局|员|[室科](?!技)|组(?!织)|团(?!结)|队(?!伍)))(?:了解|了|过)?(?:位于[^,。;:、]{1,12}的)?(?:我[省市县区州旗镇乡校]|(?:[\\u4e00-\\u9fff]{2,5}(?:街道|镇|乡|区))?辖[区内]内?的?)?(?=([^,。;:!?\\n]{2,160}))`,
  'gu',
);

/** 在青禾产业园、云水中学,某某详细了解…: the place opens the clause, what is done there follows. */
export const STAYING =
  /(?<=^|[,。;:\s])(?:每到一处|随后|首先|其间|期间)?,?在([^,。;:!?\n]{3,60}),(?=[^。;]{0,40}?(?:察看|查看|了解|听取|询问|检查|指出|强调|要求|叮嘱|走进|观看|参观|交流|慰问|走访|嘱咐|仔细|详细|实地|一行))/gu;

const INTO =
  '(?:进行|开展)了?(?:详细|实地|深入|现场|逐一|集中|专题)?(?:了解|察看|查看|视察|检查|调研|督查|督导|走访|考察|暗访|巡查)';
/** 对甲项目、乙项目|进行了详细了解: what is looked into stands in front of the verb. */
export const LOOKED_INTO = new RegExp(INTO, 'gu');
/** Straight before the first of what is looked into. */
export const LOOKED_INTO_BEFORE = /[^针面相应核]对$/u;
/** Behind a name that is looked into, alone or in a list. */
export const LOOKED_INTO_AFTER = new RegExp(`^[^,。;]{0,200}?${INTO}`, 'u');

/** Ends a list: 等地, 等3个项目, 等企业. */
export const CLOSED =
  /等(?=地|处|单位|企业|公司|项目|部门|场所|点|重点|站点|村|社区|厂|店|商|学校|景区|路段|工地|现场|人员|\d|[一二两三四五六七八九十多数几]|$|实地|进行|开展|调研|检查)/u;
/** What is done at the stops, behind the last of them. */
export const DOING =
  /(?:项目)?(?:施工|建设|生产|作业)?(?:现场|一线)|实地|进行|开展|督导|督查|检查(?!站|点|服务点|卡)|调研|看望|慰问|察看|查看|参观|考察|了解|走访|视察|指导|巡查|会勘|履勘|勘查|巡河|巡林|巡湖|暗访|座谈|接受|参加|主持|召开|举行|听取|观看|观摩|学习(?!中心|园)|门口|附近|周边|“?打卡|,/u;

export const LINK = /、|以及|(?:和|及|与)(?!配套|附属)/gu;

/** A count that sums up the last members: 青禾镇、双桥镇两个乡镇. */
export const COUNT =
  /[一二两三四五六七八九十\d]{1,6}余?(?:个|家|处|座|所|位|名)|[两三四五六七八九十](?:乡镇|县|镇|村|街道|社区)/u;

/** Heads of common words that name a stop beside another one. */
export const BESIDE =
  /(?:中心|平台|空间|产业园|园区|公园|.馆|.[闸坝堤]|泵站|电站|之家|书院|广场|市场|码头|口岸|水库|驿站|服务站|敬老院|光荣院|[高初]中|超市|出入口|收费站|物流城|生态城|养老院|加工厂|合作区|基地|项目|工程|[路街分]店)$/u;

/** Works: listed one by one they have names, whatever their words. */
export const PROJECT = /(?:项目|工程)$/u;

/** Heads of stops that are bodies as well; a park, a market or a service centre is a place alone. */
export const BODY_STOP =
  /(?:学校|[中小]学|[高初]中|大学|学院|医院(?:新院|.{0,3}院区|.{0,2}分院)?|卫生院|公司|集团|研究院|研究所|实验室|博物院|博物馆|纪念馆|图书馆|合作社|幼儿园|敬老院|福利院|党校|报社|银行|电视台)$/u;

/** Trades that end the short name of a firm: 东海化工, 云水燃气. Source: own knowledge. */
export const FIRM =
  /(?:化工|石化|米业|管道|电动车|燃气|科技|药业|制药|生物|食品|电子|机械|重工|汽车|新材料?|新能源|能源|纺织|服饰|服装|家居|木业|纸业|钢铁|钢构|铝业|铜业|锂业|水泥|建材|玻璃|陶瓷|陶业|乳业|酒业|饮料|牧业|渔业|农业|水务|电力|电气|电器|电缆|光电|光伏|光学|半导体|微电子|精密|智能|装备|股份|控股|实业|置业|地产|物流|传媒|文旅|通信|软件|网络|医药|医疗|器械|环保|化学|化纤|印染|轴承|模具|塑业|塑胶|橡胶|轮胎|铸造|锻造|工业|工贸|商贸|航空|航天|重机|线缆|电池|锂电|硅业|矿业|煤业|焦化|热电|粮油|茶业|种业|糖业|盐业|蛋业|禽业|菌业|鞋业|制衣|包装|印刷|制造|动力|传动|仪器|仪表|自动化|机电|机床|阀门|管业|门窗|漆业|涂料|冶金|冷链|超纤|制冷|制品厂)$/u;

/** A branch of a chain: 某某超市|开阳路店. */
export const BRANCH = /.{2}(?:超市|酒店|商场|药店|书店|饭店|影城)[\u4e00-\u9fff]{2,5}店$/u;

/** Phases and quarters that go on with the name of an estate: 金水名城|二期. */
export const PHASE = /^(?:[一二三四五六]期|[东南西北中]区|[A-Z\d]+区|\d+期)$/u;

/** What no stop is called. */
export const NO_STOP =
  /[的了是为将把被由对从向说等各吗呢我]|在(?!线)|来到|前往|一行|先后|之[旅行]$|^(?:[组队团赴]|米面|考察|调研|视察|参观|校[内外]|参与|多[家个处]|部分|有关|相关|所属|辖区|沿线|周边|全[市县区省州镇乡]|本|该|此|有|无|一[些线批]|基层|企业|工厂|施工|建设|项目|现场|田间|农户|群众|居民|商户|老旧|村组|不同|每)|^(?:大型|大中型|重点)?(?:商超|商场超市|商场|超市|酒店|宾馆|餐饮店|饭店|农贸市场|加油站|卖场|药店)$|(?:警务|消防|武器|军事|救援)装备$|^(?:第?[一二三四五六七八九十两]|\d+)[家个处座所条名位户次]|(?:工作|情况|进展|问题|成效|活动|会议|精神|建设|安全|生产|发展|治理|整治|整改|落实|管理|服务|保障|运行|推进|措施|防控|防汛|帮促|挂钩|帮扶|作用|机制|制度|人员|群众|干部|职工|同志|代表|家庭|党员|(?:照料|康复|阅览|调解|接待|值班|办公|配电|监控|消防控制|机)室|(?<!.)(?:生产|加工|储藏|包装)车间|战线|领域|行业|环节|设施|设备|一线|方面|经验|做法|成果|实际|基层|意见|企业|时|后|机关|思想|理论|主题|部署|要求|庭审|(?:[省市县区镇乡州村局厅处科院校部所站队会团组挥]长|书记|主任|主席|经理))$/u;
