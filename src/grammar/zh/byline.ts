/**
 * Words of Chinese bylines and credit lines. Everything is matched on folded text (half-width, simplified).
 * Who counts as a reporter: whoever wrote, sent in or photographed the story. Editors, proof-readers and
 * sources are read over, so that their names are taken for nothing else.
 */

/** Roles of people who made the story, as they stand before (or after) a name. */
const REPORTER_ROLES =
  '文稿编辑|图文编辑|文字编辑|编辑|编\\s{1,4}辑|作\\s{1,4}者|记\\s{1,4}者|记者|通讯员|通信员|特约记者|特约通讯员|实习记者|见习记者|摄影记者|文字记者|实习生|见习生|报道员|特派员|观察员|小记者|学生记者|校园记者|撰稿人|撰稿|撰文|作者|采写|采访|摄影报道|摄影|摄像|图文|文图|供稿人|供稿|发稿人|发稿|供图|文\\/图|图\\/文|文字|通讯|图片|投稿人|投稿|初稿|拟稿|报送人|报送|来稿|信息员|报道|报导|整理|文|图|摄';

/** Roles that are read over. */
const OTHER_ROLES =
  '审签领导|审签人|修改|责任编辑|栏目编辑|版面编辑|责\\s{1,4}编|审\\s{1,4}核|校\\s{1,4}对|校稿|核稿|审读|审定|审签|校审|执行编辑|网络编辑|值班编辑|本版编辑|责编|美术编辑|美编|校对|审校|审核[人者]?|审稿|编审|编校|监制|总监制|终审|初审|复审|一审|二审|三审|一校|二校|三校|签发|值班主任|值班编委|主编|总编辑|副总编辑|策划|统筹|排版|版式|制图|制作|新媒体编辑|播音|主播|配音|来源|信息来源|文章来源|稿件来源|稿源|录入者?|上传者?|发布[人者]|字号|字体|校核|值班领导|报送单位|作者单位|单位|发布时间|发布日期|更新时间|时间|日期|浏览次数|阅读次数|点击数|点击次数|点击率|点击|刊发日期|刊发时间|阅读量|标题|审';

/** The paper that a reporter works for, before the role. */
const OUTLET =
  '(?:本报[\\u4e00-\\u9fff]{2,4}(?=记者)|[\\u4e00-\\u9fff]{0,10}(?:日报|晚报|早报|晨报|时报|商报|都市报|周报|报社|报|网|新闻网|新闻|社|台|频道|融媒体中心|传媒中心|新闻中心|客户端|杂志|央视|卫视|[局办委院校部区县市镇]|公司|街道|集团)|本[刊站])[·\\s]{0,2}';

/** Kinds of reporter; they belong to the role. */
const RANK =
  '(?:全媒体|全媒|融媒体|融媒|首席|特约|特派|见习|实习|资深|高级|驻[\\u4e00-\\u9fff]{1,4}|青年|校园|中心|新媒体|主任)';

/** Role word at the point of reading: the `role` with its kind, which is a `reporter`'s or to be read over (`other`). */
export const ROLE = new RegExp(
  `(?:${OUTLET}){0,2}[·\\s]{0,2}(?<role>${RANK}{0,3}(?:(?<other>${OTHER_ROLES})|(?<reporter>${REPORTER_ROLES})))`,
  'uy',
);

/** Words after a name that tell what its owner did; they end the name and carry no new one. */
export const ROLE_SUFFIX =
  /(?:文\/图|图\/文|文图|图文|摄影报道|联合报道|综合报道|报道|报导|摄影|撰稿|供稿|供图|采写|整理|摄|文|图)$/u;

/** Bodies that stand before a correspondent's name without being one. */
export const BODY_SUFFIX =
  /(?:[办局委部院校镇乡区县市省街村队站所会厅处科室组团行社厂矿司报台网]|在线|融媒|政协|人大|妇联|文联|侨联|残联|工商联|科协|作协|街道|社区|中心|公司|小学|中学|大学|学院|集团|支队|大队|分局|银行|医院|法院|办事处|宣传部|融媒体)$/u;

/** What stands alone in brackets at the end of a story and is no name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  '同志 综合报道 综合报导 佚名 未知 匿名 本站 本网 管理员 办公室 小编 编辑部 网络 集体 近日 昨日 今日 日前 获悉 了解 完 略 图 下 上 续 待续 转载 摘编 节选 综合 全文完 未完 资料 资料图 组图 图片 视频 见图 上图 下图 左图 右图 来源 原创 作者 记者 通讯员 有删节 有删改 本报综合 新华社 署名 连载 连线 附图 来稿 供稿 据新华社 单位 时间 地点 高清 高层 方案 方法 方向 应有 时政 时评 文化 文明 文件 文体 通知 通告 通报 公告 公示 公示期 计划 计生 项目 项目部 管理 管委会 金融 安全 安保 安排 安监 党委 党建 程序 成果 成就 全体 全会 全市 全县 全区 全国 全镇 水利 水务 农业 农村 农牧 林业 林草 钱款 时间表 路线图 高速 高铁 万元 万人 万亩 元 亿元 平方米 公顷 公里 于是 于此 连续 常委 常务 单独 双创 双拥 温馨提示 温暖 查看 查处 简称 简介 国务院 国家 国际 国内 宣传 宣传部 教育 教体局 江苏 江西 浙江 湖南 湖北 河南 河北 山东 山西 广东 广西 云南 贵州 陕西 甘肃 青海 宁夏 海南 安徽 福建 吉林 北京 上海 天津 重庆'.split(
    ' ',
  ),
);
