import type { Both } from '../lang/langs.ts'

// Parts of regular expressions, matched without regard to case unless they hold a capital; `…` stands for any ending.

/** Words that say a text speaks of children. */
export const childWords: Both<readonly string[]> = {
  ru: [
    'реб[её]н(?:ок|к…)', 'реб[яё]т…', 'дети', 'детей', 'детям', 'детьми', 'детях', 'детиш…', 'детвор…', 'мальчи(?:к|ш)…', 'парен(?:ёк|ек|ьк…)', 'дев(?:оч|ич|чон|чур)…', 'сирот(?:а|ы|е|у|ой|ам|ами|ах)?',
    'осиротевш…', 'подрост(?:ок|к…)', 'воспитанни(?:к|ц)…', 'малыш…', 'младен(?:ец|ц…)', 'грудничк…', 'несовершеннолетн…', 'сын', 'сын(?:а|у|ом|е|ок|иш…|овь…|овей)', 'дочь', 'доч(?:ер|к|ур|ен|ек)…', '(?:до)?школьни(?:к|ц)…',
    '(?:перво|второ|третье|пяти|шести|одно)классни(?:к|ц)…', 'учени(?:к|ц)…', 'учащ(?:ийся|аяся|егося|ейся|емуся|уюся|имся|иеся|ихся|имися)', 'вну(?:к|чк|чек|ч)…', 'племянни(?:к|ц)…', 'близнец…', 'близняш…', 'двойняш…',
  ],
  en: [
    'child(?:ren)?', 'kids?', 'boys?', 'girls?', 'orphan(?:s|ed)?', 'teen(?:s|ager|agers|age)?', 'pupils?', 'school(?:boy|girl|child)s?', 'schoolchildren', 'sons?', 'daughters?', 'infants?', 'bab(?:y|ies)', 'toddlers?', 'minors?',
    'youngsters?', 'grand(?:son|daughter|child)s?', 'grandchildren', 'nephews?', 'nieces?', 'twins?', 'adolescents?', '(?:first|second|third|fourth|fifth|sixth)-graders?', 'school-age', 'underage',
  ],
}

/** Words for one child: what stands beside one of them tells of that child, not of a group. */
export const oneChild: Both<readonly string[]> = {
  ru: [
    'реб[её]н(?:ок|ка|ку|ком|ке)', 'мальчик(?:а|у|ом|е)?', 'мальчишк(?:а|и|е|у|ой)', 'девочк(?:а|и|е|у|ой)', 'девчушк(?:а|и|е|у|ой)', 'сирот(?:а|е|у|ой)', 'подрост(?:ок|ка|ку|ком|ке)', 'воспитанник(?:а|у|ом|е)?', 'воспитанниц(?:а|ы|е|у|ей)',
    'малыш(?:а|у|ом|е|к[аиеу])?', 'младен(?:ец|ца|цу|цем|це)', 'сын(?:а|у|ом|е|ок|иш[а-яё]+)?', 'доч(?:ь|ери|ерью|к[аиеу]|кой|ур[а-яё]+)', 'школьник(?:а|у|ом|е)?', 'школьниц(?:а|ы|е|у|ей)', 'учени(?:к|ка|ку|ком|ке)', 'учениц(?:а|ы|е|у|ей)',
    '[а-яё]+классни(?:к|ка|ку|ком|ке|ца|цы|це|цу|цей)', 'несовершеннолетн(?:ий|яя|его|ей|ему|юю|им)', 'внук(?:а|у|ом|е)?', 'внучк(?:а|и|е|у|ой)', 'племянни(?:к|ка|ку|ком|ке|ца|цы|це|цу|цей)',
  ],
  en: ['child', 'kid', 'boy', 'girl', 'orphan', 'teenager', 'teen', 'pupil', 'schoolboy', 'schoolgirl', 'schoolchild', 'son', 'daughter', 'infant', 'baby', 'toddler', 'minor', 'grandson', 'granddaughter', 'grandchild', 'nephew', 'niece', '[a-z]+-grader', 'adolescent'],
}

/** Grown-ups by whose names a child is known. */
export const kinWords: Both<readonly string[]> = {
  ru: ['мат(?:ь|ери|ерью)', 'мам(?:а|ы|е|у|ой)', 'отец', 'отц(?:а|у|ом|е)', 'пап(?:а|ы|е|у|ой)', 'бабушк(?:а|и|е|у|ой)', 'дедушк(?:а|и|е|у|ой)', 'т[её]т(?:я|и|е|ю|ей|к[аиеу]|кой)', 'дяд(?:я|и|е|ю|ей)', 'опекун(?:а|у|ом|е|ш[а-яё]+)?', 'сестр(?:а|ы|е|у|ой)', 'с[её]стры', 'брат(?:а|у|ом|е|ья|ьев|ишк[а-яё]+)?', 'родственни(?:к|ца|цы|ка)'],
  en: ['mother', 'father', 'mum', 'mom', 'dad', 'grandmother', 'grandfather', 'aunt', 'uncle', 'guardian', 'sister', 'brother', 'sisters', 'brothers', 'relative'],
}

/** Places where a child learns or lives. */
export const schoolWords: Both<readonly string[]> = {
  ru: ['школ(?:а|ы|е|у|ой)(?:-[а-яё]+)?', 'школ-[а-яё]+', 'гимнази(?:я|и|ю|ей)', 'лице(?:й|я|ю|ем|е)', 'интернат(?:а|у|ом|е)?', 'детдом(?:а|у|ом|е)?', 'детск(?:ий|ого|ому|им|ом) (?:сад|дом)(?:а|у|ом|е|ик|ике|ика)?', 'детсад(?:а|у|ом|е|ик|ике|ика)?', 'садик(?:а|у|ом|е)?', 'ясл(?:и|ей|ях)', 'медресе'],
  en: ['school', 'gymnasium', 'lyceum', 'kindergarten', 'nursery', 'orphanage', 'madrasa', "children[’']s home"],
}

/** Places so small that a child can be found there. */
export const villageWords: Both<readonly string[]> = {
  ru: ['сел(?:о|а|у|ом|е)', 'аил(?:а|у|ом|е)?', 'айыл(?:а|у|ом|е)?', 'аул(?:а|у|ом|е)?', 'кишлак(?:а|у|ом|е)?', 'пос[её]лок', 'пос[её]лк(?:а|у|ом|е)', 'деревн(?:я|и|е|ю|ей)', 'хутор(?:а|у|ом|е)?', 'махалл(?:я|и|е|ю|ей)', 'джамоат(?:а|у|ом|е)?', 'жилмассив(?:а|у|ом|е)?', 'улиц(?:а|ы|е|у|ей)', 'микрорайон(?:а|у|ом|е)?', 'квартал(?:а|у|ом|е)?'],
  en: ['village', 'hamlet', 'settlement', 'aiyl', 'mahalla', 'neighbourhood', 'neighborhood', 'street'],
}
