/** Verbs that introduce what somebody said or demanded. */
export const REPORTING_VERBS =
  '强调指出 强调 指出 要求 表示 表态 希望 叮嘱 提出 说 说道 介绍说 介绍 认为 指示 勉励 鼓励 嘱咐 嘱托 寄语 提醒 告诉 谈到 提到 呼吁 建议 期望 号召 坦言 称 直言 透露 感慨 感叹 回忆 补充道 解释 明确 期待 重申 祝愿 殷切希望 叮咛 主张 期许 说明 提及'.split(
    ' ',
  );

/** What follows a reporting verb when it greets, thanks or names a thing rather than relays words. */
export const COURTESY =
  /^(?:出|了|的|过|为|在|书|明|服|好|法|下|和|与|、|衷心|热烈|诚挚|亲切|崇高|深切|高度|由衷|充分|赞赏|祝贺|感谢|欢迎|慰问|肯定|敬意|问候|满意|哀悼|歉意|支持和|关切|谢意|认可|赞同|[\uE000-\uE002](?:的|等)|(?:宝贵|具体|明确|合理化?|相关|下一步|工作|新的|严格|更高|有针对性的)*(?:意见|要求|建议|思路|措施|方向))/u;

/** Crowds, meetings and papers that say something without a name of their own. */
export const COLLECTIVE_SPEAKER =
  /(?:会议|大会|全会|座谈会|论坛|批示|纪要|大家|与会|代表们?|委员们|专家们|专家|人士|调研组|督导组|督查组|检查组|考察组|通知|方案|意见|报告|纷纷|一致|公报|条例|贺信|社论|文章|会上|群众|同学们|职工|各方|双方|数据|资料|宣言|讲话|精神|政策|按照|根据|规定)$/u;

/** How a sentence opens whose subject is a crowd, a party or a meeting; what it goes on to demand is theirs. */
export const COLLECTIVE_OPENING =
  /^(?:[^,。;他她]{0,8},)?[^,。;他她\uE000]{0,10}(?:督导组|调研组|督查组|检查组|考察组|巡察组|工作组|指导组|专家组|代表团|考察团|调研团|会议|大会|全会|座谈会|讲座|比赛|大赛|典礼|演出|与会|参会|大家|专家们|代表们|委员们|双方)/u;

/** Reporting verbs that are as often nouns (听取意见建议, 按照要求): without a speaker they relay nothing. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  '建议 要求 希望 期待 期望 期许 指示 呼吁 主张 号召 解释 说明 明确 提醒 寄语 嘱托'.split(' '),
);
