/** One row per term; columns and rules: docs/glossary.md. */
export const requestNouns = `
desk, front desk | ventanilla de atención | accueil | balcão, recepção | окошко, стойка приёма, приёмная | 前台, 窗口, 接待处 | 창구, 접수대 | شباك, مكتب استقبال, نافذة الخدمة | gişe, danışma masası, resepsiyon | meja depan, resepsionis | quầy, bàn tiếp tân
clerk | oficinista, empleado de ventanilla, funcionario | guichetier, agent d'accueil, commis | escriturário, atendente | служащий, делопроизводитель, сотрудник приёма | 办事员, 文员 | 사무원, 접수 직원 | كاتب إداري, موظف استقبال | büro görevlisi | petugas loket, juru tulis, pegawai tata usaha | nhân viên văn thư, cán bộ tiếp nhận
supervisor | supervisor, jefe directo | superviseur, responsable d'équipe | supervisor | начальник смены, надзиратель | 主管, 督导 | 감독자 | مشرف, مشرفين | şef | penyelia | người giám sát, cấp trên
colleague | colega, compañero de trabajo | collègue | colega de trabalho | коллега, коллеги | 同事, 同僚 | 동료, 직장 동료 | زميل, زملاء | meslektaş, iş arkadaşı | rekan kerja, kolega | đồng nghiệp
original | original | original, d'origine | original | оригинал, подлинник | 原件 | 원본 | أصلي, النسخة الأصلية | asıl, orijinal | dokumen asli | bản gốc, bản chính
draft | borrador, anteproyecto | brouillon, ébauche | rascunho, minuta | черновик, проект документа | 草稿, 草案 | 초안 | مسودة | taslak, müsvedde | konsep surat, draf | bản nháp, dự thảo
version | versión, versiones | version | versão, versões | версия, версии | 版本 | 버전, 판본 | نسخة معدلة | sürüm, versiyon | versi | phiên bản
slot, time slot | franja horaria, hueco libre, turno disponible | créneau, plage horaire | vaga de horário, faixa horária | свободное время, окно записи | 时段, 空档 | 시간대 | فترة زمنية, موعد شاغر | saat aralığı, boş saat | slot waktu, jam kosong | khung giờ, giờ trống
quota | cupo, cuota asignada | quota, contingent | cota | квота, квоты | 配额, 名额 | 할당량 | حصة محددة, كوتا | kota, kontenjan | kuota, jatah | hạn ngạch
threshold | umbral, valor límite | seuil, valeur limite | limiar, valor limite | порог, пороговое значение | 阈值, 门槛 | 임계값, 기준치 | عتبة, حد أدنى مقرر | eşik, eşik değer | ambang batas, nilai ambang | ngưỡng, giá trị ngưỡng
maximum | máximo, tope | maximum, maximal, plafond de | máximo, limite máximo | максимум, максимальный | 最大值, 最高 | 최대, 최고치 | الحد الأقصى, أقصى | azami, en fazla, maksimum | maksimum, paling banyak | tối đa
minimum | mínimo | minimum, minimal | mínimo | минимум, минимальный | 最小值, 最低 | 최소, 최저 | الحد الأدنى, أدنى | asgari, en az, minimum | minimum, paling sedikit | tối thiểu
total | suma total | total, somme totale | total, soma total | всего, общий итог | 总计, 合计, 总数 | 총계, 합계 | المجموع, الإجمالي | toplam, toplamı | jumlah keseluruhan, total | tổng cộng, tổng số
ratio | proporción, relación entre | ratio, rapport entre | razão entre, proporção | соотношение | 比例 | 비율 | نسبة | oran | rasio, perbandingan jumlah | tỷ lệ
mandatory, compulsory | obligatorio | obligatoire | obrigatório | обязательный, обязателен | 强制, 必填 | 의무적 | إلزامي, إجباري | zorunlu, mecburi | wajib, diwajibkan | bắt buộc
optional | opcional, facultativo | facultatif, optionnel | opcional, facultativo | необязательный, по желанию | 可选, 自愿选择 | 선택 사항, 임의 | اختياري | isteğe bağlı, seçmeli | opsional, pilihan bebas | không bắt buộc, tùy chọn
option, choice | opción, elección entre | option | opção, escolha | вариант | 选项 | 선택지, 옵션 | خيار, خيارات | tercih hakkı | opsi, pilihan | phương án
default | predeterminado, por defecto | par défaut | predefinido | по умолчанию | 默认 | 기본값 | افتراضي | varsayılan | bawaan, setelan awal | mặc định
blank, empty field | en blanco, casilla vacía | vierge, case vide | em branco, campo vazio | пустой бланк, незаполненный | 空白, 未填 | 빈칸, 공란 | خانة فارغة | boş bırakılmış, doldurulmamış | belum diisi | để trống, chưa điền
sheet | hoja | feuille | folha | лист бумаги, ведомость | 表单, 纸张 | 낱장, 용지 | ورقة | yaprak, sayfa kâğıt | lembar, lembaran | tờ, phiếu ghi
folder, binder | carpeta, archivador | dossier papier, classeur, chemise | pasta | папки | 文件夹, 档案夹 | 폴더, 서류철 | مجلد, حافظة أوراق | klasör, dosya klasörü | map berkas, folder | thư mục, cặp hồ sơ
standard form, template | carta modelo, formulario tipo | lettre type, formulaire type | carta modelo, formulário padrão | типовая форма, образец письма | 标准格式, 范本 | 표준 양식 | نموذج موحد | matbu form, örnek dilekçe | formulir baku, contoh surat | biểu mẫu chuẩn
sticker | pegatina, calcomanía | autocollant, vignette | adesivo, selo colante | наклейка, стикер | 贴纸, 不干胶 | 스티커 | ملصق لاصق | çıkartma, yapışkan etiket | stiker, label tempel | nhãn dán, tem dán
badge | insignia, gafete | badge, insigne | crachá, insígnia | бейдж, значок | 徽章, 胸牌 | 배지, 명찰 | شارة, بطاقة تعريف | yaka kartı, rozet | lencana, tanda pengenal | huy hiệu, thẻ đeo
pass, season ticket | pase | abonnement de transport, laissez-passer | passe, bilhete mensal | пропуск, проездной | 通行证, 月票 | 정기권, 출입증 | تصريح مرور, بطاقة اشتراك | abonman, giriş kartı, paso | kartu langganan, tanda masuk | thẻ ra vào, vé tháng
instalment | cuota mensual, pago a plazos | échelonnement, mensualité, versement | prestação, parcelamento | рассрочка, платёж частями | 分期付款, 分期 | 할부, 분납 | قسط, تقسيط, أقساط | taksit, taksitle | cicilan, angsuran | trả góp, trả dần
deposit | fianza | caution, acompte | caução | залог, задаток, депозит | 押金, 定金 | 보증금, 예치금 | وديعة, تأمين مسترد | kapora | uang jaminan, deposito, uang muka | tiền đặt cọc, tiền gửi
reward | premiar | récompenser | premiar | вознаграждение, наградить | 奖赏 | 보상, 포상 | يكافئ | ödüllendirmek | hadiah penghargaan, imbalan | khen thưởng
points, loyalty points | puntos acumulados, puntaje | points de fidélité, cumuler des points | pontos acumulados | баллы, накопительные баллы | 积分, 分数奖励 | 적립 | نقاط مكافآت | puan biriktirmek | poin, poin hadiah | điểm thưởng, tích điểm
username | nombre de usuario | nom d'utilisateur, identifiant | nome de usuário, nome de utilizador | имя пользователя | 用户名 | 사용자 이름, 아이디 | اسم المستخدم | kullanıcı adı | nama pengguna | tên đăng nhập, tên người dùng
profile | perfil | profil | perfil | профиль, анкета пользователя | 个人资料, 简介 | 프로필 | ملف شخصي, الملف التعريفي | profil | profil | hồ sơ cá nhân
settings, preferences | ajustes, preferencias, configuración personal | paramètres, réglages, préférences | configurações, ajustes, preferências | настройки, параметры | 设置, 偏好设置 | 환경 설정 | إعدادات, تفضيلات | ayarlar, tercihler | pengaturan, preferensi | cài đặt, thiết lập
menu | menú, menú principal | menu | menu, cardápio | меню | 菜单 | 메뉴, 차림표 | قائمة الطعام, قائمة الخيارات | menü | menu | thực đơn, trình đơn
icon, symbol | símbolo, pictograma | symbole, pictogramme | símbolo, pictograma | символ, пиктограмма | 符号 | 기호, 그림 문자 | رمز, أيقونة, رموز | sembol, ikon | simbol, lambang | ký hiệu
colour, color | color, colores, de colores | couleur, couleurs | cor, cores, colorido | цвет, цвета, цветной | 颜色, 色彩 | 색, 색상, 색깔 | لون, ألوان | renk, renkli | warna, berwarna | màu sắc, màu
handwriting, handwritten | escritura a mano, manuscrito | écriture manuscrite, manuscrit | caligrafia, manuscrito, escrito à mão | почерк, рукописный, рукопись | 手写, 笔迹 | 손글씨, 필기 | خط اليد, مكتوب بخط اليد | el yazısı, elle yazılmış | tulisan tangan, ditulis tangan | chữ viết tay, viết tay
keyboard | teclado | clavier | teclado | клавиатура | 键盘 | 키보드, 자판 | لوحة المفاتيح | klavye | papan ketik, kibor | bàn phím
printer | impresora | imprimante | impressora | принтер | 打印机 | 프린터 | طابعة | yazıcı, baskı makinesi | pencetak, mesin cetak | máy in
projector, display screen | proyector, pantalla de proyección | projecteur, vidéoprojecteur | projetor | проектор, экран для показа | 投影仪 | 프로젝터, 영사기 | جهاز عرض | projektör, yansıtıcı | proyektor, layar proyeksi | máy chiếu
headphones, microphone | auriculares, micrófono | casque audio, microphone | fones de ouvido, microfone | наушники, микрофон | 耳机, 麦克风 | 이어폰, 마이크 | سماعات, ميكروفون | kulaklık, mikrofon | pelantang telinga, mikrofon | tai nghe, micrô
memory card, usb stick | memoria usb, tarjeta de memoria | clé usb, carte mémoire | pendrive, cartão de memória | флешка, карта памяти | 存储卡, 优盘 | 메모리 카드, 저장 장치 | ذاكرة فلاش, بطاقة ذاكرة | taşınabilir bellek, hafıza kartı | kartu memori, diska lepas | thẻ nhớ, ổ cứng di động
map layer, layers | capa del mapa, capas del mapa | couche cartographique, calque | camada do mapa, camadas do mapa | слой карты, слои карты | 地图图层 | 지도 레이어, 지도 층 | طبقة الخريطة, طبقات الخرائط | harita katmanı, katmanlar | lapisan peta, layer peta | lớp bản đồ
legend, map key | leyenda del mapa | légende de carte | legenda do mapa | условные обозначения, легенда карты | 图例 | 범례 | مفتاح الخريطة, دليل الخريطة | harita lejantı, lejant | legenda peta | chú giải bản đồ, chú thích bản đồ
zoom, magnify | acercar la imagen, lupa | agrandir, zoom, loupe | ampliar imagem, lupa | увеличить изображение, лупа | 放大, 缩放 | 돋보기 | تكبير, عدسة مكبرة | büyütmek, yakınlaştırmak, büyüteç | memperbesar, perbesaran | phóng to, kính lúp
sketch, outline | croquis, esbozo, bosquejo | croquis, esquisse | esboço, croqui | набросок, эскиз, контур | 草图, 轮廓 | 스케치, 윤곽 | رسم تخطيطي, مخطط أولي | kroki, eskiz, taslak çizim | sketsa, denah kasar | phác thảo, sơ đồ
diagram | diagrama, esquema | schéma | diagrama, esquema | схема | 示意图, 图解 | 다이어그램 | رسم بياني, مخطط | diyagram, şema | diagram | lược đồ
direction | flecha, dirección hacia, rumbo | flèche, direction | seta, direção | стрелка, направление | 箭头, 方向 | 화살표, 방향 | سهم | ok işareti, yön, yol tarifi | arah, panah penunjuk | mũi tên, phương hướng, chỉ đường
column | columna, fila de la tabla | colonne, ligne du tableau | coluna, linha da tabela | столбец, строка таблицы, колонка | 列表栏, 表格列 | 표의 행 | عمود الجدول, صف الجدول | sütun, tablo satırı | kolom, baris tabel | cột trong bảng, hàng trong bảng
abbreviation, acronym | abreviatura, sigla | abréviation, sigle | abreviatura, sigla | аббревиатура | 缩写, 简称 | 약어, 줄임말 | اختصار | kısaltma | singkatan, akronim | chữ viết tắt, từ viết tắt
headline, title | título, titular | titre, gros titre | título, manchete | заголовок, заглавие | 标题, 题目 | 제목, 표제 | عنوان رئيسي | başlık, manşet | judul, tajuk | tiêu đề, nhan đề
paragraph, section | párrafo, sección | paragraphe, section | parágrafo, seção | абзац, раздел | 段落, 章节 | 단락, 절 | فقرة, قسم من | paragraf, kısım | paragraf, bagian naskah | đoạn văn, chương mục
chapter | capítulo | chapitre | capítulo | глава книги | 章节内容, 一章 | 장, 챕터 | فصل من كتاب | kitap bölümü, fasıl | bab | chương sách
author, writer | autor, autora, escritor | auteur, autrice, écrivain | autor, autora, escritor | автор, писатель | 作者, 作家 | 저자, 작가 | مؤلف, كاتب, مؤلفين | yazar, müellif | pengarang, penulis | tác giả, nhà văn
reader | lector, lectora, lectores | lecteur, lectrice | leitor, leitora | читатель, читатели | 读者 | 독자 | قارئ, قراء | okur, okuyucu | pembaca | người đọc, độc giả
sentence, phrase | frase, oración | phrase, locution | frase, oração | предложение из слов, фраза | 句子, 短语 | 문장, 구절 | جملة | cümle, ifade | kalimat, frasa | câu văn, cụm từ
alphabet, letters | letras, alfabeto, abecedario | alphabet, lettres | letras, alfabeto | буквы, алфавит | 字母, 字母表 | 글자, 알파벳 | حروف, أبجدية | alfabe, harf, harfler | huruf, abjad | chữ cái, bảng chữ cái
spelling, grammar | ortografía, gramática | orthographe, grammaire | ortografia, gramática | правописание, грамматика | 拼写, 语法 | 맞춤법, 문법 | إملاء, قواعد اللغة | imla, yazım, dil bilgisi | ejaan, tata bahasa | chính tả, ngữ pháp
introduction, start | inicio, comienzo, introducción | début, introduction | início, começo, introdução | начало, введение | 开头, 入门 | 시작, 도입 | بداية, مقدمة | başlangıç, giriş bölümü | permulaan, pengantar | phần mở đầu
finish | fin, final, terminar | fin, finir, terminer | fim, final, terminar | конец, закончить, завершить | 结束, 完成 | 끝내다, 마치다 | نهاية | bitiş, bitirmek | akhir, selesai | kết thúc, hoàn thành
date | fecha, fecha de nacimiento | date, date de naissance | data, data de nascimento | дата, дата рождения | 日期, 出生日期 | 날짜, 생년월일 | تاريخ الميلاد | doğum tarihi | tanggal, tanggal lahir | ngày sinh, ngày tháng
century, decade | siglo, década | siècle, décennie | século, década | век, столетие, десятилетие | 世纪, 十年 | 세기, 십 년 | قرن, عقد من الزمن | yüzyıl, on yıl | abad, dasawarsa | thế kỷ, thập kỷ
deadline reminder | recordatorio de vencimiento, aviso de plazo | rappel d'échéance | lembrete de prazo, aviso de vencimento | напоминание о сроке | 到期提醒, 截止提醒 | 마감 알림, 만기 알림 | تذكير بالموعد النهائي | son gün hatırlatması, vade uyarısı | pengingat tenggat, peringatan jatuh tempo | nhắc hạn, nhắc đến hạn
frequency | frecuencia, cada cuánto | fréquence | frequência | частота, как часто | 频率, 频次 | 빈도, 주기 | تكرار, تواتر | sıklık, frekans | frekuensi, seberapa sering | tần suất
length, duration | longitud, duración | longueur, durée | comprimento, duração | длина, длительность, продолжительность | 长度, 时长 | 길이 | طول المدة | uzunluk, süresi | durasi, lamanya | độ dài, thời lượng
depth | profundidad | profondeur | profundidade | глубина | 深度 | 깊이 | عمق | derinlik | kedalaman | độ sâu
kilogram, litre | kilogramo, litro | kilogramme, litre | quilograma, litro | килограмм, литр | 公斤, 千克, 公升 | 킬로그램, 리터 | كيلوغرام, لتر | kilogram, litre | kilogram, liter | ki lô gam, lít
dozen, pair | docena, par de | douzaine, paire | dúzia, par de | дюжина, пара | 一打, 一对 | 한 쌍 | دزينة, زوج من | düzine, çift | lusin, sepasang | một tá, một đôi
spare | de repuesto, de sobra | de rechange, de secours | sobressalente | запасной, резервный | 备用 | 예비, 여분 | احتياطي | yedek | cadangan | dự phòng, dự trữ
reserves | reservas | réserves, stock de réserve | reservas | запас, запасы | 储备, 储备量 | 비축량 | احتياطي المخزون | stoklar | cadangan stok | lượng dự trữ, kho dự trữ
toy | juguete, juguetes | jouet, jouets, ludothèque | brinquedo, brinquedos | игрушка, игрушки | 玩具 | 장난감 | لعبة أطفال | oyuncak, oyuncaklar | mainan | đồ chơi
tools | herramienta, herramientas | outils | ferramentas | инструменты | 手工工具, 器具 | 연장 | أداة, أدوات, عدة | el aleti, aletler | alat pertukangan | đồ nghề
uniform, clothing | uniforme, uniformes | uniforme, tenue | uniforme, farda | форма одежды, униформа | 制服, 工作服 | 유니폼, 제복 | زي موحد | üniforma, forma | seragam, pakaian seragam | đồng phục
glasses, spectacles | gafas, anteojos, lentes | lunettes | óculos | очки | 眼镜 | 안경 | نظارة, نظارات | gözlük | kacamata | kính mắt, kính đeo
watch, clock | reloj | horloge | relógio | часы наручные, часы | 手表, 时钟 | 시계 | ساعة يد | kol saati, saat kulesi | jam tangan, arloji | đồng hồ
flag | bandera | drapeau | bandeira | флаг | 旗帜, 国旗 | 깃발, 국기 | علم الدولة, راية | bayrak | bendera | lá cờ, quốc kỳ
candle | vela | bougie | vela | свеча | 蜡烛 | 양초 | شمعة | mum | lilin | nến
refrigerator, freezer | nevera, frigorífico, congelador | réfrigérateur, congélateur | geladeira, frigorífico, congelador | холодильник, морозильник | 冰箱, 冷柜 | 냉장고, 냉동고 | ثلاجة, مجمد | buzdolabı, dondurucu | kulkas, lemari es, lemari pendingin | tủ lạnh, tủ đông
washing machine, laundry | lavadora, lavandería | lave-linge, laverie | máquina de lavar, lavanderia | стиральная машина, прачечная | 洗衣机, 洗衣房 | 세탁기, 세탁소 | غسالة, مغسلة ملابس | çamaşır makinesi, çamaşırhane | mesin cuci, binatu, cucian | máy giặt, giặt ủi
rope, chain | cuerda, soga, cadena | corde, chaîne | corda, corrente | верёвка, цепь | 绳子, 链条 | 밧줄, 사슬 | حبل | halat, ip, zincir | tali, rantai | dây thừng, dây xích
cable, plug | enchufe | prise électrique | tomada | розетка, вилка | 电缆, 插座, 插头 | 케이블, 콘센트 | مقبس | priz | colokan | ổ cắm
remote control | mando a distancia, control remoto | télécommande | controle remoto | пульт, дистанционное управление | 遥控 | 리모컨, 원격 조종 | تحكم عن بعد | uzaktan kumanda | kendali jarak jauh | điều khiển từ xa
read aloud | lectura en voz alta, leer en voz alta | lecture à voix haute, lire à voix haute | leitura em voz alta, ler em voz alta | читать вслух, чтение вслух | 读出来 | 소리 내어 읽기, 낭독하다 | القراءة بصوت عال | sesli okuma, yüksek sesle okumak | membaca nyaring, dibacakan | đọc thành tiếng, đọc to
queue number | número de turno, turno de atención | numéro d'appel, ticket d'attente | senha de atendimento, senha | номер в очереди, талон | 叫号, 排号 | 대기 번호, 번호표 | رقم الدور, تذكرة انتظار | sıra numarası | nomor antrian | số thứ tự, lấy số
waiting room | sala de espera | salle d'attente | sala de espera | зал ожидания, комната ожидания | 候诊室, 等候室 | 대기실 | غرفة الانتظار, قاعة الانتظار | bekleme salonu, bekleme odası | ruang tunggu | phòng chờ
visiting hours | horario de visita | heures de visite | horário de visita | часы приёма, часы посещения | 接待时间 | 방문 시간 | مواعيد الزيارة, أوقات الدوام | ziyaret saatleri | jam kunjungan, jam layanan | giờ thăm
complaint form | hoja de reclamaciones, libro de quejas | formulaire de réclamation | livro de reclamações, formulário de reclamação | бланк жалобы, книга жалоб | 投诉表, 意见簿 | 민원 서식, 불만 신고서 | نموذج شكوى | şikâyet formu | formulir pengaduan, surat keluhan | đơn khiếu nại, phiếu góp ý
complainant | reclamante | plaignant, requérant | reclamante | заявитель жалобы, жалобщик | 投诉人, 上访人 | 민원인, 진정인 | مقدم الشكوى, المشتكي | şikâyetçi, başvuru sahibi | pengadu, pelapor | người khiếu nại, người phản ánh
proof | justificante, documentación justificativa | justificatif, pièce justificative | documento comprobatório | подтверждающий документ | 证明材料 | 증빙 서류 | مستند ثبوتي | kanıtlayıcı belge, ispat belgesi | dokumen pendukung | giấy tờ chứng minh, minh chứng
notice board, notice | tablón de anuncios | panneau d'affichage, avis | quadro de avisos | доска объявлений | 公告栏, 布告 | 게시판, 공지 | لوحة إعلانات | ilan panosu | papan pengumuman | bảng tin, bảng thông báo
voicemail, missed call | buzón de voz, llamada perdida | messagerie vocale, appel manqué | correio de voz, chamada perdida | голосовая почта, пропущенный вызов | 语音信箱, 未接来电 | 음성 사서함, 부재중 전화 | بريد صوتي, مكالمة فائتة | sesli mesaj, cevapsız arama | pesan suara, panggilan tak terjawab | thư thoại, cuộc gọi nhỡ
spam | correo basura, correo no deseado | courrier indésirable, pourriel | spam | спам, нежелательная рассылка | 垃圾邮件 | 스팸, 광고 메일 | رسائل مزعجة | istenmeyen posta | surat sampah, pesan sampah | thư rác, tin rác
classified ad, advertisements | anuncio clasificado, publicidad | petite annonce, publicité | anúncio classificado | рекламное объявление | 分类广告 | 구인 광고 | إعلانات مبوبة | ilan vermek | iklan baris | tin rao vặt
`;
