/** Stems of words written with a capital that name no person and no small place: titles of office, wide regions, months and days. */
export const commonCapitals: readonly string[] = [
  // regions
  'центральн', 'ази', 'ближн', 'средн', 'восток', 'запад', 'север', 'юг', 'европ', 'евразийск', 'росси', 'америк', 'сша', 'соединенн', 'штат', 'штатов', 'ес', 'оон', 'чуйск', 'ошск', 'таласск', 'нарынск', 'баткенск', 'джалал-абадск', 'жалал-абадск', 'иссык-кульск', 'согдийск', 'хатлонск', 'ферганск', 'андижанск', 'наманганск',
  'central', 'asia', 'middle', 'east', 'west', 'north', 'south', 'northeast', 'europ', 'european', 'eurasian', 'russia', 'america', 'american', 'united', 'states', 'state', 'nations',
  // cities of a region’s standing
  'бишкек', 'ош', 'ташкент', 'астан', 'алмат', 'шымкент', 'душанб', 'багдад', 'дамаск', 'москв', 'анкар', 'стамбул', 'женев', 'bishkek', 'osh', 'tashkent', 'astana', 'almaty', 'shymkent', 'dushanbe', 'baghdad', 'damascus', 'moscow', 'ankara', 'istanbul', 'geneva',
  // offices and bodies
  'президент', 'министр', 'министерств', 'секретар', 'премьер', 'премьер-министр', 'глав', 'посол', 'депутат', 'омбудсмен', 'уполномоченн', 'совет', 'союз', 'фонд', 'комитет', 'республик', 'организаци', 'красн', 'крест', 'полумесяц', 'национальн', 'генеральн', 'верховн', 'конвенци', 'деклараци', 'закон', 'указ', 'резолюци', 'миссия', 'миссии', 'исламск', 'арабск', 'курдск', 'автономн', 'администраци',
  'president', 'minister', 'ministry', 'secretary', 'prime', 'head', 'ambassador', 'deputy', 'ombudsman', 'commissioner', 'council', 'union', 'fund', 'committee', 'republic', 'organisation', 'organization', 'red', 'cross', 'crescent', 'national', 'general', 'supreme', 'convention', 'declaration', 'act', 'law', 'resolution', 'mission', 'operation', 'islamic', 'arab', 'kurdish', 'autonomous', 'administration', 'foreign', 'security', 'protection', 'rights', 'agency', 'department', 'service', 'centre', 'center', 'first', 'human', 'social',
  // small words that headlines write with a capital
  'to', 'of', 'in', 'from', 'by', 'with', 'for', 'and', 'the', 'at', 'on', 'after', 'into', 'home', 'back', 'who', 'those', 'people', 'women', 'men', 'citizens', 'residents', 'люд', 'женщин', 'мужчин', 'граждан',
  // months and days, which only English writes with a capital
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
]
