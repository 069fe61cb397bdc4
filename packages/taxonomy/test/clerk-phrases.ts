/**
 * What a clerk types about each topic, in everyday words: five sentences or phrases in English, and for a third of the
 * topics five more in each of two other languages. Written before the everyday words, but by the same hand: a stranger's
 * phrases would be found less often.
 */
export const clerkPhrases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'public-service-delivery': {
    en: [
      'People queue for hours at the town hall counter',
      'It takes weeks to get a birth certificate',
      'Residents must come in person three times for one permit',
      'Nobody picks up the phone when citizens call the city',
      'Too much paperwork for a simple application',
    ],
    es: [
      'La gente hace cola durante horas en la ventanilla',
      'Los trámites tardan semanas',
      'demasiado papeleo para pedir un permiso',
      'Nadie contesta el teléfono del ayuntamiento',
      'Hay que ir tres veces a la oficina por un certificado',
    ],
    ru: [
      'Люди часами стоят в очереди в администрации',
      'Справку приходится ждать неделями',
      'слишком много бумажной волокиты',
      'Жители не могут записаться на приём',
      'На жалобы никто не отвечает',
    ],
  },
  accountability: {
    en: [
      'Officials ask for bribes',
      'Nobody answers for the mistakes of the council',
      'Public money disappears',
      'Contracts are given to friends of the mayor',
      'Promises of the mayor are never kept',
    ],
  },
  'service-integration': {
    en: [
      'Citizens have to go from one office to another for the same thing',
      'All services under one roof',
      'People type in the same data in five different forms',
      'A different login for every service of the city',
      'One card for the bus, the library and the pool',
    ],
  },
  'breaking-down-silos': {
    en: [
      'Departments do not talk to each other',
      'Each office keeps its own spreadsheet',
      'The left hand does not know what the right hand is doing',
      'The roads office digs up what the water office just paved',
      'Colleagues in other departments do not share what they know',
    ],
  },
  interoperability: {
    en: [
      'Our systems cannot exchange data',
      'The software of the hospital does not work with ours',
      'Every file must be converted by hand to another format',
      'We are locked into one vendor',
      'The old program cannot be connected to the new one',
    ],
  },
  'artificial-intelligence': {
    en: [
      'A computer that answers questions of citizens automatically',
      'The camera should recognise what it sees by itself',
      'Letters should be sorted automatically by a robot',
      'software that learns from examples',
      'We want a chat assistant like the ones everybody uses',
    ],
  },
  drones: {
    en: [
      'Look at roofs from the air',
      'Small flying machines deliver medicine to villages',
      'Aerial photos of the flooded fields',
      'remote-controlled aircraft to inspect bridges',
      'quadcopters over the beach',
    ],
  },
  blockchain: {
    en: [
      'A land register nobody can forge',
      'Prove that a diploma is genuine',
      'records that cannot be tampered with',
      'pay with crypto tokens',
      'Residents pay with a digital coin of the city',
    ],
  },
  'virtual-and-augmented-reality': {
    en: [
      'Show the new square in 3D before it is built',
      'Train firefighters with goggles in a simulated fire',
      'Residents walk through the planned station with a headset',
      'See the old town on your phone as it used to be',
      'a virtual tour of the museum',
    ],
  },
  'edge-computing': {
    en: [
      'Small devices that measure noise in the street',
      'connected meters in every house',
      'Put sensors in the bins',
      'Measuring stations that send their values every minute',
      'smart devices in public buildings',
    ],
  },
  'efficient-transport': {
    en: [
      'The bus is always late',
      'There is no bus to our village after eight in the evening',
      'The metro is overcrowded in the morning',
      'Commuters spend two hours on the way to work',
      'Tickets for the tram are too expensive',
    ],
    fr: [
      'Le bus est toujours en retard',
      "Il n'y a plus de bus le soir",
      'Le métro est bondé le matin',
      'Les habitants passent deux heures dans les trajets',
      'Le ticket de tram est trop cher',
    ],
    tr: [
      'Otobüs hep geç kalıyor',
      'Köye akşamları otobüs yok',
      'Metro sabahları tıklım tıklım',
      'İnsanlar durakta çok bekliyor',
      'işe gidip gelmek iki saat sürüyor',
    ],
  },
  'intelligent-transport-systems': {
    en: [
      'Traffic jams every morning on the ring road',
      'The traffic lights stay red for too long',
      'Cars stand still in the centre at rush hour',
      'Drivers speed past the school',
      'Too many accidents at the crossing',
    ],
    id: [
      'Jalanan macet setiap pagi',
      'lampu merah terlalu lama',
      'Mobil ngebut di depan sekolah',
      'banyak kecelakaan di persimpangan',
      'Lalu lintas padat di jam pulang kerja',
    ],
    vi: [
      'Kẹt xe mỗi sáng',
      'đèn đỏ quá lâu',
      'Xe chạy quá tốc độ trước cổng trường',
      'nhiều tai nạn ở ngã tư',
      'Đường đông nghẹt giờ tan tầm',
    ],
  },
  'mixed-modal-access': {
    en: [
      'Rent a bicycle at the station and leave it anywhere',
      'Cyclists have no safe way to the station',
      'Change from train to bus without waiting',
      'E-scooters lie around on the pavement',
      'One ticket for train, bus and bike',
    ],
  },
  'integrated-ict-infrastructure': {
    en: [
      'The internet is too slow in our district',
      'No mobile signal in the valley',
      'Free wifi in the park',
      'Lay cables for fast internet',
      'dead spots where phones do not work',
    ],
  },
  parking: {
    en: [
      'Nobody finds a place for the car',
      'Cars are parked on the sidewalk',
      'Drivers circle for twenty minutes looking for a spot',
      'Trucks block the street while unloading',
      'People park in front of the fire station',
    ],
    tr: [
      'Arabalar kaldırıma park ediyor',
      'Araba koyacak yer yok',
      'sürücüler park yeri bulamıyor',
      'Caddede çift sıra duran araçlar',
      'otopark dolu',
    ],
    zh: ['找不到车位', '汽车停在人行道上', '停车太难', '小区里没地方停车', '路边乱停车'],
  },
  'citizen-participation': {
    en: [
      'Residents want a say in what is built',
      'Nobody comes to the town hall meetings',
      'Ask the neighbours what they think',
      'The voice of young people is not heard',
      'Survey among residents about the new square',
    ],
    es: [
      'Los vecinos quieren opinar sobre la obra',
      'Nadie viene a las reuniones del barrio',
      'preguntar a los vecinos qué piensan',
      'No se escucha a los jóvenes',
      'encuesta a los residentes sobre la plaza',
    ],
    ar: [
      'السكان يريدون إبداء رأيهم في المشروع',
      'لا أحد يحضر اجتماعات الحي',
      'سؤال الجيران عن رأيهم',
      'صوت الشباب غير مسموع',
      'استطلاع رأي السكان حول الساحة',
    ],
  },
  'open-data-and-privacy': {
    en: [
      'Personal details of residents were leaked',
      'Journalists want to download the numbers of the city',
      'Cameras film people without asking them',
      'Who may see the files of patients',
      'Let everyone reuse our maps and timetables',
    ],
  },
  transparency: {
    en: [
      'People want to see where their taxes go',
      'Decisions are taken behind closed doors',
      'Nobody knows how the council voted',
      'Publish who gets city contracts',
      'Citizens do not trust the city',
    ],
  },
  'digital-divide': {
    en: [
      'Grandparents do not know how to use a smartphone',
      'Poor families have no computer at home',
      'Pupils without internet at home',
      'Blind people cannot use our website',
      'Many residents cannot fill in online forms',
    ],
    pt: [
      'Idosos não sabem usar o celular',
      'Famílias pobres sem computador em casa',
      'alunos sem internet em casa',
      'Cegos não conseguem usar o nosso site',
      'Muita gente não sabe preencher formulários na internet',
    ],
    ko: [
      '어르신들이 스마트폰을 쓸 줄 몰라요',
      '집에 컴퓨터가 없는 아이들',
      '인터넷이 안 되는 가정',
      '키오스크를 못 쓰는 노인',
      '시각장애인이 홈페이지를 이용할 수 없다',
    ],
  },
  'participatory-budgeting': {
    en: [
      'Residents decide how part of the money is spent',
      'Neighbours vote on projects for their street',
      'Let people choose which playground we pay for',
      'Each district gets a sum to spend on its own ideas',
      'voting on ideas for the city budget',
    ],
  },
  'living-labs': {
    en: [
      'Try new things out in a real street first',
      'A neighbourhood where start-ups may test their products',
      'We want to run a small trial before buying',
      'pilot with real residents',
      'a place for experiments in the city',
    ],
  },
  crowdsourcing: {
    en: [
      'Citizens report potholes with their phone',
      'Residents send photos of rubbish',
      'Collect ideas from everybody',
      'Volunteers count birds',
      'People put what they see on a map',
    ],
  },
  security: {
    en: [
      'Women do not feel safe at night',
      'Thieves steal bicycles in front of the station',
      'Burglaries in the suburbs',
      'Young people vandalise the playground',
      'Hackers broke into our computers',
    ],
    fr: [
      'Les femmes ont peur de rentrer la nuit',
      'Des vols de vélos devant la gare',
      'cambriolages dans le quartier',
      'Des jeunes cassent les abribus',
      'des pirates ont bloqué nos ordinateurs',
    ],
    id: [
      'Perempuan takut pulang malam',
      'sepeda sering dicuri di depan stasiun',
      'rumah warga kemalingan',
      'tawuran remaja',
      'komputer kami diretas',
    ],
  },
  'emergency-response': {
    en: [
      'The ambulance takes too long to arrive',
      'Callers do not know where they are when they dial 112',
      'Fire engines get stuck in narrow streets',
      'Somebody collapses and no one can do first aid',
      'Find missing hikers quickly',
    ],
  },
  'gas-and-fire-detection': {
    en: [
      'Smell of gas in the stairwell',
      'Fires in the market hall at night',
      'Old people die from carbon monoxide of their stove',
      'Houses without smoke alarms',
      'The warehouse burned down before anybody noticed',
    ],
  },
  'infrastructure-management': {
    en: [
      'The bridge is crumbling',
      'Holes in the road everywhere',
      'Broken pavements',
      'The tunnel has cracks',
      'We never know which road to repair first',
    ],
    pt: [
      'A ponte está caindo aos pedaços',
      'buracos na rua por toda parte',
      'calçadas quebradas',
      'O túnel tem rachaduras',
      'asfalto esburacado',
    ],
    ru: [
      'Мост разрушается',
      'ямы на дорогах',
      'разбитые тротуары',
      'трещины в тоннеле',
      'Асфальт весь в выбоинах',
    ],
  },
  'disaster-response': {
    en: [
      'The river floods the old town every spring',
      'Landslides after heavy rain',
      'Families lost their homes in the earthquake',
      'Warn people before the storm comes',
      'Heat waves kill old people',
    ],
    vi: [
      'Ngập lụt mỗi mùa mưa',
      'sạt lở đất sau mưa lớn',
      'Nhà cửa bị sập vì động đất',
      'cảnh báo người dân trước khi bão đến',
      'Nước sông dâng cao tràn vào nhà',
    ],
    ko: [
      '비만 오면 동네가 물에 잠긴다',
      '폭우 뒤 산사태',
      '지진으로 집을 잃은 가족',
      '태풍이 오기 전에 주민에게 알림',
      '폭염으로 쓰러지는 어르신',
    ],
  },
  'green-ict': {
    en: [
      'The air is dirty near the school',
      'Smog in winter',
      'It gets too hot in the city in summer',
      'Cut our carbon emissions',
      'Our computers use too much electricity',
    ],
    tr: [
      'Okulun yanında hava kirli',
      'kışın duman ve is',
      'Yazın şehir çok sıcak oluyor',
      'karbon salımını azaltmak',
      'egzoz dumanı yüzünden nefes alamıyoruz',
    ],
    zh: ['学校旁边空气很脏', '冬天雾霾严重', '夏天城市太热', '减少碳排放', '工厂冒黑烟'],
  },
  'waste-management': {
    en: [
      'Bins are overflowing',
      'Rubbish lies in the streets',
      'The garbage truck comes too seldom',
      'People dump old furniture in the forest',
      'Rats because of the trash',
    ],
    ar: [
      'حاويات القمامة ممتلئة',
      'النفايات مرمية في الشوارع',
      'شاحنة القمامة نادرا ما تأتي',
      'الناس يرمون الأثاث القديم في الغابة',
      'رائحة كريهة من الزبالة',
    ],
    id: [
      'tempat sampah penuh',
      'sampah berserakan di jalan',
      'Truk sampah jarang datang',
      'Warga buang sampah ke sungai',
      'bau busuk dari tumpukan sampah',
    ],
  },
  'water-management': {
    en: [
      'Old water pipes leak and nobody knows where',
      'The tap water is brown',
      'Sewers overflow when it rains',
      'No water in the upper floors in summer',
      'The drains are blocked',
    ],
    es: [
      'Tuberías con fugas',
      'El agua del grifo sale marrón',
      'Las alcantarillas se desbordan cuando llueve',
      'En verano no hay agua en los pisos altos',
      'Los desagües están atascados',
    ],
    fr: [
      'Les tuyaux fuient',
      "L'eau du robinet est marron",
      'Les égouts débordent quand il pleut',
      "Coupures d'eau en été",
      'Les caniveaux sont bouchés',
    ],
  },
  'circular-economy': {
    en: [
      'People throw away things that could be repaired',
      'Shops where residents swap clothes and tools',
      'Reuse bricks of demolished houses',
      'Get rid of plastic bags and cups',
      'Restaurants throw away good food',
    ],
  },
  lighting: {
    en: [
      'The street lights are out',
      'It is too dark in the park at night',
      'lamps that burn all night for nobody',
      'broken lamp posts',
      'Replace old bulbs with LED',
    ],
    tr: [
      'Sokak lambaları yanmıyor',
      'Park geceleri çok karanlık',
      'bozuk sokak lambası',
      'Sokağımız aydınlatılmıyor',
      'boş yere bütün gece yanan lambalar',
    ],
    ru: [
      'Фонари не горят',
      'В парке темно по вечерам',
      'сломанные фонарные столбы',
      'На нашей улице нет освещения',
      'перегорели лампы',
    ],
  },
  buildings: {
    en: [
      'Empty houses in the centre',
      'The town hall is cold and costs a fortune to heat',
      'Rents are too high for families',
      'Old windows let the heat out',
      'People live in damp flats with mould',
    ],
    pt: [
      'casas vazias no centro',
      'O prédio da prefeitura é frio e caro de aquecer',
      'aluguel caro demais para as famílias',
      'Prédios abandonados',
      'apartamentos úmidos com mofo',
    ],
    ko: [
      '도심에 빈집이 많다',
      '낡은 건물 난방비가 너무 많이 나온다',
      '월세가 너무 비싸다',
      '방치된 폐건물',
      '곰팡이 핀 반지하',
    ],
  },
  'resources-management': {
    en: [
      'Electricity bills of the city are exploding',
      'Power cuts every afternoon',
      'Put solar panels on the school roof',
      'Nobody knows how much energy we use',
      'Save gas and electricity in winter',
    ],
  },
  'big-data': {
    en: [
      'We sit on a mountain of data and do nothing with it',
      'Bring all the numbers of the city together in one place',
      'See how many people walk through the centre each day',
      'Millions of records nobody analyses',
      'charts of everything that happens in the city',
    ],
  },
  'data-driven-policy': {
    en: [
      'Decide on facts and not on gut feeling',
      'We do not know whether our measures work',
      'The mayor wants figures before deciding',
      'Predict how many school places we will need',
      'Compare our city with others by numbers',
    ],
  },
  'jobs-and-skills': {
    en: [
      'Young people have no jobs',
      'The factory closed and hundreds are out of work',
      'Companies find no skilled workers',
      'Women who want to go back to work',
      'Shops in the main street are closing down',
    ],
    vi: [
      'Thanh niên không có việc làm',
      'Nhà máy đóng cửa, công nhân mất việc',
      'doanh nghiệp không tuyển được thợ',
      'dạy nghề cho phụ nữ',
      'người lao động thất nghiệp',
    ],
    ar: [
      'الشباب بلا عمل',
      'أغلق المصنع وفقد العمال وظائفهم',
      'الشركات لا تجد عمالا مهرة',
      'نساء يبحثن عن عمل',
      'تعليم حرفة للعاطلين',
    ],
  },
  tourism: {
    en: [
      'Too many day trippers in the old town',
      'Guests do not find the museums',
      'Hotels stand empty in winter',
      'Cruise ships bring crowds',
      'Foreigners get lost in the old streets when sightseeing',
    ],
  },
  education: {
    en: [
      'Children drop out before they finish',
      'Classes are too big and teachers are missing',
      'Kids fall behind in reading and maths',
      'Not enough places in kindergarten',
      'Parents cannot help with homework',
    ],
    zh: ['孩子辍学', '班级太大，老师不够', '孩子跟不上数学', '幼儿园名额不够', '家长不会辅导作业'],
    es: [
      'Los niños dejan de estudiar',
      'Faltan maestros y las aulas están llenas',
      'Los chicos leen mal',
      'No hay plazas en la guardería',
      'Los padres no pueden ayudar con los deberes',
    ],
  },
  health: {
    en: [
      'Mothers without a doctor nearby',
      'Sick people wait months for an appointment',
      'Children are overweight',
      'Mosquitoes spread dengue',
      'Many people feel lonely and depressed',
    ],
    fr: [
      'Pas de médecin dans le village',
      'Les malades attendent des mois un rendez-vous',
      'Les enfants sont trop gros',
      'Les moustiques transmettent la dengue',
      'Beaucoup de gens sont déprimés',
    ],
    vi: [
      'Bà mẹ không có bác sĩ ở gần',
      'Người bệnh phải chờ lâu mới được khám',
      'trẻ em béo phì',
      'Muỗi gây sốt xuất huyết',
      'nhiều người bị trầm cảm',
    ],
  },
  ageing: {
    en: [
      'Old people live alone',
      'Grandmothers fall at home and nobody notices',
      'Pensioners cannot climb the stairs to their flat',
      'Who looks after people with dementia',
      'not enough nursing home beds',
    ],
    ko: [
      '혼자 사는 어르신',
      '치매 노인이 길을 잃는다',
      '독거노인 고독사',
      '요양원이 부족하다',
      '할머니가 집에서 넘어져도 아무도 모른다',
    ],
    ru: [
      'Пенсионеры живут одни',
      'Бабушки падают дома и никто не знает',
      'уход за стариками',
      'не хватает мест в доме престарелых',
      'Старики не могут подняться по лестнице',
    ],
  },
  'migrants-and-newcomers': {
    en: [
      'People who fled the war need a place to live',
      'New arrivals do not speak our language',
      'Foreign workers do not know their rights',
      'Families without papers',
      'People who have just moved here from abroad',
    ],
  },
};
