/** How English reports name their writer, and what may stand in that place without being one. */
export const BYLINE_LEAD =
  /^(?:(?:[Ss]tory|[Ww]ritten|[Rr]eport(?:ed)?|[Ff]iled|[Pp]hotos?|[Cc]ompiled|[Rr]eporting)\s*(?:by|BY|By|:)\s*:?|(?:By|BY|by)\s*:?(?=\s)|(?:[Aa]uthor|AUTHOR|[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Ss]ource)s?\s*:|(?:From|By)\s?[.,](?=\s+[A-Z])|From(?=\s+[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]*){1,4},))\s*/u;

/** One name: two to five capitalised words, initials and particles. */
export const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Rev|Alhaji|Hon|Nana)\.?\s+)?[A-Z][\p{L}'’.-]*(?:\s+(?:(?:de|del|van|von|der|bin|al|el|la|da|dos)\s+)?[A-Z][\p{L}'’.-]*){1,4}/u;

/** Words that make a capitalised phrase a body or a rubric and no person. */
export const NOT_A_WRITER =
  /\b(?:Our|Staff|Writers?|Reporters?|Correspondents?|Agency|News|Newspaper|Desk|Times|Daily|Graphic|Press|Online|Media|Radio|TV|Service|Editor(?:ial)?|Team|Bureau|Office|Government|Ministry|Council|University|Wire|Guide|FM|The|Contributor|Unit|Department|Post|Herald|Committee|Business|Sports?|Ghana|Africa|Network|Channel|Group|Photos?|Pictures?|Story|Responds?|Regional|Local|National|International|Update|Breaking)\b/u;

/** A line that credits no person: "HT Correspondent", "News Desk". */
export const NAMELESS_CREDIT =
  /^(?:(?:Our|An?)\s)?(?:(?:own|staff|special)\s)?(?:correspondent|reporter)s?\.?$|^(?:\p{Lu}[\p{L}.]{1,14}\s+){0,3}(?:Correspondents?|Reporters?|Bureau|News Desk|News Service|Web Desk)\.?$/u;

/** One word that may stand after a writer's name: an agency, a place, an address, the writer's trade. */
export const AFTER_NAME_WORD =
  /^(?:-?[A-Z][\p{L}.'’-]{0,24}|in|at|for|the|of|on|and|am|pm|\d{1,4}(?:st|nd|rd|th)?|\d{1,2}:\d{2}(?:am|pm)?|staff|writer|reporter|correspondent|contributor|[\w.+-]{1,40}@[\w.-]{1,60}|[\w-]{1,40}\.(?:com|org|net|gh)(?:\.\w{2})?)$/u;

/** Place, date and agency before the first words of a story: "ACCRA, Jan. 9 (GNA) - "; never the first half of "Vice-Chancellor". */
export const DATELINE =
  /^(?:[A-Z][\p{L}.'’-]{1,24}(?:[ /][A-Z(][\p{L}.'’)-]{0,24}){0,3})(?:,\s[A-Z][\p{L}.]{1,20}){0,2}(?:,?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?,?\s\d{1,2}(?:,\s\d{4})?[,.]?)?(?:,?\s\(?(?:GNA|ISD|AP|AFP|Reuters|Xinhua|ANC|PNA|GIS)\)?)?(?:,?\s\([A-Z][^()]{2,60}(?:\d{4}\s?|News|Agency|Bureau|Desk)\))?(?:\s?(?:--|[–—])\s?|\s-\s?|\s?:\s?(?=[A-Z“"])|[-:]\s|(?<=\d{4}\s?\))\s)(?=\S)/u;

/** Words that end with a full stop without ending a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Prof Dr Barr Surv Pharm Bldr Tpl Arch Comr Hajj Ald Msgr Cdr Comdr Hon Mr Mrs Ms Messrs Rev Fr Sr Jr St Gen Col Lt Maj Capt Cpl Sgt Insp Supt ACP DCOP COP DSP ASP Brig Adm Gov Sen Rep Pres Amb Engr Ing Arc Alh Esq Eng Ltd Inc Co Corp Plc Pvt No Nos Vol Fig Art Sec Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun vs etc al cf approx dept Coun Clr Dept est govt Govt Assn Bros Mt Ave Rd Blvd Nana Ald Cllr Cr Wg Cdr Flt Dep Asst Atty Supt Lic Bro Sis Bp Archbp Ven Ph Bn Rt Mme Mlle Sh Smt Shri Pt Tel'.split(
    ' ',
  ),
);

/** Page furniture of English news sites. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:home|share(?: this)?|tweet|email|print|comments?|advertisements?|related (?:stories|posts|articles|news)|read (?:more|also)|tags?|subscribe|sign up|follow us|click here|loading|menu|search|previous|next|copyright|©|all rights reserved|source link|photo credit)\b.{0,60}$/iu,
  /^\(?(?:date \d{4}-\d{2}-\d{2} )?(?:\w{1,12} News of )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\d{1,2}(?:st|nd|rd|th)? \w{3,9}|\w{3,9} \d{1,2}),? \d{4}(?: Issue)?\)?$/u,
  /^(?:local|general|regional|politics|business|national|latest|top|breaking|metro|community)(?: (?:news|stories))?$/iu,
  /^(?:The|Daily|Sunday|New|Times|News|Nation|Herald|Star|Monitor|Observer|Post|Chronicle|Guardian|Vision|Standard|Independent|Graphic|Leadership|Vanguard|Punch|Citizen)(?:\s[A-Z][\w’'&.-]{0,24}){0,4}\s\([A-Z][\p{L} -]{2,24}\)$/u,
  /^(?:Posted|Published|Updated|Last updated|Date|Posted on)\b.{0,60}$/iu,
];

/** A line that holds nothing but a date. */
export const DATE_LINE =
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]{2,8}\.?,?\s\d{4}|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:,?\s(?:at\s)?\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?)?$/iu;

/** A name with its agency or trade and no "By": "Ruth Owens, GNA", "Ruth Owens | Correspondent". */
export const NAME_AND_AGENCY =
  /^\s(?:Published|Updated)\s(?=[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s)|^(?:,|\s\||\s[-–/])\s?(?:GNA|ISD|AP|AFP|Reuters|Xinhua|[Cc]ontributor|[Ss]taff [Ww]riter|[Cc]orrespondent|[Rr]eporter)\b/u;
