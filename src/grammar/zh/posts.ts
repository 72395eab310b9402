const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a title's head that belong to the title: 党组书记, 党支部副书记. */
export const TITLE_MODIFIERS = set(
  '特困 困难 贫困 受灾 离退休 上校 中校 少校 少将 中将 上尉 党组 党委 党工委 党总支 党支部 党总支部 机关党委 机关党支部 党总支部 常务 专职 兼职 驻会 挂职 首席 名誉 荣誉 永久 终身 执行 代理 原 前 前任 上任 时任 第一 第二 驻村 支部 总支 分党组 党群 机关党组 行政 台湾方面 大陆方面 中方 外方 施工单位 项目 园区 主要 分管 副 常务副 施工方 企业 轮值 现任 候任 受表彰的先进典型 先进典型 分管日常工作的 创始 特别',
);

/** Ranks of civil servants before 调研员, 主任科员, 巡视员, 干部. */
export const RANKS = set(
  '正厅长级 副厅长级 正处长级 区级 镇级 村级 乡级 一级 二级 三级 四级 正厅级 副厅级 正处级 副处级 正科级 副科级 正县级 副县级 正局级 副局级 正部级 副部级 副市级 正市级 省级 市级 县级 处级 科级 厅级 局级 副省级 高级 正高级 副高级 教授级 国家级 特级',
);

/** Learned grades that belong to a person, not to the body of the post before them. */
export const ACADEMIC = set(
  '教授 副教授 博导 硕导 博士 硕士 院士 博士生导师 硕士生导师 高级工程师 正高级工程师 教授级高级工程师 博士后 学者 作家 画家 书法家 企业家 劳动模范 全国劳动模范 党员 老党员 老师 同学',
);

/** Which level of government a head governs. */
export const GOVERNMENT_LEVELS: ReadonlyMap<string, string> = new Map(
  ['省', '市', '县', '区', '州', '旗', '盟', '镇', '乡'].map((level) => [`${level}长`, level]),
);

/** First letters of titles that are also the last letter of their body: 组织部|部长, 公安局|局长. */
export const STEMS = /[部局厅院校处科所队馆站社会行台团区县市]/u;

/** Bodies whose posts keep the body's word in the title: 区委书记, 中共中央政治局常委. */
export const WHOLE_BODIES = /(?:[省市区县州旗盟镇乡地]委|政治局|书记处|军委|纪委)$/u;

const PARTY_DEPARTMENTS =
  /^(?:组织部|宣传部|统战部|统一战线工作部|政法委|社会工作部|社工部|社治委|网信办|编办|委?编委办|政研室|改革办|财经办|外事办|外办|台办|农办|农工办|文明办|巡察办|巡视办|老干部局|.*工委|党校|党史.*|办公室|办|委办|督查室|保密局)$/u;

/** Departments of a party committee; the others belong to the government of the level. */
export const isPartyDepartment = (name: string): boolean => PARTY_DEPARTMENTS.test(name);

/** Titles that name no one when they stand behind a name: the name's own verb or the next group begins there. */
export const NEVER_BEHIND = set(
  '代表 同学 指挥 党员 成员 领导 群众 干部 职工 村民 居民 游客 学生 家长 选手 市民 农民 老人 专家 委员 秘书 编辑 主管 导演 会员 助理 员工 工人 青年 战士 官兵 志愿者 群众代表 企业家 工作人员 记者',
);
