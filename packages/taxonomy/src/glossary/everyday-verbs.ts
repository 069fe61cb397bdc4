/** One row per term; columns and rules: docs/glossary.md. */
export const everydayVerbs = `
assault | atacar, agredir | attaquer, agresser | atacar | нападать, напасть | 袭击他人 | 공격하다, 습격 | يهاجم | saldırmak, saldırıya uğramak | menyerang, diserang | tấn công người, hành hung
vary, fluctuate | variar, fluctuar | varier, fluctuer | variar, oscilar | колебаться | 波动, 变动 | 변동, 달라지다 | يتفاوت, يتقلب | değişkenlik, dalgalanmak | bervariasi, naik turun | dao động, biến động
deteriorate, worsen | empeorar, deteriorarse | empirer, se détériorer | piorar, deteriorar | ухудшаться, ухудшиться | 变差, 加剧 | 나빠지다, 악화되다 | يسوء, يتدهور | kötüleşmek | memburuk, bertambah parah | xấu đi, trầm trọng hơn
multiply | multiplicar, multiplicarse | multiplier, se multiplier | multiplicar, multiplicar-se | умножать, множиться | 倍增, 相乘 | 곱하다, 배로 늘다 | يضاعف, يتضاعف | çoğalmak, katlanmak | berlipat ganda, melipatgandakan | nhân lên, tăng gấp bội
shrink, diminish | encoger | rétrécir | encolher | уменьшаться | 缩小, 减弱 | 축소 | يتقلص, ينكمش | küçülmek, daralmak | menyusut | thu hẹp, giảm dần
exceed, surpass | superar el límite, exceder | dépasser, excéder | exceder, ultrapassar | превышать, превысить | 超过, 超出 | 초과하다, 넘어서다 | يتجاوز, يفوق | sınırı aşmak, sınırı geçmek | melebihi | vượt quá, vượt mức
remain, left over | quedar, sobrar, restante | restant | restar, sobrar, restante | оставшийся | 剩下, 余下 | 남다, 남은 | يتبقى, متبق | geriye kalmak, arta kalan | tersisa | còn dư, phần còn lại
appear, emerge | aparecer, surgir | apparaître, surgir | aparecer, surgir | появляться, возникать | 出现, 浮现 | 나타나다, 생기다 | يظهر, ظهور | ortaya çıkmak, belirmek, görünmek | muncul, timbul | xuất hiện, nảy sinh
sit, seat | sentarse | s'asseoir | sentar | сидеть | 坐下 | 앉다 | يجلس | oturmak, koltuk | duduk | ngồi
stand | ponerse de pie, de pie | debout, se lever | ficar em pé, levantar-se | стоять, встать | 站立, 起身 | 서다, 일어서다 | يقف, وقوف | ayakta durmak, ayağa kalkmak | berdiri | đứng, đứng dậy
run, jog | correr, trotar | courir | correr | бегать | 跑步, 奔跑 | 달리다, 뛰다 | يركض, جري | koşmak, koşu | berlari, lari | chạy bộ
jump, climb | saltar, trepar | sauter, grimper | pular | прыгать, лазить | 跳跃, 攀爬 | 뛰어오르다, 산에 오르다 | يقفز, يتسلق | zıplamak, tırmanmak | melompat, memanjat | leo trèo
swing, shake | balancear, sacudir, temblar | secouer, trembler | balançar, sacudir | трясти, качать, трястись | 摇晃, 震动 | 흔들다, 진동 | يهتز, يهز | sallamak, sarsılmak, titremek | mengguncang, bergoyang, getaran | rung lắc, lắc
turn around, spin | girar, dar vuelta | faire demi-tour | virar | поворачивать, крутиться | 转弯, 旋转 | 돌다, 회전하다 | يدور, ينعطف | dönmek, çevirmek | berbelok | xoay, rẽ
hang | colgar | accrocher, pendre | pendurar | вешать, висеть | 悬挂 | 걸다, 매달다 | يعلق, معلق | asmak, asılı | menggantung, digantung | treo
tie, bind | atar, amarrar | attacher | amarrar | связать, привязать | 捆绑, 绑住 | 묶다 | يربط, ربط | ip ile bağlamak | mengikat | buộc, trói
wrap, fold | envolver, doblar | plier | embrulhar | завернуть, складывать | 折叠 | 접다 | يلف, يطوي | sarmak, katlamak | membungkus, melipat | gói, gấp
glue, stick | pegamento, adherir | colle, coller ensemble | cola adesiva, grudar | клей, клеить | 胶水, 粘住 | 접착, 풀칠 | غراء, يلصق | yapıştırıcı, tutkal | lem, merekatkan | keo dán
melt, thaw | derretirse, deshielo | fondre, dégel | derreter, degelo | таять, оттепель | 融化, 解冻 | 녹다, 해빙 | يذوب, ذوبان | erimek, erime | meleleh, mencair | tan chảy
boil, fry | hervir, freír | bouillir, frire | ferver, fritar | кипятить, жарить | 煮沸, 油炸 | 끓이다, 튀기다 | يغلي, يقلي | kaynatmak, kızartmak | merebus, menggoreng | đun sôi, chiên
bake, oven | hornear, horno | cuire au four, four | assar | выпекать, духовка | 烘烤, 烤箱 | 굽다, 오븐 | يخبز | fırında pişirmek | memanggang, oven | nướng, lò nướng
dry out, dry up | secarse, agotarse el agua | s'assécher, tarir | secar, esgotar a água | высыхать, пересыхать | 干涸, 晒干 | 마르다, 고갈 | يجف, جفاف الآبار | kurumak, kurutmak | mengering, mengeringkan | cạn nước, khô cạn
soak, absorb | empapar, absorber | absorber, tremper | absorver, encharcar | впитывать, поглощать | 吸收, 浸泡 | 흡수, 젖다 | يمتص, امتصاص | emmek, ıslatmak | menyerap, merendam | thấm, hấp thụ
dissolve, disband | disolver | dissoudre | dissolver | растворять, распустить | 溶解, 解散 | 용해, 해산 | يذيب | çözünmek, feshetmek | melarutkan, membubarkan | hòa tan, giải thể
cool down | enfriar, refrescar | refroidir, rafraîchir | resfriar, arrefecer | охлаждать, остыть | 降温, 冷却 | 식히다, 냉각 | يبرد | soğutmak, serinlemek | mendinginkan | hạ nhiệt
activate | activar | activer | ativar | активировать | 打开开关, 激活 | 활성화 | تفعيل | cihazı açmak, etkinleştirmek | mengaktifkan | bật lên, kích hoạt
deactivate | desactivar, inhabilitar | désactiver | desativar | отключать, деактивировать | 停用, 禁用 | 비활성화, 사용 중지 | إيقاف التشغيل | devre dışı bırakmak | menonaktifkan | vô hiệu hóa, tắt đi
lower | reducir el precio, abaratar | abaisser, faire baisser | rebaixar | понизить | 调低, 压低 | 낮추다, 내려가다 | يخفض, خفض | indirgemek | menurunkan | hạ thấp, hạ xuống
awareness | concienciar, sensibilizar, concientizar | sensibiliser | conscientizar, sensibilizar | просвещать население, привлечь внимание | 提高意识 | 알리기 | توعية, رفع الوعي | bilinç | menyadarkan, kesadaran, penyuluhan | nâng cao nhận thức, tuyên truyền
advocacy, lobby | hacer campaña | militer pour | militância | агитировать, лоббировать | 游说 | 캠페인, 옹호 | ضغط سياسي | lobi | melobi | vận động chính sách
conduct | realizar, efectuar | effectuer | realizar, efetuar | проводить | 进行, 开展 | 실시, 수행하다 | يجري | gerçekleştirmek | menjalankan | tiến hành
undertake | comprometerse | entreprendre, s'engager à | comprometer-se | предпринять, обязаться | 承担, 着手 | 착수, 맡다 | يتعهد, الاضطلاع | üstlenmek, taahhüt etmek | mengupayakan, berkomitmen | đảm nhận, đảm đương
entrust, delegate | encomendar | confier | confiar a | поручить | 委托, 托付 | 맡기다 | يوكل | görevlendirmek, devretmek | mempercayakan | ủy thác, giao phó
spot, sight | avistar, divisar | apercevoir | avistar | заметить, обнаружить | 察觉, 目击 | 포착, 목격 | يلمح | uzaktan görmek | melihat dari jauh | nhìn thấy
cluster, group | agrupar | regrouper | agrupar | группировать | 分组 | 묶어 분류, 무리 짓다 | تجميع في مجموعات | gruplamak, kümelemek | mengelompokkan | phân nhóm, gom nhóm
matching, pair | poner en contacto | jumeler, mettre en relation avec | emparelhar, juntar pares | подобрать пару, сопоставить | 配对 | 짝짓다 | يوفق بين | eşleştirmek | menjodohkan, memasangkan | ghép
give back | devolver, entregar | restituer | restituir | вернуть, сдать | 交还 | 돌려주다 | يعيد | geri vermek | mengembalikan | nộp lại
hand over | dejar en | déposer, remettre | deixar em | передать, отдать на | 交付, 移交 | 넘겨주다, 인계 | يسلم | bırakmak | menyerahkan | giao nộp
obtaining, get | recibir una copia | obtenir, recevoir | obter, conseguir, receber | получать, получить | 得到 | 얻다, 받다 | يحصل على | ele geçirmek | mendapat salinan | lấy được
refresh, update | mantener al día | tenir à jour | manter em dia | держать в курсе | 及时更新, 刷新 | 최신 상태로 유지, 새로 고침 | يحدث باستمرار | güncel tutmak | memutakhirkan, memperbarui data | làm mới
tidy | poner en orden | ranger, mettre de l'ordre | arrumar, organizar | навести порядок, упорядочивать | 收拾 | 정돈 | ترتيب الأغراض | toparlamak | merapikan, membereskan | sắp xếp lại
beautify, decorate | embellecer, decorar | embellir, décorer | embelezar, decorar | украшать | 美化, 装饰 | 꾸미다, 장식 | تجميل, تزيين | güzelleştirmek, süslemek | memperindah, menghias | trang trí
sow, planting | plantar árboles | planter des arbres | plantar árvores | сажать деревья | 种树, 播种 | 나무 심기, 파종 | غرس الأشجار | ağaç dikmek, tohum ekmek | menanam pohon, menabur | trồng cây, gieo hạt
harvests | cosechar, recolectar | cueillir | colher, colheita | собирать урожай | 采摘 | 따다, 수확하다 | جني المحاصيل, قطف | meyve toplamak | memetik | hái
fisherman, fishing | pescar | pêcher | pescar | рыбачить | 捕鱼, 渔民 | 고기잡이 | يصيد السمك | balık tutmak | menangkap ikan | đánh cá
graze, herd | pastar | paître | pastar | пасти | 放牧, 牧群 | 가축 떼 | رعي | otlatmak, hayvan sürüsü | menggembala, kawanan ternak | chăn thả, đàn gia súc
butcher, slaughter | matadero, carnicero | abattre, boucher | açougueiro | забой | 屠夫 | 정육점 | ذبح, جزار | hayvan kesimi | menyembelih, tukang daging | người bán thịt
bring, fetch | traer | amener | trazer | приносить, привезти | 带来, 拿来 | 가져오다, 데려오다 | يجلب, يحضر | getirmek | membawakan, mendatangkan | mang đến, đem lại
put, lay | poner | mettre, placer | pôr | положить | 放置, 摆放 | 놓다, 두다 | يضع | koymak, yerleştirmek | meletakkan, menaruh, menempatkan | đặt, để vào
take away | llevarse | emporter | levar embora | убирать, забирать | 拿走, 移走 | 치우다 | يأخذ | alıp götürmek | mengambil, menyingkirkan | lấy đi, dọn đi
toss, throw | tirar a la calle | jeter, lancer | atirar | бросать | 抛掷 | 던지다, 내던지다 | يرمي, رمي | fırlatmak | melempar | ném, quăng
knock, hit | golpear, chocar | heurter | colidir | сбить | 敲打 | 부딪치다, 치다 | يصطدم | çarpmak, vurmak | menabrak, memukul | đâm vào
slip, trip over | resbalar, tropezar | glisser, trébucher | escorregar, tropeçar | поскользнуться, споткнуться | 滑倒, 绊倒 | 미끄러지다 | ينزلق, يتعثر | kaymak, tökezlemek | tergelincir, tersandung | trượt ngã, vấp ngã
sink, drown | ahogarse | se noyer, couler | afogar-se, afundar | тонуть, утонуть | 沉没, 溺死 | 가라앉다, 침수되다 | يغرق | boğulmak, batmak | tenggelam | chết đuối, chìm
suffocate | asfixia, asfixiarse | étouffer, asphyxie | asfixia, sufocar | удушье, задыхаться | 窒息, 憋气 | 질식, 숨 막히다 | اختناق, يختنق | havasızlıktan boğulma | tersedak | nghẹt thở, ngạt
faint | desmayarse, desmayo | s'évanouir, malaise | desmaiar, desmaio | упасть в обморок, обморок | 晕倒, 昏迷 | 기절 | إغماء, يغمى | bayılmak | pingsan | ngất xỉu
cry, weep | llorar, llanto | pleurer | chorar | плакать | 哭泣 | 울다 | يبكي, بكاء | ağlamak | menangis | khóc
laugh, smile | reír, sonreír, sonrisa | rire, sourire | rir, sorrir | смеяться, улыбаться | 微笑, 欢笑 | 웃다, 미소 | يضحك, يبتسم | gülmek, gülümsemek | tertawa, tersenyum | cười
sing | cantar, canto | chanter, chant | cantar | петь, пение | 唱歌 | 노래하다 | يغني, غناء | şarkı söylemek | menyanyi, nyanyian | ca hát
dancing | bailar | bal | dançar, baile | танцевать, танцы | 跳舞 | 춤추다 | يرقص | dans etmek | menari, tarian | nhảy múa, khiêu vũ
imitate, mimic | imitar | imiter | imitar | подражать | 模仿 | 흉내, 모방 | تقليد, يقلد | taklit etmek | meniru | bắt chước
guess, estimate | adivinar, calcular a ojo | deviner | adivinhar | угадывать, прикинуть | 猜测 | 짐작, 추측 | تخمين, يخمن | tahmin etmek | menebak, mengira-ngira, memperkirakan jumlah | đoán, ước chừng
memorise | memorizar | mémoriser, apprendre par cœur | memorizar, decorar texto | запоминать, заучивать | 背诵 | 외우다, 암기 | يحفظ عن ظهر قلب | ezberlemek, hatırda tutmak | menghafal | học thuộc
misunderstand, confuse | malentendido, confundir | malentendu, confondre | mal-entendido, confundir | недоразумение, путать | 误解, 混淆 | 오해, 헷갈리다 | سوء فهم | yanlış anlamak | salah paham, membingungkan | hiểu lầm
hesitate | dudar en, reacio | hésiter, réticent | hesitar, relutante | не решаться | 犹豫, 不愿 | 망설이다, 주저 | يتردد | tereddüt, isteksiz | enggan, segan | ngần ngại, do dự, e ngại
dare, risk | atreverse, arriesgar | oser, risquer | ousar, arriscar | осмелиться, рисковать | 敢于, 冒险 | 감히, 무릅쓰다 | يجرؤ, يخاطر | cesaret etmek, göze almak | berani mencoba, mempertaruhkan | dám, liều
insist, persist | insistir | insister | insistir | настаивать, упорствовать | 执意 | 고집 | يصر, إصرار | ısrar etmek, diretmek | bersikeras, bertahan | khăng khăng, kiên trì
obey, comply with | obedecer, acatar | obéir, respecter les règles | obedecer, cumprir regras | подчиняться, соблюдать правила | 服从 | 복종, 준수하다 | يطيع, الامتثال | itaat etmek, kurallara uymak | mematuhi, menaati | vâng lời
violate | infringir, violar normas | enfreindre, violer | infringir, violar | нарушать правила, нарушать | 违反, 触犯 | 어기다, 위반하다 | يخالف, ينتهك | ihlal etmek, kuralı çiğnemek | melanggar aturan, menyalahi | phạm luật, làm trái
abuse, misuse | abusar, mal uso | abuser, détourner | abusar, mau uso | злоупотреблять | 误用 | 남용 | سوء استخدام, إساءة استعمال | kötüye kullanmak | menyalahgunakan | lạm dụng
flee, run from | huir, escapar | s'enfuir | fugir, escapar | спасаться бегством | 出逃 | 달아나다, 도망 | يهرب, هروب | firar | melarikan diri dari | bỏ trốn
chase, pursue | perseguir | pourchasser | perseguir | преследовать, гнаться | 追赶, 追捕 | 쫓다, 추격 | يطارد, مطاردة | kovalamak, peşine düşmek | mengejar | đuổi theo, truy đuổi
shooting | disparar, tiroteo | fusillade | atirar com arma, tiroteio | стрелять, стрельба | 开枪, 枪击 | 총격, 쏘다 | إطلاق نار | ateş etmek, silahla vurmak | menembak, penembakan | nổ súng, xả súng
burglar | entrar a robar, allanar | cambrioler, effraction | arrombar, invadir casa | взломщик | 撬门 | 무단 침입, 도둑 | لص | eve girmek, hırsız | pembobolan, maling | đột nhập
`;
