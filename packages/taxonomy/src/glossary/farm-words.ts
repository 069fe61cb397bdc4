/** One row per term; columns and rules: docs/glossary.md. */
export const farmWords = `
fisher, fisherman, fisherfolk | pescador, pescadora | pêcheur | pescador | рыбак, рыболов, рыбаки | 渔民, 渔夫 | 어민, 어부 | صياد, صيادون, صيادين | balıkçı | nelayan | ngư dân
fish catch, landing | captura, desembarque pesquero | prises de pêche, débarquement | pescado capturado, desembarque | улов, вылов, уловы, выгрузка рыбы | 渔获, 渔获量, 捕捞, 上岸量 | 어획, 어획량, 양륙 | مصيد, صيد الأسماك, إنزال | av, av miktarı, avlanma | tangkapan ikan, hasil tangkapan, pendaratan | đánh bắt, sản lượng đánh bắt
aquaculture, fish farm, pond | acuicultura, piscicultura | aquaculture, pisciculture | aquicultura, piscicultura | аквакультура, рыбоводство | 水产养殖, 养殖, 鱼塘 | 양식, 양식장 | استزراع مائي, مزرعة أسماك | su ürünleri yetiştiriciliği, balık çiftliği | budidaya ikan, tambak, akuakultur | nuôi trồng thủy sản, ao nuôi
seafood | marisco | fruits de mer | frutos do mar | морепродукты | 海鲜, 水产 | 수산물, 해산물 | مأكولات بحرية | deniz ürünleri | hasil laut, makanan laut | hải sản, thủy sản
shrimp | camarón | crevette | camarão | креветка | 虾类, 对虾 | 새우 | جمبري | karides | udang | tôm
beekeeper | apicultor | apiculteur | apicultor | пчеловод | 养蜂 | 양봉 | نحال, نحالون | arıcı | peternak lebah | người nuôi ong
hive | colmena | ruche | colmeia | улей | 蜂箱, 蜂群 | 벌통 | خلية نحل | kovan | sarang lebah | tổ ong
pollinator | polinizador | pollinisateur | polinizador | опылитель | 授粉昆虫 | 꽃가루 매개자 | ملقحات | tozlayıcı | penyerbuk | loài thụ phấn
planting, sow | siembra, sembrar, plantar | semis, semer, plantation | plantio, semear, plantar | посев, посадка растений, сажать, сеять | 播种, 种植, 栽种 | 파종, 심다, 재배 | زراعة, بذر, غرس, يزرع | ekim, ekmek tohum, dikim | menanam, penanaman, tanam | gieo trồng, gieo hạt, trồng
harvesting, harvest | cosecha, cosechar, recolección | récolte, récolter, moisson | colheita, colher, safra | урожай, сбор урожая, собирать урожай | 收割, 收获, 采收, 丰收 | 수확, 추수 | حصاد, يحصد, جني | hasat, hasat etmek | panen, memanen | thu hoạch, mùa màng
crop yield, productivity of land | rendimiento de cultivos, producción agrícola | rendement agricole | rendimento agrícola, produtividade | урожайность, продуктивность | 产量, 亩产, 单产 | 수확량, 생산량 | غلة, إنتاجية المحاصيل | verim, ürün verimi | hasil panen, produktivitas tanaman | năng suất, sản lượng
field crop, crop | cultivo, cultivos | culture, cultures | cultura agrícola, lavoura, plantação | сельхозкультура, посевы, культура растений | 作物, 农作物, 庄稼 | 작물, 농작물 | محصول, محاصيل | ekin, mahsul, tarım ürünü | tanaman, tanaman pangan | cây trồng, hoa màu
field | campo de cultivo | champ | campo, roça | поле | 田地, 农田 | 밭, 농지 | حقل, حقول | tarla | ladang | đồng ruộng, cánh đồng
paddy | arrozal | rizière | arrozal | рисовое поле | 稻田 | 논 | حقل أرز | çeltik tarlası | sawah | ruộng lúa
arable land | tierra cultivable | terre arable | terra arável | пашня | 耕地 | 경작지 | أرض زراعية | tarım arazisi | lahan pertanian | đất canh tác
plough, tillage, farm machinery | arado, labranza, maquinaria agrícola | charrue, labour du sol, machine agricole | arado, aração, máquina agrícola | плуг, вспашка, сельхозтехника | 犁地, 耕作, 农机 | 쟁기, 경운, 농기계 | محراث, حراثة, آلات زراعية | saban, sürme, tarım makinesi | bajak, membajak, mesin pertanian | cày, máy nông nghiệp, làm đất
irrigate, sprinkler, drip | riego, regar, goteo, aspersor | arroser, arrosage, goutte-à-goutte | irrigar, rega, gotejamento, aspersor | поливать, полив, капельное орошение | 灌溉, 浇水, 滴灌, 喷灌 | 관개, 물을 주다, 점적 | ري, يروي, سقي, تنقيط | sulama, sulamak, damlama | irigasi, menyiram, pengairan | tưới tiêu, tưới nước, tưới nhỏ giọt
greenhouse crop, polytunnel | invernadero | serre, culture sous serre | estufa agrícola | теплица, парник | 温室, 大棚 | 비닐하우스, 온실 | دفيئة, بيت محمي, بيوت بلاستيكية | sera | rumah kaca | nhà kính, nhà lưới
spraying, pesticide | plaguicida, fumigación | pesticide, pulvérisation | agrotóxico, pulverização | пестицид, ядохимикат, опрыскивание | 农药, 喷药, 喷洒 | 농약, 살포, 방제 | مبيد, مبيدات, رش | tarım ilacı, ilaçlama | pestisida, penyemprotan | thuốc trừ sâu, phun thuốc
herbicide | herbicida | herbicide | herbicida | гербицид | 除草剂 | 제초제 | مبيدات أعشاب | ot ilacı | herbisida | thuốc diệt cỏ
fertiliser, manure | fertilizante, abono, estiércol | engrais, fumier | adubo, fertilizante, esterco | удобрение, навоз | 化肥, 肥料, 粪肥 | 비료, 거름 | سماد, أسمدة, روث | gübre | pupuk, pupuk kandang | phân bón
composts, compost | compost | compost | composto orgânico | компост, перегной | 堆肥 | 퇴비 | سماد عضوي | kompost | kompos | phân ủ
topsoil, fertility, soil | suelo, tierra fértil, fertilidad | sol, terre, fertilité | solo, terra fértil, fertilidade | почва, плодородие, грунт | 土壤, 肥力, 土质 | 토양, 흙, 비옥도 | تربة, خصوبة | toprak, verimlilik toprak | tanah, kesuburan | đất trồng, thổ nhưỡng, độ phì
cattle, herd | ganado, rebaño | bétail, troupeau | gado, rebanho | скот, стадо | 牛群, 畜群, 牲畜 | 가축, 소떼, 축산 | ماشية, قطيع, مواشي | sığır, sürü, büyükbaş | ternak, sapi | gia súc, đàn bò
herder | pastor | éleveur | pecuarista | пастух, скотовод | 牧民 | 목축 | رعاة | çoban | penggembala | người chăn nuôi
pig | cerdo | porc | porco | свинья | 生猪 | 돼지 | خنزير | domuz | babi | lợn
sheep | oveja | mouton | ovelha | овца | 绵羊 | 양 | خراف, أغنام | koyun | domba | cừu
goats, goat | cabra | chèvre | cabra | коза | 山羊 | 염소 | ماعز | keçi | kambing | dê, heo
animal disease, veterinary | veterinario, enfermedad animal, sanidad animal | vétérinaire, maladie animale | veterinário, doença animal | ветеринар, болезни животных, ветеринарный | 兽医, 动物疫病, 畜禽疫病 | 수의사, 가축 질병, 동물 질병 | بيطري, أمراض الحيوان | veteriner, hayvan hastalığı | dokter hewan, penyakit hewan | thú y, bệnh động vật
slaughter, butcher | matadero, carnicero | abattoir, boucher | abate, açougue | убой, мясник | 屠宰 | 도축 | ذبح, جزار | kesim, kasap | pemotongan hewan, jagal | giết mổ
meats, meat | carne | viande | carne | мясо | 肉类, 肉铺 | 고기, 육류 | لحوم, لحم | et | daging | thịt
grower, producer, planter | productor, cultivador, agricultor | producteur, cultivateur | produtor, cultivador, agricultor | производитель, аграрий, аграрии, хозяйство | 种植户, 生产者, 农户, 农民 | 재배 농가, 생산자, 농가 | منتج, مزارع, منتجون, مزارعون | üretici, yetiştirici, çiftçi | petani, produsen, pekebun | người trồng, nhà sản xuất, nông dân
orchard, fruit tree | huerto, frutal | verger, arbre fruitier | pomar, árvore frutífera | фруктовый сад | 果园, 果树 | 과수원, 과일나무 | بستان, بساتين, أشجار مثمرة | meyve bahçesi | kebun buah | vườn cây ăn quả
vineyard | viñedo | vignoble | vinhedo | виноградник | 葡萄园 | 포도밭 | كروم | bağ | kebun anggur | vườn nho
plantation | plantación | plantation | plantação | плантация | 种植园 | 농장 | مزرعة واسعة | plantasyon | perkebunan | đồn điền
palm oil | aceite de palma | huile de palme | óleo de palma | пальмовое масло | 棕榈油 | 팜유 | زيت النخيل | palmiye yağı | kelapa sawit | dầu cọ
sugar | azúcar | sucre | açúcar | сахар | 糖料 | 설탕 | سكر | şeker | gula | đường mía
cotton | algodón | coton | algodão | хлопок | 棉花 | 면화 | قطن | pamuk | kapas | bông
fibre | fibra | fibre | fibra | волокно | 纤维 | 섬유 | ألياف | lif | serat | sợi
cocoa beans | cacao | cacao | cacau | какао | 可可 | 코코아 | كاكاو | kakao | kakao | ca cao
coffee bean, coffee | café | café | café | кофе | 咖啡 | 커피 | قهوة, بن | kahve | kopi | cà phê
tea leaf, tea | té | thé | chá | чай | 茶叶 | 차 잎 | شاي | çay | teh | chè
potato | papa, patata | pomme de terre | batata | картофель, картошка | 土豆, 马铃薯 | 감자 | بطاطا | patates | kentang | khoai tây
cassava | yuca | manioc | mandioca | маниока | 木薯 | 카사바 | كسافا | manyok | singkong | sắn
bean | frijol | haricot | feijão | фасоль | 豆类 | 콩 | فول, بقوليات | fasulye | kacang | đậu
grain, cereal | grano, cereal | grain, céréale | grão, cereal | зерно, злаки, зерновые | 谷物, 粮食 | 곡물, 곡식 | حبوب, قمح | tahıl, hububat | biji-bijian, serealia | ngũ cốc, lương thực
flour | harina | farine | farinha | мука | 面粉 | 밀가루 | طحين | un | tepung | bột mì
fresh produce, vegetable | verdura, hortaliza, productos frescos | légume, produits frais | verdura, hortaliça, legume | овощи, овощной, свежие продукты | 蔬菜, 果蔬, 生鲜 | 채소, 야채, 농산물 | خضار, خضروات, منتجات طازجة | sebze, taze ürün | sayur, sayuran, hasil segar | rau, rau củ, rau quả
grocery, supermarket | supermercado, tienda de comestibles, abarrotes | supermarché, épicerie | supermercado, mercearia | супермаркет, продуктовый магазин | 超市, 杂货, 杂货店 | 슈퍼마켓, 식료품, 마트 | بقالة, متجر, سوبرماركت | market, bakkal, süpermarket | toko kelontong, pasar swalayan, supermarket | siêu thị, cửa hàng tạp hóa
stall, market trader | puesto, puesto de mercado, vendedor | étal, stand, marchand | banca, barraca de feira, feirante | прилавок, ларёк, торговец, лоток | 摊位, 摊贩, 商贩 | 점포, 노점, 상인, 좌판 | كشك, بسطة, بائع, أكشاك | tezgâh, pazarcı, stant | lapak, kios, pedagang | sạp hàng, quầy hàng, tiểu thương
marketplace hall, bazaar | mercado, mercado cubierto, bazar | marché couvert, halle, bazar | mercado municipal, feira, bazar | рынок, базар, крытый рынок | 市场, 菜市场, 集市, 农贸市场 | 시장, 장터, 재래시장 | سوق, أسواق, بازار | pazar, çarşı, hal | pasar, pasar tradisional | chợ, khu chợ
middleman, broker, intermediary | intermediario, corredor | intermédiaire, courtier | intermediário, corretor, atravessador | посредник, перекупщик, брокер | 中间商, 中介, 经纪人 | 중개인, 중간상, 중개 | وسيط, وسطاء, سمسار | aracı, komisyoncu, simsar | perantara, tengkulak, makelar | trung gian, môi giới, thương lái
perishable, spoil, shelf life | perecedero, estropearse, caducidad | périssable, se gâter, péremption | perecível, estragar, validade | скоропортящийся, портиться, срок годности | 易腐, 变质, 保质期 | 상하다, 부패하기 쉬운, 유통기한 | قابل للتلف, يفسد, صلاحية | çabuk bozulan, bozulmak, raf ömrü | mudah busuk, kedaluwarsa, basi | dễ hỏng, hư, hạn sử dụng
eating, eat | comer | manger | comer | есть пищу | 吃饭, 用餐 | 먹다 | أكل | yemek yemek | makan | ăn
lunch, meal | comida, almuerzo | repas, déjeuner | refeição, almoço | еда, обед | 餐食, 午餐 | 식사, 점심, 급식 | وجبة, وجبات, غداء | öğün, öğle yemeği | makanan, makan siang | bữa ăn, bữa trưa
nutrient, nutrition | nutrición, nutriente | nutrition, nutriment | nutrição, nutriente | питание, питательный | 营养, 营养素 | 영양, 영양소 | تغذية, مغذيات | beslenme, besin | gizi, nutrisi | dinh dưỡng
vitamins, vitamin | vitamina | vitamine | vitamina | витамин | 维生素 | 비타민 | فيتامين | vitamin | vitamin | vitamin
starving, malnutrition, undernourished | desnutrición, desnutrido, malnutrición | malnutrition, sous-alimentation | desnutrição, subnutrição | недоедание, истощение | 营养不良, 饥饿, 挨饿 | 영양실조, 굶주림, 굶다 | سوء التغذية, جوع, مجاعة | yetersiz beslenme, açlık | gizi buruk, kelaparan, stunting | suy dinh dưỡng, đói
agronomist, extension worker | agrónomo, extensionista, técnico agrícola | agronome, conseiller agricole | agrônomo, extensionista | агроном, сельхозконсультант | 农艺师, 农技员, 农技 | 농업 지도사, 농학자 | مهندس زراعي, مرشد زراعي | ziraat mühendisi, tarım danışmanı | penyuluh pertanian, ahli agronomi | khuyến nông, kỹ sư nông nghiệp
agribusiness, agri-food | agroindustria, agroalimentario | agroalimentaire, agro-industrie | agronegócio, agroindústria, agroalimentar | агробизнес, агропромышленный, пищевая промышленность | 农业企业, 农产品加工, 涉农 | 농식품, 농업 기업 | أعمال زراعية, صناعات غذائية | tarım işletmesi, gıda sanayi | agribisnis, agroindustri | kinh doanh nông nghiệp, nông sản
agroforestry, forestry, silviculture | agroforestería, silvicultura, forestal | agroforesterie, sylviculture, forestier | agrofloresta, silvicultura, florestal | лесоводство, лесное хозяйство, агролесоводство | 林业, 农林, 造林 | 임업, 산림업, 혼농임업 | حراجة, زراعة حراجية, غابات | ormancılık, tarımsal ormancılık | kehutanan, wanatani, agroforestri | lâm nghiệp, nông lâm kết hợp
plant disease, fungus, blight | enfermedad de plantas, hongo, tizón | maladie des plantes, champignon, mildiou | doença de plantas, fungo | болезнь растений, грибок, фитофтора | 病虫害, 真菌, 植物病害 | 식물 병해, 곰팡이병, 균류 | أمراض النبات, فطريات, فطر | bitki hastalığı, mantar, küf hastalığı | penyakit tanaman, jamur | bệnh cây trồng, nấm
locust | langosta | criquet | gafanhoto | саранча | 蝗虫 | 메뚜기떼 | جراد | çekirge | belalang | châu chấu
armyworm, caterpillar | oruga, gusano cogollero | chenille | lagarta | гусеница | 毛虫, 草地贪夜蛾 | 애벌레 | دودة, يرقة | tırtıl | ulat | sâu
genetic resources, seed bank, breeding | recursos genéticos, banco de semillas, mejoramiento | ressources génétiques, banque de semences, sélection | recursos genéticos, banco de sementes, melhoramento | генетические ресурсы, семенной фонд, селекция | 种质, 育种, 种子库 | 유전자원, 종자 은행, 육종 | موارد وراثية, بنك البذور, تهجين | genetik kaynaklar, tohum bankası, ıslah | sumber daya genetik, bank benih, pemuliaan | nguồn gen, ngân hàng giống, lai tạo
subsistence, livelihood | medios de vida, sustento, subsistencia | moyens de subsistance, gagne-pain | meios de subsistência, sustento | средства к существованию, заработок, пропитание | 生计, 谋生, 糊口 | 생계, 생업 | سبل العيش, معيشة, رزق | geçim, geçim kaynağı | mata pencaharian, penghidupan, nafkah | sinh kế, kế sinh nhai
bakery | panadería | boulangerie | padaria | пекарня | 面包房, 烘焙 | 제과점, 빵집 | مخبز, أفران | fırın ekmek | toko roti | tiệm bánh
loaf, bread | pan | pain | pão | хлеб | 面包 | 빵 | خبز | ekmek | roti | bánh mì
catering, canteen, cafeteria | comedor, cafetería, catering | cantine, restauration collective, traiteur | refeitório, cantina, lanchonete | столовая, кафе, общепит | 食堂, 餐饮, 餐厅 | 구내식당, 식당, 급식소 | مقصف, مطعم, تموين | yemekhane, kantin, lokanta | kantin, katering, rumah makan | nhà ăn, căng tin, quán ăn
food hygiene, food inspection | inspección sanitaria, higiene alimentaria | contrôle sanitaire, hygiène alimentaire | vigilância sanitária, higiene dos alimentos | санитарный контроль, проверка продуктов | 食品检验, 食品卫生, 卫生检查 | 식품 위생, 위생 점검 | رقابة غذائية, سلامة الأغذية | gıda denetimi, gıda hijyeni | pemeriksaan makanan, kebersihan pangan | kiểm tra thực phẩm, vệ sinh thực phẩm
organic, ecological farming | orgánico, producción ecológica | biologique, agriculture bio | orgânico, produção orgânica | органический, экологически чистый | 有机, 有机农业 | 유기농, 유기 | عضوي, عضوية | organik | organik | hữu cơ
`;
