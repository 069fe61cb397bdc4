/** Words of people who tell a need, which say nothing about its subject: "we want", "nobody knows", "today", "three". */
const lists: Readonly<Record<string, string>> = {
  en: `want wants wanted wanting wish wishes hope hopes like likes ask asks asked asking tell tells told say says said saying know knows
known knowing see sees seen saw look looks looking looked think thinks thought believe feel feels felt seem seems seemed try tries tried
trying keep keeps kept put puts take takes took taken taking bring brings brought come comes came coming go goes went gone going let lets
leave leaves left become becomes became happen happens happened lie lies stand stands turn turns begin begins began able unable sure
nobody anybody somebody everybody none anyone someone everyone nothing anything something everything nowhere anywhere somewhere everywhere
thing things way ways lot lots bit kind kinds rest
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen half third twice
both whole apart else today tomorrow yesterday nowadays currently recently later sooner soon already
afterwards beforehand meanwhile never sometimes usually usual ago yet last next past
year years yearly month months week weeks day days
good bad better best worse worst big bigger longer easier harder fine simply quickly slowly really actually especially mainly mostly certain
january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
hence whereas moreover furthermore instead besides unless maybe indeed merely nearly roughly
much less least fewer sdg sdgs`,
  es: `necesito necesitas necesita necesitamos necesitan necesitaba necesitaban necesite necesiten necesario debería deberías deberíamos deberían
debiera debieran debía debían podrían podríamos pudiera pudieran podía podían quería querían querríamos gustaría gustarían tampoco cuyo cuya
cuyos cuyas aquí allí ahí ustedes ellas ellos
queremos quisiera quisiéramos quiere quieren gustaría deseamos hoy ayer mañana ahora luego entonces después nunca siempre jamás veces vez
alguien nadie cualquiera cualquier todo todos toda todas nada nuestro nuestra nuestros nuestras mismo misma mismos mismas así además sólo solo
solamente aunque mientras apenas casi aún todavía hacia hace hacer hacen haga hagan decir dice dicen diga saber sabe saben sabemos sepan ver ve
ven vean va van vaya ir poder pueda puedan podemos podría tener tenemos tengan dar da dan den deben debemos debería hay haya queda quedan
quedar pasa pasan pasó llega llegan llegar pone ponen poner sigue siguen seguir uno una unos unas dos tres cuatro cinco seis siete ocho nueve
diez once doce veinte treinta cuarenta cincuenta cien ciento mil millón millones medio media tercio primero primera primer último última
cada año años mes meses semana semanas día días gran grande grandes pequeño pequeña bueno buena mejor peor mucho mucha muchos muchas poco poca
pocos menos tanto tantos quién quien cuánto cuántos cuánta dónde cuándo cómo qué cuál pasado próximo cosa cosas parte manera forma vía sean
fuera`,
  fr: `faut faudrait fallait devrions pourrait pourraient pourrions pouvait pouvaient voulait voudrait voudraient souhaite souhaitent désirons
lesquels lesquelles laquelle lequel auquel celles ceux celui cela ailleurs pourtant cependant
voulons voudrions veut veulent aimerions souhaitons aimerait aujourd hui hier demain maintenant puis ensuite jamais toujours souvent fois
personne quiconque quelqu quelque quelques chacun chacune rien même mêmes seulement seul seule ainsi aussi quoi lorsque tandis presque déjà
faire fait font fasse fassent dire dit disent dise savoir sait savons sache sachent voir voit voient voie va vont aller aille puisse puissent
pouvons avoir avons ayons ait aient donner donne donnent être soit soient serait devons devrait devraient reste restent arrive arrivent mettre
met mettent prend prennent prendre vient viennent venir tient un une deux trois quatre cinq six sept huit neuf dix onze douze vingt trente
quarante cinquante cent cents mille million millions moitié demi tiers quart premier première dernier dernière prochain chaque an ans année
années mois semaine semaines jour jours grand grande grands petit petite petits bon bonne mieux meilleur beaucoup assez trop moins combien
ignorons chose choses façon manière partie côté`,
  pt: `preciso precisa precisamos precisam precisava precisavam precise precisem devia deviam deveriam deveríamos podia podiam poderiam poderíamos
queria queriam quereríamos gostariam gostávamos temos-nos cujo cuja cujos cujas isto isso aquilo estes estas esses essas deles delas
queremos gostaríamos gostaria quer querem desejamos hoje ontem amanhã agora depois então nunca sempre jamais vezes vez alguém ninguém qualquer
quaisquer nada tudo nosso nossa nossos nossas mesmo mesma mesmos mesmas assim além só somente embora enquanto quase ainda já fazer faz fazem
faça façam dizer diz dizem diga saber sabe sabem sabemos saibam ver vê vêem veem vejam vai vão ir poder possa possam podemos poderia ter
temos tenham dar dá dão deem devem devemos deveria há haja fica ficam ficar passa passam chega chegam chegar põe pôr sai um uma dois duas
três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem cento mil milhão milhões metade meio meia terço
primeiro primeira último última próximo próxima cada ano anos mês meses semana semanas dia dias grande grandes pequeno pequena pequenos bom
boa melhor pior muita muitas muitos pouco pouca poucos menos tanto tantos quem quanto quantos onde quando como qual coisa coisas jeito
forma parte daqui ali aqui lá`,
  ru: `следует следовало бы хотелось хотят хотел хотела хотите нужны требуется приходится пришлось смогли сможет смогут чтобы ради кому чей чья
чьи никак нигде везде всюду откуда-то те та тот ту тех тем теми
мы нам нас наш наша наше наши нашем нашей нашего нашу наших нашим нашими они им их ими вы вам вас она ей её нее ней ему него нем нём себя
себе сам сама сами самого самим никто никого никому ничего ничто кто кого кому кем что чего чему чем кто-то любой любая любого любому каждый
каждая каждое каждого каждой каждому каждом весь вся всё все всех всем всеми всего всей другой другая другие других другим другими друг
хотим хотели хочет хотят хотелось нужно нужен нужна нужны надо пусть хотеть мочь могут может могли могла можем можно нельзя должен должна
должны будет будут буду быть была были было есть нет знаем знает знают знать видит видят видеть видели видно сказать говорят говорит сделать
делать делает дать дают стать стало стал становится остаётся остается идёт идет идут пойти ведёт ведет потом затем теперь сейчас сегодня
завтра вчера тогда всегда никогда иногда часто редко уже ещё еще пока лишь только даже очень слишком почти совсем примерно около один одна
одно одного одной одном одну два две двух три трёх трех четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать
сорок пятьдесят сто тысяча тысяч тысячи миллион половина треть раз раза год года году лет годом месяц месяца месяцев неделя недели неделю
день дня дней дни самый самые самая самом большой большая большие маленький хороший плохой лучше хуже какой какая какие какого каком каких
который которого которому которым которых куда откуда сколько зачем почему поэтому потому тоже также итак иначе снова опять здесь тут
настолько столько того этого этому этим этих эту такого таких таким такие свой своя свои своих своего своей свою своими
хотя после перед вокруг среди кроме вместо благодаря согласно относительно довольно менее иной никакой некоторый несколько много мало туда
сюда ищем просим становиться стала стали оказаться являться является являются иметь имеет имеют имеется думать некому нечего незачем отчего
вскоре впоследствии порой зачастую ведь вовсе разве неужели причём притом поскольку словно будто
четырёх четырех пяти шести семи восьми девяти десяти двум трём трем двумя тремя двадцати тридцати сорока пятидесяти шестьдесят семьдесят восемьдесят девяносто ста
двести двухсот сотен миллионов дважды трижды однажды
каждые каждых каждым каждыми многие многих многим многими месяце месяцами неделе недель неделями прошлом прошлой прошлого
прошлых прошлую делается делаются остаются оставаться ведут просит просят`,
  tr: `benim seni sana beni bana sende bende size sizi işte değildir nedir üzerine arada vardır biraz içine içini zaten bundan önünde ardından yoktur
edildi birbirine birbirini birbiriyle gereken kimsenin anda asla birkaç buraya arasındaki herhangi sanki böylece aşağıdaki sonraki önceden sonrasında öncesi
öncesinde diğerleri bazıları itibariyle bunlardan dahi iken kadarıyla adlı birer gayet herhalde maalesef ikisi hepimiz ettiğini dediği haline hâline hale
edilebilir edilecek edilerek edildiği kullanılmaktadır görülen görülmektedir gerekmektedir etmektedir olmaktadır bulunmaktadır zira nihayet neyin hepsinin
hepsini görüp görür görülür denilen denir bizzat beraberinde ötürü ibaret doğrultusunda sayede bünyesinde kullanıldığı verir verecek verdiği verildi
vermesi vererek veriyor çıkar çıkıyor çıkacak çıkarak gidecek giderek kalmış kalması yapıyoruz yapıyorlar birlikte olunca olursa varsa yoksa üstelik
halbuki peşinde çoğunlukla sıkça sürekli tamamen tam gibi kadar iyice oldukça epey fazlasıyla hâlen halen mevcut değilse
kullanmak kullanılan kullanılır kullanarak kullanan kullanılarak kullanıyor kullanılıyor kullanabilir kullanabilmek kullandığı kullandıkları
tarafından aracılığıyla yoluyla nedeniyle sayesinde bulunan bulunuyor bulunmayan ilgili yeniden tekrar dolayısıyla sırasında esnasında içinde içinden
üzerinde üzerinden altında arasında yanında boyunca itibaren hakkında dair halinde hâlinde durumunda şeklinde yönelik neredeyse yaklaşık genellikle
genelde özellikle başka çeşitli edebilmek edebilsin edilebilmeli edilmeli edilmesi edilir ediliyor edecek eden ettiği ettikleri etti etmesi ederek
edip edilen olabilir olabilmek olduğunda olmayan olmadığı olmadığını olmadan olanlar olanları yapılmalı yapılan yapılması yapılabilmeli yapmaları
yaparak yapar yapılıyor yapılır sağlamak sağlayan sağlanmalı sağlayacak sağlar sağlanması sağlıyor verilen verilmesi verilmeli veren verebilmek
alınan alınması alınmalı alabilmek alıp gelen gelip giden isteyenler istediği niye örneğin mesela yine neye bununla buna ona ihtiyaç ihtiyacı
ihtiyacımız ihtiyacımız ihtiyaçları ihtiyaçlarını ihtiyaçlar lütfen istiyorlar saatlerce haftalarca aylarca yıllarca günlerce yıllardır aylardır onlarca
yüzlerce binlerce
gerek gerekir gerekiyor gerekli lazım lâzım istemek isteniyor istedik isterdik etmeli etmesi olmalı olabilmeli edebilmeli yapabilmeli çoğu
çoğunu hiçbiri birine birini birinin birinden onları bunları bunlara halde rağmen diye
istiyoruz isteriz istiyor isterler istenen isteyen bizim bize bizi bizde onun onların onlara bunlar şunlar kimse kimin kime kimi herkes herkesin
herkese herkesi hiçbir hiç biri birisi birçok bazı bazen hep hepsi tek bütün kendi kendisi kendileri aynı böyle şöyle öyle nerede nereye nereden
nereli hangi hangisi kaç ne neyi neden niçin zaman bugün dün yarın şimdi sonra sonradan önce hemen artık hâlâ hala henüz daima bile yalnız
yalnızca sadece ancak fakat ama oysa çünkü eğer yoksa kadar doğru üzere göre beri dolayı birlikte beraber ayrı ayrıca olan olur olmaz oluyor
olsun olsa olması olduğunu olduğunun olduğu olarak olacak olmuş oldu etmek ediyor edilen eder etsin yapmak yapıyor yapılan yapsın demek diyor
dedi bilmek biliyor bilmiyor bilmiyoruz bilsin görmek görünce görsün görüyor gelmek geliyor gelir gitmek gidiyor gider kalmak kalıyor kalan
vermek veriyor versin almak alıyor alan çıkmak çıkan koymak bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş
seksen doksan yüz bin milyon yarım yarısı çeyrek ilk son yıl yılda yılı yıllık ay ayda hafta haftada gün günde günü kez kere defa büyük küçük
iyi kötü çok az daha fazla eksik yeni eski var yok yer yerde yerden yeri şey şeyi orada burada buradaki biçimde şekilde`,
  id: `kamu diri seorang sedang lakukan suatu apapun tentu menurut selain satunya sebenarnya tadi semakin mengenai sang macam inilah bukanlah meski
terutama daripada apalagi selanjutnya diantara silakan silahkan misalnya entah sempat bakal sepertinya berkaitan sekaligus kecuali setidaknya beserta
sesungguhnya seberapa betapa makin apabila semacam sekedar sekadar melainkan sepenuhnya segalanya dikarenakan dibanding dibandingkan makanya seolah
sebagaimana kala nantinya seiring sekian kelak secepatnya selaku sekalipun bagaimanapun sebaik tersendiri halnya semenjak serba sebagainya seringkali
berlangsung saling bersama ikut demi amat begitulah karenanya olehnya dirinya padanya darinya adapun meskipun sekitarnya akibatnya
hendak sebuah beberapa dianggap dimiliki dimilikinya tiada berkali kerap tetap
walau tetapi tapi baru digunakan menggunakan gunakan dipakai dilakukan melakukan terdapat adanya merupakan termasuk berbagai berupa yakni
ialah sejumlah berikut berikutnya tersebut dimana sesuatu seseorang bahkan justru malah cukup kurang dulu dahulu mungkin sampai selama sejak
sebab pula biar lewat memberikan memberi diberikan mendapat mendapatkan mengalami terus berada ternyata berbulan bertahun berjam berhari berminggu
sehari sebulan seminggu setahun seterusnya sebaliknya sebagian kebanyakan akhirnya biasanya ratusan ribuan jutaan puluhan kebutuhan keperluan
dibutuhkan dapatkan yaitu supaya
perlu memerlukan membutuhkan butuh diperlukan dibutuhkan semestinya sebaiknya hendaknya padahal meskipun walaupun maupun ataupun
menginginkan inginkan
ingin mau hendak mohon kami kita saya mereka anda dia orang siapa siapapun apa apakah mana manapun kapan berapa bagaimana mengapa kenapa semua
seluruh segala setiap tiap masing sendiri sama lain lainnya beberapa sedikit banyak hanya cuma saja pun lagi masih belum pernah sering selalu
kadang sekarang kini hari ini besok kemarin nanti kemudian lalu setelah sesudah sebelum sebelumnya sewaktu ketika selagi sambil sementara
tanpa punya mempunyai memiliki tahu mengetahui lihat melihat bilang berkata jadi menjadi membuat buat bila kalau maka agar supaya sebaiknya
seharusnya harus boleh dapat bisa tak tidak bukan jangan satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh
ratus ribu juta setengah separuh sepertiga pertama terakhir tahun bulan minggu kali sekali besar kecil baik buruk lebih paling sangat terlalu
sekitar hampir begitu begini demikian itu itulah sini situ sana hal cara tempat bagian per datang pergi ada yang ke dari`,
  ar: `ينبغي يتمكن يتمكنوا تتمكن يمكنها نتمكن نحن نرغب يرغب يحتاج يحتاجون تحتاج احتياج نريدها يريدها وهو وهي لذا لذلك إذ لما مما عما فيما
كيلا أننا أنهم أنها أنه لكنه لكنها
نريد نود نرغب يريد يريدون نحتاج لدينا عندنا عندهم لديهم لديه اليوم أمس غدا الآن بعد ثم دائما أبدا أحيانا مرة مرات أحد لا أحد كل كلها كلهم جميع
بعض أي شيء نفس نفسه نفسها فقط حتى أيضا كذلك هكذا هنا هناك حيث أين متى كيف لماذا ماذا من كم أن يكون تكون كانت كانوا يعرف يعرفون نعرف نعلم يرى
يروا ترى يقول يقولون يقوم تقوم يمكن يمكنهم يستطيع يستطيعون يجب ينبغي يبقى تبقى يأتي يأتون يذهب تذهب يصل تصل دون ليس ليست غير سوى واحد واحدة
اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرين ثلاثين أربعين خمسين مئة مائة ألف آلاف مليون
نصف ثلث ربع أول آخر سنة سنوات عام أعوام شهر أشهر أسبوع أسابيع يوم أيام كبير كبيرة صغير صغيرة جيد سيئ كثير كثيرة قليل أكثر أقل جدا لهم لها له
لنا بنا بها به فيها فيه منها منه عليها عليه إليها إليه عنها عنه هؤلاء الذي التي الذين لكي كي كما مثل بينما بسبب لأن لأنها لأنه
اللواتي ولكن لو حين عندما عبر ضمن فوق تحت أمام خلف لدى نحو لقد سوف أصبح أصبحت يصبح تصبح نبحث نسعى أنا أنتم ولم ولا وقد وكم وأين فلا أحدا
أشياء كثيرا قليلا حيثما كلما ريثما مهما أينما بحيث وكان وكانت وليس وليست بأن بأنها إنه إنها لديها عليهم منهم`,
  ko: `원합니다 원한다 원해요 필요합니다 필요하다 필요해요 싶습니다 싶다 합니다 됩니다 있습니다 없습니다 있어야 없어 그런데도 이렇듯 마다 씩
우리 우리의 저희 누구 누구나 누가 아무 아무도 아무것 무엇 무엇이 무엇을 어디 어디서 어디에 어느 어떤 언제 어떻게 왜 것 거 곳 때 때문 때문에 지금 오늘 현재 이미
아직 다시 바로 먼저 나중 나중에 뒤 뒤에 후 전 다음 지난 올해 작년 내년 매년 해마다 매일 매주 매번 늘 항상 자주 가끔 거의 아주 너무 더욱 가장 제일 모두 다 전부
함께 같이 서로 따로 각각 하나 하나로 하나의 둘 셋 넷 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 스무 백 천 여러 몇 많은 많이 적은 조금 다른 같은 새 새로운 큰
작은 좋은 나쁜 이런 그런 저런 이렇게 그렇게 그래서 그러나 하지만 그런데 만약 만일 때까지 동안 사이 정도 쪽 가운데 중 데 줄 채 만큼 대로 이곳 그곳 여기 거기 저기
절반 넷 중 하나 반 번 뿐 주는 주지 주고 주면 볼 보고 보면 본 못 못합니다 모릅니다 모른다 모르고 일 년 해 달 주 날 군데 이들 그들 그것 이것 위 안 밖 옆
얼마나 이하 이내 전에 후에 때마다 따라서 어제 내일 대해 관한 따라 의해 아무런 찾습니다 찾고 알아야 번씩 얼마 그날 한곳 그러면 그래도 비록 설령 오히려 게다가 혹은 역시 이처럼 그처럼 어떻게든 도대체`,
  vi: `quý_vị vui_lòng xin hãy khác không_được chưa_có kính_thưa trân_trọng dưới_dạng càng lại_còn ngày_càng vốn_là hầu_hết phần_lớn đa_số không_có có_những
không_biết muốn_có cần_có phải_có để_có sẽ_có đang_có làm_cho khiến_cho sao_cho kể_cả gồm_có còn_lại như_là hay_là hoặc_là cho_đến cho_tới từ_khi trong_đó
nhất_là lâu_nay xưa_nay mỗi_khi mỗi_lần mỗi_ngày lúc_nào bây_giờ hôm_nay năm_nay năm_ngoái sắp_tới gần_đây
có_thể không_thể sử_dụng bất_kỳ bất_cứ trong_khi ngoài_ra tuy_nhiên mặc_dù bởi_vì thông_qua đối_với nhu_cầu cần_thiết mong_muốn hiện_tại hiện_nay
toàn_bộ tất_cả mọi_người nhiều_người một_số một_vài rất_nhiều cung_cấp đưa_ra chẳng_hạn ví_dụ khác_nhau cùng_nhau lẫn_nhau thường_xuyên luôn_luôn đôi_khi
thỉnh_thoảng sau_đó trước_đó từ_đó do_đó vì_vậy như_vậy thậm_chí gần_như chúng_tôi chúng_ta người_ta bao_giờ khi_nào ở_đâu như_thế làm_sao tại_sao vì_sao
bao_nhiêu bao_lâu có_được dùng_để giúp_cho hơn_nữa cũng_như hằng_tháng hàng_tháng hàng_tuần hàng_giờ hàng_năm hằng_năm dùng khoảng
cần nên được bị rất quá vẫn còn cả lẫn cùng ngoài ra tuy nhiên mặc dù
chúng tôi ta họ nó mình ai gì nào sao thế vậy ấy kia đâu bao nhiêu mấy vài hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu phải muốn
mong biết thấy nói làm rồi xong chỉ mới đều cũng hơn nhất lắm quá sau trước hiện nay hôm lúc hằng tháng tuần nhau tự bằng vì do nhờ thêm lần
chiếc việc sự điều chuyện chỗ nơi bên xuống qua đi đến tới trở nữa ngay luôn chưa chẳng dù tuy hoặc mọi tất cả lớn nhỏ tốt xấu nhiều ít mất
hết từng suốt đang đã sẽ`,
  zh: `应当 应 很多 许多 常常 经常 往往 总是 办法 得到 看到 也能 也没 还没 没法 无法 好让 以便 于是 因此 总 却是 靠 当 让人 一次
我们 你们 他们 她们 它们 大家 自己 谁 什么 哪 哪里 哪些 哪个 怎么 怎样 怎么样 为什么 多少 几 几个 这 那 这个 那个 这些 那些 这里 那里 这样 那样 一个 一 二 两 三 四 五 六
七 八 九 十 百 千 万 亿 两个 三个 个 种 次 份 只 张 座 栋 条 位 名 些 的 地 得 了 着 过 和 与 及 或 或者 还是 而 而且 但 但是 可是 可 因为 所以 如果 要是 虽然 只有 只要
就 才 都 也 还 又 再 已 已经 正在 现在 今天 昨天 明天 以后 之后 以前 之前 后来 然后 时候 时 每 每个 每次 每年 每月 每周 每天 年 月 日 天 周 去年 今年 明年 上 下 里 外 中
内 前 后 间 在 从 到 向 对 把 被 给 让 使 由 用 以 为 为了 于 跟 同 比 按 按照 根据 有 没有 没 不 不能 不会 不要 别 是 不是 会 能 能够 可以 要 想 想要 希望 需要 应该 必须
愿意 请 说 说出 知道 觉得 很 太 非常 更 最 十分 好 坏 大 小 多 少 新 旧 第 等 等等 之 其 其他 其它 另外 别的 全部 所有 任何 任何人 各 各个 整个 一些 一点 有些 有人 人们
没人 一样 一起 一边 不同 来 去 做 弄 成 起来 出来 下来 上来 进来 却 并 并且 则 即 该 此 某 本 者 们 所 左右 大约 来自 它 他 她 我 你 您 一半
哪一 是否 以及 各自 照样 仍然 依然 将要 曾经 有时 只能 只是 不得不 别人 然而 不过 尽管 假如 即使 除非 无论 不管 不仅 甚至 尤其
特别 比较 更加 越来越 几乎 之间 期间 同时 随后 最后 首先 其次 此外 其中 各种 不少 一下 一直 一般 大部分 由于 关于 对于
至于 从而 目前 认为 打算 进行 成为 变成 使得 带来 拿到 东西 事情 方面 不了 都会 那么 这么 多么 究竟 到底 毕竟 反而 何时
如何 为何 任意 上述 下列 有的 另一 另一个 某些 某个`,
};
const none: ReadonlySet<string> = new Set();
const sets = new Map(
  Object.entries(lists).map(([language, words]) => [
    language,
    new Set(words.split(/\s+/).map((word) => word.replaceAll('_', ' '))),
  ]),
);

/**
 * Words, and Vietnamese ones of two syllables, beside stop words, that people use to tell a need and that say nothing about its subject. Offers keep them, and they
 * do not tell a language: "six" is a number in French too.
 *
 * @returns lower-case words; empty for a language without a list
 */
export const fillerWordsOf = (language: string): ReadonlySet<string> => sets.get(language) ?? none;
