/**
 * What lines of a Chinese news page look like, apart from their story: page furniture, credit lines, openings.
 * Patterns run on folded text (half-width punctuation, simplified script) of one line, cut to a bounded length.
 */

/** Navigation and page furniture that stands between or around stories and belongs to none. */
export const FURNITURE: readonly RegExp[] = [
  /^《[\u4e00-\u9fff]{2,10}(?:报|周刊|杂志)》\s?\d{4}年\d{1,2}月\d{1,2}日\s?(?:第?[A-Z]?\d{1,2}版?)?$/u,
  /^(?=.{0,40}(?:日报|晚报|早报|时报|周报|星期|第\d{1,5}[版期]|[A-Z]\d{1,2}版))(?=.{0,30}\d{4}年\d{1,2}月\d{1,2}日)[\u4e00-\u9fff\dA-Z\s年月日:|·—()-]{8,44}$/u,
  /^【(?:资料图片?|图片|原创|转载|图)】$/u,
  /^当前位置|^您好[!,]?欢迎/u,
  /^(?:首页|您(?:的|所在的?)位置|您现在的位置)[:\s>]/u,
  /^(?:上|下)一(?:篇|版|条|页|期)(?:[:\s»>]|$)/u,
  /^\(?(?:更新|抓取|采集)时间戳?[:\s]/u,
  /^返回\s?\d{2}-\d{2}\s?读报$/u,
  /^[\u4e00-\u9fff]{2,8}(?:网|在线|日报|晚报|早报|周报|数字报|客户端|频道|门户|官网|电视台|融媒体中心)$/u,
  /^(?:返回|回到)(?:首页|顶部|目录|列表|上一级)$/u,
  /^(?:放大|缩小|默认|打印|关闭|分享|收藏|字体|字号|朗读|纠错)(?:本页|此文|窗口|本文|文章|到|大小)?[\s:|+\-大中小默认缩放打印关闭分享收藏]*$/u,
  /^\[?(?:打印|关闭|字体|字号)(?:本页|窗口)?\]?(?:\s*\[[^\]]{1,8}\])*$/u,
  /^(?:版权所有|主办单位|承办单位|技术支持|备案号|网站标识码|copyright|©|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]icp备)/iu,
  /^(?:扫一扫|扫描二维码|长按识别|点击(?:查看|进入|下载)|相关(?:阅读|新闻|链接|文章)|推荐阅读|更多(?:新闻|内容)?>*|查看原文|阅读原文)/u,
  /^第?\s?[a-z]?\d{1,3}\s?版\s?[:.·]?\s?[\u4e00-\u9fff]{0,8}(?:\s?\d{0,2}\s?[上下]一版)?$/iu,
  /^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?\s{0,4}(?:\d{1,2}:\d{2}(?::\d{2})?)?\s{0,4}(?:阅读|浏览|点击|访问)(?:量|次数|数)?[:\s]{0,2}\d{1,9}(?:\s{0,4}[\u4e00-\u9fff]{2,4}[:\s]{0,2}\d{1,9}){0,3}$/u,
  /^(?:点击数?|浏览(?:次数|量)?|访问(?:次数|量)?|阅读(?:次数|量)?)[:\s]{0,4}\d{0,9}\s{0,4}次?$/u,
  /^\(?(?:上接|下转)[^。]{1,16}\)?$/u,
];

/** Page numbers and column names between the stories of a newspaper: they part stories. */
export const PAGE_MARK = /^(?:第?\s?[a-z]?\d{1,3}\s?版\s?\([\u4e00-\u9fff·]{1,10}\)|专栏:.{0,20})$/iu;

/** Legal notes of sites, however long. */
export const BOILERPLATE =
  /^(?:(?:免责|版权|特别)声明|[①-⑩\d(（、.)\s]{0,4}凡本[站网报]?(?:注明|转载|未注明)|本[站网]所刊|转载请注明|未经.{0,12}(?:授权|许可).{0,12}(?:转载|不得))/u;

/** What stands over a list of links to other stories: the list is passed over until a sentence comes. */
export const RELATED_HEADING =
  /^(?:相关(?:新闻|阅读|链接|文章|推荐|报道|内容)|精彩推荐|推荐阅读|猜你喜欢|热门(?:推荐|新闻|文章)|最新(?:新闻|文章)|延伸阅读|往期回顾|更多)[:>》\s]*$/u;

/** Lines that tell source, time or readership of a story; they stand between headline and lead. */
export const CREDIT_LINE =
  /^(?:(?:文章|信息|稿件|新闻)?来源|转[载自](?:于|自)?|(?:发文|供稿|撰稿|投稿)(?:单位|部门)|(?:浏览|阅读|点击)(?:次数|量|数|率)|作者[:\s][^,。]{0,30}?(?:发文单位|供稿单位|发布单位|浏览次数|阅读次数|点击数)|\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?\s{0,4}(?:\d{1,2}:\d{2}(?::\d{2})?)?\s{0,4}(?:来源|来自|作者|编辑|点击|浏览|阅读)|发布(?:时间|日期|人|机构|单位)?|发表(?:时间|于|日期)|刊发(?:时间|日期)|上传时间|录入时间|添加时间|时间|日期|更新时间|发文时间|编辑日期|索引号)\s?[:\s]/u;

/** A line that holds a date and nothing else but a weekday or clock time. */
export const DATE_LINE =
  /^\(?(?:\d{4}|[〇零一二三四五六七八九]{4})[-年./]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-月./]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日?|月)?\)?\s?(?:星期[一二三四五六日天]?)?\s?(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:\s{0,4}第?[A-Z]?\d{1,2}版)?(?:\s{0,4}(?:来源|来自|作者|编辑)[:\s][\u4e00-\u9fff]{0,14}|\s{1,4}[\u4e00-\u9fff]{2,8})?$/u;

/** Headings over lists of stories; what stands under them is no story of its own. */
export const CONTENTS_HEADING =
  /^(?:新闻摘要|摘要|目录|导读|内容提要|今日导读|要目|版面导航|本版要目|本期节目主要内容)$/u;

/** Rubrics of a page: short labels that are never a headline nor a name. */
export const RUBRICS: ReadonlySet<string> = new Set(
  '要闻 时政 头条 综合 本版 图片新闻 简讯 快讯 短讯 正文 摘要 导读 新闻 评论 社会 民生 经济 文化 教育 体育 专题 专版 广告 公告 副刊 党建 关注 聚焦 视点 一线 基层 动态 特写 综合新闻 时政要闻 本地新闻 工作动态 新闻动态 详细新闻 国内联播快讯 国际联播快讯'.split(
    ' ',
  ),
);

const CHINESE_DAY = '[一二三四五六七八九十廿卅]{1,3}';
/** 二〇二三年三月一日, 5月6日: the day in a dateline. */
const DAY = String.raw`(?:(?:\d{4}|[〇零○一二三四五六七八九]{4})\s?年\s?)?(?:\d{1,2}|元|${CHINESE_DAY})\s?月\s?(?:\d{1,2}|${CHINESE_DAY})\s?日`;
const SENT = '(?:综合|专)?(?:电|讯|消息)';

/** How a story opens: agency and paper datelines. The match is the dateline, without a byline in brackets after it. */
export const DATELINES: readonly RegExp[] = [
  /^[\u4e00-\u9fff]{2,10}(?:消息|讯)\(新闻联播\):?/u,
  /^(?:本报|本网|本台|本刊|本站|我报|[\u4e00-\u9fff]{2,8}(?:网|报|社|台|客户端|中心))(?:综合)?(?:消息|讯)(?=[\s(:,\d]|记者|通讯员|$|[\u4e00-\u9fff])[\s:]?/u,
  new RegExp(
    `^(?:[\\u4e00-\\u9fff]{2,8}(?:网|报|社|台)、){0,2}[\\u4e00-\\u9fff·]{2,16}?\\s?${DAY}\\s?${SENT}[\\s:]?`,
    'u',
  ),
  // 新华社北京三日电: the month goes without saying.
  new RegExp(`^据?(?:新华|中新|中通)社[\\u4e00-\\u9fff]{0,6}?(?:\\d{1,2}|${CHINESE_DAY})日${SENT}[\\s:]?`, 'u'),
  /^【(?![^】]*记者)[^】。,]{1,16}(?:电|讯|消息|报道|报导)】/u,
  new RegExp(
    `^[\\u4e00-\\u9fff]{2,8}(?:网|报|社|台)\\s?${DAY}[\\u4e00-\\u9fff]{2,4}(?:电|讯|消息)(?=[\\s(:,\\d])[\\s:]?`,
    'u',
  ),
  /^[\u4e00-\u9fff]{2,8}(?:网|报|在线|电视台|客户端|融媒|传媒)(?=\((?:(?:记者|通讯员)\s?)?[\u4e00-\u9fff]{2,3}[\s)])/u,
  /^[\u4e00-\u9fff]{2,10}(?:讯|报道)(?=[\s(:])/u,
  /^[\u4e00-\u9fff]{2,20}(?=\([\u4e00-\u9fff]{0,4}(?:记者|通讯员)[\s:][^()]{2,30}\))/u,
  new RegExp(`^${DAY}(?:讯|电)[\\s:,]?`, 'u'),
  /^据[\u4e00-\u9fff]{2,10}(?:消息|讯|电)[:,\s]/u,
];

/** A date that a lead gives in its first clauses. */
export const LEAD_DATE =
  /\d{1,2}\s?月\s?\d{1,2}\s?日|\d{1,2}\s?日(?:至|[-—~]|上午|下午|晚|清晨|凌晨|,|在)|(?:今|昨|前)(?:天|日|晚)|日前|近日|近期|近段时间|连日来|当地时间|本周|上周|周[一二三四五六日]|元月|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{4}\s?年\s?\d{1,2}\s?月/u;

/** How a short item of a bulletin opens: 今天(5月6日),…; 当地时间10日,…. */
export const OPENING_DAY = /^(?:(?:今|昨)(?:天|日|晚|晨)\(\d{1,2}月\d{1,2}日\)|当地时间(?:\d{1,2}月)?\d{1,2}日)/u;

/** Words that open a later paragraph of a story, hardly ever a headline. */
export const CONTINUATION_OPENER =
  /^(?:在(?!全)|要[^闻目]|随后|同时|此外|据悉|据了解|[他她](?:们)?[^乡山]|其中|近年来|下一步|当日|当天|一是|二是|三是|与此同时|会上|会议(?:要求|强调|指出|认为|听取|传达)|活动中|座谈会上|希望|座谈中|调研中|期间)/u;

/** What headlines of this genre end with: the event, or what was done about it. */
export const TITLE_END =
  /(?:会|会议|论坛|活动|仪式|工作|项目|情况|调研|视察|检查|督导|督查|考察|慰问|走访|座谈|召开|举行|举办|开幕|闭幕|开工|竣工|启动|成立|揭牌|签约|表彰|演出|汇演|比赛|竞赛|决赛|大赛|培训|讲座|建设|精神|讲话|致辞|出席|主持|开展|部署|协议|机构|揭晓|发车|通车|投产|开赛|收官|开馆|亮相|合龙|贯通|铺轨|试运行|交付|颁发|发布|完工|升空|纪录|成绩|冠军|夺冠|金牌|称号|逝世|开播|上线|首飞|下线|并网|落成|启用|公布|印发|出台|发射成功|圆满成功|抵达|返回|年会|博览会)$/u;

/** Ends at which a sentence cannot stop. */
export const DANGLING_END = /[和与及的在将把被从向、(“《,;:\-—]$/u;

/** Numbered items of a list or of minutes. */
export const LIST_ITEM =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]{1,3}[,、章节条部]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|\d{1,2}(?:[、)]|\.(?!\d))|[①-⑳●◆■★▲○◇□·•]\s?)/u;

/** Lines of a list of winners (一等奖:…, 冠军 某某): each is a paragraph of its own. */
export const PRIZE_LINE =
  /^[^,。:]{0,10}(?:(?:[一二三四特][等]|优秀|优胜|鼓励|组织|最佳.{1,6})奖|[金银铜]奖|冠军|亚军|季军|第[一二三四五六七八]名)[^,。:]{0,8}(?:[:\s]|$)/u;

/** Captions of pictures. */
export const CAPTION = /^(?:图[为一二三四①②③④]|\(图[:(]|\(?(?:上|下|左|右)图|▲|△|图片说明)/u;
