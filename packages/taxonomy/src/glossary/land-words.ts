/** One row per term; columns and rules: docs/glossary.md. */
export const landWords = `
plot of land, parcel | parcela, lote, terreno, predio | parcelle, lot, terrain | lote, terreno, parcela, gleba | участок, земельный участок, надел | 地块, 宗地, 地皮, 土地 | 필지, 토지, 땅, 부지 | قطعة أرض, قطع أراض, أرض | arsa, parsel, arazi | bidang tanah, kavling, lahan | thửa đất, lô đất, mảnh đất
land registry, cadastral | catastro, catastral, registro de la propiedad | cadastre, cadastral, registre foncier | cadastro, cadastral, registro de imóveis | кадастр, кадастровый, реестр недвижимости | 地籍, 不动产登记, 土地登记 | 지적, 토지대장, 토지 등기 | سجل عقاري, مساحة الأراضي, السجل العقاري | kadastro, tapu sicili, tapu müdürlüğü | kadaster, pendaftaran tanah | địa chính, đăng ký đất đai
boundary, border, delineation | límite, linde, frontera, delimitación | limite, frontière, délimitation, bornage | limite, fronteira, divisa, delimitação | граница, межа, межевание, рубеж | 边界, 界线, 分界, 地界 | 경계, 경계선, 국경 | حدود, حد, ترسيم الحدود | sınır, sınır tespiti | batas, perbatasan, garis batas | ranh giới, biên giới
squatter, encroach | ocupación ilegal, invasión de terrenos, ocupante ilegal | squatteur, empiètement | ocupação irregular, invasão, posseiro | самозахват, самострой, незаконное занятие | 违建, 占地, 侵占, 违章建筑 | 무단 점유, 불법 점유, 침범 | تعد, تعديات, احتلال أرض, بناء مخالف | işgal, gecekondu, kaçak yapı | penyerobotan, bangunan liar, penghuni liar | lấn chiếm, xây trái phép
terrain, relief, slope | terreno, relieve, pendiente, ladera | terrain, relief, pente, versant | terreno, relevo, declive, encosta | рельеф, склон, местность, уклон | 地形, 地势, 坡度, 山坡 | 지형, 경사, 비탈 | تضاريس, منحدر, سفح | arazi, yamaç, eğim, engebe | medan, lereng, kemiringan | địa hình, sườn dốc, độ dốc
altitude, elevation | altitud, altura, cota | altitude, hauteur | altitude, altura | высота, высотный, высота над уровнем моря | 海拔, 高程, 高度 | 고도, 표고, 높이 | ارتفاع, علو | rakım, yükseklik, yükselti | ketinggian, elevasi | độ cao, cao độ
hills, hill | cerro | colline | morro | холм | 丘陵 | 산지, 언덕 | تل, تلال | tepe | bukit | đồi
mountains, mountain | montaña, sierra | montagne | montanha | гора, горный | 山区, 山地, 大山 | 산 | جبل, جبال | dağ | gunung, pegunungan | ngọn núi, vùng núi
valley | valle | vallée | vale | долина | 山谷, 谷地 | 계곡, 골짜기 | واد, أودية | vadi | lembah | thung lũng
plain | llanura | plaine | planície | равнина | 平原 | 평야 | سهل, سهول | ova | dataran | đồng bằng
islands, island | isla, insular | île, insulaire | ilha | остров | 岛屿, 海岛 | 섬, 도서 지역 | جزيرة, جزر | ada | pulau | hòn đảo, hải đảo
archipelago | archipiélago | archipel | arquipélago | архипелаг | 群岛 | 군도 | أرخبيل | takımada | kepulauan | quần đảo
peninsula, coastline | península, línea costera, litoral | péninsule, littoral, trait de côte | península, linha costeira, litoral | полуостров, береговая линия, побережье | 半岛, 海岸线, 沿海 | 반도, 해안선, 연안 | شبه جزيرة, ساحل, خط الساحل | yarımada, kıyı şeridi | semenanjung, garis pantai, pesisir | bán đảo, bờ biển, duyên hải
deserts, desert | desierto | désert | deserto | пустыня | 沙漠, 荒漠 | 사막 | صحراء | çöl | gurun | sa mạc
steppe | estepa | steppe | estepe | степь | 草原 | 초원 | سهوب | bozkır | stepa | thảo nguyên
grassland, pasture, rangeland | pastizal, pradera, pastoreo | prairie, pâturage | pastagem, campo, pasto | пастбище, луг, луга | 草地, 牧场, 牧草 | 목초지, 초지, 방목 | مرعى, مراعي, مروج | mera, otlak, çayır | padang rumput, padang penggembalaan | đồng cỏ, bãi chăn thả
marsh, wetland | humedal, pantano | zone humide, marais | área úmida, pântano | болото, водно-болотные угодья | 湿地, 沼泽 | 습지, 늪 | أراض رطبة, مستنقع | sulak alan, bataklık | lahan basah, rawa | đất ngập nước, đầm lầy
mangrove | manglar | mangrove | mangue, manguezal | мангры | 红树林 | 맹그로브 | مانغروف | mangrov | bakau, mangrove | rừng ngập mặn
woodland, grove | bosque, arboleda | bois, boisement | bosque, mata | роща, лес, лесополоса | 林地, 树林, 森林 | 숲, 산림 | غابة, غابات, أحراش | koru, ormanlık | hutan | khu rừng
canopy | dosel | canopée | dossel | крона | 树冠 | 수관 | مظلة شجرية | ağaç örtüsü | kanopi, tajuk | tán cây
trunk | tronco | tronc | tronco | ствол | 树干 | 줄기 | جذع, جذوع | gövde | batang | thân cây
branch | rama | branche | galho | ветка, ветки | 树枝, 断枝 | 나뭇가지, 가지 | غصن, أغصان | dal | dahan, ranting | cành cây
root | raíz | racine | raiz | корень | 树根 | 뿌리 | جذر | kök | akar | rễ
pruning, prune, trimming | poda, podar | taille, élagage, élaguer | poda, podar | обрезка, обрезать, подрезка | 修剪, 剪枝, 整枝 | 가지치기, 전정 | تقليم, يقلم | budama, budamak | pemangkasan, memangkas | cắt tỉa, tỉa cành
gardener, gardening, landscaping | jardinero, jardinería, paisajismo | jardinier, jardinage, aménagement paysager | jardineiro, jardinagem, paisagismo | садовник, озеленение, садоводство | 园林, 园丁, 绿化, 园艺 | 조경, 정원사, 원예 | بستاني, بستنة, تنسيق الحدائق | bahçıvan, bahçecilik, peyzaj | tukang kebun, berkebun, pertamanan | người làm vườn, làm vườn, cảnh quan
lawn, grass | césped, hierba, pasto | pelouse, gazon, herbe | gramado, grama, relva | газон, трава | 草坪, 草皮 | 잔디, 풀 | عشب, حشيش, مسطح أخضر | çim, çimen | rumput | cỏ, bãi cỏ
mowing | corte de césped | tonte | corte de grama | покос | 割草, 除草 | 제초 | جز العشب | ot biçme | memotong rumput | cắt cỏ
shrub, hedge | arbusto, seto | arbuste, haie | arbusto, cerca viva | куст, кустарник | 灌木, 绿篱 | 관목, 울타리 나무 | شجيرة, شجيرات | çalı, çit bitkisi | semak, pagar tanaman | bụi cây
weed | maleza, mala hierba | mauvaise herbe | erva daninha | сорняк, бурьян | 杂草 | 잡초 | أعشاب ضارة | yabani ot | gulma | cỏ dại
seedling, sapling, nursery | plántula, vivero, plantón | semis, jeune plant, pépinière | muda, viveiro de mudas | саженец, рассада, питомник | 幼苗, 树苗, 苗圃 | 묘목, 모종, 묘포 | شتلة, شتلات, مشتل | fidan, fide, fidanlık | bibit, semaian, pembibitan | cây giống, cây con, vườn ươm
picnic area, playground | parque infantil, zona de juegos, merendero | aire de jeux, aire de pique-nique | parquinho, área de lazer | детская площадка, площадка для игр | 游乐场, 儿童游乐, 游乐设施 | 놀이터, 어린이 놀이터 | ملعب أطفال, ساحة لعب | oyun parkı, çocuk parkı, oyun alanı | taman bermain | sân chơi, khu vui chơi
trail, hiking, footpath | sendero, senderismo, vereda | sentier, randonnée | trilha, caminhada | тропа, поход, тропинка | 步道, 小径, 徒步, 登山 | 산책로, 오솔길, 등산 | مسار مشي, درب, مسارات | patika, yürüyüş yolu | jalan setapak, jalur pendakian | đường mòn, đi bộ đường dài
habitat | hábitat | habitat | habitat | среда обитания, местообитание | 栖息地, 生境 | 서식지 | موئل, موائل | yaşam alanı, habitat | habitat | môi trường sống, sinh cảnh
ecological | ecológico | écologique | ecológico | экологический | 生态 | 생태 | بيئي, إيكولوجي | ekolojik | ekologis | sinh thái
ecosystem services, ecology | ecosistema, ecología | écosystème, écologie | ecossistema, ecologia | экосистема, экология | 生态系统, 生态学 | 생태계, 생태학 | نظام بيئي, نظم بيئية | ekosistem, ekoloji | ekosistem, ekologi | hệ sinh thái, sinh thái học
mammal | mamífero | mammifère | mamífero | млекопитающее | 哺乳动物 | 포유류 | ثدييات | memeli | mamalia | động vật có vú
birds, bird | ave, pájaro | oiseau | ave, pássaro | птица, птицы | 鸟类 | 새, 조류 새 | طيور, طائر | kuş | burung | chim
reptile | reptil | reptile | réptil | рептилия | 爬行动物 | 파충류 | زواحف | sürüngen | reptil | bò sát
butterfly | mariposa | papillon | borboleta | бабочка | 蝴蝶 | 나비 | فراشة | kelebek | kupu-kupu | bướm
insect species | insectos | insectes | insetos | насекомое, насекомые | 昆虫 | 곤충 | حشرات, حشرة | böcek | serangga | côn trùng
endangered, extinct, threatened species | en peligro de extinción, amenazado, extinto | menacé, en voie de disparition, éteint | ameaçado de extinção, em extinção | исчезающий, вымирающий, редкий вид | 濒危, 灭绝, 珍稀 | 멸종, 멸종 위기 | مهدد بالانقراض, منقرض, انقراض | nesli tükenen, tehlike altındaki | terancam punah, langka, punah | nguy cấp, tuyệt chủng
invasive, alien species | invasor, especie invasora | envahissant, espèce invasive | invasor, espécie invasora, exótica | инвазивный, чужеродный вид | 入侵物种, 外来物种 | 외래종, 침입종 | غازي, أنواع غازية | istilacı, yabancı tür | invasif, spesies asing | xâm lấn, loài ngoại lai
sighting, observation | avistamiento, observación | observation, repérage d'animaux | avistamento, observação | наблюдение, встреча животных, замечать | 观察, 观测, 目击 | 관찰, 관측, 목격 | ملاحظة, رصد, مشاهدة | gözlem, görülme | pengamatan, penampakan | quan sát, bắt gặp
poaching, hunting | caza furtiva, caza | braconnage, chasse | caça ilegal, caça | браконьерство, охота | 偷猎, 狩猎 | 밀렵, 사냥 | صيد غير قانوني, صيد بري | kaçak avlanma, avcılık | perburuan liar, berburu | săn trộm, săn bắn
logging | tala ilegal | coupe illégale | extração de madeira | вырубка | 砍伐, 盗伐 | 벌목 | قطع الأشجار | ağaç kesimi | pembalakan | khai thác gỗ
ranger, protected area, nature reserve | guardaparques, área protegida, reserva natural | garde forestier, aire protégée, réserve naturelle | guarda-parque, área protegida, reserva natural | лесник, заповедник, охраняемая территория | 护林员, 保护区, 自然保护区 | 보호 구역, 자연 보호 구역, 산림 감시원 | محمية, محميات, حارس غابات | koruma alanı, milli park, korucu | kawasan lindung, cagar alam, jagawana | khu bảo tồn, kiểm lâm
native, indigenous plants | nativo, autóctono | indigène, autochtone | nativo, autóctone | местный вид, коренной, аборигенный | 本土, 原生, 原住民 | 토종, 자생, 원주민 | أصلي, محلي المنشأ, أصلية | yerli, yerel tür | asli, pribumi, endemik | bản địa, bản xứ
fauna, flora, wildlife | fauna, flora, vida silvestre | faune, flore, vie sauvage | fauna, flora, vida selvagem | фауна, флора, дикая природа, дикие животные | 野生动物, 动植物, 植物群 | 야생동물, 동식물 | حياة برية, نباتات, حيوانات برية | yaban hayatı, fauna, flora | satwa liar, fauna, flora | động vật hoang dã, hệ động thực vật
vegetation cover, land cover | cobertura del suelo, cobertura vegetal | couverture du sol, couvert végétal | cobertura do solo, cobertura vegetal | земной покров, растительный покров | 土地覆盖, 植被, 地表覆盖 | 토지 피복, 식생 | غطاء أرضي, غطاء نباتي | arazi örtüsü, bitki örtüsü | tutupan lahan, vegetasi | lớp phủ, thảm thực vật
geology, geological | geología, geológico | géologie, géologique | geologia, geológico | геология, геологический | 地质 | 지질, 암석 | جيولوجيا, جيولوجي | jeoloji, jeolojik | geologi, geologis | địa chất
rock | roca | roche | rocha | порода | 岩石 | 바위 | صخور | kaya | batuan | đá
underground, subsurface | subterráneo, subsuelo, bajo tierra | souterrain, sous-sol géologique | subterrâneo, subsolo | подземный, недра, под землёй | 地下, 地底 | 지하, 땅속 | تحت الأرض, جوفي | yeraltı, yer altı | bawah tanah | dưới lòng đất, ngầm
quarry, mining site, tailings | cantera, mina, minería | carrière, mine, exploitation minière | pedreira, mina, mineração | карьер, шахта, рудник, добыча | 采石场, 矿山, 矿区, 采矿 | 채석장, 광산, 채굴 | محجر, منجم, تعدين, مناجم | taş ocağı, maden | tambang, galian, pertambangan | mỏ đá, khai thác mỏ, hầm mỏ
quarter, district, neighbourhood | barrio, distrito, vecindario, colonia | quartier, arrondissement | bairro, distrito, vizinhança | район, квартал, микрорайон, округ | 街区, 片区, 社区, 辖区 | 동네, 지구, 구역, 마을 | حي, أحياء, منطقة, حارة | mahalle, semt, ilçe | kelurahan, lingkungan, distrik, kecamatan | khu phố, phường, quận
hamlet, village | aldea, pueblo, caserío | village, hameau | aldeia, povoado, vila | деревня, село, посёлок | 村庄, 村里 | 마을, 촌락 | قرية, قرى | köy | desa, dusun | làng, thôn, bản làng
rural area, rural | rural | rural | rural | сельский | 乡村, 农村 | 시골, 농촌 | ريفي, ريف | kırsal | pedesaan | nông thôn
province | provincia | province | província | область, провинция | 省份 | 도, 지방 | محافظة | il, vilayet | provinsi | tỉnh
county | condado, comarca | département, comté | condado | уезд, губерния | 县城 | 군 | مقاطعة | ilçe | kabupaten | huyện
regions, region | región | région | região | регион, край | 地区, 区域 | 지역 | إقليم, أقاليم | bölge | wilayah | vùng, khu vực
territory, jurisdiction | territorio, jurisdicción | territoire, juridiction, ressort | território, jurisdição | территория, юрисдикция | 领土, 辖区, 管辖, 属地 | 영토, 관할, 영역 | إقليم, أراضي, ولاية قضائية | bölge, yetki alanı, toprak | yurisdiksi, teritori, daerah hukum | lãnh thổ, thẩm quyền
continent | continente | continent | continente | континент, материк | 大陆 | 대륙 | قارة | kıta | benua | châu lục
overseas | extranjero, ultramar | à l'étranger, outre-mer | exterior, ultramar | за границей, заграница | 海外, 国外 | 해외, 국외 | في الخارج, ما وراء البحار | yurt dışı, denizaşırı | luar negeri | nước ngoài, hải ngoại
surroundings, vicinity, proximity | alrededores, cercanía, proximidad | alentours, proximité, environs | arredores, proximidade, entorno | окрестности, близость, вокруг | 周边, 附近, 邻近, 周围 | 주변, 인근, 근처 | محيط, جوار, قرب, بالقرب | çevre, yakınlık, civar | sekitar, sekeliling, kedekatan | xung quanh, vùng lân cận, gần
settlement upgrading, shack | chabola, rancho, asentamiento precario | bidonville, baraque, habitat précaire | barraco, assentamento precário, favela | лачуга, трущобы, барак | 棚户区, 棚屋, 城中村 | 판잣집, 달동네, 빈민가 | عشوائيات, كوخ, أكواخ, عشش | baraka, gecekondu mahallesi | gubuk, permukiman kumuh | nhà tạm, khu ổ chuột
land degradation, land restoration | degradación de la tierra, restauración de suelos | dégradation des terres, restauration des sols | degradação do solo, recuperação de áreas | деградация земель, восстановление земель, рекультивация | 土地退化, 土地修复, 复垦 | 토지 황폐화, 토지 복원 | تدهور الأراضي, استصلاح الأراضي | arazi bozulumu, arazi ıslahı | degradasi lahan, pemulihan lahan | thoái hóa đất, phục hồi đất
`;
