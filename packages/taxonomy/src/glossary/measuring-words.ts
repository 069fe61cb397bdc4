/** One row per term; columns and rules: docs/glossary.md. */
export const measuringWords = `
weights, weight | peso | poids | peso | вес, масса груза | 重量, 体重 | 무게, 중량 | وزن, أوزان | ağırlık | berat, bobot | trọng lượng, cân nặng
heavily, heavy | pesado | lourd | pesado | тяжёлый | 沉重 | 무거운 | ثقيل | ağır | berat sekali | nặng
lengths, length, long | longitud, largo | longueur, long | comprimento, longo | длина, длинный, протяжённость | 长度, 漫长 | 길이, 긴 | طول, طويل | uzunluk, uzun | panjang | chiều dài, dài
width, broad | ancho, anchura, amplio | largeur, large | largura, amplo, largo | ширина, широкий | 宽度, 宽阔, 宽广 | 너비, 폭, 넓은 | عرض المسافة, عريض, واسع | genişlik, geniş | lebar, luas | chiều rộng, rộng
tall, height | altura, alto | hauteur, haut | altura, alto | высота, высокий | 高度, 高大, 身高 | 높이, 키, 높은 | ارتفاع, طويل القامة, علو | yükseklik, boy, yüksek | tinggi, ketinggian | chiều cao, cao
depths, depth, deep | profundidad, profundo | profondeur, profond | profundidade, profundo | глубина, глубокий | 深度, 水深, 深处 | 깊이, 수심, 깊은 | عمق, عميق | derinlik, derin | kedalaman, dalam | độ sâu, sâu
volume | volumen | volume | volume | объём | 体积 | 부피 | حجم | hacim | volume | thể tích
capacity | capacidad, cupo | capacité | capacidade | вместимость, ёмкость | 容量, 承载能力 | 용량, 수용력 | سعة, قدرة استيعابية | kapasite | kapasitas, daya tampung | sức chứa, dung tích
surface area | superficie | superficie | área | площадь | 面积 | 면적, 평 | مساحة | yüz ölçümü, alan | luas | diện tích
square metre | metro cuadrado | mètre carré | metro quadrado | квадратный метр | 平方米 | 제곱미터 | متر مربع | metrekare | meter persegi | mét vuông
hectare | hectárea | hectare | hectare | гектар | 公顷 | 헥타르 | هكتار | hektar | hektare | héc-ta
metre | metro | mètre | metro | метр | 米长 | 미터 | متر | metre | meter | mét
kilometre | kilómetro | kilomètre | quilômetro | километр | 公里, 千米 | 킬로미터 | كيلومتر | kilometre | kilometer | ki-lô-mét
centimetre | centímetro | centimètre | centímetro | сантиметр | 厘米 | 센티미터 | سنتيمتر | santimetre | sentimeter | xăng-ti-mét
litre, gallon | litro, galón | litre | litro, galão | литр | 公升, 加仑 | 리터 | لتر, لترات | litre | liter, galon | lít
gram, kilogram | kilo, kilogramo, gramo | kilogramme, kilo, gramme | quilo, quilograma, grama | килограмм, грамм | 公斤, 千克 | 킬로그램, 그램 | كيلوغرام, غرام | kilogram, kilo, gram | kilogram, kilo, gram | ki-lô-gam, cân ký
degree, celsius | grado, grados, centígrado | degré, celsius | grau, graus | градус, градусы | 摄氏度, 度数 | 섭씨, 온도 도 | درجة مئوية, درجة | derece, santigrat | derajat, celsius | độ, độ c
minutes, minute | minuto | minute | minuto | минута | 分钟 | 분 | دقيقة, دقائق | dakika | menit | phút
hours, hour | hora | heure | hora | час | 小时 | 시간 | ساعة, ساعات | saat | jam | giờ
second | segundo | seconde | segundo | секунда | 秒钟 | 초 | ثانية | saniye | detik | giây
nights, night | noche | nuit | noite | ночь | 夜里, 夜间 | 밤, 야간 | ليل, ليلا | gece | malam | đêm
days, day | día | jour | dia | день, сутки | 白天 | 낮 | يوم, أيام | gün | hari | ngày
weeks, week | semana | semaine | semana | неделя | 星期 | 주간 | أسبوع | hafta | minggu | tuần
months, month | mes | mois | mês | месяц | 月份 | 달 | شهر | ay | bulan | tháng
years, year | año | année | ano | год | 年份 | 해, 년 | سنة, عام | yıl | tahun | năm
decade | década | décennie | década | десятилетие | 十年 | 십 년 | عقد من الزمن | on yıl | dasawarsa | thập kỷ
centuries, century | siglo | siècle | século | век, столетие | 世纪 | 세기 | قرن | yüzyıl | abad | thế kỷ
era, age | era, época | ère, époque | era, época | эпоха | 时代, 年代 | 시대 | عصر, حقبة | çağ, dönem | era, zaman | thời đại, kỷ nguyên
spring | primavera | printemps | primavera | весна | 春天, 春季 | 봄 | ربيع | ilkbahar | musim semi | mùa xuân
summers, summer | verano | été | verão | лето | 夏天, 夏季 | 여름 | صيف | yaz | musim panas | mùa hè
autumn | otoño | automne | outono | осень | 秋天, 秋季 | 가을 | خريف | sonbahar | musim gugur | mùa thu
winters, winter | invierno | hiver | inverno | зима | 冬天, 冬季 | 겨울 | شتاء | kış | musim dingin | mùa đông
often, frequent, frequency | frecuencia, a menudo, frecuente | fréquence, souvent, fréquent | frequência, muitas vezes, frequente | частота, часто, частый | 频率, 经常, 频繁, 常常 | 빈도, 자주, 빈번한 | تكرار, تردد, كثيرا, متكرر | sıklık, sık sık, sık | frekuensi, sering, kerap | tần suất, thường xuyên, hay
rarely, seldom, rare | raro, rara vez, escaso | rare, rarement | raro, raramente | редко, редкий | 罕见, 很少, 稀有 | 드물다, 드문, 희귀 | نادر, نادرا | nadir, ender, seyrek | jarang, langka | hiếm, hiếm khi
doubling, double | doble, duplicarse | double, doubler | dobro, dobrar | вдвое, удвоиться | 翻倍, 两倍, 翻一番 | 두 배 | ضعف, تضاعف | iki kat | dua kali lipat | gấp đôi
twice | dos veces | deux fois | duas vezes | дважды | 两次 | 두 번 | مرتين | iki kez | dua kali | hai lần
triple | triple | tripler | triplo | втрое | 三倍 | 세 배 | ثلاثة أضعاف | üç kat | tiga kali | gấp ba
half | mitad, medio | moitié, demi | metade, meio | половина | 一半, 半数 | 절반, 반 | نصف | yarım, yarı | setengah, separuh | một nửa
quarter of, quarter | cuarto | quart | quarto de | четверть | 四分之一 | 사분의 일 | ربع | çeyrek | seperempat | một phần tư
third | tercio | tiers | terço | треть | 三分之一 | 삼분의 일 | ثلث | üçte bir | sepertiga | một phần ba
several, dozen, hundred | varios, docena, centenar, cientos | plusieurs, douzaine, centaine | vários, dúzia, centena, centenas | несколько, десяток, сотня, десятки | 几个, 数十, 上百, 几十 | 여러, 수십, 수백 | عدة, عشرات, مئات, العديد | birkaç, düzine, yüzlerce, onlarca | beberapa, lusin, ratusan, puluhan | một vài, hàng chục, hàng trăm
thousand | mil, miles | mille, millier | mil, milhar | тысяча | 数千, 上千 | 천 | ألف, آلاف | bin | ribu | nghìn
million | millón, millones | million | milhão | миллион | 百万 | 백만 | مليون | milyon | juta | triệu
billion | mil millones | milliard | bilhão | миллиард | 十亿 | 억 | مليار | milyar | miliar | tỷ
maximum value, maximum | máximo | maximum | máximo | максимум, максимальный | 最高, 最大 | 최대, 최고 | أقصى, الحد الأقصى | en çok, azami | maksimum, maksimal | tối đa
minimum level, minimum | mínimo | minimum | mínimo | минимум, минимальный | 最低, 最小, 最少 | 최소, 최저 | أدنى, الحد الأدنى | en az, asgari | minimum, minimal | tối thiểu
tiny, little, small | pequeño, diminuto, chico | petit, minuscule | pequeno, minúsculo | маленький, крошечный, небольшой, мелкий | 小型, 微小, 很小, 小规模 | 작은, 소규모, 소형, 조그만 | صغير, صغيرة, ضئيل, صغار | küçük, ufak, minik | kecil, mungil | nhỏ, bé, quy mô nhỏ
big, huge, large | grande, enorme, gran | grand, énorme, gros | grande, enorme | большой, крупный, огромный, гигантский | 大型, 很大, 庞大, 巨大 | 큰, 대형, 거대한, 커다란 | كبير, كبيرة, ضخم, كبار | büyük, kocaman, iri | besar, raksasa | lớn, to, khổng lồ
same, identical, equal | igual, mismo, idéntico | égal, même, identique | igual, mesmo, idêntico | одинаковый, равный, тот же, идентичный | 相同, 同样, 同等, 一样 | 같은, 동일한, 똑같은 | متساو, نفس, متطابق, مماثل | aynı, eşit, özdeş | sama, setara, identik | giống nhau, bằng nhau, cùng
various, diverse, different | diferente, distinto, diverso, varios tipos | différent, divers, varié | diferente, diverso, distinto, variado | разный, различный, разнообразный, отличаться | 不同, 各种, 多样, 各类 | 다른, 다양한, 여러 가지 | مختلف, متنوع, مختلفة, شتى | farklı, çeşitli, değişik | berbeda, beragam, berbagai, bermacam | khác nhau, đa dạng, nhiều loại
sufficient, adequate, enough | suficiente, adecuado, bastante | suffisant, adéquat, assez | suficiente, adequado, bastante | достаточный, достаточно, надлежащий, хватать | 足够, 充足, 充分, 够用 | 충분한, 적절한, 충분히 | كاف, ملائم, كافية, ما يكفي | yeterli, yeterince, elverişli | cukup, memadai, mencukupi | đủ, thỏa đáng, đầy đủ
excess, surplus, too much | exceso, excedente, demasiado | excès, excédent, surplus, trop | excesso, excedente, demais | избыток, излишек, чрезмерный, слишком много | 过多, 过剩, 超额, 盈余 | 과잉, 초과, 잉여, 지나친 | فائض, زيادة, إفراط, مفرط | fazla, aşırı, artık | berlebih, surplus, kelebihan | dư thừa, quá mức, quá nhiều
gradual, slowly, slow | gradual, lento, despacio, poco a poco | graduel, lent, lentement, peu à peu | gradual, lento, devagar, aos poucos | постепенно, медленно, медленный | 逐步, 缓慢, 慢慢, 逐渐 | 점차, 느린, 천천히, 점점 | تدريجي, بطيء, ببطء, تدريجيا | yavaş, kademeli, giderek | lambat, bertahap, perlahan | dần dần, chậm, từ từ
rapid, quickly, fast | rápido, rápidamente, veloz | rapide, rapidement, vite | rápido, rapidamente, depressa | быстро, быстрый, стремительно, скоро | 快速, 迅速, 很快, 尽快 | 빠른, 빨리, 신속, 급속 | سريع, بسرعة, سريعا, سرعة | hızlı, hızla, çabuk | cepat, segera, kilat | nhanh, nhanh chóng, mau
annual growth, increase, rising | aumento, crecimiento, incremento, aumentar | augmentation, croissance, hausse, augmenter | aumento, crescimento, aumentar | рост, увеличение, повышение, расти, вырасти | 增长, 增加, 上升, 提高 | 증가, 늘다, 늘어나다, 상승 | زيادة, نمو, ارتفاع, تزايد | artış, artmak, büyüme | peningkatan, kenaikan, meningkat, bertambah | tăng, gia tăng, tăng trưởng
decline, decrease, falling | disminución, descenso, disminuir, caída | baisse, diminution, diminuer, déclin | diminuição, queda, diminuir, declínio | снижение, уменьшение, спад, убыль, сокращаться | 减少, 下降, 减轻, 降低 | 감소, 줄다, 줄어들다, 하락 | تراجع, انخفاض, تناقص, يقل | azalma, azalmak, düşüş | penurunan, menurun, berkurang | suy giảm, giảm, giảm sút
gauge instrument, metering, measure | medir, medición, medidor, contador | mesurer, mesure, compteur, jauge | medir, medição, medidor | измерять, измерение, измеритель, счётчик, замер | 测量, 计量, 检测, 测定 | 측정, 재다, 계량기, 계측 | قياس, يقيس, عداد, مقياس | ölçmek, ölçüm, ölçer, sayaç | mengukur, pengukuran, meteran | đo, đo lường, đo đạc, đồng hồ đo
counter, tally, count | contar, conteo, recuento | compter, comptage, décompte | contar, contagem, apuração | считать, подсчёт, счёт предметов, учёт | 计数, 统计数量, 清点, 数一数 | 세다, 집계, 계수 | عد, يعد, إحصاء, تعداد | saymak, sayım, sayaç | menghitung, hitungan, penghitungan | đếm, kiểm đếm, tính số
rate of change, pace, percent | ritmo, tasa, por ciento | rythme, taux, pour cent | ritmo, taxa, por cento | темп, доля процентов, процентов | 速率, 百分之, 速度, 比率 | 비율, 퍼센트, 속도 | معدل, بالمئة, وتيرة | oran, yüzde, hız | laju, tingkat, persen | tốc độ, phần trăm, nhịp độ
scale, scope, extent | escala, alcance, magnitud | échelle, portée, ampleur, étendue | escala, alcance, abrangência | масштаб, охват, объём работ, размах | 规模, 范围, 幅度, 程度 | 규모, 범위, 정도 | نطاق, مدى, حجم, مقياس | ölçek, kapsam, boyut | skala, cakupan, ruang lingkup | quy mô, phạm vi, mức độ
tier, stage, level | nivel, grado, etapa, fase | niveau, stade, étape, phase | nível, etapa, fase, estágio | уровень, этап, стадия, ступень | 水平, 阶段, 等级, 层次 | 수준, 단계, 등급 | مستوى, مرحلة, مراحل, درجة | düzey, seviye, aşama | tingkat, tahap, jenjang | mức, cấp, giai đoạn
range, limit, margin | rango, límite, margen | plage, limite, marge | faixa, limite, margem | диапазон, предел, граница, запас | 限度, 区间, 幅度, 界限 | 범위, 한도, 여유 | نطاق, حد, هامش, مدى | aralık, sınır, pay | rentang, kisaran, batas | khoảng, giới hạn, biên độ
typical, usual, average | promedio, media, típico, habitual | moyenne, typique, habituel | média, típico, habitual | средний, в среднем, типичный, обычный | 平均, 典型, 通常, 一般 | 평균, 전형적, 보통, 평소 | متوسط, معدل, معتاد, نموذجي | ortalama, tipik, olağan | rata-rata, lazim, biasa | trung bình, điển hình, thông thường
`;
