/** Words with the form of a body's name that name none. Source: own knowledge of the genre. */
export const GENERIC_BODIES: ReadonlySet<string> = new Set(
  '党委政府 党支部 党总支 党委 党组 总支 居委会 村委会 村两委 派出所 法院 检察院 公安局 政府 人民政府 各部门 有关部门 人大 政协 工会 团委 妇联 学校 医院 公司 企业 集团 银行 机关 部队 全国人大 区政府办 警方 军方 社区居委会 国家机关 基层党组织 党群服务中心 村党支部 村委 镇政府 乡政府 县政府 市区县 市区县委 联合国大会 国际社会 区域中心 城区 社区党委 国家队 我国政府 中国政府 中国政府部门 中国队'.split(
    ' ',
  ),
);
