/** One row per term; columns and rules: docs/glossary.md. */
export const waterWords = `
aquifer, groundwater level | acuífero, napa, nivel freático | nappe, aquifère, niveau piézométrique | aquífero, lençol freático | водоносный горизонт, уровень грунтовых вод | 含水层, 地下水位 | 대수층, 지하수위 | طبقة جوفية, منسوب المياه الجوفية | akifer, yeraltı su seviyesi | akuifer, muka air tanah | tầng chứa nước, mực nước ngầm
catchment, watershed | cuenca, cuenca hidrográfica | bassin versant | bacia hidrográfica, bacia | водосбор, водосборный бассейн, речной бассейн | 流域, 集水区 | 유역, 집수역 | حوض تصريف, مستجمع مياه, أحواض | havza, su toplama havzası | daerah tangkapan air, daerah aliran sungai | lưu vực, lưu vực sông
runoff, streamflow | escorrentía, caudal | ruissellement, débit | escoamento, vazão | сток, расход воды, поверхностный сток | 径流, 流量 | 유출, 유량 | جريان سطحي, تدفق المياه | yüzey akışı, akış, debi | limpasan, aliran permukaan, debit air | dòng chảy, lưu lượng
hydrology, hydrological | hidrología, hidrológico | hydrologie, hydrologique | hidrologia, hidrológico | гидрология, гидрологический | 水文 | 수문 | هيدرولوجيا, هيدرولوجي | hidroloji, hidrolojik | hidrologi, hidrologis | thủy văn
hydraulic, hydraulics | hidráulico, hidráulica | hydraulique | hidráulico, hidráulica | гидравлический, гидравлика | 水力, 水利 | 수리, 유압 | هيدروليكي | hidrolik | hidrolika, hidrolik | thủy lực
water level, gauge | nivel del agua, medidor de nivel | niveau d'eau, limnimètre | nível da água, régua | уровень воды, водомерный | 水位, 水位计 | 수위, 수위계 | منسوب المياه, مقياس, مقاييس | su seviyesi, seviye ölçer | tinggi muka air, ketinggian air | mực nước, thước đo
pressure, water pressure | presión del agua, presión | pression d'eau, pression | pressão da água, pressão | давление воды, напор, давление | 水压, 压力 | 수압, 압력 | ضغط المياه, ضغط | su basıncı, basınç | tekanan air, tekanan | áp lực nước, áp suất
water pump, pumping | bombeo, bomba, estación de bombeo | pompage, pompe | bombeamento, bomba | насосная станция, откачка, перекачка | 泵站, 抽水, 水泵 | 양수, 펌프장, 급수 펌프 | ضخ, مضخة, مضخات | pompa, pompalama | pompa, pemompaan | trạm bơm, bơm nước
tank, cistern | tanque, cisterna, aljibe | citerne, cuve, réservoir | tanque, cisterna, caixa d'água | бак, цистерна, резервуар | 水箱, 储罐, 蓄水池 | 물탱크, 저수조, 탱크 | خزان, خزانات, صهريج | depo, sarnıç, tank | tangki, toren, bak air | bể chứa, bồn nước
faucet | grifo, canilla | robinet | torneira | кран | 水龙头 | 수도꼭지 | صنبور, حنفية | musluk | keran | vòi nước
hydrant | hidrante | borne d'incendie | hidrante | гидрант | 消火栓 | 소화전 | محبس حريق | hidrant | hidran | trụ nước
plumbing, plumber | fontanería, plomería, fontanero | plomberie, plombier | encanamento, encanador, canalizador | сантехника, сантехник, водопроводчик | 水暖, 水管工, 管道工 | 배관공, 배관 공사 | سباكة, سباك | tesisat, tesisatçı | pipa ledeng, tukang ledeng | thợ sửa ống nước, hệ thống nước
burst, rupture | rotura, reventón, estallido | rupture, éclatement | ruptura, rompimento | прорыв, разрыв, лопнуть | 爆裂, 破裂, 爆管 | 파열, 터지다 | انفجار, كسر, تمزق | patlama, patlak, kırılma | pecah, jebol | vỡ, nứt vỡ
seepage, leaking | filtración, goteo, gotear, perder agua | infiltration, fuir, suintement | infiltração, gotejamento, vazar | протечка, просачивание, протекать, течь | 渗水, 滴漏, 渗漏 | 누출, 새다, 물이 새다 | تسريب, رشح, يتسرب, تسربات | sızıntı, sızmak, su sızması | rembesan, bocor, merembes | rò rỉ, thấm nước
clog, blocked drain | obstrucción, atasco de alcantarilla, tapado | bouché, engorgement, obstrué | entupimento, bueiro entupido, obstruído | засор, забитый, засорённый | 堵塞, 淤堵, 阻塞 | 막힘, 막히다, 배수구 막힘 | انسداد, مسدود | tıkanma, tıkalı | tersumbat, mampet, penyumbatan | tắc nghẽn, tắc cống
gutter, culvert | cuneta, canaleta, alcantarilla | caniveau, gouttière, buse | sarjeta, calha, galeria | кювет, водосток, водопропускная труба | 排水沟, 涵洞, 雨水沟 | 배수로, 암거, 빗물받이 | مجرى, عبارة صندوقية, ميزاب | oluk, menfez | selokan, got, gorong-gorong | rãnh, cống hộp, máng xối
canal, channel | canal, acequia | canal, chenal | canal, vala | канал, русло | 渠道, 水渠, 运河 | 수로, 운하 | قناة, قنوات, ترعة | kanal | kanal, saluran | kênh, kênh mương
riverbank, shore | ribera, orilla, costa | berge, rive, rivage | margem do rio, margem, orla | берег, побережье, набережная | 河岸, 岸边, 滨水 | 강변, 강둑, 물가 | ضفة, ضفاف, شاطئ النهر | nehir kıyısı, kıyı | tepi sungai, bantaran | bờ sông, bờ biển
estuary | estuario | estuaire | estuário | устье, эстуарий | 河口 | 하구 | مصب | haliç | muara, estuari | cửa sông
delta | delta | delta | delta | дельта | 三角洲 | 삼각주 | دلتا | delta | delta | đồng bằng
bay, gulf | bahía, golfo, ensenada | baie, golfe | baía, golfo | залив, бухта | 海湾 | 만, 해만 | خليج, خلجان | körfez, koy | teluk | vịnh
tide, tidal | marea, mareas | marée | maré, marés | прилив, отлив | 潮汐, 潮水, 涨潮 | 조수, 밀물, 조석 | مد وجزر, المد | gelgit | pasang surut, air pasang | thủy triều, triều cường
wave, swell | oleaje, ola | vague, houle | onda, ondulação | волна, волнение моря | 波浪, 海浪, 浪潮 | 파도, 물결 | موجة, أمواج | dalga | gelombang, ombak | sóng, sóng biển
coral | coral | corail | coral | коралл | 珊瑚 | 산호 | مرجان | mercan | karang | san hô
reef | arrecife | récif | recife | риф | 珊瑚礁 | 산호초 | شعاب مرجانية | resif | terumbu karang | rạn san hô
freshwater, inland water | agua dulce | eau douce | água doce | пресная вода, пресноводный | 淡水 | 담수, 민물 | مياه عذبة, ماء عذب | tatlı su | air tawar | nước ngọt
salinity | salinidad | salinité | salinidade | солёность, засоление | 盐度, 盐碱 | 염도, 염분 | ملوحة | tuzluluk | salinitas | độ mặn, xâm nhập mặn
salt water | agua salada | eau salée | água salgada | солёная вода | 咸水 | 소금물 | مياه مالحة | tuzlu su | air asin | nước mặn
desalination plant, desalination | desalinización, desaladora | dessalement | dessalinização | опреснение | 海水淡化, 淡化 | 담수화 | تحلية المياه, تحلية | tuzdan arındırma | desalinasi | khử mặn
chlorine | cloro | chlore | cloro | хлор | 氯气, 余氯 | 염소 | كلور | klor | klorin, kaporit | clo
disinfection | desinfección, desinfectar | désinfection | desinfecção | дезинфекция, обеззараживание | 消毒 | 소독 | تعقيم, تطهير | dezenfeksiyon | disinfeksi | khử trùng
contaminated, polluted | contaminado, contaminada | contaminé, pollué | contaminado, poluído | загрязнённый, загрязнять, заражённый | 污染, 受污染 | 오염된, 오염되다 | ملوث, ملوثة, تلوث | kirli, kirlenmiş | tercemar, terkontaminasi | bị ô nhiễm, nhiễm bẩn
pollutant, pollutants | contaminante | polluant | poluente | загрязнитель, загрязняющее вещество | 污染物 | 오염 물질 | ملوثات | kirletici | polutan, zat pencemar | chất ô nhiễm
bacteria, microbial | bacteria, bacteriano, microbiano | bactérie, bactérien, microbien | bactéria, microbiano | бактерия, микробный, бактерии | 细菌, 微生物 | 세균, 박테리아, 미생물 | بكتيريا, جراثيم | bakteri, mikrop | bakteri, mikroba | vi khuẩn, vi sinh
arsenic | arsénico | arsenic | arsênio | мышьяк | 砷污染 | 비소 | زرنيخ | arsenik | arsen | asen
lead poisoning, lead | plomo | plomb | chumbo | свинец | 铅污染 | 납 | رصاص | kurşun | timbal | chì
heavy metals, heavy metal | metales pesados | métaux lourds | metais pesados | тяжёлые металлы | 重金属 | 중금속 | معادن ثقيلة | ağır metal | logam berat | kim loại nặng
nitrogen | nitrógeno | azote | nitrogênio | азот | 氮气, 氮磷 | 질소 | نيتروجين | azot | nitrogen | nitơ
phosphorus | fósforo | phosphore | fósforo | фосфор | 磷肥, 含磷 | 인산 | فوسفور | fosfor | fosfor | phốt pho
nutrients, nutrient | nutriente | nutriment | nutriente | питательные вещества | 养分, 营养物 | 영양분 | مغذيات | besin maddesi | unsur hara | dinh dưỡng
sediment, silt | sedimento, limo | sédiment, limon, vase | sedimento, lodo, silte | осадок, ил, отложения, наносы | 沉积物, 泥沙, 淤泥 | 퇴적물, 침전물, 토사 | رواسب, طمي | tortu, sediment, çökelti | sedimen, endapan, lumpur | trầm tích, bùn cát
algae, bloom | algas, floración | algues, prolifération d'algues | algas, floração | водоросли, цветение воды | 藻类, 水华, 蓝藻 | 조류, 녹조 | طحالب, ازدهار الطحالب | alg, yosun | alga, ganggang | tảo, tảo nở hoa
filter, filtration | filtro, filtrar, filtración | filtre, filtrer, filtration | filtro, filtragem, filtrar | фильтр, фильтрация, фильтровать | 过滤, 滤水器, 筛选 | 여과, 필터, 정수기 | مرشح, ترشيح, فلتر | filtre, süzme | saringan, penyaringan | lọc, bộ lọc
purify, purification | purificar, depuración, potabilización | purifier, épuration, potabilisation | purificar, purificação | очищать воду, очистка воды | 净化, 净水 | 정화, 정수 | تنقية, ينقي | arıtma, arıtmak | menjernihkan, penjernihan, pemurnian | làm sạch nước, lọc sạch
pit latrine, faecal sludge, septic tank | fosa séptica, pozo negro, lodos fecales | fosse septique, boues de vidange | fossa séptica, lodo fecal | септик, выгребная яма | 化粪池, 粪便, 旱厕 | 정화조, 분뇨 | خزان صرف, بيارة, حمأة | foseptik, fosseptik | tangki septik, septik, lumpur tinja | bể phốt, hầm cầu, bể tự hoại
handwashing, hygiene | higiene, lavado de manos | hygiène, lavage des mains | higiene, lavagem das mãos | гигиена, мытьё рук | 卫生, 洗手, 个人卫生 | 위생, 손씻기 | نظافة شخصية, غسل اليدين | hijyen, el yıkama | kebersihan, cuci tangan, higienis | vệ sinh, rửa tay
water tanker, water delivery | camión cisterna, aguatero, reparto de agua | camion-citerne, livraison d'eau | caminhão-pipa, carro-pipa | водовоз, подвоз воды | 送水, 运水车, 送水车 | 급수차, 물차 | صهريج مياه, شاحنة مياه | su tankeri | truk tangki air, mobil tangki | xe bồn, xe chở nước
water rationing, intermittent supply | racionamiento, suministro intermitente, tandeo | rationnement, coupures d'eau | racionamento, abastecimento intermitente | нормирование воды, вода по графику | 限水, 定时供水 | 제한 급수, 단수 | تقنين المياه, إمداد متقطع | su kesintisi, dönüşümlü su | penggiliran air | cấp nước luân phiên, cắt nước
flow meter, flow | caudalímetro, flujo | débitmètre, flux, écoulement | medidor de vazão, fluxo | расходомер, поток, течение | 流量计, 流动, 水流 | 유량계, 흐름 | تدفق, جريان, عداد التدفق | akış ölçer, akım | pengukur aliran, aliran | dòng, lưu lượng kế
natural spring, spring | manantial, fuente natural, naciente | source d'eau, source naturelle | nascente, olho d'água | родник, природный источник | 泉水, 山泉 | 샘, 샘물, 용천수 | ينبوع, ينابيع, عين ماء | su kaynağı, pınar | mata air | suối nguồn, mạch nước
oceanographic, oceanography | oceanográfico, oceanografía | océanographique, océanographie | oceanográfico, oceanografia | океанографический, океанография | 海洋学, 海洋观测 | 해양학 | علم المحيطات | oşinografi, oşinografik | oseanografi | hải dương học
underwater, seabed | submarino, fondo marino | sous-marin, fonds marins | submarino, subaquático, fundo do mar | подводный, морское дно | 水下, 海底 | 수중, 해저 | تحت الماء, قاع البحر | su altı, deniz dibi | bawah air, dasar laut | dưới nước, đáy biển
glacier, ice sheet | glaciar, capa de hielo | glacier, calotte glaciaire | geleira, glaciar | ледник, ледниковый | 冰川, 冰盖 | 빙하, 빙상 | نهر جليدي, أنهار جليدية | buzul | gletser | sông băng
evaporation, evapotranspiration | evaporación, evapotranspiración | évaporation, évapotranspiration | evaporação, evapotranspiração | испарение | 蒸发, 蒸散 | 증발, 증발산 | تبخر | buharlaşma | penguapan, evaporasi | bốc hơi
dike, levee, embankment | dique, malecón, terraplén | digue, remblai, levée | dique, barragem de terra, aterro | дамба, насыпь, вал | 堤坝, 防洪堤, 堤防 | 제방, 둑 | سد ترابي, حاجز فيضان, جسور ترابية | set, sedde, bent | tanggul | đê, đê điều, bờ bao
effluent, discharge | vertido, descarga, efluente | rejet, effluent, déversement | descarga, efluente, lançamento | сброс, слив, сбрасывать | 排放, 排污, 排水口 | 배출, 방류, 폐수 방류 | تصريف, نفايات سائلة, طرح | deşarj, atık boşaltma | pembuangan limbah, efluen | xả thải, nước xả
swimming water, bathing water | zona de baño, calidad de playas | baignade, eaux de baignade | balneabilidade, banho de mar | купание, вода для купания | 浴场, 游泳水质, 泳池 | 수영장 물, 물놀이 | مياه السباحة | yüzme suyu | air mandi, perairan renang | nước tắm, bãi tắm
water user association, water rights | junta de regantes, derechos de agua, comunidad de regantes | association d'usagers de l'eau, droits d'eau | direitos de uso da água, outorga | водопользователи, права на воду | 用水户, 水权 | 수리권, 물 이용 | حقوق المياه, مستخدمي المياه | su hakları, sulama birliği | hak air, kelompok pemakai air | quyền dùng nước, hội dùng nước
thirst, dehydration | sed, deshidratación | soif, déshydratation | sede, desidratação | жажда, обезвоживание | 口渴, 脱水 | 갈증, 탈수 | عطش, جفاف الجسم | susuzluk | haus, dehidrasi | khát nước, mất nước
`;
