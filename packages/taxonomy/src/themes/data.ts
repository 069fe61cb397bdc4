import type { ThemeSource } from '../theme-source.ts';

export const data: ThemeSource = {
  code: 'data',
  labels: { en: 'Data', ko: '데이터', es: 'Datos', fr: 'Données' },
  topics: [
    {
      code: 'big-data',
      labels: { en: 'Big data', ko: '빅데이터', es: 'Macrodatos', fr: 'Mégadonnées' },
      synonyms: {
        en: 'big data, data analytics, data lake, data warehouse, data platform, data mining, data science, data processing, data pipeline, large dataset, real-time data, data management, satellite data, remote sensing, geospatial data',
        es: 'macrodatos, big data, analítica de datos, análisis de datos, lago de datos, almacén de datos, plataforma de datos, minería de datos, ciencia de datos, procesamiento de datos, datos en tiempo real, gestión de datos, datos geoespaciales',
        fr: 'mégadonnées, big data, analyse de données, lac de données, entrepôt de données, plateforme de données, fouille de données, exploration de données, science des données, traitement de données, données en temps réel, gestion des données, données géospatiales',
        pt: 'megadados, big data, análise de dados, lago de dados, armazém de dados, plataforma de dados, mineração de dados, ciência de dados, processamento de dados, dados em tempo real, gestão de dados, dados geoespaciais',
        ru: 'большие данные, анализ данных, аналитика данных, озеро данных, хранилище данных, платформа данных, интеллектуальный анализ данных, наука о данных, обработка данных, данные в реальном времени, управление данными, геопространственные данные',
        zh: '大数据, 数据分析, 数据湖, 数据仓库, 数据平台, 数据挖掘, 数据科学, 数据处理, 实时数据, 数据管理, 遥感, 地理空间数据, 数据中台',
        ko: '빅데이터, 빅 데이터, 데이터 분석, 데이터 레이크, 데이터 웨어하우스, 데이터 플랫폼, 데이터 마이닝, 데이터 과학, 데이터 처리, 실시간 데이터, 데이터 관리, 공간 정보, 위성 데이터',
        ar: 'البيانات الضخمة, تحليل البيانات, تحليلات البيانات, بحيرة البيانات, مستودع البيانات, منصة البيانات, التنقيب عن البيانات, علم البيانات, معالجة البيانات, بيانات آنية, إدارة البيانات, البيانات الجغرافية المكانية, الاستشعار عن بعد',
        tr: 'büyük veri, veri analizi, veri analitiği, veri gölü, veri ambarı, veri platformu, veri madenciliği, veri bilimi, veri işleme, gerçek zamanlı veri, veri yönetimi, coğrafi veri, uzaktan algılama',
        id: 'mahadata, big data, analisis data, analitik data, danau data, gudang data, platform data, penambangan data, ilmu data, pemrosesan data, data waktu nyata, pengelolaan data, data geospasial, penginderaan jauh',
        vi: 'dữ liệu lớn, phân tích dữ liệu, hồ dữ liệu, kho dữ liệu, nền tảng dữ liệu, khai phá dữ liệu, khoa học dữ liệu, xử lý dữ liệu, dữ liệu thời gian thực, quản lý dữ liệu, dữ liệu không gian địa lý, viễn thám, quản trị dữ liệu',
      },
    },
    {
      code: 'data-driven-policy',
      labels: {
        en: 'Data-driven policy',
        ko: '데이터 기반 정책',
        es: 'Políticas basadas en datos',
        fr: 'Politiques fondées sur les données',
      },
      synonyms: {
        en: 'data-driven policy, evidence-based policy, data-driven decision, decision support, policy analysis, city indicator, key performance indicator, city dashboard, urban planning, statistics, census, impact evaluation, scenario analysis, policy simulation',
        es: 'política basada en datos, política basada en evidencia, decisiones basadas en datos, apoyo a la decisión, toma de decisiones, análisis de políticas, indicador urbano, tablero de control, cuadro de mando, planificación urbana, estadística, censo, evaluación de impacto',
        fr: "politique fondée sur les données, politique fondée sur des données probantes, aide à la décision, prise de décision, analyse des politiques, indicateur urbain, tableau de bord, planification urbaine, urbanisme, statistique, recensement, évaluation d'impact, pilotage par les données",
        pt: 'política baseada em dados, política baseada em evidências, decisão baseada em dados, apoio à decisão, tomada de decisão, análise de políticas, indicador urbano, painel de indicadores, planejamento urbano, planeamento urbano, estatística, censo, avaliação de impacto',
        ru: 'политика на основе данных, доказательная политика, решения на основе данных, поддержка принятия решений, принятие решений, анализ политики, городские показатели, панель показателей, дашборд, городское планирование, статистика, перепись населения, оценка воздействия',
        zh: '数据驱动, 循证决策, 循证政策, 数据驱动决策, 决策支持, 辅助决策, 政策分析, 城市指标, 指标体系, 仪表盘, 城市规划, 统计, 人口普查, 影响评估',
        ko: '데이터 기반 정책, 데이터 기반 행정, 근거 기반 정책, 증거 기반 정책, 의사결정 지원, 의사 결정, 정책 분석, 도시 지표, 성과 지표, 대시보드, 도시 계획, 도시계획, 통계, 인구 조사, 영향 평가',
        ar: 'سياسات قائمة على البيانات, سياسات مبنية على الأدلة, قرارات مبنية على البيانات, دعم القرار, صنع القرار, تحليل السياسات, مؤشرات المدينة, لوحة المؤشرات, لوحة معلومات, التخطيط الحضري, الإحصاء, تعداد السكان, تقييم الأثر',
        tr: 'veriye dayalı politika, kanıta dayalı politika, veriye dayalı karar, karar destek, karar verme, politika analizi, kent göstergesi, gösterge paneli, kent planlaması, kentsel planlama, istatistik, nüfus sayımı, etki değerlendirmesi, şehir planlama',
        id: 'kebijakan berbasis data, kebijakan berbasis bukti, keputusan berbasis data, pendukung keputusan, pengambilan keputusan, analisis kebijakan, indikator kota, dasbor, dasbor kota, perencanaan kota, tata kota, statistik, sensus, evaluasi dampak',
        vi: 'chính sách dựa trên dữ liệu, chính sách dựa trên bằng chứng, quyết định dựa trên dữ liệu, hỗ trợ ra quyết định, ra quyết định, phân tích chính sách, chỉ số đô thị, bảng điều khiển, quy hoạch đô thị, thống kê, điều tra dân số, đánh giá tác động, bộ chỉ số',
      },
    },
  ],
};
