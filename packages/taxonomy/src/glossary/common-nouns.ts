/** One row per term; columns and rules: docs/glossary.md. */
export const commonNouns = `
surface | superficie | surface, revêtement | superfície | поверхность | 表面, 地表 | 표면, 지표 | سطح, أسطح | yüzey | permukaan | bề mặt
series | serie | série | série | серия, ряд | 系列 | 시리즈, 연속 | سلسلة | dizi, seri | seri, rangkaian | chuỗi, loạt
reference | referencia | référence | referência | ссылка, справка | 参考, 参照 | 참고, 참조 | مرجع, مراجع | referans, başvuru kaynağı | rujukan, acuan | tham khảo, tham chiếu
materials | materiales, material | matériaux, matériel | materiais, material | материалы, материал | 材料, 物料 | 자재, 재료 | مواد, مادة | malzeme, materyal | bahan, material | vật liệu, tài liệu giấy
layer | capa | couche | camada | слой | 图层, 层次 | 층, 레이어 | طبقة, طبقات | katman, tabaka | lapisan | lớp, tầng lớp
footprint | huella | empreinte | pegada | след, отпечаток | 足迹, 占地 | 발자국 | بصمة, أثر | ayak izi | jejak | dấu chân
update | actualizar, actualización, puesta al día | actualiser, mise à jour | atualizar, atualização | обновлять, обновление | 更新 | 갱신, 업데이트 | تحديث, يحدث | güncellemek, güncelleme | memperbarui, pembaruan | cập nhật
input | entrada de datos, insumo | saisie, intrant | entrada de dados, insumo | ввод, входные данные | 输入, 投入 | 입력, 투입 | مدخلات, إدخال | girdi | masukan | đầu vào
coverage | cobertura | couverture | cobertura | охват, покрытие | 覆盖, 覆盖范围 | 보급률, 범위, 적용 범위 | تغطية | kapsam, kapsama | cakupan, jangkauan | độ phủ, phạm vi phủ
balance | equilibrio, saldo | équilibre, solde | equilíbrio, saldo | баланс, остаток | 平衡, 余额 | 균형, 잔액 | توازن, رصيد | denge, bakiye | keseimbangan, saldo | cân bằng, số dư
capture | captar, capturar, captura | capter, capturer | captar, capturar | захват, улавливать | 捕获, 采集 | 포착, 포획 | التقاط, يلتقط | yakalamak | menangkap | thu giữ, nắm bắt
exposure | exposición al riesgo | exposition au risque | exposição ao risco | воздействие, подверженность | 暴露, 接触 | 노출 | تعرض | maruz kalma | paparan | phơi nhiễm, tiếp xúc
transition | transición | transition | transição | переход | 转型, 过渡 | 전환, 이행 | انتقال, تحول | geçiş, dönüşüm | transisi, peralihan | chuyển đổi
alternative | alternativa | alternative, solution de rechange | alternativa | альтернатива, замена | 替代, 备选 | 대안, 대체 | بديل, بدائل | alternatif, seçenek | alternatif | phương án thay thế
basis | base, fundamento | fondement | fundamento | основа, основание | 基础, 依据 | 토대, 근거 | أساس | temel, dayanak | dasar, landasan | cơ sở, nền tảng
mechanism | mecanismo | mécanisme | mecanismo | механизм | 机制 | 장치, 기제 | آلية, آليات | mekanizma, düzenek | mekanisme | cơ chế
concept | concepto, noción | concept, notion | conceito | понятие, концепция | 概念, 构想 | 개념 | مفهوم, مفاهيم | kavram | konsep | khái niệm
pattern | patrón, pauta | motif, schéma récurrent | padrão | закономерность, образец | 模式, 规律 | 패턴, 양상 | نمط, أنماط | örüntü, desen | pola | mô hình mẫu, khuôn mẫu
intervention | intervención | intervention | intervenção | вмешательство | 干预 | 개입, 중재 | تدخل | müdahale | intervensi | can thiệp
interaction | interacción | interaction | interação | взаимодействие | 互动, 交互 | 상호작용 | تفاعل | etkileşim | interaksi | tương tác
coast | costa, litoral | côte, littoral | costa, litoral | побережье, берег | 海岸, 沿海 | 해안, 연안 | ساحل, سواحل | kıyı, sahil | pantai, pesisir | bờ biển, ven biển
edge | borde, orilla | bord, lisière | borda, beira | край, кромка | 边缘, 边界 | 가장자리, 끝 | حافة, طرف, أطراف | kenar, uç | tepi, pinggir | rìa, mép
bottom | fondo, parte inferior | fond, bas de | fundo, parte de baixo | дно, низ | 底部 | 바닥, 아래쪽 | قاع, أسفل | dip, alt kısım | dasar, bagian bawah | đáy
top | cima, parte superior | haut, sommet | topo, cima | верх, верхушка | 顶部, 上部 | 꼭대기, 위쪽 | قمة, أعلى | tepe, üst | puncak, bagian atas | đỉnh
middle | medio, centro de | milieu, centre | meio, centro | середина | 中间, 中部 | 가운데, 중간 | وسط, منتصف | orta | tengah, pertengahan | ở giữa
side | lado, costado | côté, flanc | lado | сторона, бок | 侧面, 旁边 | 옆, 측면 | جانب, جوانب | taraf, yan | sisi, samping | phía, cạnh
corner | esquina, rincón | coin, angle de rue | esquina, canto | угол | 角落, 街角 | 모퉁이, 구석 | زاوية, ركن | köşe | sudut, pojok | góc
place | lugar, sitio | lieu, endroit | lugar, local | место, местность | 地点, 场所, 地方 | 장소, 위치 | مكان, موقع, أماكن | konum, mekân | tempat, lokasi | địa điểm, nơi chốn
size | tamaño | taille, grandeur | tamanho | размер, величина | 大小, 尺寸 | 크기 | حجم | boyut, büyüklük | ukuran | kích thước
shape | forma geométrica, figura | forme géométrique | formato, figura | форма, очертание | 形状 | 모양, 형태 | شكل | şekil, biçim | bentuk | hình dạng
figure | cifra, cifras | chiffre, chiffres | cifra, número | цифра, цифры, показатель | 数字, 数据值 | 수치, 숫자 | رقم, أرقام | rakam, sayı | angka | con số, số liệu
picture | imagen, foto, fotografía | image, photo | imagem, foto, fotografia | изображение, снимок, картинка | 图片, 照片 | 사진, 그림 | صورة, صور | resim, fotoğraf, görüntü | gambar, foto | hình ảnh, bức ảnh
chart | gráfico, gráfica | graphique, diagramme | gráfico | график, диаграмма | 图表 | 도표, 차트, 그래프 | رسم بياني, مخطط | grafik, çizelge | grafik, bagan | biểu đồ
table | tabla, cuadro | tableau | tabela, quadro | таблица | 表格 | 표, 일람표 | جدول, جداول | tablo | tabel | bảng số liệu
envelope | sobre | enveloppe | envelope | конверт | 信封 | 봉투 | ظرف | zarf | amplop | phong bì
newspaper | periódico, diario | journal, presse | jornal | газета | 报纸 | 신문 | صحيفة, جريدة, صحف | gazete | koran, surat kabar | tờ báo, báo chí
song | canción | chanson | canção | песня | 歌曲 | 노래 | أغنية | şarkı | lagu | bài hát
box | caja | boîte, carton | caixa | коробка, ящик | 箱子, 盒子 | 상자 | صندوق, صناديق | kutu, sandık | kotak, kardus | hộp, thùng
bag | bolsa | sac | sacola, saco | пакет, мешок, сумка | 袋子 | 봉지, 가방 | كيس, حقيبة | torba, poşet, çanta | tas, kantong | túi, bao
bottle | botella | bouteille | garrafa | бутылка | 瓶子 | 병, 페트병 | زجاجة, قارورة | şişe | botol | chai lọ
bucket | balde, cubo | seau | balde | ведро | 水桶 | 양동이 | دلو | kova | ember | xô
bed | cama | lit | cama, leito | кровать, койка | 床位, 床铺 | 침대, 병상, 침상 | سرير, أسرة | yatak | tempat tidur, ranjang | giường, giường bệnh
chair | silla | chaise, siège | cadeira | стул | 椅子 | 의자 | كرسي | sandalye | kursi | ghế
garden | jardín, huerto | jardin | jardim, horta | сад, огород | 花园, 园地 | 정원, 텃밭 | حديقة, حدائق | bahçe | kebun, taman | khu vườn
yard | patio, corral | cour | quintal, pátio | двор | 院子, 庭院 | 마당, 뜰 | فناء, ساحة | avlu | halaman, pekarangan | sân vườn
pole | poste, farola | poteau, mât | poste | столб, опора, мачта | 电线杆, 灯杆 | 기둥, 전봇대 | عمود, أعمدة | direk | tiang | cột, cột điện
lamp | lámpara, farola, farolas | lampe, lampadaire | lâmpada, luminária | лампа, фонарь, светильник | 灯具, 路灯 | 등, 전등, 가로등 | مصباح, مصابيح | lamba | lampu | đèn, bóng đèn
wire | cable, alambre | fil, câble | fio, cabo | провод, кабель | 电线, 线缆 | 전선 | سلك, أسلاك, كابل | kablo, tel | kabel, kawat | dây điện, dây cáp
pump | bomba de agua, bomba | pompe | bomba d'água, bomba | насос, помпа | 水泵, 抽水 | 펌프, 양수기 | مضخة, مضخات | pompa | pompa | máy bơm
valve | válvula | vanne, robinet | válvula | задвижка, клапан, вентиль | 阀门 | 밸브 | صمام, صمامات | vana | katup | van nước
tap | grifo, llave de agua | robinet | torneira | кран водопроводный | 水龙头 | 수도꼭지 | صنبور, حنفية | musluk | keran | vòi nước
manhole | alcantarilla, boca de alcantarilla | regard d'égout, bouche d'égout | bueiro, tampa de bueiro | люк, колодец | 井盖, 检查井 | 맨홀, 배수구 | غطاء المجاري, بالوعة | rögar, mazgal | lubang got, gorong-gorong | nắp cống, hố ga
ditch | zanja, cuneta | fossé, caniveau | vala, sarjeta | канава, кювет | 沟渠, 排水沟 | 도랑, 배수로 | خندق, مجرى | hendek, ark | parit, selokan | mương, rãnh
drain | desagüe, drenaje | égout, drain, avaloir | ralo, dreno, escoamento | водосток, слив, ливнёвка | 排水, 下水道 | 배수관, 하수구 | تصريف, مصرف, مجاري التصريف | drenaj, gider | saluran pembuangan, drainase | cống thoát nước, thoát nước
stream | arroyo | ruisseau | córrego, riacho | ручей, речка | 小溪, 溪流 | 개울, 하천 | جدول ماء | dere, çay | sungai kecil, kali | con suối, suối
hill | colina, cerro, ladera | colline, coteau | morro, colina, encosta | холм, склон | 山坡, 丘陵 | 언덕, 비탈 | تلة, تل, منحدر | tepe, yamaç | bukit, lereng | ngọn đồi, sườn dốc
wind | viento | vent | vento | ветер | 刮风, 风力 | 바람 | رياح, ريح | rüzgâr | angin | gió
mud | barro, lodo | boue | lama | грязь, ил | 泥浆, 淤泥 | 진흙 | طين, وحل | çamur | lumpur | bùn
stone | piedra | pierre | pedra | камень | 石头 | 돌 | حجر, حجارة | taş | batu | đá
sand | arena | sable | areia | песок | 沙子 | 모래 | رمل, رمال | kum | pasir | cát
iron | hierro, acero | fer, acier | ferro, aço | железо, сталь | 钢铁 | 철, 철강 | حديد, صلب | demir, çelik | besi, baja | sắt, thép
wood | madera, leña | bois | madeira, lenha | дерево, древесина, дрова | 木材, 木头 | 나무, 목재 | خشب, حطب | ahşap, odun | kayu | gỗ, củi
diesel | gasóleo, diésel | gazole, diesel | gasóleo, diesel | дизель, солярка | 柴油 | 경유, 디젤 | ديزل, سولار | mazot, dizel | bahan bakar diesel, minyak solar | dầu diesel
petrol | gasolina | essence | gasolina | бензин | 汽油 | 휘발유 | بنزين | benzin | bensin | xăng
engine | motor | moteur | motor | двигатель, мотор | 发动机 | 엔진 | محرك | motor | mesin | động cơ
machine | máquina | machine | máquina | машина, станок | 机器 | 기계 | آلة, ماكينة | makine | mesin | máy móc
screen | pantalla | écran | tela, ecrã | экран | 屏幕 | 화면, 스크린 | شاشة | ekran | layar | màn hình
phone | teléfono, móvil, celular | téléphone, portable | telefone, telemóvel, celular | телефон, мобильный | 手机, 电话 | 전화, 휴대전화, 전화기 | هاتف, هواتف, جوال | telefon, cep telefonu | telepon, ponsel | điện thoại
signal | señal, cobertura móvil | signal, réseau mobile | sinal | сигнал, связь | 信号 | 신호 | إشارة | sinyal | sinyal | tín hiệu, sóng
voice | voz | voix | voz | голос | 语音, 声音 | 음성, 목소리 | صوت | ses | suara | giọng nói
sound | sonido | son | som | звук | 声音, 音响 | 소리 | صوت | ses | bunyi | âm thanh
bell | timbre, campana | cloche, sonnette | campainha, sino | звонок, колокол | 铃声, 钟声 | 종, 벨 | جرس | zil, çan | bel, lonceng | chuông
alarm | alarma | alarme | alarme | тревога, сигнализация | 警报, 报警 | 경보, 경보기 | إنذار, جهاز إنذار | alarm | alarm | báo động
button | botón | bouton | botão | кнопка | 按钮 | 단추, 버튼 | زر | düğme | tombol | nút bấm
key | llave | clé, clef | chave | ключ | 钥匙 | 열쇠 | مفتاح, مفاتيح | anahtar | kunci | chìa khóa
code | código | code | código | код | 代码, 编码 | 코드, 부호 | رمز, رموز, شيفرة | kod | kode | mã, mã số
list | lista, listado | liste | lista | список, перечень | 名单, 清单, 列表 | 목록, 명단 | قائمة, لائحة | liste | daftar | danh sách
line | línea, cola | ligne, file | linha, fila | линия, очередь | 线路, 排队 | 줄, 노선 | خط, خطوط, طابور | hat, çizgi, sıra | garis, jalur, antrean | đường kẻ, hàng dài
turn | turno, puesto en la lista | tour, rang | vez, lugar na fila | очередь, черёд | 次序, 轮候 | 순서, 차례 | دور, ترتيب | sıra | giliran, urutan | lượt, thứ tự
row | fila, hilera | rangée | fileira | ряд | 一排, 行列 | 행, 줄 | صف | sıra, satır | baris | hàng, dãy
piece | pieza, trozo | pièce, morceau | peça, pedaço | кусок, часть, деталь | 部件, 碎片 | 조각, 부품 | قطعة, قطع | parça | potongan, keping | mảnh, miếng
plot | lote, parcela, solar | parcelle, terrain | lote, terreno | участок, надел | 地块, 宗地 | 필지, 땅 | قطعة أرض, قطع الأراضي | parsel, arsa | petak, kaveling, bidang tanah | thửa đất, lô đất
title deed | escritura, título de propiedad | titre de propriété, acte | escritura, título de propriedade | право собственности, документ на землю | 产权证, 地契 | 권리증, 등기권리증 | سند ملكية, سندات | tapu, tapu senedi | sertifikat tanah, akta tanah | sổ đỏ
stamp | sello, timbre | timbre, tampon | selo, carimbo | печать, штамп, марка | 印章, 邮票 | 도장, 인지 | ختم, طابع | damga, mühür, pul | cap, stempel | con dấu, tem
bill | factura, recibo | facture, avis de paiement | conta, fatura, boleto | счёт, квитанция | 账单, 发票 | 고지서, 청구서, 송장 | فاتورة, فواتير | fatura | tagihan, faktur | hóa đơn
owner | dueño, propietario, dueños | propriétaire, maître | dono, proprietário | хозяин, владелец, собственник | 主人, 业主, 所有者 | 주인, 소유자 | صاحب, مالك, أصحاب | sahip, sahibi | pemilik | chủ sở hữu, chủ
guest | huésped, invitado | invité, hôte | hóspede, convidado | гость | 客人, 住客 | 손님, 투숙객 | ضيف, ضيوف | misafir, konuk | tamu | khách
visitor | visitante | visiteur | visitante | посетитель, гость | 访客, 来访者, 游客 | 방문객, 방문자 | زائر, زوار | ziyaretçi | pengunjung | khách tham quan, người đến thăm
buyer | comprador | acheteur | comprador | покупатель | 买家, 采购方 | 구매자 | مشتري | alıcı | pembeli | người mua
shopkeeper | comerciante, tendero | commerçant | lojista, comerciante | владелец магазина, торговец | 店主, 商户 | 가게 주인, 상인 | صاحب محل, تاجر | esnaf, dükkâncı | pemilik toko, pedagang | chủ cửa hàng, tiểu thương
craftsman | artesano, artesanos | artisan | artesão, artesãos | ремесленник, мастер | 手工艺人, 工匠 | 공예가, 장인 | حرفي, حرفيين | zanaatkâr, zanaatçı | perajin, tukang | thợ thủ công, nghệ nhân
crew | cuadrilla, brigada, equipo | équipe, brigade | equipe, equipa, turma | бригада, экипаж | 班组, 维修队 | 작업반, 정비반 | طاقم, فرقة | ekip, tayfa | regu, kru | đội, tổ
boss | jefe | chef, patron | chefe | начальник | 上司, 老板 | 상사, 책임자 | رئيس, مدير | patron, amir | atasan | sếp, thủ trưởng
pill | pastilla, píldora | comprimé, pilule | comprimido, pílula | таблетка | 药片, 吃药 | 알약, 약 | حبة دواء, أقراص | hap, ilaç | pil, tablet obat | viên thuốc
checkup | control médico, revisión médica | bilan de santé, consultation de suivi | consulta, exame de rotina | осмотр, обследование | 体检, 产检 | 검진, 건강검진 | فحص, فحوص, فحص دوري | muayene, sağlık kontrolü | pemeriksaan kesehatan, kontrol rutin | khám định kỳ, khám sức khỏe
pregnancy | embarazo, embarazada, embarazadas | grossesse, enceinte, enceintes | gravidez, grávida, grávidas | беременность, беременная, беременные | 怀孕, 孕妇 | 임신, 임신부, 임산부 | حمل, حامل, حوامل | gebelik, hamile | kehamilan, hamil, ibu hamil | mang thai, thai phụ
wound | herida | plaie, blessure | ferida | рана | 伤口 | 상처 | جرح, جروح | yara | luka | vết thương
pupil | alumno, alumna, escolar | élève, écolier | aluno, aluna | ученик, школьник, ученики | 学生, 小学生 | 학생, 초등학생 | تلميذ, تلاميذ | öğrenci | murid, siswa | học sinh
exercise | ejercicio | exercice | exercício | упражнение, задание | 练习 | 연습, 연습 문제 | تمرين, تمارين | alıştırma, egzersiz | latihan soal, latihan | bài tập
mother tongue | lengua materna | langue maternelle | língua materna | родной язык | 母语 | 모국어 | اللغة الأم | anadili, ana dil | bahasa ibu | tiếng mẹ đẻ
word | palabra | mot | palavra | слово | 词语, 单词 | 낱말, 단어 | كلمة, كلمات | kelime, sözcük | kata | từ ngữ
password | contraseña | mot de passe | senha, palavra-passe | пароль | 密码 | 비밀번호, 암호 | كلمة المرور, كلمات المرور | parola, şifre | kata sandi | mật khẩu
link | enlace, vínculo | lien | ligação, link | ссылка | 链接 | 링크 | رابط, روابط | bağlantı, link | tautan | đường dẫn, liên kết
page | página | page | página | страница | 页面, 网页 | 페이지, 쪽 | صفحة, صفحات | sayfa | halaman | trang
file | archivo, expediente | fichier, dossier | arquivo, ficheiro, processo | файл, папка, дело | 文件, 档案 | 파일, 서류 | ملف, ملفات | dosya | berkas | tập tin, hồ sơ
paper | papel | papier | papel | бумага, бумажный | 纸质, 纸张 | 종이 | ورق, ورقي | kâğıt | kertas | giấy tờ, bằng giấy
pen | bolígrafo, lápiz | stylo, crayon | caneta, lápis | ручка, карандаш | 钢笔, 铅笔 | 펜, 연필 | قلم | kalem | pena, pensil | bút
timetable | horario, horarios | horaire, horaires | horário | расписание, график движения | 时刻表 | 시간표 | جدول مواعيد, مواعيد | tarife, saat çizelgesi | jadwal | lịch chạy, thời gian biểu
depot | cochera, terminal, depósito | dépôt, garage | garagem, depósito | депо, парк, гараж | 车场, 车库 | 차고지, 차고 | مرآب, مستودع | garaj, depo | garasi, depo | bến xe, nhà để xe
wheel | rueda | roue | roda | колесо | 车轮 | 바퀴 | عجلة | tekerlek | roda | bánh xe
path | camino, sendero, vereda | chemin, sentier, allée | caminho, trilha, vereda | дорожка, тропа, путь | 小路, 步道 | 오솔길, 길 | ممر, مسار, درب | patika, yol | jalan setapak, jalur | lối đi, đường mòn
crossroads | cruce, intersección | carrefour, croisement | cruzamento | перекрёсток | 路口, 十字路口 | 교차로, 네거리 | تقاطع, مفترق | kavşak | persimpangan | ngã tư, giao lộ
avenue | avenida, avenidas | avenue, boulevard | avenida, alameda | проспект, бульвар, аллея | 大道, 林荫道 | 큰길, 대로 | شارع رئيسي, جادة | cadde, bulvar | jalan raya, bulevar | đại lộ
square | plaza, plazas | place publique, esplanade | praça, largo | площадь | 广场 | 광장 | ميدان, ساحة, ساحات | meydan | alun-alun, lapangan | quảng trường
block | manzana, cuadra | pâté de maisons, îlot | quarteirão | квартал | 街区, 小区 | 구역, 블록 | مربع سكني, حي | ada, blok | blok | dãy nhà, khối phố
outskirts | afueras, periferia, extrarradio | périphérie, banlieue | periferia, arredores | окраина, пригород | 郊区, 城郊 | 변두리, 교외 | ضواحي, أطراف المدينة, ضاحية | kenar mahalle, varoş | pinggiran kota, pinggiran | ngoại ô, ven đô
old town | casco antiguo, centro histórico | vieille ville, centre historique | centro histórico, cidade velha | старый город, исторический центр | 老城, 古城 | 구시가지, 옛 도심 | البلدة القديمة, المدينة القديمة | eski kent, tarihi merkez | kota tua | phố cổ
camp | campamento | camp | acampamento, campo | лагерь | 营地 | 캠프, 야영지 | مخيم, مخيمات | kamp | kamp, tenda pengungsi | trại
blanket | manta, cobija | couverture | cobertor | одеяло | 毯子 | 담요 | بطانية | battaniye | selimut | chăn
stray dog | perro callejero, perros callejeros | chien errant, chiens errants | cão vadio, cachorro de rua, cães vadios | бродячая собака, бездомная собака | 流浪狗, 流浪犬 | 떠돌이 개, 유기견 | كلب ضال, كلاب ضالة | başıboş köpek, sokak köpeği | anjing liar | chó hoang, chó thả rông
bird | ave, pájaro | oiseau | ave, pássaro | птица | 鸟类 | 새, 조류 | طائر, طيور | kuş | burung | chim
fish | pez, pescado | poisson | peixe | рыба | 鱼类 | 물고기, 생선 | سمك, أسماك | balık | ikan | cá
veterinary | veterinario, veterinaria | vétérinaire | veterinário, veterinária | ветеринар, ветеринарный | 兽医 | 수의사, 수의과 | بيطري, طبيب بيطري | veteriner | dokter hewan, kesehatan hewan | thú y
flower | flor, flores | fleur | flor | цветок, цветы | 花卉 | 꽃 | زهرة, زهور | çiçek | bunga | hoa
bread | pan | pain | pão | хлеб | 面包 | 빵 | خبز | ekmek | roti | bánh mì
meal | comida, almuerzo | repas | refeição | обед, питание | 餐食, 一餐 | 식사, 끼니 | وجبة, وجبات | öğün, yemek | makanan, hidangan | bữa ăn
salt | sal | sel | sal | соль | 食盐 | 소금 | ملح | tuz | garam | muối
clothes | ropa | vêtements | roupa, vestuário | одежда | 衣服, 衣物 | 옷, 의류 | ملابس | giysi, kıyafet | pakaian, baju | quần áo
ball | pelota | balle, ballon | bola | мяч | 皮球 | 공 | كرة | top | bola | quả bóng
prize | premio | prix, récompense | prémio, prêmio | приз, награда | 奖品, 奖励 | 상, 상금 | جائزة | ödül | hadiah, penghargaan | giải thưởng
gift | regalo, donación | cadeau, don | presente, doação | подарок, дар | 礼物, 捐赠 | 선물, 기증 | هدية, تبرع | hediye, bağış | hadiah, sumbangan | quà tặng
name | nombre | nom, prénom | nome | имя, название, фамилия | 姓名, 名称 | 이름, 성명 | اسم, أسماء | ad, isim | nama | tên, họ tên
grave | tumba, sepultura, nicho | tombe, sépulture, concession | túmulo, sepultura, jazigo | могила, захоронение | 坟墓, 墓地 | 무덤, 묘 | قبر, قبور | mezar | makam, kuburan | ngôi mộ, mộ phần
war | guerra | guerre | guerra | война | 战争 | 전쟁 | حرب, حروب | savaş | perang | chiến tranh
police officer | policía, agente de policía | policier, agent de police | policial, polícia | полицейский | 警察, 民警 | 경찰관, 경찰 | شرطي, رجال الشرطة | polis memuru, polis | polisi | cảnh sát, công an
dispatcher | despachador, central de emergencias | régulateur, centre d'appels d'urgence | central de atendimento, despachante | диспетчер | 调度员 | 배차 담당자, 관제사 | منسق, موزع النداءات | sevk görevlisi | petugas pengirim, operator darurat | điều phối viên
harassment | acoso, hostigamiento | harcèlement | assédio | домогательство, травля | 骚扰 | 괴롭힘, 추행 | تحرش, مضايقة | taciz | pelecehan | quấy rối
theft | robo, hurto | vol, cambriolage | roubo, furto | кража, воровство | 盗窃, 失窃 | 도난, 절도 | سرقة, سرقات | hırsızlık | pencurian | trộm cắp
`;
