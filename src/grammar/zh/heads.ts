import type { LocationKind } from '../../domain/vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Heads that need a place, a level, a larger body or a code before them: alone or after common words they are generic. */
export const DEPENDENT_HEADS = set(
  '委 委员会 委会 常委会 局 厅 署 分局 支局 部 总部 办 办公室 办公厅 处 事务处 办事处 街道办 街道办事处 代表处 管理处 科 科室 股 室 教研室 研究室 工作室 编辑部 站 工作站 服务站 管理站 监测站 电台 台 总台 所 派出所 卫生所 院 法院 检察院 设计院 卫生院 福利院 敬老院 养老院 剧院 党校 学校 小学 中学 高中 初中 初级中学 高级中学 大学 职高 技校 幼儿园 校 企业 公司 工厂 厂 矿 矿业 银行 合作社 保险 证券 基金 工会 协会 学会 联盟 社 队 支队 大队 中队 总队 分队 工作队 消防队 代表队 医疗队 志愿服务队 志愿者服务队 突击队 剧团 代表团 考察团 视察团 访问团 参访团 组 工作组 调研组 督查组 督导组 检查组 考核组 指导组 巡视组 巡察组 督察组 专家组 专班 工作专班 人大 政协 政府 人民政府 党委 党工委 党组 党支部 党总支 总支 支部 机关党委 居委会 村委会 村两委 业委会 部队 旅 舰队 基地 法庭 监狱 馆 图书馆 博物馆 体育馆 档案馆 酒店 宾馆 饭店 商场 超市 电商 网 网站 分公司 子公司 园区 开发区 工业园区 产业园区 产业园 科技园 车间 班组 项目组 课题组 项目部 指挥部 领导小组 指导委员会 工作委员会 组委会 评委会 议会 学生会 中心 集团 股份 医院 学院 宣讲团 讲师团 志愿服务团 艺术团 部门 单位 农场 林场 牧场 养殖场 警方 军方 国会 议院 参议院 众议院 使馆 大使馆 领事馆 海关 军区 党团 宗祠 医学院 实验室 联合会 商会 集团公司 报社 药业 乳业 酒业 广播台 卫视 分行 支行 总行 信用社 农信社 联社 理事会 董事会 俱乐部',
);

/** Heads of bodies that are also places one can visit. */
export const VISITABLE_HEADS = set(
  '学校 小学 中学 高中 初中 初级中学 高级中学 大学 学院 职高 技校 幼儿园 附小 附中 一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 一小 二小 三小 四小 五小 六小 实验小学 实验中学 医院 卫生院 研究院 研究所 科学院 设计院 实验室 公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 工厂 厂 博物馆 图书馆 美术馆 纪念馆 科技馆 文化馆 档案馆 体育馆 敬老院 福利院 养老院 中心 合作社 专业合作社 基地 园区 产业园 产业园区 科技园 工业园区 开发区 酒店 宾馆 超市 商场 药业 分公司 监狱 救助站 居委会 村委会 工作站 服务站 派出所 剧院 农场 林场 书店 党校 发电厂',
);

const KIND_BY_HEAD: readonly (readonly [head: string, kind: LocationKind])[] = [
  ['街道', 'subdistrict'],
  ['社区', 'community'],
  ['嘎查', 'village'],
  ['苏木', 'town'],
  ['村', 'village'],
  ['镇', 'town'],
  ['乡', 'town'],
];

/** Kind of a place by the head of its name; streets, parks and buildings are sites. */
export function kindOfHead(head: string): LocationKind {
  return KIND_BY_HEAD.find(([word]) => word === head)?.[1] ?? 'site';
}

/** Heads of places that a proper name or a division before them makes certain wherever they stand. */
export const CERTAIN_SITES = set(
  '公园 湿地公园 森林公园 陵园 烈士陵园 植物园 动物园 产业园 科技园 科创园 创业园 工业园 物流园 文创园 孵化园 示范园 生态园 工业园区 产业园区 校区 院区 厂区 赛区 片区 自贸区 自贸试验区 街区 景区 风景区 旅游区 度假区 路 街 大道 大街 大桥 隧道 高速 国道 省道 火车站 高铁站 汽车站 客运站 南站 北站 东站 西站 机场 港 码头 口岸 河 江 湖 水库 污水处理厂 水厂 发电厂 热电厂 基地 教育基地 实训基地 示范基地 种植基地 养殖基地 训练基地 生产基地 广场 大厦 大楼 会议中心 会展中心 体育中心 党群服务中心 大会堂 纪念馆 展览馆 博物馆 体育馆 体育场 大剧院 遗址公园 故居 旧址 遗址 纪念碑 古镇 古城 项目 工程 改造项目 扩建项目 建设项目 山 岛 湾 小区 小镇 特色小镇 涌 渠 边沟 排洪渠 安置点 安置区 会堂 报告厅 礼堂 宾馆 酒店 迎宾馆 市场 农贸市场 批发市场 综合体 书院 值守点 车站 水电站 电站 高速公路 宫 塔 寺 铁路 高铁 泵站 提灌站 加油站 变电站 大坝 商圈 步行街 牧场 家庭牧场 商业街 购物中心 古墓 大酒店 快速路 水源地 滩区 尾矿库 垃圾填埋场 风电场 光伏电站 菜市场 古街 老街 文化街区 历史文化街区 风情园 自来水厂 净水厂 滑雪场 新区 经济新区',
);

/** Heads of sites that are mostly common nouns: only with a proper name, and a division or a visit. */
export const ABSTRACT_SITES = set(
  '项目 工程 市场 园区 产业园区 基地 小区 点 中心 改造项目 建设项目 扩建项目 城 空间 网格 关 田 路 街 河 山 海 新区 经济新区',
);

/** Cities whose short name is mostly another word: only where the document also gives the full name. */
export const AMBIGUOUS_SHORTS = set(
  '巴中市 东方市 白银市 海东市 中卫市 安康市 平凉市 保山市 双河市 铁门关市 可克达拉市 海南藏族自治州 海北藏族自治州 黄南藏族自治州 中山市 黄山市 普洱市 长治市 文山壮族苗族自治州 红河哈尼族彝族自治州',
);

/** Roads, rivers and hills: a name of unknown letters makes them certain. */
export const NATURAL_SITES = set('路 街 大道 大街 涌 渠 边沟 河 江 湖 山 岛 溪 水库 铁路 高速 高速公路');
