/** Posts whose own name says which body they belong to, as [pattern, body]; `$1` is the level word. */
export const LEVEL_POSTS: readonly { readonly name: string; readonly pattern: RegExp; readonly body: string }[] = [
  {
    name: 'committee-post',
    pattern: /^(?:原|时任)?(省|自治区|市|州|盟|区|县|旗|镇|乡)委(?:常务)?(?:书记|副书记|常委|委员|秘书长|副秘书长)/u,
    body: '$1委',
  },
  {
    name: 'party-working-committee-post',
    pattern: /^(?:原|时任)?(街道)?党工委(?:书记|副书记|委员)/u,
    body: '$1党工委',
  },
  {
    name: 'government-head',
    pattern: /^(?:原|时任)?(?:代|代理|常务副|副)?(省|市|州|盟|区|县|旗|镇|乡)长$/u,
    body: '$1政府',
  },
  {
    name: 'government-aide',
    pattern: /^(省|市|州|区|县)(?:长助理|政府副?秘书长|政府党组(?:书记|副书记|成员))/u,
    body: '$1政府',
  },
  { name: 'councillor', pattern: /^(市|县)议员$/u, body: '$1议会' },
  { name: 'people-congress', pattern: /^(省|市|州|区|县|旗|镇|乡)人大常委会/u, body: '$1人大常委会' },
  { name: 'consultative-conference', pattern: /^(省|市|州|区|县|旗)政协(?:副?主席|党组|秘书长)/u, body: '$1政协' },
];

/** Departments of a party committee that texts name without it: 组织部 of 区委. */
export const COMMITTEE_DEPARTMENTS: readonly string[] = [
  '组织部',
  '宣传部',
  '统战部',
  '政法委',
  '社会工作部',
  '社工部',
  '社治委',
  '编办',
  '巡察办',
  '政研室',
  '改革办',
  '网信办',
  '党校',
];
