/** One row per term; columns and rules: docs/glossary.md. */
export const health = `
health | salud, sanitario | santé, sanitaire | saúde, sanitário | здоровье, здравоохранение | 健康, 卫生 | 건강, 보건 | صحة, صحي | sağlık | kesehatan, sehat | sức khỏe, y tế
public health | salud pública | santé publique | saúde pública | общественное здоровье | 公共卫生 | 공중보건, 공공 보건 | الصحة العامة | halk sağlığı | kesehatan masyarakat | y tế công cộng
health care, healthcare | atención sanitaria, atención de salud, atención médica | soins de santé, soins | cuidados de saúde, assistência médica | медицинская помощь, здравоохранение | 医疗保健, 医疗 | 의료, 보건의료 | رعاية صحية | sağlık hizmeti, sağlık bakımı | layanan kesehatan | chăm sóc sức khỏe
primary care | atención primaria | soins primaires | atenção primária, cuidados primários | первичная помощь | 初级保健, 基层医疗 | 일차 의료, 일차 진료 | رعاية أولية | birinci basamak | layanan primer | chăm sóc ban đầu
hospital | hospital, hospitalario | hôpital, hôpitaux, hospitalier | hospital, hospitais, hospitalar | больница, госпиталь | 医院 | 병원 | مستشفى, مستشفيات | hastane | rumah sakit | bệnh viện
clinic, health centre, health center, health facility | clínica, centro de salud, consultorio | clinique, centre de santé, dispensaire | clínica, posto de saúde, centro de saúde | поликлиника, клиника, медпункт | 诊所, 卫生院, 门诊 | 보건소, 의원, 클리닉 | عيادة, مركز صحي, مستوصف | klinik, sağlık ocağı, sağlık merkezi | klinik, puskesmas | phòng khám, trạm y tế
doctor, physician | médico, médica, doctor | médecin, docteur | médico, médica, doutor | врач, доктор | 医生, 大夫 | 의사 | طبيب, أطباء | doktor, hekim | dokter | bác sĩ
nurse | enfermera, enfermero | infirmière, infirmier | enfermeiro, enfermeira | медсестра, медицинская сестра | 护士 | 간호사 | ممرضة, ممرض, ممرضات | hemşire | perawat | y tá, điều dưỡng
health worker | personal sanitario, trabajador de salud | agent de santé, personnel de santé | profissional de saúde, agente de saúde | медработник, медицинский работник | 卫生工作者, 医务人员 | 보건 인력, 의료진 | عامل صحي, العاملين الصحيين | sağlık çalışanı, sağlık personeli | tenaga kesehatan, petugas kesehatan | nhân viên y tế
frontline worker | personal de primera línea | agent de terrain, travailleur de première ligne | trabalhador da linha de frente | работник на местах | 一线人员, 一线工作者 | 현장 인력, 최일선 | عاملون في الخطوط الأمامية | saha çalışanı | petugas lapangan, garda terdepan | cán bộ tuyến đầu
patient | paciente | patient | paciente | пациент, больной | 患者, 病人 | 환자 | مريض, مرضى | hasta | pasien | bệnh nhân, người bệnh
medical record, health record, electronic health record, ehr | historia clínica, expediente médico, historial médico | dossier médical, dossier patient | prontuário, registro médico | медицинская карта, история болезни | 病历, 健康档案, 电子病历 | 의무기록, 진료기록, 전자의무기록 | سجل طبي, سجلات صحية, السجلات الطبية | tıbbi kayıt, hasta kaydı, sağlık kaydı | rekam medis, rekam kesehatan | hồ sơ bệnh án, bệnh án, hồ sơ sức khỏe
health information system | sistema de información de salud | système d'information sanitaire | sistema de informação em saúde | медицинская информационная система | 卫生信息系统, 医院信息系统 | 보건 정보 시스템 | نظام المعلومات الصحية | sağlık bilgi sistemi | sistem informasi kesehatan | hệ thống thông tin y tế
vaccine | vacuna | vaccin | vacina | вакцина | 疫苗 | 백신 | لقاح, لقاحات | aşı | vaksin | vắc xin, vaccine
vaccination, immunization, immunisation | vacunación, inmunización | vaccination, immunisation | vacinação, imunização | вакцинация, прививка, иммунизация | 接种, 免疫接种 | 예방접종, 백신 접종 | تطعيم, تلقيح, تحصين | aşılama, bağışıklama | vaksinasi, imunisasi | tiêm chủng, tiêm phòng
disease, illness, sickness | enfermedad | maladie | doença | болезнь, заболевание | 疾病 | 질병, 질환 | مرض, أمراض | hastalık | penyakit | bệnh, bệnh tật
infectious disease, communicable disease | enfermedad infecciosa, enfermedad transmisible | maladie infectieuse, maladie transmissible | doença infecciosa, doença transmissível | инфекционное заболевание | 传染病 | 감염병, 전염병 | مرض معد, أمراض معدية | bulaşıcı hastalık | penyakit menular | bệnh truyền nhiễm
chronic disease | enfermedad crónica | maladie chronique | doença crônica | хроническое заболевание | 慢性病 | 만성 질환 | مرض مزمن, أمراض مزمنة | kronik hastalık | penyakit kronis | bệnh mãn tính
infection | infección, contagio | infection, contagion | infecção, contágio | инфекция, заражение | 感染 | 감염 | عدوى, إصابة | enfeksiyon, bulaşma | infeksi, penularan | nhiễm trùng, lây nhiễm
virus | virus | virus | vírus | вирус | 病毒 | 바이러스 | فيروس | virüs | virus | virus, vi rút
covid, coronavirus, covid-19 | coronavirus, covid | coronavirus, covid | coronavírus, covid | коронавирус, ковид | 新冠, 新冠病毒, 新冠肺炎 | 코로나, 코로나19, 코로나바이러스 | كورونا, كوفيد | koronavirüs, kovid, covid | korona, virus corona, covid | virus corona, covid
outbreak | brote | flambée, foyer épidémique | surto | вспышка | 疫情, 暴发 | 발병, 집단 발생 | تفشي | salgın, yayılma | wabah | bùng phát, ổ dịch
epidemic | epidemia | épidémie | epidemia | эпидемия | 流行病, 疫病 | 유행병, 역병 | وباء, أوبئة | epidemi, salgın | epidemi, wabah | dịch bệnh
pandemic | pandemia | pandémie | pandemia | пандемия | 大流行, 疫情 | 팬데믹, 대유행 | جائحة | pandemi | pandemi | đại dịch
disease surveillance, epidemiological surveillance | vigilancia epidemiológica | surveillance épidémiologique | vigilância epidemiológica | эпиднадзор, эпидемиологический надзор | 疾病监测, 疫情监测 | 질병 감시, 감염병 감시 | ترصد الأمراض, الترصد الوبائي | hastalık sürveyansı, hastalık takibi | surveilans, surveilans penyakit | giám sát dịch bệnh
contact tracing | rastreo de contactos | recherche de contacts, traçage des contacts | rastreamento de contatos | отслеживание контактов | 接触者追踪, 密接追踪 | 접촉자 추적 | تتبع المخالطين | temaslı takibi | pelacakan kontak | truy vết
symptom | síntoma | symptôme | sintoma | симптом | 症状 | 증상 | عرض, أعراض | belirti, semptom | gejala | triệu chứng
diagnosis | diagnóstico | diagnostic | diagnóstico | диагноз, диагностика | 诊断 | 진단 | تشخيص | teşhis, tanı | diagnosis | chẩn đoán
treatment, therapy | tratamiento, terapia | traitement, thérapie | tratamento, terapia | лечение, терапия | 治疗 | 치료 | علاج | tedavi | pengobatan, perawatan, terapi | điều trị
medicine, drug, medication | medicamento, medicina, fármaco | médicament | medicamento, remédio | лекарство, медикамент, препарат | 药品, 药物 | 의약품, 약품 | دواء, أدوية | ilaç | obat, obat-obatan | thuốc, dược phẩm
pharmacy | farmacia | pharmacie | farmácia | аптека | 药房, 药店 | 약국 | صيدلية | eczane | apotek | nhà thuốc, hiệu thuốc
prescription | receta médica | ordonnance | receita médica, prescrição | рецепт на лекарства | 处方 | 처방, 처방전 | وصفة طبية | reçete | resep dokter | đơn thuốc
appointment | cita médica, cita previa, turno | rendez-vous | agendamento, consulta marcada | запись на приём, запись к врачу | 预约, 挂号 | 예약 | موعد, مواعيد | randevu | janji temu | lịch hẹn, đặt lịch
waiting list | lista de espera | liste d'attente | lista de espera | очередь на приём, список ожидания | 等候名单, 候补 | 대기자 명단, 대기 명단 | قائمة الانتظار | bekleme listesi | daftar tunggu | danh sách chờ
laboratory, lab | laboratorio | laboratoire | laboratório | лаборатория, лабораторный | 实验室, 化验室 | 실험실, 검사실 | مختبر, مختبرات | laboratuvar | laboratorium | phòng thí nghiệm, xét nghiệm
laboratory sample, specimen | muestra de laboratorio, muestra | échantillon, prélèvement | amostra | образец, проба, анализы | 样本, 标本 | 검체, 시료 | عينة, عينات | numune, örnek | sampel, spesimen | mẫu xét nghiệm, mẫu bệnh phẩm
blood | sangre, sanguíneo | sang, sanguin | sangue, sanguíneo | кровь, донор крови | 血液, 献血 | 혈액, 헌혈 | دم, التبرع بالدم | kan | darah | máu, hiến máu
maternal health, pregnancy | salud materna, embarazo, embarazada | santé maternelle, grossesse, enceinte | saúde materna, gravidez, gestante | беременность, беременная, материнское здоровье | 孕产妇, 怀孕, 孕妇 | 임신, 임산부, 모성 건강 | حمل, حامل, صحة الأم | hamile, hamilelik, gebelik, anne sağlığı | ibu hamil, kehamilan, kesehatan ibu | thai sản, mang thai, bà bầu
mother | madre, materno | mère, maternel | mãe, materno | мать, мама, материнский | 母亲, 妈妈 | 어머니, 엄마, 산모 | أم, أمهات | anne | ibu | mẹ, bà mẹ
birth, childbirth | parto, nacimiento | accouchement, naissance | parto, nascimento | роды, рождение | 分娩, 出生 | 출산, 출생, 분만 | ولادة, مواليد | doğum | kelahiran, persalinan | sinh nở, sinh con
newborn, infant, baby | recién nacido, lactante, bebé | nouveau-né, nourrisson, bébé | recém-nascido, bebê | новорождённый, младенец | 新生儿, 婴儿 | 신생아, 영아, 아기 | رضيع, حديثي الولادة, رضع | yenidoğan, bebek | bayi, bayi baru lahir | trẻ sơ sinh, em bé
child health | salud infantil | santé infantile | saúde infantil | здоровье детей, детское здоровье | 儿童健康 | 아동 건강 | صحة الطفل | çocuk sağlığı | kesehatan anak | sức khỏe trẻ em
midwife | partera, matrona | sage-femme | parteira | акушерка | 助产士 | 조산사 | قابلة, قابلات | ebe | bidan | hộ sinh, nữ hộ sinh
nutrition | nutrición, nutricional | nutrition | nutrição | питание | 营养 | 영양 | تغذية | beslenme | gizi, nutrisi | dinh dưỡng
malnutrition, undernutrition | desnutrición, malnutrición | malnutrition, dénutrition | desnutrição | недоедание, истощение | 营养不良 | 영양실조, 영양 결핍 | سوء التغذية | yetersiz beslenme | gizi buruk, kurang gizi, stunting | suy dinh dưỡng
mental health, wellbeing | salud mental, bienestar | santé mentale, bien-être | saúde mental, bem-estar | психическое здоровье, благополучие | 心理健康, 精神健康 | 정신 건강, 심리 건강 | صحة نفسية, الصحة النفسية | ruh sağlığı | kesehatan jiwa, kesehatan mental | sức khỏe tâm thần
psychological support, counselling, counseling | apoyo psicológico, orientación psicológica | soutien psychologique, accompagnement psychologique | apoio psicológico, aconselhamento | психологическая помощь, консультирование | 心理咨询, 心理辅导 | 심리 상담, 상담 | دعم نفسي, إرشاد نفسي | psikolojik destek, danışmanlık | konseling, dukungan psikologis | tư vấn tâm lý, hỗ trợ tâm lý
depression, anxiety | depresión, ansiedad | dépression, anxiété | depressão, ansiedade | депрессия, тревожность | 抑郁, 焦虑 | 우울증, 불안 | اكتئاب, قلق | depresyon, kaygı | depresi, kecemasan | trầm cảm, lo âu
malaria | malaria, paludismo | paludisme | malária | малярия | 疟疾 | 말라리아 | ملاريا | sıtma | malaria | sốt rét
tuberculosis, tb | tuberculosis | tuberculose | tuberculose | туберкулёз | 结核病, 肺结核 | 결핵 | سل, مرض السل | verem, tüberküloz | tuberkulosis, tbc | bệnh lao, lao phổi
hiv, aids | vih, sida | vih, sida | hiv, aids | вич, спид | 艾滋病 | 에이즈 | الإيدز, نقص المناعة | hiv, aids | hiv, aids | hiv, aids
dengue | dengue | dengue | dengue | лихорадка денге, денге | 登革热 | 뎅기열 | حمى الضنك | dang humması | demam berdarah | sốt xuất huyết
mosquito | mosquito, zancudo | moustique | mosquito | комар | 蚊子, 灭蚊 | 모기 | بعوض | sivrisinek | nyamuk | muỗi
cholera, diarrhoea, diarrhea | cólera, diarrea | choléra, diarrhée | cólera, diarreia | холера, диарея | 霍乱, 腹泻 | 콜레라, 설사 | كوليرا, إسهال | kolera, ishal | kolera, diare | tiêu chảy, dịch tả
ebola | ébola | ebola | ebola | эбола | 埃博拉 | 에볼라 | إيبولا | ebola | ebola | ebola
cancer | cáncer | cancer | câncer | рак, онкология | 癌症 | 암, 암환자 | سرطان | kanser | kanker | ung thư
diabetes | diabetes, diabético | diabète, diabétique | diabetes, diabético | диабет | 糖尿病 | 당뇨, 당뇨병 | سكري, مرض السكري | diyabet, şeker hastalığı | diabetes | tiểu đường, đái tháo đường
heart, cardiovascular | corazón, cardíaco | coeur, cardiaque | coração, cardíaco | сердце, сердечный | 心脏 | 심장 | قلب, القلب | kalp | jantung | tim mạch, tim
blood pressure | presión arterial, tensión arterial | tension artérielle | pressão arterial | артериальное давление | 血压 | 혈압 | ضغط الدم | tansiyon | tekanan darah | huyết áp
screening | cribado, tamizaje, detección precoz | dépistage | rastreio, triagem | скрининг | 筛查 | 선별 검사, 검진 | فحص مبكر, كشف مبكر | tarama testi | skrining, penapisan | sàng lọc, tầm soát
medical test, test kit | prueba diagnóstica, análisis médico | test de dépistage, analyse médicale | teste diagnóstico, exame médico | медицинский анализ, тест на | 检测, 化验 | 검사, 진단 검사 | فحص طبي, فحوصات | tahlil, tıbbi test | tes kesehatan, pemeriksaan laboratorium | xét nghiệm
medical device, medical equipment | dispositivo médico, equipo médico | dispositif médical, équipement médical | dispositivo médico, equipamento médico | медицинское оборудование, медтехника | 医疗设备, 医疗器械 | 의료기기, 의료 장비 | جهاز طبي, معدات طبية | tıbbi cihaz | alat kesehatan, peralatan medis | thiết bị y tế
ventilator | respirador, ventilador mecánico | respirateur | ventilador pulmonar, respirador | аппарат ивл | 呼吸机 | 인공호흡기 | جهاز التنفس | solunum cihazı | ventilator | máy thở
mask, protective equipment | mascarilla, equipo de protección | masque, équipement de protection | máscara, equipamento de proteção | маска, средства защиты | 口罩, 防护用品 | 마스크, 보호 장비 | كمامة, معدات الوقاية | maske, koruyucu ekipman | masker, alat pelindung diri | khẩu trang, đồ bảo hộ
intensive care, icu | cuidados intensivos, terapia intensiva | soins intensifs, réanimation | terapia intensiva, uti | реанимация, интенсивная терапия | 重症监护 | 중환자실 | عناية مركزة | yoğun bakım | perawatan intensif | hồi sức tích cực
hospital bed | cama hospitalaria | lit d'hôpital | leito hospitalar, leito | больничная койка | 病床, 床位 | 병상 | سرير مستشفى, أسرة المستشفى | yatak kapasitesi | tempat tidur rumah sakit | giường bệnh
ambulance | ambulancia | ambulance | ambulância | скорая помощь | 救护车 | 구급차 | سيارة إسعاف, إسعاف | ambulans | ambulans | xe cứu thương, xe cấp cứu
first aid | primeros auxilios | premiers secours | primeiros socorros | первая помощь | 急救 | 응급처치 | إسعافات أولية | ilk yardım | pertolongan pertama | sơ cứu
referral | derivación de pacientes, remisión | orientation des patients, référencement | encaminhamento | направление к специалисту | 转诊 | 진료 의뢰 | إحالة | sevk | rujukan | chuyển tuyến
triage | triaje, clasificación de pacientes | triage, tri des patients | triagem | сортировка пациентов | 分诊 | 환자 분류 | فرز المرضى | triyaj | triase | phân loại bệnh nhân
telemedicine, telehealth, remote consultation | telemedicina, telesalud, consulta a distancia | télémédecine, téléconsultation | telemedicina, telessaúde, teleconsulta | телемедицина | 远程医疗, 远程问诊 | 원격 의료, 원격 진료 | تطبيب عن بعد, استشارة طبية عن بعد | teletıp, uzaktan muayene | telemedisin | khám bệnh từ xa, y tế từ xa
health insurance | seguro de salud, seguro médico | assurance maladie | seguro de saúde, plano de saúde | медицинское страхование | 医保, 医疗保险, 健康保险 | 건강보험 | تأمين صحي | sağlık sigortası | asuransi kesehatan, jaminan kesehatan | bảo hiểm y tế
death, mortality | muerte, mortalidad, fallecimiento | décès, mort, mortalité | morte, mortalidade, óbito | смерть, смертность | 死亡, 死亡率 | 사망, 사망률 | وفاة, وفيات | ölüm | kematian | tử vong, chết
cause of death | causa de muerte | cause de décès | causa da morte | причина смерти | 死因 | 사망 원인, 사인 | سبب الوفاة | ölüm nedeni | penyebab kematian | nguyên nhân tử vong
injury, wound | lesión, herida | blessure | ferimento, lesão | травма, ранение | 受伤, 伤害 | 부상 | إصابة جسدية, جروح | yaralanma | cedera, luka | chấn thương, bị thương
pain | dolor | douleur | dor | боль | 疼痛 | 통증 | ألم, آلام | ağrı | nyeri, rasa sakit | đau
surgery | cirugía | chirurgie | cirurgia | хирургия, операция хирургическая | 手术 | 수술 | جراحة | ameliyat | operasi, bedah | phẫu thuật
hygiene, handwashing | higiene, lavado de manos | hygiène, lavage des mains | higiene, lavagem das mãos | гигиена, мытьё рук | 卫生习惯, 洗手 | 위생, 손 씻기 | نظافة شخصية, غسل اليدين | hijyen, el yıkama | kebersihan, cuci tangan | vệ sinh, rửa tay
sexual health, reproductive health | salud sexual, salud reproductiva | santé sexuelle, santé reproductive | saúde sexual, saúde reprodutiva | репродуктивное здоровье | 生殖健康, 性健康 | 성 건강, 생식 건강 | صحة إنجابية, صحة جنسية | üreme sağlığı, cinsel sağlık | kesehatan reproduksi | sức khỏe sinh sản
family planning, contraception | planificación familiar, anticoncepción | planification familiale, contraception | planejamento familiar, contracepção | планирование семьи, контрацепция | 计划生育, 避孕 | 가족계획, 피임 | تنظيم الأسرة, منع الحمل | aile planlaması, doğum kontrolü | keluarga berencana, kontrasepsi | kế hoạch hóa gia đình, tránh thai
caregiver, carer | cuidador, cuidadora | aidant, soignant | cuidador, cuidadora | сиделка, опекун | 护理人员, 照护者 | 간병인, 돌봄 제공자 | مقدم الرعاية, مقدمي الرعاية | bakıcı, bakım veren | pengasuh, perawat keluarga | người chăm sóc
care | cuidado, cuidados | soins, prise en charge | cuidado, cuidados | уход, забота | 护理, 照护 | 돌봄, 간호 | رعاية | bakım | perawatan, asuhan | chăm sóc
home visit | visita domiciliaria | visite à domicile | visita domiciliar | посещение на дому | 上门访视, 家访 | 가정 방문 | زيارة منزلية | ev ziyareti | kunjungan rumah | thăm nhà
biomedical, clinical | biomédico, clínico | biomédical, clinique | biomédico, clínico | клинический, биомедицинский | 临床, 生物医学 | 임상, 생의학 | سريري, طبي حيوي | klinik, biyomedikal | klinis, biomedis | lâm sàng, y sinh
clinical decision support | apoyo a la decisión clínica | aide à la décision clinique | apoio à decisão clínica | поддержка врачебных решений | 临床决策支持 | 임상 의사결정 지원 | دعم القرار السريري | klinik karar destek | pendukung keputusan klinis | hỗ trợ quyết định lâm sàng
clinical trial | ensayo clínico | essai clinique | ensaio clínico | клиническое испытание | 临床试验 | 임상시험 | تجربة سريرية | klinik araştırma | uji klinis | thử nghiệm lâm sàng
medical imaging, x-ray | imagen médica, radiografía | imagerie médicale, radiographie | imagem médica, raio x | рентген, медицинские снимки | 医学影像 | 의료 영상, 엑스레이 | تصوير طبي, أشعة | tıbbi görüntüleme, röntgen | pencitraan medis, rontgen | chẩn đoán hình ảnh, x quang
rehabilitation | rehabilitación | rééducation, réadaptation | reabilitação | реабилитация | 康复 | 재활 | إعادة التأهيل | rehabilitasyon | rehabilitasi | phục hồi chức năng
addiction, drug abuse | adicción, drogadicción | toxicomanie, dépendance | dependência química, drogas | наркомания, зависимость | 成瘾, 吸毒 | 중독, 약물 남용 | إدمان, مخدرات | bağımlılık, uyuşturucu | kecanduan, narkoba | nghiện, ma túy
smoking, tobacco | tabaco, tabaquismo | tabac, tabagisme | tabaco, tabagismo | курение, табак | 吸烟, 烟草 | 흡연, 담배 | تدخين, تبغ | sigara, tütün | merokok, rokok | hút thuốc, thuốc lá
obesity | obesidad | obésité | obesidade | ожирение | 肥胖 | 비만 | سمنة | obezite | obesitas | béo phì
physical activity, exercise | actividad física, ejercicio | activité physique, exercice | atividade física, exercício | физическая активность, упражнения | 体育锻炼, 运动 | 신체 활동, 운동 | نشاط بدني, تمارين | fiziksel aktivite, egzersiz | aktivitas fisik, olahraga | vận động, tập thể dục
dentist, dental | dentista, dental | dentiste, dentaire | dentista, odontológico | стоматолог, зубной | 牙科, 牙医 | 치과 | طبيب أسنان, أسنان | diş hekimi, diş | dokter gigi, gigi | nha khoa, răng
eye, vision, eyesight | vista, visión, ojo | vue, vision, oeil | visão, olho | зрение, глаза | 视力, 眼睛 | 시력, 눈 건강 | بصر, عيون | göz, görme | mata, penglihatan | thị lực, mắt
antibiotic, antimicrobial resistance | antibiótico, resistencia a los antimicrobianos | antibiotique, résistance aux antimicrobiens | antibiótico, resistência antimicrobiana | антибиотик | 抗生素, 耐药性 | 항생제, 항생제 내성 | مضاد حيوي, مقاومة المضادات | antibiyotik | antibiotik | kháng sinh
cold chain | cadena de frío | chaîne du froid | cadeia de frio | холодовая цепь | 冷链 | 콜드체인, 저온 유통 | سلسلة التبريد | soğuk zincir | rantai dingin | dây chuyền lạnh, chuỗi lạnh
animal health, veterinary, one health | salud animal, veterinario, sanidad animal | santé animale, vétérinaire | saúde animal, veterinário | ветеринария, здоровье животных | 动物卫生, 兽医 | 동물 건강, 수의 | صحة حيوانية, بيطري | hayvan sağlığı, veteriner | kesehatan hewan, dokter hewan | thú y, sức khỏe động vật
rabies, stray dog | rabia, perro callejero | rage, chien errant | raiva, cão de rua | бешенство, бродячие собаки | 狂犬病, 流浪狗 | 광견병, 유기견 | داء الكلب, كلاب ضالة | kuduz, sokak köpeği | rabies, anjing liar | bệnh dại, chó hoang
elderly care | atención a mayores, cuidado de ancianos | soins aux personnes âgées | cuidado de idosos | уход за пожилыми | 养老, 老年护理 | 노인 돌봄, 요양 | رعاية المسنين | yaşlı bakımı | perawatan lansia | chăm sóc người già
life expectancy | esperanza de vida | espérance de vie | expectativa de vida | продолжительность жизни | 预期寿命 | 기대 수명 | متوسط العمر | yaşam süresi | harapan hidup | tuổi thọ
health education | educación para la salud | éducation sanitaire | educação em saúde | санитарное просвещение | 健康教育 | 보건 교육 | تثقيف صحي | sağlık eğitimi | edukasi kesehatan, penyuluhan kesehatan | giáo dục sức khỏe
quarantine, isolation | cuarentena, aislamiento | quarantaine, isolement | quarentena, isolamento | карантин, изоляция | 隔离, 检疫 | 격리 | حجر صحي, عزل | karantina | karantina, isolasi | cách ly, kiểm dịch
`;
