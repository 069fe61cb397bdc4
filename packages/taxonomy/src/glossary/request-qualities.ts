/** One row per term; columns and rules: docs/glossary.md. */
export const requestQualities = `
tired, fatigue | cansado, cansancio, fatiga | fatigué, fatigue, épuisement | cansado, cansaço, fadiga | усталый, усталость | 疲劳, 疲惫 | 피곤한, 피로 | تعب, إرهاق | yorgun, yorgunluk | lelah, kelelahan | mệt mỏi
patience, patient | paciencia, pacientemente | patience, patiemment | paciência | терпение, терпеливо | 耐心 | 인내심, 참을성 | صبر | sabır, sabırlı | sabar, kesabaran | kiên nhẫn
clever, intelligent | inteligente, listo | malin | esperto | сообразительный | 聪明 | 똑똑한, 영리한 | ذكي | zeki | cerdas, pintar | thông minh
curious, curiosity | curioso, curiosidad | curieux, curiosité | curioso, curiosidade | любопытство, любознательный | 好奇 | 호기심 | فضول, فضولي | meraklı, merak | rasa ingin tahu, penasaran | tò mò, ham hiểu biết
honest, integrity | honesto, integridad, honradez | honnête, intégrité | honesto, integridade | честность, добросовестность | 诚实, 廉洁 | 정직, 청렴 | نزاهة, أمانة, صادق | dürüst, dürüstlük | jujur, kejujuran, integritas | trung thực, liêm chính
polite, friendly | amable, cortés, amistoso | poli, aimable | educado, gentil, amigável | вежливый, дружелюбный | 礼貌, 友好 | 친절한, 예의 | ودود, لطيف | kibar, nazik, dostça | sopan, ramah | thân thiện, lịch sự
ashamed, shame | vergüenza, avergonzado | honte, gêne | vergonha, envergonhado | стыд, стыдно, стесняться | 羞耻, 不好意思 | 부끄러움, 수치심, 창피 | خجل, عار | utanç, utanmak, çekinmek | malu, rasa malu | xấu hổ, ngại ngùng
angry, anger | enojado, enfado, ira | colère, fâché | zangado | гнев, злость, сердитый | 愤怒, 生气 | 분노, 화난 | غضب, غاضب | öfke, kızgın | marah, kemarahan | tức giận
sad, grief | tristeza, duelo, luto | tristesse, deuil | tristeza, luto | грусть, горе, скорбь | 悲伤, 哀伤 | 슬픔, 애도 | حزن, حداد | üzüntü, yas | sedih, duka, berduka | buồn bã, đau buồn
happy, joy | feliz, alegría, felicidad | heureux, joie, bonheur | feliz, alegria, felicidade | счастливый, радость | 快乐, 幸福 | 행복, 기쁨 | سعيد, سعادة, فرح | mutlu, mutluluk, sevinç | bahagia, gembira, kebahagiaan | hạnh phúc, vui vẻ
proud, pride | orgullo, orgulloso | fier, fierté | orgulho, orgulhoso | гордость, гордый | 自豪, 骄傲 | 자부심, 자랑 | فخر | gurur, gururlu | bangga, kebanggaan | tự hào
brave, courage | valiente, valor, valentía | courageux, courage | corajoso, coragem | смелый, смелость | 勇敢, 勇气 | 용감한, 용기 | شجاعة, شجاع | cesur, cesaret | berani, keberanian | dũng cảm, can đảm
exposed | desprotegido, expuesto | exposé, sans protection | desprotegido, exposto | незащищённый | 无防护 | 노출된, 무방비 | مكشوف, غير محمي | korunmasız, açıkta | tanpa perlindungan, terpapar | không được bảo vệ
soft, gentle | suave, blando | doux, mou | macio, suave | мягкий | 柔软, 温和 | 부드러운 | ناعم, لين | yumuşak | lembut, lunak | mềm mại, nhẹ nhàng
hard, solid | duro | dur | duro | твёрдый | 坚硬 | 단단한 | صلب, متين | sert, katı | keras | cứng, rắn chắc
smooth, flat | liso, plano | lisse, plat | liso | гладкий, плоский, ровный | 平坦, 光滑 | 평평한, 매끄러운 | مستو, أملس | düz, pürüzsüz | rata, datar, halus | bằng phẳng, trơn
sharp | afilado, punzante | tranchant, pointu | afiado, cortante | острый | 锋利, 尖锐 | 날카로운 | حاد | keskin, sivri | tajam | sắc nhọn
bright | brillante, luminoso | lumineux, brillant | brilhante, luminoso | яркий, светлый | 明亮 | 밝은 | ساطع, مضيء | parlak, aydınlık | terang, cerah | sáng sủa
circular, round | redondo, circular | rond, circulaire | redondo, circular | круглый, круговой | 圆形, 循环的 | 둥근, 원형 | دائري, مستدير | yuvarlak, dairesel, döngüsel | bulat, melingkar, sirkular | hình tròn, tuần hoàn
double, twice | doble, duplicar la cantidad | double, doubler | dobro, duplo, dobrar | двойной, удвоить, вдвое | 双倍, 翻倍 | 두 배, 갑절 | مضاعف, مرتين | çift kat, iki katı | ganda, dua kali lipat | gấp đôi
part-time | medio tiempo, tiempo parcial | mi-temps, temps partiel | meio período, tempo parcial | неполный день, неполная занятость | 兼职, 半天 | 시간제, 파트타임 | دوام جزئي | yarı zamanlı, yarım gün | paruh waktu, setengah hari | bán thời gian, nửa ngày
normal, usual | normal, habitual, usual | normal, habituel | normal, habitual | обычный, нормальный | 正常, 平常 | 보통, 평소, 정상 | عادي, معتاد | normal, olağan, alışılmış | biasa, normal, lazim | bình thường, thông thường
unusual, abnormal | inusual, anormal | inhabituel, anormal | incomum, anormal | необычный, ненормальный | 异常, 不寻常 | 비정상, 이상 | غير عادي, غير طبيعي | olağandışı, anormal | tidak biasa, abnormal, tak wajar | bất thường
perfect, ideal | perfecto, ideal | parfait, idéal | perfeito, ideal | идеальный, совершенный | 完美, 理想 | 완벽한, 이상적 | مثالي | mükemmel, ideal | sempurna, ideal | hoàn hảo, lý tưởng
useful | útil, de utilidad | utile | útil | полезный, полезно | 有用, 实用 | 유용한, 쓸모 있는 | مفيد, نافع | yararlı, faydalı, işe yarar | berguna, bermanfaat | hữu ích, có ích
valuable, precious | valioso, precioso | précieux, de valeur | valioso, precioso | ценный, драгоценный | 宝贵, 贵重 | 귀중한, 값진 | ثمين | değerli, kıymetli | berharga, bernilai | quý giá, có giá trị
reusable | reutilizable | réutilisable | reutilizável | многоразовый, для повторного использования | 可重复使用, 可重用 | 재사용 가능 | قابل لإعادة الاستخدام | yeniden kullanılabilir | dapat digunakan kembali, bisa dipakai ulang | tái sử dụng được
portable | portátil | transportable | portátil | переносной, портативный | 便携 | 휴대용, 휴대할 수 있는 | قابل للحمل | taşınabilir, portatif | portabel, mudah dibawa | xách tay, di động được
waterproof | impermeable, resistente al agua | étanche, imperméable | impermeável, à prova d'água | водонепроницаемый | 防水 | 방수 | مقاوم للماء | su geçirmez | tahan air, kedap air | chống thấm, chống nước
flammable | inflamable | inflammable | inflamável | горючий, легковоспламеняющийся | 易燃 | 인화성, 가연성 | قابل للاشتعال | yanıcı, kolay tutuşan | mudah terbakar | dễ cháy
poisonous, toxic | venenoso, tóxico | toxique, poison | venenoso, tóxico | ядовитый, токсичный | 有毒, 毒性 | 유독한, 독성 | سام, سامة | zehirli, toksik | beracun | độc hại, có độc
edible | comestible | comestible | comestível | съедобный | 可食用 | 먹을 수 있는, 식용 | صالح للأكل | yenilebilir | dapat dimakan, layak makan | ăn được
mixed, hybrid | mixto, híbrido | mixte, hybride | misto, híbrido | смешанный, гибридный | 混合型 | 혼합형, 하이브리드 | مختلط, هجين | karma, melez, hibrit | hibrida | hỗn hợp, lai ghép
internal | interno | interne | interno | внутренний | 内部 | 내부 | داخلي | iç, dahili | internal, bagian dalam | nội bộ
external | externo | externe | externo | внешний | 外部 | 외부 | خارجي | dış, harici | eksternal, pihak luar | bên ngoài
previous, former | anterior, previo | précédent, antérieur | anterior, prévio | предыдущий, прежний | 以前的, 先前 | 이전, 종전 | سابق | önceki, eski tarihli | terdahulu, mantan | trước đây
final, ultimate | definitivo | final, définitif | definitivo | окончательный, итоговый | 最终 | 최종 | نهائي | nihai | final, terakhir kali | cuối cùng, chung cuộc
recent, latest | reciente, último | récent, dernier | recente, último | недавний, последний | 最近, 最新 | 최근, 최신 | أخير, أحدث | son dönem, en yeni | terbaru, terkini, baru-baru ini | gần đây, mới nhất
ongoing | en curso | en cours | em andamento, em curso | продолжающийся | 进行中 | 진행 중 | قيد التنفيذ | süregelen, devam eden | sedang berjalan | đang diễn ra
planned | planificado, previsto | prévu, planifié | planejado, previsto | запланированный | 计划中, 预定 | 예정된, 계획된 | مخطط له, مقرر | planlanan, planlı | terencana, direncanakan | theo kế hoạch, dự định
unexpected | inesperado, imprevisto | inattendu, imprévu | inesperado, imprevisto | неожиданный, непредвиденный | 意外, 突发 | 예상치 못한, 뜻밖의 | غير متوقع | beklenmedik, öngörülmeyen | tak terduga, tidak disangka | bất ngờ, ngoài dự kiến
periodic, regular | periódicamente | périodique, régulièrement | periódico, periodicamente | периодический, регулярный | 定期, 周期性 | 정기적, 주기적 | دوري, منتظم | düzenli aralıklarla, periyodik, düzenli | berkala, periodik, rutin | định kỳ, thường kỳ
central | céntrico | central | central | центральный | 中心 | 중심 | مركزي | merkez | sentral | trung tâm
similar, alike | similar, parecido, semejante | semblable, similaire | semelhante, parecido | похожий, подобный | 类似, 相似 | 비슷한, 유사한 | مشابه, مماثل | benzer, benzeyen | serupa, mirip | tương tự, giống nhau
opposite, contrary | opuesto, contrario | opposé, contraire | oposto, contrário | противоположный | 相反 | 반대, 정반대 | معاكس, عكس | zıt, karşıt | berlawanan, kebalikan | trái ngược, đối lập
positive | positivo | positif | positivo | положительный | 积极, 正面 | 긍정적 | إيجابي | olumlu, pozitif | positif | tích cực
negative | negativo | négatif | negativo | отрицательный, негативный | 消极, 负面 | 부정적 | سلبي | olumsuz, negatif | negatif | tiêu cực
active | activo | actif | ativo | активный | 活跃, 积极活动 | 활발한, 활동적 | نشط | aktif | aktif, giat | năng động, chủ động
passive, inactive | pasivo, inactivo | passif, inactif | passivo, inativo | пассивный, неактивный | 被动, 不活跃 | 수동적, 비활성 | غير نشط, خامل | pasif, etkin olmayan | pasif, tidak aktif | thụ động
manual, handmade | hecho a mano | fait main | feito à mão | ручной, сделанный вручную | 手动 | 수동, 수작업으로 | يدوي | el yapımı, el emeği | manual, buatan tangan | làm bằng tay
metropolitan | metropolitano, área metropolitana | métropole, métropolitain | metropolitano, região metropolitana | мегаполис, столичный регион | 大都市, 都会区 | 대도시 | حاضرة, العاصمة الكبرى | büyükşehir, metropol | metropolitan, kota besar | đô thị lớn, vùng đô thị
capital city | capital del país, ciudad capital | capitale | capital do país | столица | 首都 | 수도, 도읍 | عاصمة | başkent | ibu kota | thủ đô
`;
