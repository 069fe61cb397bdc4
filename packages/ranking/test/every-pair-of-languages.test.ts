import { describe, expect, it } from 'vitest';
import { buildIndex, rankOffers } from '../src/index.ts';
import { busOffer, leakOffer } from './fixtures.ts';

/** Four things that cities need, and what answers them, in all languages: written for this test, not from the glossary. */
const subjects: Readonly<Record<string, Readonly<Record<string, readonly [need: string, offer: string]>>>> = {
  water: {
    en: [
      'A third of our drinking water seeps away through old pipes under the streets before it reaches a household. We want to know where to dig.',
      'Listening devices on hydrants hear broken pipes at night and mark on a map where the drinking water escapes.',
    ],
    es: [
      'Un tercio del agua potable se escapa por tuberías viejas bajo las calles antes de llegar a las casas. Queremos saber dónde excavar.',
      'Aparatos de escucha en los hidrantes oyen de noche las tuberías rotas y marcan en un mapa por dónde se pierde el agua potable.',
    ],
    fr: [
      "Un tiers de notre eau potable s'échappe par de vieilles canalisations sous les rues avant d'arriver aux foyers. Nous voulons savoir où creuser.",
      "Des appareils d'écoute posés sur les bouches d'incendie entendent la nuit les canalisations cassées et indiquent sur une carte où fuit l'eau potable.",
    ],
    pt: [
      'Um terço da nossa água potável perde-se por canos velhos debaixo das ruas antes de chegar às casas. Queremos saber onde escavar.',
      'Aparelhos de escuta nos hidrantes ouvem à noite os canos rebentados e marcam num mapa onde a água potável se perde.',
    ],
    ru: [
      'Треть питьевой воды уходит через старые трубы под улицами, не доходя до домов. Мы хотим знать, где копать.',
      'Датчики на пожарных гидрантах ночью слышат прорванные трубы и отмечают на карте, где вытекает питьевая вода.',
    ],
    zh: [
      '我们三分之一的自来水在到达住户之前，就从街道下面的旧水管漏掉了。我们想知道应该在哪里开挖。',
      '安装在消火栓上的听音装置夜间能听出破裂的水管，并在地图上标出饮用水漏失的位置。',
    ],
    ko: [
      '우리 시 수돗물의 3분의 1이 가정에 닿기 전에 길 밑 낡은 관에서 새어 나갑니다. 어디를 파야 할지 알고 싶습니다.',
      '소화전에 단 청음 장치가 밤에 터진 수도관 소리를 듣고 물이 새는 곳을 지도에 표시합니다.',
    ],
    ar: [
      'ثلث مياه الشرب لدينا يتسرب من الأنابيب القديمة تحت الشوارع قبل أن يصل إلى البيوت. نريد أن نعرف أين نحفر.',
      'أجهزة إصغاء على صنابير الإطفاء تسمع الأنابيب المكسورة ليلا وتحدد على الخريطة مكان تسرب مياه الشرب.',
    ],
    tr: [
      'İçme suyumuzun üçte biri evlere ulaşmadan sokakların altındaki eski borulardan sızıyor. Nereyi kazmamız gerektiğini bilmek istiyoruz.',
      'Yangın musluklarına takılan dinleme cihazları geceleri patlak boruları duyar ve içme suyunun nereden kaçtığını haritada gösterir.',
    ],
    id: [
      'Sepertiga air minum kami merembes keluar dari pipa tua di bawah jalan sebelum sampai ke rumah warga. Kami ingin tahu di mana harus menggali.',
      'Alat pendengar pada hidran mendengar pipa pecah di malam hari dan menandai di peta tempat air minum bocor.',
    ],
    vi: [
      'Một phần ba nước sinh hoạt của chúng tôi rò rỉ qua các đường ống cũ dưới lòng đường trước khi đến nhà dân. Chúng tôi muốn biết phải đào ở đâu.',
      'Thiết bị nghe gắn trên trụ cứu hỏa nghe được ống nước vỡ ban đêm và đánh dấu trên bản đồ nơi nước sạch thất thoát.',
    ],
  },
  bus: {
    en: [
      'Passengers wait at the stop without knowing when the next bus comes.',
      'Shows at every stop and on the phone in how many minutes the bus arrives, from the position of the vehicles.',
    ],
    es: [
      'Los pasajeros esperan en la parada sin saber cuándo llega el próximo autobús.',
      'Muestra en cada parada y en el teléfono en cuántos minutos llega el autobús, según la posición de los vehículos.',
    ],
    fr: [
      "Les voyageurs attendent à l'arrêt sans savoir quand passe le prochain bus.",
      "Affiche à chaque arrêt et sur le téléphone dans combien de minutes le bus arrive, d'après la position des véhicules.",
    ],
    pt: [
      'Os passageiros esperam na paragem sem saber quando chega o próximo autocarro.',
      'Mostra em cada ponto e no telemóvel em quantos minutos chega o ônibus, pela posição dos veículos.',
    ],
    ru: [
      'Пассажиры ждут на остановке и не знают, когда придёт следующий автобус.',
      'Показывает на остановках и в телефоне, через сколько минут прибудет автобус, по положению машин.',
    ],
    zh: [
      '乘客在站台等车，却不知道下一班公交车什么时候来。',
      '根据车辆位置，在每个站点和手机上显示公交车还有几分钟到站。',
    ],
    ko: [
      '승객들은 다음 버스가 언제 오는지 모른 채 정류장에서 기다립니다.',
      '차량 위치를 바탕으로 정류장과 휴대전화에 버스가 몇 분 뒤 도착하는지 보여 줍니다.',
    ],
    ar: [
      'ينتظر الركاب في الموقف دون أن يعرفوا متى تأتي الحافلة التالية.',
      'يعرض في كل موقف وعلى الهاتف بعد كم دقيقة تصل الحافلة بحسب موقع المركبات.',
    ],
    tr: [
      'Yolcular durakta bir sonraki otobüsün ne zaman geleceğini bilmeden bekliyor.',
      'Araçların konumuna göre her durakta ve telefonda otobüsün kaç dakika sonra geleceğini gösterir.',
    ],
    id: [
      'Penumpang menunggu di halte tanpa tahu kapan bus berikutnya datang.',
      'Menampilkan di setiap halte dan di ponsel berapa menit lagi bus tiba, berdasarkan posisi kendaraan.',
    ],
    vi: [
      'Hành khách đợi ở trạm mà không biết khi nào chuyến xe buýt tiếp theo tới.',
      'Hiển thị tại mỗi trạm và trên điện thoại còn bao nhiêu phút nữa xe buýt đến, theo vị trí của xe.',
    ],
  },
  flood: {
    en: [
      'When heavy rain falls, low streets are under water within an hour and nobody warns the families living there.',
      'Forecasts which streets will flood from rain gauges and drains, and sends warnings to residents.',
    ],
    es: [
      'Cuando llueve fuerte, las calles bajas quedan bajo el agua en una hora y nadie avisa a las familias que viven allí.',
      'Pronostica qué calles se inundarán con pluviómetros y alcantarillas y envía avisos a los vecinos.',
    ],
    fr: [
      "Quand il pleut fort, les rues basses sont sous l'eau en une heure et personne n'avertit les familles qui y vivent.",
      'Prévoit quelles rues seront inondées à partir des pluviomètres et des égouts, et avertit les habitants.',
    ],
    pt: [
      'Quando chove forte, as ruas baixas ficam debaixo de água numa hora e ninguém avisa as famílias que ali vivem.',
      'Prevê que ruas vão alagar com pluviômetros e bueiros e envia alertas aos moradores.',
    ],
    ru: [
      'При сильном дожде низкие улицы уходят под воду за час, и никто не предупреждает живущие там семьи.',
      'Прогнозирует, какие улицы затопит, по дождемерам и ливнёвкам и рассылает жителям предупреждения.',
    ],
    zh: [
      '下大雨时，低洼的街道一小时内就被水淹没，没有人提醒住在那里的家庭。',
      '利用雨量计和排水管数据预测哪些街道会内涝，并向居民发送预警。',
    ],
    ko: [
      '폭우가 내리면 낮은 길이 한 시간 안에 물에 잠기는데 그곳에 사는 가족들에게 아무도 알려 주지 않습니다.',
      '우량계와 하수도 자료로 어느 거리가 침수될지 예측하고 주민에게 경보를 보냅니다.',
    ],
    ar: [
      'عندما تهطل أمطار غزيرة تغمر المياه الشوارع المنخفضة خلال ساعة ولا أحد ينذر العائلات التي تعيش هناك.',
      'يتوقع أي الشوارع ستغرق بالفيضان من مقاييس المطر والمجاري ويرسل تحذيرات إلى السكان.',
    ],
    tr: [
      'Şiddetli yağmurda alçak sokaklar bir saat içinde su altında kalıyor ve orada yaşayan aileleri kimse uyarmıyor.',
      'Yağış ölçerlerden ve kanalizasyondan hangi sokakların su basacağını tahmin eder ve sakinlere uyarı gönderir.',
    ],
    id: [
      'Saat hujan deras, jalan yang rendah terendam air dalam satu jam dan tak ada yang memperingatkan keluarga yang tinggal di sana.',
      'Memprakirakan jalan mana yang akan banjir dari penakar hujan dan saluran, lalu mengirim peringatan kepada warga.',
    ],
    vi: [
      'Khi mưa lớn, các con đường thấp ngập nước trong vòng một giờ và không ai cảnh báo những gia đình sống ở đó.',
      'Dự báo đường phố nào sẽ bị ngập từ trạm đo mưa và cống thoát nước, và gửi cảnh báo cho người dân.',
    ],
  },
  waste: {
    en: [
      'Bins on the markets overflow before the lorry comes, and elsewhere it stops at empty ones.',
      'Sensors in rubbish bins tell how full they are, and the collection trucks get a route each morning.',
    ],
    es: [
      'Los contenedores de los mercados se desbordan antes de que pase el camión, y en otros sitios para ante contenedores vacíos.',
      'Sensores en los cubos de basura dicen cuán llenos están y los camiones de recogida reciben una ruta cada mañana.',
    ],
    fr: [
      "Les poubelles des marchés débordent avant le passage du camion, alors qu'ailleurs il s'arrête devant des bacs vides.",
      'Des capteurs dans les bacs à ordures indiquent leur remplissage et les camions de collecte reçoivent une tournée chaque matin.',
    ],
    pt: [
      'Os contentores dos mercados transbordam antes de passar o caminhão, e noutros lugares ele para em contentores vazios.',
      'Sensores nas lixeiras dizem quão cheias estão e os caminhões de coleta recebem uma rota todas as manhãs.',
    ],
    ru: [
      'Мусорные баки на рынках переполняются до приезда машины, а в других местах она останавливается у пустых.',
      'Датчики в контейнерах для мусора сообщают, насколько они полны, и мусоровозы каждое утро получают маршрут.',
    ],
    zh: [
      '市场的垃圾桶在垃圾车来之前就满溢了，而在别处垃圾车却停在空桶前。',
      '垃圾箱里的传感器报告装满程度，清运车每天早晨得到一条收集路线。',
    ],
    ko: [
      '시장의 쓰레기통은 수거차가 오기 전에 넘치는데, 다른 곳에서는 빈 통 앞에 차가 섭니다.',
      '쓰레기통 센서가 얼마나 찼는지 알려 주고 수거 트럭은 아침마다 경로를 받습니다.',
    ],
    ar: [
      'تفيض حاويات القمامة في الأسواق قبل أن تأتي الشاحنة، بينما تتوقف في أماكن أخرى عند حاويات فارغة.',
      'مستشعرات في صناديق النفايات تخبر عن امتلائها، وتتلقى شاحنات الجمع مسارا كل صباح.',
    ],
    tr: [
      'Pazarlardaki çöp konteynerleri kamyon gelmeden taşıyor, başka yerlerde ise kamyon boş konteynerlerde duruyor.',
      'Çöp kutularındaki sensörler doluluğu bildirir ve toplama kamyonları her sabah bir güzergâh alır.',
    ],
    id: [
      'Tempat sampah di pasar meluap sebelum truk datang, sedangkan di tempat lain truk berhenti di tempat sampah yang kosong.',
      'Sensor di tong sampah memberi tahu seberapa penuh isinya, dan truk pengangkut mendapat rute setiap pagi.',
    ],
    vi: [
      'Thùng rác ở chợ tràn trước khi xe tới, trong khi ở nơi khác xe lại dừng ở những thùng trống.',
      'Cảm biến trong thùng rác báo mức đầy, và xe thu gom nhận lộ trình mỗi sáng.',
    ],
  },
};

const languages = ['en', 'es', 'fr', 'pt', 'ru', 'zh', 'ko', 'ar', 'tr', 'id', 'vi'];
const pairs = languages.flatMap((need) =>
  languages.filter((offer) => offer !== need).map((offer) => [need, offer] as const),
);
const others = [leakOffer, busOffer].map((offer) => ({
  ...offer,
  title: 'Ledger',
  description: 'Accounts of a city.',
}));
const indexes = new Map(
  languages.map((language) => [
    language,
    buildIndex([
      ...others,
      ...Object.entries(subjects).map(([id, texts]) => ({
        id,
        title: 'Ax',
        description: texts[language]?.[1],
      })),
    ]),
  ]),
);

/** Subjects whose offer comes first, without titles that help. */
function foundFirst(need: string, offer: string): string[] {
  const index = indexes.get(offer) ?? buildIndex([]);
  return Object.keys(subjects).filter((subject) => {
    const description = subjects[subject]?.[need]?.[0] ?? '';
    const { matches } = rankOffers({ id: 'need', title: '', description }, index, { today: '2026-11-28' });
    return matches[0]?.offerId === subject;
  });
}

describe('a need in any of eleven languages', () => {
  const found = pairs.map(([need, offer]) => ({
    pair: `${need} ${offer}`,
    first: foundFirst(need, offer).length,
  }));

  it('finds most of what is offered in any other: each of the 110 pairs', () => {
    expect(found.filter(({ first }) => first < 2)).toEqual([]);
  });

  it('finds seventeen of twenty in all, though no title helps', () => {
    expect(found.length).toBe(110);
    expect(found.reduce((sum, { first }) => sum + first, 0)).toBeGreaterThanOrEqual(0.85 * 4 * 110);
  });
});
