/**
 * The forms of words that no rule of endings joins, a row for each word, folded: what the Russian dictionary has apart, and English nouns and the
 * verbs that tell most. Those that stand in every sentence, as "take" and "bring", would only blur a question.
 */
export const irregularForms: readonly (readonly string[])[] = `
время времени временем времена времен временам временами временах
имя имени именем имена имен именам именами именах
племя племени племенем племена племен племенам племенами племенах
друг друга другу другом друге друзья друзей друзьям друзьями друзьях
брат брата брату братом брате братья братьев братьям братьями братьях
муж мужа мужу мужем муже мужья мужей мужьям мужьями мужьях
сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями сыновьях
дочь дочери дочерью дочерей дочерям дочерьми дочерях
сестра сестры сестре сестру сестрой сестер сестрам сестрами сестрах
сосед соседа соседу соседом соседе соседи соседей соседям соседями соседях
идти иду идет идем идут шел шла шло шли
пойти пойдет пойдем пойдут пошел пошла пошло пошли
прийти придет придут пришел пришла пришло пришли
уйти уйдет уйдут ушел ушла ушло ушли
найти найдет найдут нашел нашла нашло нашли
bear bears bore borne born
bind binds bound
break breaks broke broken
build builds built building
buy buys bought buying
catch catches caught catching
choose chooses chose chosen choosing
crisis crises
criterion criteria
eat eats ate eaten
feed feeds fed
fight fights fought fighting
flee flees fled fleeing
fly flies flew flown flying
foot feet
forgive forgives forgave forgiven
half halves
hide hides hid hidden
knife knives
lead leads led leading
lend lends lent
mouse mice
pay pays paid paying
phenomenon phenomena
seek seeks sought seeking
sell sells sold
send sends sent sending
shoot shoots shot
speak speaks spoke spoken speaking
steal steals stole stolen
strike strikes struck
swear swears swore sworn
teach teaches taught teaching
thief thieves
tooth teeth
wake wakes woke woken
wife wives
win wins won winning
write writes wrote written writing
`.trim().split('\n').map((line) => line.split(' '))
