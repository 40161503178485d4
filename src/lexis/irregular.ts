/**
 * The forms of words that no rule of endings joins, a row for each word, folded: what the Russian dictionary has apart, English nouns, the verbs
 * that tell most, and what is spelt otherwise in America. Verbs that stand in every sentence, as "take" and "bring", would only blur a question.
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
посол посла послу послом послы послов послам послами послах
сон сна сну сном сне сны снов снам снами снах
угол угла углу углом угле углы углов углам углами углах
рот рта рту ртом рте рты
лед льда льду льдом льде льды
ветер ветра ветру ветром ветре ветры ветров ветрам ветрами ветрах
огонь огня огню огнем огне огни огней огням огнями огнях
церковь церкви церковью церквей церквам церквами церквах
любовь любви любовью
ухо уха уху ухом ухе уши ушей ушам ушами ушах
колено колена колену коленом колене колени коленей коленям коленями коленях
чудо чуда чуду чудом чуде чудеса чудес чудесам чудесами чудесах
небо неба небу небом небе небеса небес небесам небесами небесах
дерево дерева дереву деревом дереве деревья деревьев деревьям деревьями деревьях
лист листа листу листом листе листья листьев листьям листьями листьях листы листов
стул стула стулу стулом стуле стулья стульев стульям стульями стульях
крыло крыла крылу крылом крыле крылья крыльев крыльям крыльями крыльях
зять зятя зятю зятем зяте зятья зятьев зятьям зятьями зятьях
господин господина господину господином господине господа господ господам господами господах
хозяин хозяина хозяину хозяином хозяине хозяева хозяев хозяевам хозяевами хозяевах
цвет цвета цвету цветом цвете цветы цветов цветам цветами цветах
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
labour labor
centre centres center centers
programme programmes program programs
defence defense
licence licences license licenses
neighbour neighbours neighbor neighbors
resocialisation resocialization
radicalisation radicalization
deradicalisation deradicalization
stigmatisation stigmatization
recognise recognised recognize recognized
traveller travellers traveler travelers
counsellor counsellors counselor counselors
`.trim().split('\n').map((line) => line.split(' '))
