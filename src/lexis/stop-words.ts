/** Words that say nothing of what a text is about, folded: a search does not ask for them unless it asks for nothing else. */
export const stopWords: ReadonlySet<string> = new Set((
  'а без бы в во для до же за и из изо или их к как ко ли на над не ни но о об обо от по под при про с со то у что это эти этот эта '
  + 'a an and are as at be been by for from had has have in into is it its of on or that the their they this to was were will with us he we '
  + 'do does did not no than there these those can i you my our your could would should much many '
  + 'more over about around nearly almost some between come came bring brings brought back happen happened '
  + 'какого какому каким каком какую каких какими какое который которая которое которые которого которому которым котором которой которую которых которыми '
  + 'такой такая такое такие такого такому таким таком такую таких такими этого этому этим этом этой эту этих этими того тому том тех теми '
  + 'весь вся все всего всему всем всей всю всех всеми свой своя свое свои своего своему своим своем своей свою своих своими '
  + 'чья чье чьи чьего чьей чьих сам сама само сами самого самой самих '
  + 'более свыше около почти примерно между даже именно как опять пока после потом потому снова сейчас так также там тут уже часто вместе далее кроме перед среди через все им ими нам ним ней та те тот той тем '
  + 'how what when where who which какие какой какая когда кто где сколько чей почему зачем ли бы же нам нас мы вы они он она его ее их был была были было есть еще'
).split(' '))
