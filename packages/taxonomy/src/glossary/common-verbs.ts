/** One row per term; columns and rules: docs/glossary.md. */
export const commonVerbs = `
stay | permanecer, quedarse, se queda | rester, demeurer | permanecer, ficar parado | оставаться, остаётся, остаться | 留下, 停留 | 머무르다, 머물다 | يبقى, بقاء, تبقى | kalmak, kalıyor | tetap tinggal, menetap | ở lại, lưu lại
publish | publicar, difundir | publier, paraître | publicar, divulgar | публиковать, опубликовать, издавать | 公布, 发布, 公开发布 | 공개하다, 발행, 게시 | نشر, ينشر | yayımlamak, yayınlamak | menerbitkan, mempublikasikan, memublikasikan | công bố, đăng tải
lend | prestar, préstamo de | prêter, prêt de | emprestar, empréstimo de | одалживать, выдавать на время | 出借, 借出 | 빌려주다, 대여 | إعارة, يعير | ödünç vermek | meminjamkan | cho mượn
borrow | tomar prestado, pedir prestado | emprunter, emprunt | pegar emprestado, tomar emprestado | брать взаймы, занимать | 借用, 借入 | 빌리다, 차용 | استعارة, يستعير, اقتراض | ödünç almak | meminjam, pinjam | mượn, vay mượn
remind | recordar, recordatorio, avisar | rappeler, rappel | lembrar, lembrete | напоминать, напомнить, напоминание | 提醒, 提示 | 상기, 알림, 일깨우다 | تذكير, يذكر | hatırlatmak, hatırlatma | mengingatkan, pengingat | nhắc nhở, nhắc
rise | subir, aumento de nivel | monter, montée, hausse | subir, elevação | подниматься, подъём, рост | 上升, 上涨 | 오르다, 상승 | ارتفاع, يرتفع | yükselmek, yükseliş | naik, kenaikan | dâng lên, tăng lên
drop | bajar, descender, descenso | baisser, chuter, baisse | baixar, descer | снижаться, опускаться, падает | 下降, 降低 | 내리다, 하락, 떨어지다 | انخفاض, ينخفض | düşmek, azalmak | turun, menurun | giảm xuống, hạ
break | romper, romperse, averiarse | casser, tomber en panne | quebrar, avariar | ломать, ломаться, сломать | 损坏, 断裂 | 깨지다, 부서지다 | كسر, ينكسر | kırmak, kırılmak | pecah, patah | làm vỡ, gãy
broken | roto, averiado, estropeado, rota | cassé, en panne | quebrado, avariado, estragado | сломан, сломанный, неисправный | 坏了, 损坏的, 破损 | 고장 난, 고장, 망가진 | معطل, مكسور, عطل | bozuk, kırık, arızalı | rusak, patah | bị hỏng, hư hỏng
fix | solucionar, arreglar | corriger, arranger | corrigir, arrumar | исправить, устранить | 修好, 解决 | 고치다, 해결 | تصحيح, معالجة | düzeltmek | membetulkan | khắc phục
fail | fallar, fracasar, falla | échouer, tomber en panne, défaillir | falhar, fracassar | отказать, не работать, сбой | 失败, 失灵, 故障 | 실패, 고장, 끊기다 | يفشل, فشل, يتعطل | başarısız olmak, arızalanmak | gagal, macet | thất bại, bị lỗi
find | encontrar, hallar, encuentra | trouver, trouve | encontrar, achar | найти, находить, нахождение | 找到, 寻找, 发现 | 찾다, 발견 | يجد, إيجاد, العثور على | bulmak, bulunan | menemukan, temukan | tìm thấy, tìm
hide | ocultar, esconder | cacher, masquer | esconder, ocultar | скрывать, спрятать | 隐藏 | 숨기다, 감추다 | إخفاء, يخفي | gizlemek, saklamak | menyembunyikan | giấu, che giấu
listen | escuchar, oír | écouter, entendre | ouvir, escutar | слушать, слышать | 倾听, 听取 | 듣다, 청취 | يستمع, سماع | dinlemek, duymak | mendengarkan, mendengar | lắng nghe, nghe
read | leer, lectura | lire, lecture | ler, leitura | читать, прочитать | 阅读, 朗读 | 읽다, 낭독 | يقرأ, قراءة | okumak, okuyor | membaca, baca | đọc
write | escribir, redactar | écrire, rédiger, écrit | escrever, redigir | писать, написать, записывать | 书写, 写作, 填写 | 쓰다, 작성 | يكتب, كتابة | yazmak, yazıyor | menulis, tulis | viết
draw | dibujar, dibujo, trazar | dessiner, dessin, tracer | desenhar, desenho, traçar | рисовать, чертить, нарисовать | 绘制, 画出 | 그리다, 그리기 | رسم, يرسم | çizmek, çizim | menggambar, gambarkan | vẽ
mark | marcar, señalar | marquer, repérer | marcar, assinalar | отмечать, отметить, пометить | 标记, 标出 | 표시하다, 표기 | وضع علامة, تحديد موقع | işaretlemek, işaret | menandai, tandai | đánh dấu
click | hacer clic, pulsar | cliquer, clic | clicar, clique | нажимать, кликать, щёлкнуть | 点击, 单击 | 클릭, 누르다 | نقر, ينقر | tıklamak, tıklıyor | mengeklik, klik | bấm, nhấp
print | imprimir, impresión | imprimer, impression | imprimir, impressão | печатать, распечатать, печать | 打印, 印刷 | 인쇄, 출력 | طباعة, يطبع | basmak, yazdırmak, baskı | mencetak, cetak | in ấn, in ra
scan | escanear, digitalizar, escaneado | scanner, numériser, balayer | escanear, digitalizar | сканировать, отсканировать | 扫描 | 스캔, 스캔하다 | مسح ضوئي, مسح | taramak, tarama | memindai, pindai | quét
log in | iniciar sesión, entrar en el sistema | se connecter, connexion unique | fazer login, iniciar sessão | войти в систему, вход в систему | 登录 | 로그인 | تسجيل الدخول, دخول | oturum açmak, giriş yapmak | masuk log, login | đăng nhập
move | mover, mudarse, trasladar | bouger, déplacer, déménager | mover, mudar-se, deslocar | двигаться, переехать, перемещать | 移动, 搬迁 | 움직이다, 이동, 이사 | تحريك, ينتقل, انتقال | hareket etmek, taşınmak | bergerak, pindah, berpindah | di chuyển, chuyển đi
follow | seguir, siguen, seguimiento | suivre, suit, suivi | seguir, acompanhar | следовать, следить, соблюдать | 跟随, 遵循, 跟踪 | 따르다, 뒤따르다, 추적 | يتبع, متابعة, تتبع | izlemek, takip etmek | mengikuti, ikut | đi theo, theo dõi, tuân theo
reach | alcanzar, llegar a | atteindre, joindre | alcançar, atingir | достигать, добраться, доходить | 达到, 送达 | 닿다, 도달 | بلوغ, يصل إلى | ulaşmak, erişmek | mencapai, menjangkau | tới được, đạt tới
open | abrir, apertura, abierto | ouvrir, ouverture, ouvert | abrir, abertura, aberto | открывать, открыть, открытие | 打开, 开放, 开业 | 열다, 개방 | فتح, يفتح, مفتوح | açmak, açılış | membuka, buka, terbuka | mở ra, mở cửa
close | cerrar, cierre, cerrado | fermer, fermeture, fermé | fechar, encerrar, fechado | закрывать, закрыть, закрытие | 关闭, 停业 | 닫다, 폐쇄 | إغلاق, يغلق, مغلق | kapatmak, kapalı | menutup, tutup | đóng cửa, đóng lại
switch off | apagar, apagado | éteindre, éteint | desligar, apagar, apagado | выключить, отключить, гаснуть | 关掉, 熄灭 | 끄다, 꺼지다 | إطفاء, مطفأ | kapatmak, söndürmek, sönük | mematikan, padam | tắt
illuminate | encender, alumbrar | allumer, éclairer | acender, iluminar | зажигать, освещать, гореть | 点亮, 照亮 | 켜다, 밝히다 | إضاءة, يضيء | yakmak, aydınlatmak, yanmak | menyalakan, menerangi | thắp sáng, chiếu sáng
kill | matar, muerte de | tuer, abattre | matar, abater | убивать, убить | 杀死, 致死 | 죽이다 | قتل, يقتل | öldürmek | membunuh | giết
drink | beber, bebida | boire | beber | пить, выпить | 饮用 | 마시다 | شرب, يشرب | içmek | minum | uống
cook | cocinar, cocina | cuisiner, cuire, cuisson | cozinhar, cozinha | готовить еду, варить | 烹饪, 做饭 | 요리, 요리하다 | طبخ, يطبخ, طهي | pişirmek, yemek pişirme | memasak, masak | nấu ăn
wash | lavar, lavado | laver, lavage | lavar, lavagem | мыть, стирать | 清洗, 洗涤 | 씻다, 세탁 | غسل, يغسل | yıkamak | mencuci, cuci | rửa, giặt
sweep | barrer, barrido | balayer, balayage | varrer, varrição | подметать, мести | 清扫 | 쓸다, 비질 | كنس, يكنس | süpürmek | menyapu | quét dọn
discard | tirar basura, desechar | jeter, se débarrasser | jogar fora, deitar fora, descartar | выбрасывать, выкидывать | 扔掉, 丢弃 | 버리다 | رمي, يرمي, التخلص من | atmak, çöpe atmak | membuang, buang | vứt bỏ, đổ bỏ
fill | llenar, rellenar, lleno | remplir, plein, remplissage | encher, preencher, cheio | заполнять, наполнить, полный | 装满, 填满 | 채우다, 가득 | ملء, يملأ, امتلاء | doldurmak, dolu, doluluk | mengisi, penuh | đổ đầy, điền vào
pour | verter, derramar | verser, déverser | despejar, derramar | лить, сливать | 倾倒 | 붓다 | صب, يصب | dökmek | menuang, menumpahkan | đổ ra
dig | cavar, excavar, excavación | creuser, fouille | cavar, escavar | копать, рыть | 挖掘, 开挖 | 파다, 굴착 | حفر, يحفر | kazmak, kazı | menggali | đào bới, đào
watering | regar, riego | arroser, arrosage | regar, rega | поливать, полив | 浇水, 浇灌 | 물 주기, 물을 주다 | سقي, ري, يسقي | sulamak, sulama | menyiram, penyiraman | tưới nước, tưới
cut | cortar, corte, tala | couper, coupe, abattage | cortar, corte, poda | резать, рубить, срезать | 切割, 砍伐, 修剪 | 자르다, 베다 | قطع, يقطع | kesmek, kesim | memotong, menebang | cắt, chặt
hit | golpear, chocar | frapper, percuter | bater, atingir | ударить, столкнуться | 撞击, 袭击 | 치다, 부딪치다 | ضرب, يصدم | vurmak, çarpmak | memukul, menabrak | đánh, va chạm
escape | huir, escapar, huyen | fuir, s'échapper | fugir, escapar | бежать, убегать | 逃离, 逃跑 | 도망, 달아나다 | هروب, يهرب | kaçmak | melarikan diri, kabur | chạy trốn
hurt | herir, lesionar, lastimar | blesser, blessure | ferir, machucar | ранить, травмировать | 受伤, 伤害 | 다치다, 부상 | إصابة, يجرح | yaralamak, yaralanmak | melukai, terluka | làm bị thương
call | llamar, llamada | appeler, appel | ligar, chamar, chamada | звонить, звать, вызов | 呼叫, 打电话 | 부르다, 전화, 호출 | نداء, اتصال, يتصل | aramak, çağırmak, çağrı | menelepon, memanggil, panggilan | gọi điện, gọi
meet | reunirse, encontrarse, conocer | rencontrer, se réunir | reunir-se, encontrar-se | встречаться, встретить | 会面, 见面 | 만나다, 모이다 | لقاء, يلتقي | buluşmak, görüşmek | bertemu, berkumpul | gặp gỡ, gặp
return | volver, regresar, devolver, vuelven | revenir, retourner, rendre | voltar, regressar, devolver | вернуться, возвращать | 返回, 归还 | 돌아오다, 반납, 귀가 | عودة, يعود, إرجاع | dönmek, iade | kembali, pulang, mengembalikan | trở về, trả lại
leave | salir, marcharse, abandonar | partir, quitter | sair, partir, abandonar | уходить, покидать, уезжать | 离开, 撤离 | 떠나다, 나가다 | مغادرة, يغادر, ترك | ayrılmak, terk etmek | meninggalkan, berangkat | rời khỏi, rời đi
enter | entrar, ingresar, introducir | entrer, saisir | entrar, inserir | входить, вводить | 进入, 输入 | 들어가다, 입력 | دخول, إدخال, يدخل | girmek, giriş | memasuki, memasukkan | đi vào, nhập vào
drive | conducir, manejar, conducción | conduire, conduite | dirigir, conduzir | водить, вождение, ехать | 驾驶, 开车 | 운전, 몰다 | قيادة, يقود | sürmek, araba kullanmak | mengemudi, menyetir | lái xe
walk | caminar, ir a pie, andar | marcher, aller à pied | caminhar, andar a pé | идти пешком, ходить пешком | 步行, 走路 | 걷다, 걸어서 | مشي, سيرا على الأقدام | yürümek, yürüyerek | berjalan kaki | đi bộ
hold | guardar, sostener, conservar | tenir, conserver, détenir | guardar, segurar | держать, хранить, хранятся | 持有, 保存着 | 지니다, 보관 | يحتفظ, احتفاظ | tutmak, elde tutmak | memegang, menyimpan | giữ, nắm giữ
own | poseer, ser dueño, tener en propiedad | posséder, appartenir | possuir, ser dono | владеть, принадлежать, собственный | 拥有, 所有 | 소유하다, 가지다 | يملك, امتلاك | sahip olmak, sahibi | memiliki sendiri, kepunyaan | sở hữu
share | compartir, repartir | partager, partage | partilhar, compartilhar | делиться, совместно использовать | 共享, 分享 | 나누다, 공유 | مشاركة, يتقاسم, تشارك | paylaşmak, paylaşım | berbagi, membagi | chia sẻ, dùng chung
measure | medir, medición, mide | mesurer, mesure de | medir, medição | измерять, мерить, замер | 测量, 计量 | 재다, 측정 | قياس, يقيس | ölçmek, ölçüm | mengukur, pengukuran | đo lường, đo
teach | enseñar, impartir | enseigner, apprendre à | ensinar, lecionar | учить, преподавать | 教授, 讲授 | 가르치다 | تدريس, يعلم | öğretmek | mengajar, mengajarkan | dạy, giảng dạy
learn | aprender, aprendizaje | apprendre, apprentissage | aprender, aprendizagem | учиться, научиться, изучать | 学习, 学会 | 배우다, 학습 | تعلم, يتعلم | öğrenmek | belajar, mempelajari | học hỏi, học tập
complain | quejarse, reclamar, quejan | se plaindre, réclamer | queixar-se, reclamar | жаловаться, пожаловаться | 抱怨, 投诉 | 불평, 항의 | يشكو, شكوى, تذمر | yakınmak, şikâyet etmek | mengeluh, mengadu | phàn nàn, khiếu nại
quarrel | discutir, pelear, disputa | se disputer, querelle | brigar, discutir | ссориться, спорить, спор | 争吵, 纠纷 | 다투다, 분쟁 | نزاع, يتنازع, شجار | tartışmak, kavga | bertengkar, berselisih | cãi nhau, tranh chấp
offer | ofrecer, ofrecimiento | offrir, proposer | oferecer | предлагать, предложить | 提供, 供给 | 제공하다 | يقدم, تقديم, عرض | sunmak, sunulan | menawarkan, ditawarkan | cung cấp, mời chào
apply | solicitar, presentar solicitud, postular | postuler, déposer une demande | candidatar-se, requerer, solicitar | подавать заявление, подать заявку | 申请 | 신청, 신청하다 | تقديم طلب, يتقدم بطلب | başvurmak, başvuru | mengajukan, melamar | nộp đơn, xin cấp
refuse | rechazar, negarse | refuser, rejeter | recusar, rejeitar | отказать, отклонить | 拒绝, 驳回 | 거부, 거절 | رفض, يرفض | reddetmek | menolak | từ chối
allow | permitir, dejar | permettre, autoriser | permitir, deixar | разрешать, позволять | 允许, 准许 | 허용, 허락 | سماح, يسمح | izin vermek | mengizinkan, membolehkan | cho phép
forbid | prohibir, prohibido | interdire, interdit | proibir, proibido | запрещать, запрет | 禁止 | 금지 | منع, حظر, ممنوع | yasaklamak, yasak | melarang, dilarang | cấm
punish | sancionar, castigar, multar | punir, sanctionner | punir, multar | наказывать, штрафовать | 处罚 | 처벌 | عقاب, يعاقب | cezalandırmak | menghukum | xử phạt
notify | notificar, comunicar, avisar | notifier, prévenir, signaler | notificar, comunicar, avisar | уведомлять, сообщать, извещать | 通知, 告知, 通报 | 통보, 알리다, 통지 | إبلاغ, يبلغ, إخطار | bildirmek, haber vermek | memberi tahu, memberitahukan | thông báo, báo tin
hire | contratar, contratación de personal | embaucher, recruter | contratar, admitir pessoal | нанимать, набирать | 雇用, 招聘 | 고용하다, 채용 | توظيف, يوظف | işe almak | merekrut, mempekerjakan | thuê, tuyển dụng
dismiss | despedir, cesar | licencier, renvoyer | demitir, despedir | уволить, увольнять | 解雇, 辞退 | 해고 | فصل, تسريح | işten çıkarmak | memecat | sa thải
earn | ganar dinero, ingresar | gagner de l'argent, toucher | ganhar dinheiro, auferir | зарабатывать, заработок | 赚钱, 挣钱 | 벌다 | كسب, يكسب | kazanmak | mencari nafkah, berpenghasilan | kiếm tiền
spend | gastar, gasto | dépenser, dépense | gastar, despesa | тратить, расходовать | 花费, 支出 | 쓰다, 지출 | إنفاق, ينفق | harcamak, harcama | membelanjakan, pengeluaran | chi tiêu
owe | deber dinero, deuda | devoir de l'argent, dette | dever dinheiro, dívida | быть должным, задолжать, долг | 欠款, 拖欠 | 빚, 체납 | دين, مديون | borçlu olmak, borç | berutang, utang | nợ
charge | cobrar, cobro | facturer, percevoir | cobrar, cobrança | взимать, брать плату | 收费, 征收 | 부과, 징수 | جباية, تحصيل | tahsil etmek, ücret almak | memungut biaya, menagih | thu phí
build | construir, edificar, construyen | bâtir, construire | construir, edificar | строить, построить | 建造, 修建 | 짓다, 건설 | بناء, يبني | inşa etmek, yapmak | membangun | xây dựng
install | instalar, colocar | installer, poser | instalar, colocar | устанавливать, установить | 安装 | 설치, 달다 | تركيب, يركب | kurmak, takmak, döşemek | memasang, pemasangan | lắp đặt
leak | gotear, fuga, filtrarse, fugas | fuir, fuite | vazar, vazamento | протекать, утечка, течь, протечка | 泄漏, 漏水 | 새다, 누출, 누수 | تسرب, يتسرب | sızmak, sızıntı, sızdırmak | bocor, kebocoran | rò rỉ
overflow | desbordarse, rebosar | déborder, débordement | transbordar | переполняться, выходить из берегов | 溢出, 漫溢 | 넘치다, 범람 | فيض, يفيض | taşmak, taşkın | meluap, meluber | tràn ra, tràn
freeze | congelar, helarse | geler, verglas | congelar, gelar | замерзать, обледенеть | 结冰, 冻结 | 얼다, 동결 | تجمد, يتجمد | donmak, buz tutmak | membeku | đóng băng
collapse | derrumbarse, colapsar | s'effondrer, écroulement | desabar, desmoronar | рушиться, обрушение | 倒塌, 坍塌 | 무너지다, 붕괴 | انهيار, ينهار | çökmek, yıkılmak | runtuh, ambruk | sụp đổ
survive | sobrevivir | survivre | sobreviver | выживать | 幸存, 存活 | 살아남다, 생존 | نجاة, ينجو | hayatta kalmak | bertahan hidup | sống sót
suffer | sufrir, padecer | souffrir, subir | sofrer, padecer | страдать | 遭受, 受苦 | 겪다, 시달리다 | معاناة, يعاني | acı çekmek, mağdur olmak | menderita | chịu đựng
vaccinate | vacunar, inmunizar | vacciner | vacinar | прививать, вакцинировать, привить | 接种, 接种疫苗 | 예방접종, 접종 | تطعيم, تلقيح | aşılamak, aşı | memvaksin, vaksinasi | tiêm phòng, tiêm chủng
cure | curar, sanar | guérir, soigner | curar, sarar | лечить, вылечить | 治疗, 治愈 | 치료, 낫다 | علاج, شفاء, يعالج | iyileştirmek, tedavi | menyembuhkan, mengobati | chữa bệnh, chữa trị
infect | contagiar, infectar | infecter, contaminer | infectar, contagiar | заразить, заражать | 感染, 传染 | 감염, 전염 | عدوى, يصيب | bulaştırmak, enfekte | menulari, menginfeksi | lây nhiễm
breed | criar animales, cría | élever, élevage | criar animais, criação | разводить, выращивать | 繁殖, 饲养 | 기르다, 사육 | تربية, يربي | yetiştirmek, üretmek | beternak, memelihara | chăn nuôi
encourage | animar, alentar, incentivar | encourager, inciter | incentivar, encorajar | поощрять, побуждать | 鼓励 | 장려, 격려 | تشجيع, يشجع | özendirmek, cesaretlendirmek | menggalakkan | khuyến khích
compare prices | comparar precios | comparer les prix | comparar preços | сравнивать цены | 比较价格, 比价 | 가격 비교 | مقارنة الأسعار | fiyat karşılaştırmak | membandingkan harga | so sánh giá
recognise | reconocer, identificar | reconnaître, identifier | reconhecer, identificar | узнавать, опознать, признать | 识别, 认出 | 알아보다, 인식 | تعرف على, تمييز | tanımak, tanıma | mengenali, pengenalan | nhận ra, nhận diện
translate | traducir, traducción | traduire, traduction | traduzir, tradução | переводить, перевод | 翻译 | 번역, 통역 | ترجمة, يترجم | çevirmek, tercüme, çeviri | menerjemahkan, terjemahan | dịch thuật, phiên dịch
guide | guiar, orientar, guía | guider, orienter | guiar, orientar, guia | направлять, проводник, гид | 引导, 指引 | 안내, 이끌다 | إرشاد, مرشد, دليل | rehberlik, yönlendirmek, rehber | memandu, pemandu, membimbing | hướng dẫn
serve | servir, atender | servir, desservir | servir, atender | обслуживать, служить | 服务于, 服务 | 봉사, 운행 | خدمة, يخدم | hizmet vermek | melayani | phục vụ
organise | organizar | organiser | organizar | организовать, устраивать | 组织, 筹办 | 조직, 주최 | تنظيم, ينظم | düzenlemek, örgütlemek | menyelenggarakan, mengorganisasi | tổ chức
prove | demostrar, probar, acreditar | prouver, démontrer | comprovar, provar | доказать, подтвердить | 证明 | 증명, 입증 | إثبات, يثبت | kanıtlamak, ispat | membuktikan, bukti | chứng minh
confirm | confirmar, ratificar | confirmer | confirmar | подтверждать | 确认, 证实 | 확인, 확정 | تأكيد, يؤكد | doğrulamak, teyit | mengonfirmasi, memastikan | xác nhận
trace | rastrear, trazar el origen | retracer, traçabilité | rastrear | отследить, проследить | 追溯, 追踪 | 추적하다 | تعقب, اقتفاء | izini sürmek | melacak | truy vết
notice | darse cuenta, notar | remarquer, s'apercevoir | notar, perceber | замечать, заметить | 注意到, 发现 | 알아채다, 눈치채다 | يلاحظ, ينتبه | fark etmek | memperhatikan, menyadari | nhận thấy
happen | ocurrir, suceder | se produire, survenir | acontecer, ocorrer | происходить, случаться | 发生 | 일어나다, 발생 | حدوث, يحدث, وقوع | olmak, meydana gelmek | terjadi | xảy ra
spread | propagarse, extender, difundir | se propager, répandre | espalhar, propagar | распространяться | 传播, 蔓延 | 퍼지다, 확산 | انتشار, ينتشر | yayılmak | menyebar, penyebaran | lan rộng, lây lan
harvest | cosechar, cosecha | récolter, récolte | colher, colheita | собирать урожай, урожай | 收获, 收割 | 수확 | حصاد, يحصد | hasat, hasat etmek | panen, memanen | thu hoạch
`;
