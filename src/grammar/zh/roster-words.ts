/** Ends of post names, for a post that recognition did not find; the last two characters are looked up first, then the last one. */
export const POST_ENDS: ReadonlySet<string> = new Set(
  '书记 主任 主席 常委 委员 代表 院士 教授 博士 领导 干部 专家 老师 同志 先生 女士 成员 总裁 董事 经理 总监 理事 秘书 干事 记者 选手 学生 校友 医生 护士 律师 研究员 巡视员 督学 调研员 专员 顾问 大使 公使 领事 总统 总理 大臣 国王 首相 议员 发言人 队员 教练 运动员 村民 居民 演员 作家 主委 政委 司令员 司令 负责人 参赞 特使 主编 总编 讲师 党员 会长 助理 队长 副职 嘉宾 职工 工人 农民 战士 模范 劳模 企业家 主播 军官 行长 夫人 博导 硕导 老将 小将 名将 公主 亲王 殿下 陛下'.split(
    ' ',
  ),
);

/** Single last characters that end a post name (…长, …总). */
export const POST_END_CHARACTERS = '长总';

/** What may follow a name as its post or address: 余某教授, 王某部长, 某某常务副市长. */
export const POST_AFTER =
  /^(?:常务副|党委|党组|执行|副|总)?(?:总书记|总理|总统|书记|部长|省长|市长|县长|区长|镇长|乡长|局长|处长|科长|厅长|司长|校长|院长|所长|站长|会长|团长|组长|队长|司令员|政委|主任|主席|主委|秘书长|教授|博士|院士|老师|先生|女士|同志|总经理|董事长|经理|主管|医生|律师|大使|议长|首相|总工程师|工程师|研究员)(?:们)?/u;

/** Words before a group of people that make it the object of somebody else's doing. */
export const OBJECT_MARKERS =
  '向 对 给 在 以 为 请 邀 率 率委 率局 率领 带领 会见 接见 看望 慰问 陪同 问候 听取 任命 选举 选举产生 特邀 邀请 推选 聘请 授予 祝贺 代表 据 比 被 让 将 把 获得 了 同意 感谢 欢迎 介绍 采访 纪念 传达 贯彻 落实 学习 学 召集 受 拜访 拜会 会晤 致信 随 跟随 走访 关于 来到 到 赴 走进 前往 深入 参观 考察 察看 接待 接待了 召开 举行 会见了 看望了 慰问了 宣读 转达 高度评价 祝贺'.split(
    ' ',
  );
