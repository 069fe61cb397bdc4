/** One row per term; columns and rules: docs/glossary.md. */
export const commonQualities = `
deep | profundo, hondo | profond | profundo, fundo | глубокий, глубоко | 深层, 很深 | 깊은, 깊이 | عميق | derin | dalam sekali, kedalaman | sâu
wide | ancho, amplio | large | largo, amplo | широкий, широко | 宽阔, 广泛 | 넓은, 폭넓은 | واسع, عريض | geniş | lebar, luas | rộng
long | largo, prolongado | long, longue | longo, comprido | длинный, долгий, долго | 漫长, 很长 | 긴, 오랜 | طويل | uzun | panjang, lama sekali | dài
short | corto, breve, cortos | court, courte, bref | curto, breve, curtos | короткий, краткий | 短期, 简短 | 짧은, 단기 | قصير, قصيرة | kısa | pendek, singkat | ngắn, ngắn hạn
thick | grueso, espeso | épais | grosso, espesso | толстый, густой | 厚重 | 두꺼운 | سميك, كثيف | kalın | tebal | dày
near | cerca, cercano, próximo | proche, près de | perto, próximo | близкий, рядом, возле | 附近, 邻近 | 가까운, 근처 | قريب, قرب | yakın, yanında | dekat, terdekat | gần
far | lejos, lejano, alejado | loin, lointain, éloigné | longe, distante | далеко, далёкий, отдалённый | 很远, 偏远 | 먼, 멀리 | بعيد | uzak | jauh | xa, xa xôi
young | joven, jóvenes | jeune, jeunes | jovem, jovens | молодой, молодёжь | 年轻, 青年 | 젊은, 청년 | شاب, شباب | genç | muda, anak muda | trẻ, thanh niên
rich | rico, adinerado | riche | rico | богатый | 富裕 | 부유한 | غني, ثري | zengin | kaya | giàu
poor | pobre, pobres | pauvre, pauvres | pobre, pobres | бедный, бедные | 贫困, 贫穷 | 가난한, 빈곤한 | فقير, فقراء | yoksul, fakir | miskin | nghèo
cheap | barato, económico, baratos | bon marché, peu coûteux | barato, acessível, baratos | дешёвый, недорогой | 便宜, 廉价 | 값싼, 저렴한 | رخيص | ucuz | murah | rẻ, giá rẻ
expensive | caro, costoso | cher, coûteux | caro, dispendioso | дорогой, дорогостоящий | 昂贵 | 비싼 | باهظ, غالي | pahalı | mahal | đắt, tốn kém
profitable | rentable, lucrativo | rentable | rentável, compensa | окупаемый, прибыльный, окупиться | 划算, 盈利 | 수익성 있는, 이득 | مجد, مربح | kârlı | menguntungkan | có lãi, sinh lời
vacant | libre, disponible | libre, disponible | livre, vago | свободный, незанятый | 空闲, 空位 | 빈자리, 여유 | شاغر, متاح | boş yer, müsait | kosong, tersedia | còn trống
loud | ruidoso, fuerte | bruyant | barulhento, alto | громкий, шумный | 吵闹, 嘈杂 | 시끄러운 | صاخب, عالي الصوت | gürültülü, yüksek sesli | bising, berisik | ồn ào
quiet | tranquilo, silencioso | calme, silencieux | calmo, silencioso | тихий, спокойный | 安静 | 조용한 | هادئ | sessiz, sakin | tenang, sunyi | yên tĩnh
strong | fuerte, resistente | fort, robuste | forte, resistente | сильный, прочный | 强大, 坚固 | 강한, 튼튼한 | قوي, قوية | güçlü, sağlam | kuat | mạnh, vững chắc
weak | débil, frágil | faible | fraco, débil | слабый | 薄弱 | 약한 | ضعيف | zayıf | lemah | yếu
lightweight | ligero, liviano | léger | leve | лёгкий | 轻便 | 가벼운 | خفيف | hafif | ringan | nhẹ
simple | sencillo, simple, sencilla | simple | simples | простой, простая | 简单, 简易 | 간단한, 단순한 | بسيط, بسيطة | basit, sade | sederhana | đơn giản
raw | en bruto, sin procesar | brut, brute | bruto, em bruto | исходный, необработанный | 原始 | 원시, 가공되지 않은 | خام | ham | mentah | thô, gốc
ready | listo, preparado | prêt | pronto | готовый | 就绪, 现成 | 준비된 | جاهز | hazır | siap | sẵn sàng
strange | extraño, raro, sospechoso | étrange, suspect | estranho, suspeito | странный, подозрительный | 奇怪, 可疑 | 이상한, 수상한 | غريب, مشبوه | tuhaf, şüpheli | aneh, mencurigakan | lạ, khả nghi
unsafe | inseguro, peligroso | dangereux, insécurité | inseguro, perigoso | небезопасный, опасный | 不安全 | 안전하지 않은, 위험한 | غير آمن, عدم الأمان | güvensiz, güvende olmayan | tidak aman | không an toàn
late | tarde, tardío, con retraso | tard, tardif, en retard | tarde, atrasado | поздно, поздний, опаздывать | 迟到, 太晚 | 늦은, 늦게 | متأخر, متأخرة | geç | terlambat | muộn, trễ
frequent | frecuente, a menudo | fréquent | frequente | частый | 频繁 | 잦은, 빈번한 | متكرر | sık | sering | thường xuyên
rare | raro, poco frecuente, escaso | rare | raro, escasso | редкий | 稀有, 罕见 | 드문, 희귀한 | نادر | nadir | langka, jarang | hiếm
missing | falta, ausente, faltante, faltan | manquant, absent, manquent | em falta, ausente, faltam | отсутствующий, пропавший, не хватает | 缺少, 缺失, 失踪 | 빠진, 없는, 실종 | ناقص, مفقود | eksik, kayıp | hilang, kurang | thiếu, mất tích
wrong | incorrecto, equivocado, erróneo | faux, erroné | errado, incorreto | неверный, ошибочный | 错误 | 틀린, 잘못된 | خاطئ, خطأ | yanlış | salah, keliru | sai
clear | claro, claros | clair, claire | claro, nítido | ясный, чёткий | 清晰, 明确 | 분명한, 뚜렷한 | واضح | açık, net | jelas | rõ ràng
understandable | comprensible, comprensibles | compréhensible | compreensível, entendível | понятный, понятные | 易懂, 看得懂 | 알기 쉬운, 이해하기 쉬운 | مفهوم, سهل الفهم | anlaşılır | mudah dipahami | dễ hiểu
dry | seco, árido | sec, aride | seco, árido | сухой, засушливый | 干燥, 干旱 | 마른, 건조한 | جاف | kuru, kurak | kering | khô, hạn
wet | mojado, húmedo | mouillé, humide | molhado, úmido | мокрый, влажный | 潮湿 | 젖은, 습한 | رطب, مبلل | ıslak, nemli | basah, lembap | ướt, ẩm ướt
warm | cálido, templado | chaud, tiède | quente, morno | тёплый | 温暖 | 따뜻한 | دافئ | ılık, sıcak | hangat | ấm
fresh | fresco | frais | fresco | свежий | 新鲜 | 신선한 | طازج | taze | segar | tươi
dead | muerto, seco | mort | morto | мёртвый, погибший | 死去, 枯死 | 죽은 | ميت | ölü | mati | đã chết
hungry | hambriento, con hambre | affamé | com fome, faminto | голодный | 饥饿 | 배고픈, 굶주린 | جائع | aç | lapar, kelaparan | đói
thirsty | sediento, con sed | assoiffé | com sede | жаждущий | 口渴 | 목마른 | عطشان | susuz | haus | khát
beautiful | bonito, hermoso, bello | beau, joli | bonito, belo | красивый | 美丽, 美观 | 아름다운 | جميل | güzel | indah | đẹp
ugly | feo, antiestético | laid | feio | уродливый, некрасивый | 难看 | 흉한, 보기 싫은 | قبيح | çirkin | jelek | xấu xí
low-lying | bajo, bajos, hondonada | bas, basse | baixo, baixos | низменный, низкий, нижний | 低洼 | 저지대, 낮은 | منخفض, منخفضة | alçak | rendah, dataran rendah | trũng, thấp
north | norte | nord | norte | север, северный | 北部, 北方 | 북쪽, 북부 | شمال, شمالي | kuzey | utara | phía bắc
south | sur | sud | sul | юг, южный | 南部, 南方 | 남쪽, 남부 | جنوب, جنوبي | güney | selatan | phía nam
east | este, oriental | est, oriental | leste, oriental | восток, восточный | 东部, 东方 | 동쪽, 동부 | شرق, شرقي | doğu | timur | phía đông
west | oeste, occidental | ouest, occidental | oeste, ocidental | запад, западный | 西部, 西方 | 서쪽, 서부 | غرب, غربي | batı | barat | phía tây
summer | verano, estival | été, estival | verão | лето, летний, летом | 夏季, 夏天 | 여름, 여름철 | صيف, صيفا, صيفي | yaz, yazın | musim panas, kemarau | mùa hè
winter | invierno, invernal | hiver, hivernal | inverno | зима, зимний, зимой | 冬季, 冬天 | 겨울, 겨울철 | شتاء | kış, kışın | musim dingin | mùa đông
rainy season | temporada de lluvias, época de lluvias | saison des pluies | estação das chuvas, época das chuvas | сезон дождей | 雨季 | 우기, 장마 | موسم الأمطار | yağmur mevsimi | musim hujan | mùa mưa
morning | mañana temprano, por la mañana | matin | manhã, de manhã | утро, утром | 早上, 上午 | 아침, 오전 | صباح, صباحا | sabah | pagi | buổi sáng
evening | tarde, noche | soir | tarde, anoitecer | вечер, вечером | 晚上, 傍晚 | 저녁 | مساء | akşam | sore, malam | buổi tối
midday | mediodía | midi | meio-dia | полдень | 中午 | 한낮, 정오 | ظهر, ظهيرة | öğle | siang | buổi trưa
holiday | día festivo, vacaciones | jour férié, vacances | feriado, férias | праздник, выходной, каникулы | 假日, 节假日 | 휴일, 방학 | عطلة, إجازة | tatil | hari libur, liburan | ngày nghỉ, kỳ nghỉ
secondary | secundario, secundaria | secondaire | secundário | средний, вторичный | 中学, 次要 | 중등, 이차 | ثانوي | ikincil, ortaokul | sekunder, menengah | trung học, thứ cấp
additional | adicional, suplementario | supplémentaire | adicional, suplementar | дополнительный | 额外, 附加 | 추가적인 | إضافي | ek, ilave | tambahan | bổ sung thêm
entire | entero, completo, total | entier, tout entier | inteiro, completo | целый, весь | 整个, 全部 | 전체, 온 | كامل | bütün, tamamı | seluruh | toàn bộ
direct | directo, directamente | direct, directement | direto, diretamente | прямой, напрямую | 直接 | 직접 | مباشر, مباشرة | doğrudan | langsung | trực tiếp
continuous | continuo, constante | continu, constant | contínuo, constante | непрерывный, постоянный | 持续, 连续 | 지속적인, 계속 | مستمر, متواصل | sürekli | terus-menerus, berkelanjutan | liên tục
sudden | repentino, súbito | soudain, brusque | repentino, súbito | внезапный | 突然 | 갑작스러운 | مفاجئ | ani | tiba-tiba, mendadak | đột ngột
unknown | desconocido | inconnu | desconhecido | неизвестный | 未知, 不明 | 알 수 없는 | مجهول, غير معروف | bilinmeyen | tidak diketahui | không rõ
unregistered | no registrado, sin inscribir, sin registro | non déclaré, non enregistré | por registar, sem registro, não registado | незарегистрированный | 未登记, 没有登记 | 미등록 | غير مسجل, دون تسجيل | kayıtsız, kayda geçmeyen | tidak tercatat, tidak terdaftar | chưa đăng ký
jobless | desempleado, sin empleo, parado | chômeur, sans emploi | desempregado, sem emprego | безработный, безработная | 失业, 待业 | 실업자, 실직, 일자리를 잃은 | عاطل عن العمل, عاطلون | işsiz | menganggur, pengangguran | thất nghiệp
orphaned | huérfano | orphelin | órfão | осиротевший | 孤儿 | 고아 | يتيم | yetim, öksüz | yatim piatu | mồ côi
vacancy | vacante, plaza vacante, puesto vacante | poste vacant, offre d'emploi | vaga de emprego, vaga | вакансия, вакансии | 招聘岗位, 空缺 | 채용 공고, 빈 일자리 | وظيفة شاغرة, وظائف شاغرة, شواغر | açık iş, boş kadro | lowongan kerja, lowongan | tin tuyển dụng, vị trí tuyển dụng
firm | empresa, compañía, firma | entreprise, société | empresa, firma | фирма, предприятие, компания | 企业, 公司 | 기업, 회사 | شركة, شركات | firma, şirket | perusahaan, firma | doanh nghiệp, công ty
inhabitant | habitante, habitantes | habitant | morador, habitante | житель, обитатель | 居民, 住民 | 주민, 거주자 | ساكن, سكان, قاطن | sakin, oturan | penghuni, penduduk | cư dân, người dân
home | casa, hogar, domicilio | maison, domicile, chez soi | casa, lar, domicílio | дом, домой, жильё | 住家, 家里 | 집, 가정 | بيت, منزل, بيوت | ev, hane | rumah | nhà, tại nhà
council | ayuntamiento, concejo, consejo municipal | mairie, conseil municipal | câmara municipal, conselho | совет, горсовет | 议会, 市议会 | 의회, 시의회 | مجلس, مجلس بلدي | meclis, belediye meclisi | dewan kota, dewan | hội đồng
office | oficina, despacho | bureau, service | escritório, repartição | контора, офис, кабинет, отдел | 办公室, 科室 | 사무실, 사무소, 부서 | مكتب, مكاتب | büro, ofis, daire | kantor, dinas | văn phòng, phòng ban
grid | red eléctrica, cuadrícula | réseau électrique, grille | rede elétrica, grade | электросеть, сетка | 电网, 网格 | 전력망, 격자 | شبكة كهرباء | şebeke, elektrik şebekesi | jaringan listrik | lưới điện
land survey | topografía, medir terrenos, deslinde | arpentage, géomètre, arpenter | levantamento topográfico, medir terrenos | межевание, обмер, землемер | 土地测量, 勘测 | 측량, 토지 측량 | مسح الأراضي, مساحة الأراضي | arazi ölçümü, kadastro ölçümü | pengukuran tanah, ukur tanah | đo đạc đất, đo đạc
bid | oferta, puja, propuesta | offre, soumission | proposta, lance | заявка, предложение цены | 投标, 标书 | 응찰, 입찰 | عطاء, عرض سعر | teklif, ihale teklifi | penawaran | hồ sơ dự thầu, chào thầu
shelter | refugio, albergue | abri, refuge | abrigo | убежище, приют | 避难所, 收容所 | 대피소, 쉼터 | مأوى, ملجأ | barınak, sığınak | tempat penampungan, tempat perlindungan | nơi trú ẩn, nhà tạm lánh
`;
