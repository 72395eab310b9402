import type { EventType } from '../../domain/vocabulary.ts';

/** Where a guest is met or seen off, with how: 机场欢迎, 车站热烈欢送. */
export const ARRIVALS = ['机场', '车站']
  .flatMap((place) => ['欢迎', '欢送', '迎接', '送行', '迎送', '热烈欢迎', '热烈欢送'].map((how) => place + how))
  .join(' ');

/**
 * Words that tell what kind of gathering a report is about. `head` nouns end the name of a gathering (…座谈会); `weak`
 * ones do so only when nothing better stands near (…活动); `verb`s are what its people did (调研). Sources: the type
 * list of the annotation guide, and the usual wording of 时政 news.
 */
export interface EventWords {
  readonly head: string;
  readonly weak: string;
  readonly verb: string;
  readonly faint: string;
}

export const EVENT_WORDS: Readonly<Record<EventType, EventWords>> = {
  INSPECTION: {
    head: '现场办公会 现场办公 现场观摩会 观摩推进会 观摩会 现场会 大走访 大检查 拉练',
    weak: '观摩活动 执法行动',
    verb: '调研检查 检查指导 督导检查 督查检查 视察指导 调研指导 指导调研 调研督导 督导调研 调查研究 专题调研 考察调研 调研考察 视察调研 实地调研 走访调研 调研 督导 督查 督察 视察 暗访 明察暗访 巡查 检查 考察 巡视检查 夜查 抽查 现场办公 现场调度 暗查 巡河 巡林 巡湖 踏勘 会勘 勘察 勘查 视导 巡边 巡馆',
    faint: '察看 查看 走访 参观 观摩 指导 走进 深入 巡察 检视 巡视',
  },
  MEETING: {
    head: '会议 座谈会 推进会 例会 专题会 常委会 全会 全体会议 动员会 动员大会 调度会 研讨会 论坛 学习会 读书班 部署会 汇报会 分析会 协调会 通报会 茶话会 联席会 党代会 代表大会 大会 年会 峰会 务虚会 听证会 发布会 协商会 恳谈会 交流会 总结会 讨论会 咨询会 评审会 论证会 吹风会 视频会 电视电话会 电话会 工作会 专题会议 民主生活会 组织生活会 述职会 评议会 碰头会 座谈 理论中心组学习 理论学习中心组学习 中心组学习 集体学习 专题学习 主席会 主任会议 委员长会议 党组会 理事会 院士大会 两会 联席会议 视频会议 联组会 听取审议 预备会 见面会 宣介会 议事会 办公会 党组会议 双月协商座谈会 谈心会 宣誓 早餐会 启动会议 圆桌会 部长会 部长会议 外长会 外长会议 防长会 洽谈会 招聘会 对话会 说明会 推介会 闭幕会',
    weak: '研讨 学习',
    verb: '集体学习 审议 审议通过 通报',
    faint: '座谈 讨论 部署',
  },
  VISIT: {
    head: '家访活动 探访活动 慰问活动 走访慰问活动 看望活动 信访接待日 接待日 接访活动 接访日',
    weak: '',
    verb: '走访慰问 看望慰问 慰问 看望 接访 下访 回访 约访 探望 探访 探视 访视 探慰 探访慰问 家访慰问 吊唁 送温暖 带案下访 接待来访 接待了来访 接待信访',
    faint: '走访 家访',
  },
  RECEPTION: {
    head: '招商推介会 对接会 招商对接会 见面洽谈 政企对接会 会谈 招商活动 高层对话 高级别对话 战略对话 年度会晤',
    weak: '',
    verb: `会见 会晤 会谈 接见 ${ARRIVALS} 洽谈 招商考察 考察招商 招商引资考察 外出招商 对接洽谈 座谈交流合作 拜访 拜会 举行会谈`,
    faint: '接待 对接 招商',
  },
  CEREMONY: {
    head: '仪式 启动礼 开幕礼 闭幕礼 开展礼 颁奖礼 揭幕礼 启用礼 动土礼 奠基礼 亮灯礼 毕业礼 表彰大会 表彰会 启动会 启动式 启动活动 开幕式 闭幕式 开幕会 签约会 成立大会 成立会 纪念大会 庆祝大会 颁奖典礼 典礼 开学典礼 毕业典礼 揭牌仪式 追悼会 命名大会 首发式 开班式 动工仪式 开营式 授旗仪式 公祭 祭典 庆典 颁奖会 颁奖大会 颁奖仪式 剪彩 火炬传递 表彰活动 颁奖活动 揭牌活动 启动仪式 集中签约活动 集中开工活动 总结表彰大会 招待会 酒会 团拜会 团拜茶会 团拜 春酒 总结表彰暨欢迎大会 欢迎大会 表彰',
    weak: '',
    verb: '正式开工 集中开工 开工 动土 亮灯 启用 落成启用 揭牌 启动 签约 签署 签订 颁奖 奠基 通车 揭幕 挂牌 开馆 首发 升旗 敬献花篮 敬献花圈 授予 授牌 成立 投产 首航 开通运营 竣工 落成 启灯 点灯 下水 授旗 传递 点火 发车 合龙 开钻 火化 晋衔 交付 先进事迹 揭晓 颁发任命书 颁发聘书 颁发证书 证书颁发',
    faint: '开幕 闭幕 表彰 落幕',
  },
  LECTURE: {
    head: '宣讲会 宣讲报告会 报告会 专题讲座 讲座 大讲堂 讲堂 讲坛 学术讲坛 学术报告 学术讲座 培训班 培训会 培训 研修班 示范课 观摩课 公开课 课例观摩 党课 专题党课 辅导报告 宣讲活动 课例观摩活动 宣讲报告 专题辅导 讲习班 轮训班 巡讲 思政课 宣讲 专题报告会 研训 教研活动 大学习 研讨班',
    weak: '',
    verb: '主讲 宣讲 授课 讲党课 作专题讲座 作宣讲报告 上党课 作辅导报告 讲授',
    faint: '',
  },
  COMPETITION: {
    head: '决赛 半决赛 总决赛 比赛 竞赛 大赛 评选 运动会 运动大会 锦标赛 联赛 邀请赛 公开赛 挑战赛 冠军赛 预赛 初赛 友谊赛 争霸赛 马拉松 赛事 技能赛 对抗赛 世界杯 世锦赛 大奖赛 分站赛 演讲比赛 知识竞赛 全运会 亚运会 奥运会 残运会 青运会 大运会 冬奥会 冬残奥会 评选活动 选拔赛 辩论赛 比武 大比武 擂台赛',
    weak: '',
    verb: '夺冠 摘金',
    faint: '',
  },
  ACTIVITY: {
    head: '志愿服务活动 志愿服务 主题党日 主题党日活动 党日活动 文艺演出 文艺晚会 晚会 文艺汇演 文艺会演 汇演 音乐会 演唱会 宣传活动 义诊 义诊活动 演练 应急演练 展览 植树活动 义务植树 植树造林活动 欢迎晚宴 欢迎宴会 晚宴 宴会 主题展 特展 精品展 版本展 作品展 文物展 艺术展 成就展 巡展 主题观影活动 植树 开放日 文化节 艺术节 旅游节 募捐 献血 祭扫 联欢会 联欢活动 游园会 游园活动 书画展 摄影展 成果展 图片展 展览会 博览会 交易会 传唱会 朗诵会 诗会 歌会 灯会 展映 交流周 电影周 文化展 民俗展 庙会 音乐节 嘉年华 读书活动 诵读活动 展演 首映式 庙会 健步走 升旗活动 相亲会 读书会 分享会 纪念活动 庆祝活动 交流活动 联谊活动 实践活动 主题活动 系列活动 体验活动 采风活动 拥军活动 公益活动',
    weak: '活动 运动周 宣传周 展会 宣传月 活动周 活动月 活动日 文化周 科技周 消费月 购物节 演出 采风 节目 民俗节 采摘节 共迎新春',
    verb: '植树 义务植树 祭扫 演练 献血 观看 参观展览 参观学习',
    faint: '表演',
  },
};

/** Verbs that hold a gathering: what they govern, or what stands before them, is its name. */
export const HOLD_WORDS = '召开 举行 举办 开幕 闭幕 召集 开展 组织 承办 主办 启动 拉开帷幕 落幕 开赛 开讲 收官 开坛';

/** Verbs of being there: what they govern is the name of a gathering. */
export const ATTEND_WORDS = '出席 参加 主持 列席 参与 收听收看 观看';

/** A trigger followed by one of these names a group, a document or an abstract, not the doing. */
export const NOT_AFTER_TRIGGER =
  '组 团 员 站 院 所 室 处 报告 成果 方案 意见 部门 中心 局 队 机构 机制 制度 精神 部署要求 宣传报道 代表 决定 决议 纪要 期间 筹备 条例 办法 通知 名单 委员会 小组 基地 课题 问题 标准 平台 专班 对象 力度 结果 情况汇报 上提出 以来 设计 服务中心 大厅 人员 工作者 材料 主题教育 主席团 厅 馆 场 中国 业 机关 办公室 计划 时代 费 费用 品 公园 联盟 协会 教育 提出的 确定的 金 信 地 于 开幕倒计时 倒计时 组委会 执委会 代表队 组织委员会';

/** A trigger preceded by one of these is told of, not done. */
export const NOT_BEFORE_TRIGGER = '到会 接受 迎接 便于 利于 根据 按照 通过 经 未 不 曾 将 免 待';
