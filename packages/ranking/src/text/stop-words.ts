import { foldText } from './fold.ts';

/** Words that say nothing about the subject. Own lists of fewer than 200 words, from the grammar of each language. */
const lists: Readonly<Record<string, string>> = {
  en: `s t d ll m re ve don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain a about above across after again against all almost along already also although always am among an and another any are around
as at away be because become been before being below between both but by can cannot come could did do does doing done down during each
either else enough etc even ever every few for from further get give given go had has have having he her here hers him his how however i if
in including into is it its itself just like made make makes many may me might more most much must my near need needs neither new no nor
not now of off often on once one only onto or other others our ours out over own per perhaps please provide provides quite rather same
several shall she should since so some still such than that the their theirs them then there therefore these they this those though through
thus to together too toward towards under until up upon us use used uses using very via was way we well were what when where whether
which while who whom whose why will with within without would yet you your yours`,
  es: `a al algo algunas algunos ante antes aquel aquella como con contra cual cuales cuando cada de del desde donde dos durante e el ella
ellas ellos en entre era es esa esas ese eso esos esta estas este esto estos está están fue ha han hasta hay la las le les lo los más me mi
mientras mucho muy nada necesita necesitamos ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque puede
pueden que quien se sea ser si sido sin sobre son su sus también tan tanto te tiene tienen todo todos tu un una uno unos y ya así debe deben
mediante según`,
  fr: `a ai ainsi alors après au aucun aussi autre autres aux avant avec avoir c ce ceci cela celle celui ces cet cette ceux chaque comme comment
d dans de des deux doit doivent donc dont du elle elles en encore entre est et être eu eux fait faire il ils j je l la le les leur leurs lors
lui m ma mais même mes moins mon n ne ni non nos notre nous on ont ou où par parce pas peu peut peuvent plus pour pourquoi qu quand que quel
quelle qui s sa sans se selon ses si son sont sous sur t ta tes toi ton tous tout toute toutes très tu un une vers via voir vos votre vous y
afin besoin`,
  pt: `a à às ao aos aquela aquele as até cada com como contra da das de dela dele depois deve devem do dos e é ela elas ele eles em entre era
essa esse esta está estão este eu foi foram há isso isto já lhe mais mas me mediante mesmo meu minha muito na não nas nem no nos nós nossa
nosso num numa o os ou outra outras outro outros para pela pelas pelo pelos pode podem por porque precisa quais qual quando que quem se sem
ser será seu seus são só sob sobre sua suas também te tem têm toda todas todo todos tudo um uma umas uns você`,
  de: `aber alle als also am an auch auf aus bei beim bin bis da damit dann das dass dem den der des die dies diese diesem diesen dieser dieses
doch dort du durch ein eine einem einen einer eines er es etwa etwas für gegen hat haben hier hin hinter ich ihr ihre im in ist ja jede jedem
jeder jedes jene kann kein keine können man mehr mit muss müssen nach nicht noch nun nur ob oder ohne sehr sein seine sich sie sind so sollen
sowie über um und uns unser unsere unter vom von vor was weil wenn wer werden wie wir wird wo zu zum zur zwischen`,
  it: `a ad agli ai al alla alle anche che chi ci come con contro cui da dagli dai dal dalla dalle degli dei del della delle di dove e è ed era
gli ha hanno i il in io la le lo loro lui ma mi molto ne nei nel nella nelle noi non nostro o ogni per perché più può quale quando quanto
quella quello questa questo se senza si sia sono sta su sua sul sulla suo tra tutti tutto un una uno vi voi`,
  nl: `aan al alle als ander bij daar dan dat de deze die dit door een en er ging had heb hebben heeft het hier hij hoe hun iets ik in is je kan
kunnen maar meer men met mijn moet na naar niet nog nu of om omdat onder ons onze ook op over te tegen tot uit van veel voor wat we welke werd
wie wij worden wordt zal ze zich zij zijn zo zonder zou`,
  ru: `а без бы был была были было быть в вам вас весь во вот все всё всех вы где да для до его ее её если есть еще ещё же за здесь и из или им их
к как когда который которая которые ко ли либо мне может мы на над надо наш не него нее нет ни них но ну о об однако он она они оно от по под
при с со так также такой там те тем то того тоже той только том ты у уже что чтобы чье эта эти это этот я между через более нужно необходимо`,
  tr: `acaba ama ancak aslında az bazı belki ben bile bir biz bu bunu bunun burada çok çünkü da daha de değil diğer diye en gibi göre her hem hep
hiç için ile ise kadar karşı ki kim mi mı mu mü nasıl ne neden nerede o olan olarak oldu olduğu olması olup onlar onu onun ve veya ya yani yer
şey şu tüm üzere var`,
  id: `ada adalah agar akan antara apa atau bagi bahwa banyak beberapa bisa dalam dan dapat dari dengan di dia harus hingga ini itu itulah jika
juga kami karena ke kepada kita lain lebih maka melalui mereka namun oleh pada para perlu saat saja sangat saya sebagai sebuah secara
sehingga seperti serta setiap sudah telah tentang terhadap tidak untuk yaitu yang`,
  vi: `bị bởi các cái cần cho có còn của cùng đã đang đây để đến đó được gì hay khi không là lại lên mà mỗi một này nên nếu như nhưng những nhiều
ở ra rằng rất sẽ tại theo thì trên trong từ và vào về vẫn với`,
  ar: `في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن إن أن كان كانت يكون هو هي هم نحن كل بعض غير بين بعد قبل عند أو و ثم قد حيث كما
لكن حتى إذا أي ليس منذ خلال يجب يمكن`,
  ko: `및 등 또는 그리고 그 이 저 것 수 위해 위한 대한 통해 있는 있다 한다 하는 된다 되는 더 각 모든 약 매우 또한 하여 해야 함`,
};

/** Where a word without its accent is another word: Turkish şu (that) and su (water). */
const accentsTell: ReadonlySet<string> = new Set(['tr', 'vi']);

const sets = new Map(
  Object.entries(lists).map(([language, words]) => [
    language,
    new Set([...words.split(/\s+/), ...(accentsTell.has(language) ? [] : foldText(words).split(/\s+/))]),
  ]),
);
const none: ReadonlySet<string> = new Set();

/** Stop words of a language, lower case, with and without accents; empty for a language without a list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return sets.get(language) ?? none;
}
