/** One row per term; columns and rules: docs/glossary.md. */
export const everydayThings = `
attention | atención, prestar atención | attention, faire attention | atenção, prestar atenção | внимание, обращать внимание | 注意力 | 주의, 관심 | انتباه | dikkat, dikkat çekmek | perhatian | chú ý, quan tâm
certainty | seguro de, certeza | certain, certitude | certeza, com certeza | уверенность, наверняка | 肯定 | 확실, 확신 | يقين, متأكد | emin, kesinlik | yakin, kepastian | chắc chắn
untruth, lie | mentira, mentir | mensonge, mentir | mentira, mentir | ложь, лгать | 谎言, 撒谎 | 거짓말, 거짓 | كذب, كذبة | yalan | bohong, kebohongan | nói dối, dối trá
terrorism, attack | terrorismo, atentado | terrorisme, attentat | terrorismo, atentado | терроризм | 恐怖主义 | 테러 | إرهاب | terör | terorisme | khủng bố
emotion, feelings | emoción, sentimiento | émotion, sentiment | emoção, sentimento | эмоция, чувство | 感受 | 느낌 | مشاعر, عاطفة | duygu, his | perasaan, emosi | tình cảm, cảm giác
exit, entrance | entrada del edificio | entrée du bâtiment | entrada do prédio | выход | 出口, 入口 | 출구 | مخرج | çıkış | pintu keluar, pintu masuk | lối ra
mental, spirit | mental, espíritu, ánimo | mental, esprit, moral | mental, espírito | психический, дух | 心理, 精神 | 정신, 마음 | نفسي, روح, معنويات | ruhsal, zihinsel, ruh | mental, jiwa, semangat | tinh thần, tâm thần
rocket, space | cohete | espace extra-atmosphérique, fusée | foguete | ракета | 火箭 | 로켓 | فضاء خارجي, صاروخ | roket | luar angkasa, roket | tên lửa
affair, matter | cuestión | affaire | assunto, questão | дело, вопрос | 事务, 事情 | 일거리 | شأن | husus | urusan | vấn đề, công việc
digits, number | número, números | numéro, numéros | número, números | номер, номера | 号码, 编号 | 번호 | رقم, أرقام | numara, numaralı | nomor | số hiệu
summit, peak | cumbre, pico | pic | cúpula, pico | вершина, пик, саммит | 顶峰, 峰会 | 봉우리 | ذروة | zirve, doruk | puncak | đỉnh cao
director, executive | directivo | directeur, dirigeant | diretor, gerente | директор, руководитель | 总监 | 국장 | مدير عام, مسؤول تنفيذي | direktör | pimpinan | giám đốc, lãnh đạo
breakfast, lunch | desayuno | petit-déjeuner | café da manhã, pequeno-almoço | завтрак | 早餐 | 아침 식사 | فطور | kahvaltı | sarapan | bữa sáng
dinner, supper | cena | dîner, souper | jantar | ужин | 晚餐 | 저녁 식사 | عشاء | akşam yemeği | makan malam | bữa tối
sensitive, delicate | delicado | délicat | delicado | деликатный | 敏感 | 예민한 | حساس | hassas | peka | tế nhị
taste, tasty | sabor, sabroso | goût, savoureux | sabor, gostoso | вкус, вкусный | 味道, 美味 | 맛, 맛있는 | طعم, لذيذ | lezzet, tat | rasa, lezat, enak | hương vị, ngon
hurry, rush | prisa, apurarse | se presser | pressa, apressar | спешить, спешка | 赶紧, 匆忙 | 서두르다, 급하다 | يسرع | acele, acele etmek | tergesa-gesa, buru-buru | vội vàng, gấp gáp
destroy, destruction | destruir, destrucción | détruire, destruction | destruir, destruição | уничтожать, разрушать | 摧毁 | 파괴, 부수다 | تدمير, يدمر | tahrip | menghancurkan, kehancuran | phá hủy, tàn phá
officer, official | agente | officier, fonctionnaire responsable | agente | должностное лицо, офицер | 警官 | 담당 공무원 | ضابط | yetkili | petugas, pejabat | viên chức phụ trách
statement | aclaración | déclaration, explication | esclarecimento | пояснение | 说明情况 | 진술, 해명 | بيان, إيضاح | ifade vermek | keterangan | lời khai báo, giải thích rõ
party, parties | bando | partie prenante, côté | parte interessada, lado | стороны | 一方, 各方 | 당사자 | أطراف معنية | taraf, yan | pihak | các bên
technique | técnicas | technique | técnicas | техника, приём | 技巧, 手法 | 기술 방법 | تقنية, أسلوب | teknik, yöntem | cara kerja | thủ pháp
strength | fuerza, fortaleza | puissance | poder | мощь | 实力 | 강점 | قوة | güç | kekuatan, tenaga | sức mạnh
disturb, nuisance | molestar, molestia | déranger, nuisance | incomodar, perturbar | мешать, беспокоить | 打扰 | 방해, 불편을 주다 | إزعاج, يزعج | rahatsız etmek, rahatsızlık | mengganggu | quấy rầy, làm phiền
head, hand | cabeza, mano | tête, main | cabeça, mão | голова, рука | 头部, 手部 | 머리, 손 | رأس, يد | baş, kafa | kepala, tangan | đầu, bàn tay
foot, leg | pie, pierna | pied, jambe | pé, perna | нога, ступня | 腿部 | 발 | قدم, ساق | ayak, bacak | kaki | bàn chân, cẳng chân
hair, skin | pelo, cabello | cheveux | cabelo | волосы | 头发 | 머리카락 | شعر الرأس | saç | rambut | tóc
truth, fact | verdad, hecho | vérité, fait | verdade, fato | правда, факт | 真相, 事实 | 진실, 사실 | حقيقة, حقائق | hakikat | kebenaran, fakta | sự thật
union, alliance | unión | union | união | союз | 同盟 | 연합, 동맹 | اتحاد | birlik, ittifak | persatuan | liên hiệp
board, panel | panel | tableau, panneau | painel, quadro | щит | 面板 | 판, 패널 | لوحة | tahta | panel | tấm
recipient | destinatario, beneficiarios | destinataire, bénéficiaires | destinatário, beneficiários | получатель, получатели | 接收者 | 받는 사람 | متلق | alıcı kişi, faydalanıcı | penerima | người nhận
stomach, belly | estómago, vientre | ventre, estomac | estômago, barriga | живот, желудок | 肚子, 胃部 | 배 속, 위장 | معدة, بطن | mide, karın | perut, lambung | bụng, dạ dày
horse, donkey | caballo, burro | cheval, âne | cavalo, burro | лошадь, осёл | 马匹, 驴子 | 말 동물, 당나귀 | حصان, حمار | at, eşek | kuda, keledai | con ngựa, con lừa
lentil, bean | judía, lenteja | lentille | lentilha | чечевица | 豆子, 扁豆 | 강낭콩 | فاصوليا, عدس | mercimek | buncis | hạt đậu
onion, tomato | cebolla, tomate | oignon, tomate | cebola, tomate | лук, помидор | 洋葱, 番茄 | 양파, 토마토 | بصل, طماطم | soğan, domates | bawang, tomat | hành tây, cà chua
wool, cotton | lana | laine | lã | шерсть | 羊毛 | 양모 | صوف | yün | wol | bông vải, len
leather, shoe | cuero, zapato, calzado | cuir, chaussure | couro, sapato, calçado | обувь | 皮革, 鞋子 | 가죽, 신발 | جلد مدبوغ, حذاء | deri, ayakkabı | kulit hewan, sepatu | da thuộc, giày dép
gold, silver | oro, plata | or, argent métal | ouro, prata | золото, серебро | 黄金, 白银 | 황금, 은 | ذهب, فضة | altın, gümüş | emas, perak | vàng bạc
sky, sun | cielo | ciel, soleil | céu, sol | небо, солнце | 天空, 太阳 | 하늘, 태양 | سماء, شمس | gökyüzü, güneş | langit, matahari | bầu trời, mặt trời
moon, star | luna, estrella | lune, étoile | lua, estrela | луна, звезда | 月亮, 星星 | 별 | قمر, نجم | ay ışığı, yıldız | bulan purnama, bintang | mặt trăng, ngôi sao
nest, habitat | nido | habitat naturel, nid | ninho | гнездо | 鸟巢 | 둥지 | موطن طبيعي, عش | yuva | sarang | tổ chim
rainforest, tropical | selva | forêt tropicale | floresta tropical | джунгли | 雨林 | 열대 우림 | غابات مطيرة | yağmur ormanı | hutan hujan | rừng mưa
whale, mammal | ballena | baleine | baleia | кит | 鲸鱼 | 고래 | حوت | memeli hayvan, balina | paus | cá voi
turtle, snake | tortuga, serpiente | tortue, serpent | tartaruga, cobra | черепаха, змея | 乌龟, 蛇类 | 거북, 뱀 | سلحفاة, أفعى | kaplumbağa, yılan | kura-kura, ular, penyu | con rùa, con rắn
wild, invasive | salvaje, silvestre | sauvage, envahissant | selvagem | дикий | 野生 | 야생 | بري, غاز | yabani | liar, invasif | hoang dã
threatened, endangered | en peligro | en danger | ameaçado | под угрозой, исчезающий вид | 受威胁 | 위협받는 | مهدد, مهدد بالانقراض | tehdit altında | terancam | bị đe dọa
extinct, extinction | extinción | extinction, disparu | extinção, extinto | вымирание, вымерший | 灭绝 | 멸종 | انقراض | nesli tükenmek, soy tükenmesi | kepunahan | tuyệt chủng
degradation, decay | degradación | détérioration | degradação | деградация, ухудшение | 恶化 | 황폐화, 악화 | تدهور | bozulma, tahribat | kerusakan lahan, degradasi, kemerosotan | suy thoái
contaminant, toxicity | toxicidad, contaminante | contaminant | contaminante | токсичность, загрязнитель | 毒性物质 | 독성 물질 | سمية, ملوثات | zehirlilik | pencemar | độc tính, chất ô nhiễm
unclear, uncertainty | poco claro | flou | pouco claro | неясный | 不清楚 | 불분명 | غير واضح | belirsizlik, belirsiz | tidak jelas | không rõ ràng
monitoring station, observation | estación de medición, punto de medición | station de mesure, point de mesure | estação de medição, ponto de medição | измерительная станция, пост наблюдения | 监测站, 观测点 | 측정소, 관측소 | محطة رصد, محطة قياس | ölçüm istasyonu, gözlem noktası | stasiun pemantau, titik pengukuran | trạm quan trắc, điểm đo
logs | bitácora, anotar | carnet de bord | diário de bordo, anotar | вести журнал | 记录下来 | 일지, 적어 두다 | سجل يومي | günlük tutmak, kayda geçirmek | catatan harian | nhật ký
note, notes | apunte, notas | note, noter | anotação | заметка, заметки | 笔记, 便条 | 기록하다 | تدوين الملاحظات | not, notlar, not almak | mencatat di buku | ghi chú, sổ ghi
curve, graph | curva | courbe, graphique | curva | кривая | 曲线 | 곡선 | منحنى | eğri | kurva | đường cong
details | detalles | détails | detalhes | подробности | 描述信息 | 상세 설명, 설명문 | وصف تفصيلي | açıklaması | uraian | mô tả chi tiết
term, terminology | término | terme | termo | термин | 术语 | 용어 | مصطلح | terim | istilah | thuật ngữ
sequence, order | secuencia, orden | séquence, ordre | sequência, ordem | последовательность | 顺序, 序列 | 순서, 차례 | تسلسل | sıralama, dizi | urutan, rangkaian | trình tự, thứ tự
lifetime, lifespan | vida útil, duración de vida | durée de vie | vida útil | срок службы | 寿命, 使用年限 | 수명 | عمر افتراضي | ömür, kullanım ömrü | umur pakai, masa pakai | tuổi thọ, vòng đời
generation, offspring | generación, generaciones | génération | geração, gerações | поколение | 世代, 一代人 | 세대 | جيل, أجيال | nesil, kuşak | generasi | thế hệ
destination, arrival | destino | destination, arrivée | destino, chegada | место назначения | 目的地 | 목적지 | وجهة | varış noktası | tujuan perjalanan | điểm đến
neighbouring, adjacent | vecino a, aledaño, colindante | voisin de, adjacent | vizinho a, adjacente | соседний, прилегающий | 相邻 | 이웃한 | مجاور, مجاورة | bitişik | berdekatan | kế bên
hall, room | salón | salle, pièce | salão | зал, помещение | 大厅 | 강당 | قاعة, غرفة | salon, oda | aula | hội trường
corner shop | quiosco, tienda de barrio | épicerie de quartier, kiosque | quiosque | киоск | 小卖部, 便利店 | 구멍가게, 편의점 | كشك, بقالة | büfe | warung, kios | tạp hóa, ki ốt
saline, salty | salino, salado | salé | salino, salgado | солёный | 盐碱, 咸水 | 짠 | مالح | tuzlu, tuzlanma | asin | nhiễm mặn
short circuit | cortocircuito, descarga eléctrica | court-circuit, choc électrique | curto-circuito, choque elétrico | короткое замыкание, удар током | 短路, 触电 | 누전, 감전 | ماس كهربائي, صعقة | kısa devre, elektrik çarpması | korsleting, sengatan listrik | chập điện, điện giật
gas leak | fuga de gas, escape de gas | fuite de gaz | vazamento de gás | утечка газа | 燃气泄漏 | 가스 누출 | تسرب الغاز | gaz kaçağı | kebocoran gas | rò rỉ khí ga
shadow, sunlight | sombra, luz solar | ombre, lumière du soleil | luz solar | тень, солнечный свет | 阴影 | 햇볕 | ضوء الشمس | gölge, güneş ışığı | bayangan, teduh | bóng râm
portion | porción | portion | fatia | порция | 份儿 | 몫, 분량 | نصيب | hisse, porsiyon | porsi | phần chia, suất
majority | mayoría, la mayor parte | majorité, la plupart | maioria | большинство | 大多数, 多数 | 대다수, 과반수 | أغلبية, معظم | çoğunluk, büyük kısmı | mayoritas | đa phần, phần đông
exception | excepción, caso especial | exception, cas particulier | exceção, caso especial | исключение, особый случай | 例外, 特例 | 예외, 특례 | استثناء, حالة خاصة | istisna, özel durum | perkecualian, kasus khusus | ngoại lệ, trường hợp đặc biệt
purpose, intent | propósito, finalidad | but, finalité | propósito, finalidade | назначение | 用途 | 용도 | قصد | maksat | kegunaan | công dụng
wish, desire | ganas | souhait | desejo, vontade | желание | 愿望, 心愿 | 소망 | أمنية | dilek, arzu | hasrat | mong ước, nguyện vọng
dream, ambition | ambición | rêve, ambition | sonho, ambição | мечта, стремление | 梦想, 抱负 | 꿈, 포부 | حلم, طموح | hayal | impian, cita-cita | ước mơ, hoài bão
habit, routine | hábito, rutina | routine | hábito, rotina | рутина | 惯例 | 일상 | عادة | rutin | rutinitas | thói quen
joke, humour | broma, humor | blague, humour | piada | шутка, юмор | 幽默, 笑话 | 유머, 농담 | نكتة, دعابة | şaka, mizah | lelucon, humor | hài hước, nói đùa
apology, sorry | disculpa, pedir perdón | excuse, s'excuser | desculpa, pedir desculpas | извинение, извиниться | 道歉 | 사과, 미안 | اعتذار | özür, özür dilemek | permintaan maaf | lời xin lỗi
praise, congratulation | elogio, felicitar | éloge, féliciter | elogio, parabéns | похвала, поздравление | 表扬, 祝贺 | 칭찬, 축하 인사 | مدح, تهنئة | övgü, tebrik | pujian, ucapan selamat | khen ngợi, chúc mừng
victory, champion | victoria, campeón | victoire, champion | vitória, campeão | победа, чемпион | 胜利, 冠军 | 승리, 우승 | انتصار, بطل | zafer, şampiyon | kemenangan, juara | chiến thắng, vô địch
hero, idol | héroe, ídolo | héros, idole | herói, ídolo | герой, кумир | 英雄, 偶像 | 영웅 | بطل قومي | kahraman | pahlawan | anh hùng
king, queen | rey, reina | roi, reine | rei, rainha | король, королева | 国王, 王后 | 왕, 여왕 | ملك, ملكة | kral, kraliçe | raja, ratu | nhà vua, nữ hoàng
god, prayer | dios | dieu, prière | deus | бог, молитва | 上帝, 祈祷 | 하느님, 기도 | صلاة, دعاء | tanrı, dua, ibadet | tuhan, doa | cầu nguyện, chúa
lecture, speech | discurso | discours | discurso, palestra | выступление | 演讲 | 연설, 강연 | محاضرة | konuşma yapmak, söylev | pidato, ceramah | bài phát biểu, diễn thuyết
gesture, facial expression | gesto, expresión facial | geste, mimique | gesto, expressão facial | жест, мимика | 手势, 表情 | 몸짓, 표정 | إيماءة, تعبير الوجه | jest, mimik | isyarat tubuh, ekspresi wajah | cử chỉ, nét mặt
memory, recollection | memoria, recuerdo | mémoire, souvenir | memória, lembrança | память, воспоминание | 记忆, 回忆 | 추억 | ذاكرة, ذكرى | hafıza, anı | ingatan, kenangan | trí nhớ, ký ức
nerve, brain | nervio | nerf | nervo | нерв | 大脑, 神经 | 뇌, 신경 | عصب | sinir | otak, saraf | bộ não
sense, perceive | sentido | sens | sentido | ощущать | 感官 | 감각, 인지하다 | حاسة | algı, duyu | merasakan, indera, persepsi | cảm nhận, giác quan
philosophy, ethics | filosofía | philosophie | filosofia | философия | 哲学 | 철학 | فلسفة | felsefe | filsafat | triết học
particle, powder | polvo fino | poudre | partícula, pó | порошок | 粉末 | 가루 | مسحوق | parçacık, toz | bubuk | hạt bụi, bột
ray, radiation | radiación, rayo | rayonnement, rayon | radiação, raio | излучение, луч | 射线 | 광선 | شعاع | ışın | sinar | bức xạ, tia
steam, vapour | vapor | vapeur | vapor | пар | 蒸汽 | 증기, 수증기 | بخار | buhar | uap | hơi nước
ash, soot | ceniza, hollín | cendre, suie | cinza, fuligem | зола, сажа, пепел | 灰烬, 烟灰 | 재, 그을음 | رماد, سخام | kül, is | abu, jelaga | tro, muội
bark, leaf | hoja de árbol, corteza | feuille d'arbre, écorce | folha de árvore, casca | листья, кора | 树叶, 树皮 | 나뭇잎, 나무껍질 | أوراق الشجر | ağaç yaprağı, ağaç kabuğu | daun, kulit pohon | lá cây, vỏ cây
nest box, beehive | nido artificial | nichoir | caixa-ninho | скворечник | 鸟窝 | 새집 | خلية نحل | arı kovanı, kuş evi | kandang burung | tổ ong
cage, fence animal | jaula | cage, enclos | gaiola, curral | загон | 笼子 | 우리, 축사 | قفص, حظيرة | kafes, ağıl | kandang, sangkar | chuồng, lồng
`;
