/** One row per term; columns and rules: docs/glossary.md. */
export const qualities = `
public | público | public, publique | público | общественный, публичный, государственный | 公共, 公众 | 공공 | عام, عمومي | kamu, kamusal, halka açık | publik, umum | công cộng, công lập
private, private sector | privado, sector privado | privé, secteur privé | privado, setor privado | частный, частный сектор | 私营, 民营, 私人 | 민간, 민간 부문 | خاص, القطاع الخاص | özel, özel sektör | swasta, sektor swasta | tư nhân, khu vực tư nhân
local | local | local, locaux | local, locais | местный, локальный | 本地, 当地 | 지역, 현지 | محلي | yerel | lokal, setempat, daerah | địa phương
rural | rural | rural, ruraux | rural, rurais | сельский, деревенский | 农村, 乡村, 村里 | 농촌, 시골 | ريفي, ريف | kırsal | pedesaan | nông thôn
urban | urbano | urbain | urbano | городской | 城市, 都市 | 도시, 도시의 | حضري | kentsel | perkotaan | đô thị
global, worldwide, international | global, mundial, internacional | mondial, international | global, mundial, internacional | глобальный, мировой, международный | 全球, 国际, 世界 | 세계, 국제, 글로벌 | عالمي, دولي | küresel, uluslararası, dünya çapında | global, internasional, dunia | toàn cầu, quốc tế, thế giới
regional | regional | régional | regional | региональный | 区域, 地区 | 지역별, 권역 | إقليمي | bölgesel | regional | khu vực, vùng miền
remote, distant | remoto, alejado, apartado | éloigné, isolé, distant | remoto, distante, isolado | удалённый, отдалённый | 偏远, 远程 | 원격, 외딴, 오지 | نائي, بعيد, عن بعد | uzak, uzaktan | terpencil, jarak jauh | xa xôi, vùng sâu vùng xa, từ xa, vùng cao
sustainable, sustainability | sostenible, sustentable, sostenibilidad | durable, durabilité | sustentável, sustentabilidade | устойчивый, устойчивость | 可持续 | 지속가능, 지속 가능한 | مستدام, استدامة | sürdürülebilir, sürdürülebilirlik | berkelanjutan, keberlanjutan | bền vững
resilient, resilience | resiliente, resiliencia | résilient, résilience | resiliente, resiliência | жизнестойкость, устойчивость к бедствиям | 韧性, 抗灾能力 | 회복력, 회복탄력성 | قدرة على الصمود, مرونة | dirençli, dirençlilik | tangguh, ketangguhan, ketahanan | khả năng chống chịu, kiên cường
efficient, efficiency | eficiente, eficiencia | efficace, efficacité, efficience | eficiente, eficiência | эффективный, эффективность | 高效, 效率 | 효율, 효율적인 | كفاءة, كفء | verimli, verimlilik, etkin | efisien, efisiensi | hiệu quả, hiệu suất
effective, effectiveness | eficaz, efectivo, eficacia | efficace, efficacité | eficaz, efetivo, eficácia | действенный, результативный | 有效, 成效 | 효과적, 효과 | فعال, فعالية | etkili, etkililik | efektif, efektivitas | hiệu quả, hữu hiệu
quality | calidad | qualité | qualidade | качество, качественный | 质量, 品质 | 품질 | جودة | kalite, nitelik | kualitas, mutu | chất lượng
accessible, accessibility | accesible, accesibilidad | accessible, accessibilité | acessível, acessibilidade | доступный, доступность | 无障碍, 可访问 | 접근성, 무장애 | سهل الوصول, إمكانية الوصول | erişilebilir, erişilebilirlik | aksesibel, aksesibilitas, mudah diakses | dễ tiếp cận, khả năng tiếp cận
access | acceso, acceder | accès, accéder | acesso, acessar | доступ | 获取, 使用权限 | 접근, 이용 | وصول, الحصول على | erişim | akses, mengakses | tiếp cận, truy cập
inclusive, inclusion | inclusivo, inclusión | inclusif, inclusion | inclusivo, inclusão | инклюзивный, инклюзия | 包容, 普惠 | 포용, 포용적인 | شامل, شمول, دمج | kapsayıcı, kapsayıcılık | inklusif, inklusi | hòa nhập, bao trùm
equal, equality, equity | igualdad, equidad, igualitario | égalité, équité, égal | igualdade, equidade | равенство, равный | 平等, 公平 | 평등, 형평성 | مساواة, عدالة, متساو | eşit, eşitlik | setara, kesetaraan, keadilan | bình đẳng, công bằng
inequality, disparity | desigualdad, disparidad | inégalité, disparité | desigualdade, disparidade | неравенство | 不平等, 差距 | 불평등, 격차 | عدم مساواة, تفاوت | eşitsizlik | ketimpangan, kesenjangan | bất bình đẳng, chênh lệch
safe, safety | seguro, seguridad | sécurité, sûreté | seguro, segurança | безопасный, безопасность | 安全 | 안전 | سلامة, آمن, أمان | güvenli, güvenlik | aman, keselamatan | an toàn
dangerous, danger, hazardous | peligroso, peligro | dangereux, danger | perigoso, perigo | опасный, опасность | 危险 | 위험한, 위험물 | خطر, خطير | tehlikeli, tehlike | berbahaya, bahaya | nguy hiểm
risk | riesgo | risque | risco | риск | 风险 | 위험, 리스크 | مخاطر, خطر | risk | risiko | rủi ro, nguy cơ
critical, urgent | crítico, urgente | critique, urgent | crítico, urgente | критический, срочный | 紧急, 关键 | 긴급, 중대한 | حرج, عاجل | kritik, acil | kritis, mendesak, darurat | cấp bách, khẩn cấp, nghiêm trọng
reliable, reliability, trustworthy | fiable, confiable, fiabilidad | fiable, fiabilité | confiável, confiabilidade | надёжный, надёжность, достоверный | 可靠, 可信 | 신뢰성, 믿을 수 있는 | موثوق, موثوقية | güvenilir, güvenilirlik | andal, keandalan, terpercaya | đáng tin cậy, tin cậy
trust, confidence | confianza | confiance | confiança | доверие | 信任 | 신뢰 | ثقة | güven | kepercayaan | niềm tin, lòng tin
fast, quick, rapid | rápido | rapide | rápido | быстрый, быстро | 快速, 迅速 | 빠른, 신속한 | سريع | hızlı | cepat | nhanh, nhanh chóng
slow, delay, late | lento, demora, retraso, tardío | lent, retard, tardif | lento, demora, atraso | медленный, задержка, опоздание | 缓慢, 延误, 迟缓 | 느린, 지연, 늦은, 느려 | بطيء, تأخير, متأخر | yavaş, gecikme, geç | lambat, keterlambatan, terlambat | chậm trễ, chậm, muộn, trễ
early | temprano, precoz, anticipado | précoce, tôt | precoce, cedo, antecipado | ранний, заранее, рано, заблаговременно | 早期, 提前 | 조기, 초기, 이른 | مبكر, باكر | erken | dini, awal | sớm
new, innovative, innovation | nuevo, innovador, innovación | nouveau, innovant, innovation | novo, inovador, inovação | новый, инновация, инновационный | 创新, 新型 | 혁신, 새로운 | جديد, مبتكر, ابتكار | yeni, yenilikçi, yenilik, inovasyon | baru, inovatif, inovasi | đổi mới, sáng tạo
old, ageing, outdated, obsolete | antiguo, viejo, obsoleto, antiguos | ancien, vétuste, obsolète, vieux, anciennes | antigo, velho, obsoleto, antigas | старый, устаревший, старые, старинный | 老旧, 陈旧, 过时, 古老 | 오래된, 노후, 낡은, 옛 | قديم, متقادم, قديمة | eski, köhne, yaşlı | tua, usang, kuno, lama | lỗi thời, cũ kỹ, cũ, cổ
modern, advanced | moderno, avanzado | moderne, avancé | moderno, avançado | современный, передовой | 现代, 先进 | 현대, 첨단, 선진 | حديث, متقدم | modern, gelişmiş | modern, canggih, maju | hiện đại, tiên tiến
smart, intelligent | inteligente | intelligent | inteligente | умный, интеллектуальный | 智能, 智慧 | 스마트, 지능형 | ذكي | akıllı | cerdas, pintar | thông minh
flexible, flexibility, versatile | flexible, flexibilidad | flexible, souple, flexibilité | flexível, flexibilidade | гибкий, гибкость | 灵活 | 유연한, 유연성 | مرن, مرونة | esnek, esneklik | fleksibel, luwes | linh hoạt
complex, complicated, difficult | complejo, complicado, difícil | complexe, compliqué, difficile | complexo, complicado, difícil | сложный, трудный | 复杂, 困难 | 복잡한, 어려운 | معقد, صعب | karmaşık, zor | rumit, kompleks, sulit | phức tạp, khó khăn
comprehensive, complete, full | integral, completo | complet, global, exhaustif | abrangente, completo, integral | комплексный, полный, всесторонний | 全面, 综合, 完整 | 종합, 포괄적, 완전한 | شامل, كامل | kapsamlı, tam, bütüncül | menyeluruh, lengkap, komprehensif | toàn diện, đầy đủ
specific, particular, special | específico, particular, especial | spécifique, particulier, spécial | específico, particular, especial | специальный, особый, конкретный | 特定, 专门, 特殊 | 특정, 특별 | محدد, خاص | belirli, özel | khusus, spesifik, tertentu | cụ thể, đặc biệt
common, shared | compartido, mancomunado | partagé, mutualisé | comum, compartilhado | общий, совместный | 共同, 共用 | 공동, 공통 | مشترك | ortak | bersama | phổ biến, dùng chung
diverse, diversity, variety | diverso, diversidad, variedad | divers, diversité, variété | diverso, diversidade, variedade | разнообразный, разнообразие | 多样, 多元 | 다양한, 다양성 | متنوع, تنوع | çeşitli, çeşitlilik | beragam, keragaman, keberagaman | đa dạng
important, essential, necessary | importante, esencial, necesario | important, essentiel, nécessaire | importante, essencial, necessário | важный, необходимый | 重要, 必要, 基本 | 중요한, 필수, 필요한 | مهم, أساسي, ضروري | önemli, gerekli, temel | penting, esensial, diperlukan | quan trọng, thiết yếu, cần thiết
basic | básico | de base, basique | básico | базовый, основной | 基础, 基本 | 기본, 기초 | أساسي | temel | dasar | cơ bản
high, high level | alto | haut, haut niveau | alto | высокий | 高水平, 较高 | 높은, 고급 | مرتفع, عال | yüksek | tinggi | mức cao
low | bajo | bas, faible | baixo | низкий | 较低, 低下 | 낮은 | منخفض | düşük | rendah | mức thấp
large, big, large-scale | grande, gran escala | grand, grande échelle | grande, grande escala | большой, крупный, масштабный | 大型, 大规模 | 대규모, 대형 | كبير, واسع النطاق | büyük, geniş ölçekli | besar, skala besar | lớn, quy mô lớn
small | pequeño | petit | pequeno | малый, маленький, небольшой | 小型, 小规模 | 소규모, 작은 | صغير | küçük | kecil | nhỏ, quy mô nhỏ
long-term | largo plazo | long terme | longo prazo | долгосрочный | 长期 | 장기 | طويل الأجل, طويل المدى | uzun vadeli | jangka panjang | dài hạn
short-term, temporary | corto plazo, temporal | court terme, temporaire | curto prazo, temporário | краткосрочный, временный | 短期, 临时 | 단기, 임시 | قصير الأجل, مؤقت | kısa vadeli, geçici | jangka pendek, sementara | ngắn hạn, tạm thời
free, freedom, liberty | libertad, libertades | libre, liberté | liberdade | свободный, свобода | 自由 | 자유 | حر, حرية | özgür, özgürlük | bebas, kebebasan | tự do
independent, autonomous | independiente, autónomo | indépendant, autonome | independente, autônomo | независимый, автономный | 独立, 自主 | 독립, 자율 | مستقل, ذاتي | bağımsız, özerk | mandiri, independen, otonom | độc lập, tự chủ
official | oficial | officiel | oficial | официальный | 官方, 正式 | 공식 | رسمي | resmi | resmi | chính thức
informal, unregulated | informal | informel | informal | неформальный, нелегальный | 非正规, 非正式 | 비공식 | غير رسمي | kayıt dışı, enformel | informal, tidak resmi | phi chính thức
fair | justo, equitativo | juste, équitable | justo, equitativo | справедливый, честный | 公平, 公正 | 공정한 | عادل, منصف | adil | adil | công bằng
healthy | saludable, sano | sain, en bonne santé | saudável | здоровый | 健康的 | 건강한 | صحي, سليم | sağlıklı | sehat | lành mạnh, khỏe mạnh
green, eco-friendly, ecological | verde, ecológico | vert, écologique | verde, ecológico | зелёный, экологичный | 绿色, 环保, 生态 | 친환경, 녹색, 생태 | أخضر, صديق للبيئة, بيئي | yeşil, çevre dostu, ekolojik | hijau, ramah lingkungan, ekologis | thân thiện môi trường, sinh thái, màu xanh, xanh hóa
renewable | renovable | renouvelable | renovável | возобновляемый | 可再生 | 재생 가능, 재생 | متجدد | yenilenebilir | terbarukan | tái tạo
natural, nature | natural, naturaleza | naturel, nature | natural, natureza | природный, природа, естественный | 自然 | 자연 | طبيعي, طبيعة | doğal, doğa | alami, alam | tự nhiên, thiên nhiên
human, human-centred | humano | humain | humano | человеческий | 人类, 以人为本 | 인간, 사람 중심 | إنساني, بشري | insan, insani | manusia, manusiawi | con người
social | social | social, sociaux | social, sociais | социальный | 社会 | 사회 | اجتماعي | sosyal, toplumsal | sosial | xã hội
economic, economical | económico | économique | econômico | экономический | 经济 | 경제 | اقتصادي | ekonomik | ekonomi | kinh tế
traditional, tradition | tradicional, tradición | traditionnel, tradition | tradicional, tradição | традиционный, традиция | 传统 | 전통 | تقليدي, تقاليد | geleneksel, gelenek | tradisional, tradisi | truyền thống
physical | físico | physique | físico | физический | 物理, 身体 | 물리적, 신체 | مادي, جسدي | fiziksel | fisik | vật lý, thể chất
personal, individual need | personal, individual | personnel, individuel | pessoal, individual | личный, индивидуальный | 个性化, 个人 | 개인, 맞춤형 | شخصي, فردي | kişisel, bireysel | pribadi, perorangan | cá nhân
professional | profesional | professionnel | profissional | профессиональный, специалист | 专业 | 전문, 전문가 | مهني, محترف | profesyonel, mesleki | profesional | chuyên nghiệp
technical | técnico | technique | técnico | технический | 技术性, 技术 | 기술적, 기술 | تقني, فني | teknik | teknis | kỹ thuật
scientific | científico | scientifique | científico | научный | 科学 | 과학적 | علمي | bilimsel | ilmiah | khoa học
environmental | ambiental, medioambiental | environnemental | ambiental | экологический, природоохранный | 环境 | 환경 | بيئي | çevresel, çevre | lingkungan | môi trường
financial | financiero | financier | financeiro | финансовый | 金融, 财务 | 금융, 재정 | مالي | mali, finansal | keuangan, finansial | tài chính
administrative | administrativo | administratif | administrativo | административный | 行政 | 행정 | إداري | idari | administratif | hành chính
strategic, strategy | estratégico, estrategia | stratégique, stratégie | estratégico, estratégia | стратегический, стратегия | 战略, 策略 | 전략 | استراتيجي, استراتيجية | stratejik, strateji | strategis, strategi | chiến lược
interactive | interactivo | interactif | interativo | интерактивный | 互动, 交互 | 상호작용, 대화형 | تفاعلي | etkileşimli | interaktif | tương tác
visible, visibility | visible, visibilidad | visible, visibilité | visível, visibilidade | видимый, видимость | 可见, 可视 | 가시성, 눈에 보이는 | مرئي, وضوح الرؤية | görünür, görünürlük | terlihat, visibilitas | nhìn thấy được, tầm nhìn
available, availability | disponible, disponibilidad | disponible, disponibilité | disponível, disponibilidade | в наличии, доступность | 可用, 现有 | 가용성, 이용 가능 | متاح, متوفر, توافر | mevcut, kullanılabilirlik | tersedia, ketersediaan | có sẵn, sẵn có
lack, shortage, scarcity | falta, escasez, carencia | manque, pénurie, rareté | falta, escassez, carência | нехватка, дефицит, недостаток | 缺乏, 短缺, 不足 | 부족, 결핍, 모자라 | نقص, ندرة, افتقار | eksiklik, yetersizlik, kıtlık | kekurangan, kelangkaan | thiếu hụt, khan hiếm, thiếu
overcrowded, crowded, crowd | abarrotado, hacinamiento, multitud | surpeuplé, bondé, foule | superlotação, multidão, superlotado | переполненный, толпа | 拥挤, 人群 | 혼잡, 과밀, 인파 | مكتظ, ازدحام, حشد | kalabalık, aşırı kalabalık | padat, kerumunan, sesak | quá tải, đông đúc, đám đông
heavy, intense, extreme, severe | intenso, extremo, grave, fuerte, pesado | intense, extrême, grave, lourd, fort, abondant | intenso, extremo, grave, pesado, forte | сильный, экстремальный, тяжёлый | 严重, 极端, 沉重, 强烈 | 극심한, 심각한, 극한, 무거운, 심한 | شديد, متطرف, ثقيل, غزير, غزيرة | şiddetli, aşırı, ağır | ekstrem, berat, parah, deras, lebat | nghiêm trọng, cực đoan, nặng, to
hot, heat | calor, caliente | chaud, chaleur | quente, calor | жара, жаркий, горячий | 高温, 炎热 | 더위, 고온 | حرارة, حار | sıcak | panas | nóng, nắng nóng
cold | frío | froid | frio | холод, холодный | 寒冷, 低温 | 추위, 한파 | برد, بارد | soğuk | dingin | lạnh, rét
dark, darkness | oscuro, oscuridad | sombre, obscurité | escuro, escuridão | тёмный, темнота | 黑暗 | 어두운, 어둠 | مظلم, ظلام | karanlık | gelap | bóng tối, tối tăm
night, at night | noche, nocturno | nuit, nocturne | noite, noturno | ночь, ночной, ночью | 夜间, 晚上 | 야간, 밤 | ليل, ليلا | gece, geceleri | malam | ban đêm, đêm
dirty | sucio | sale | sujo | грязный, грязь | 脏乱, 肮脏 | 더러운, 지저분한 | قذر, متسخ | kirli | kotor | bẩn
empty, abandoned, vacant | vacío, abandonado, baldío, vacíos | vide, abandonné, vacant, vides | vazio, abandonado, baldio, vazia, vazios | пустой, заброшенный, пустая, пустовать | 空置, 废弃, 空着, 空荡 | 방치된, 유휴, 빈집, 빈 건물, 빈, 비어 있는 | فارغ, مهجور, فارغة | boş, terk edilmiş | kosong, terbengkalai, sepi | bỏ trống, bỏ hoang, rỗng, trống
illegal, unauthorised, unauthorized | ilegal, no autorizado, clandestino | illégal, non autorisé, sauvage | ilegal, não autorizado, clandestino | незаконный, нелегальный | 非法, 违规, 违法 | 불법, 무단 | غير قانوني, مخالف | yasadışı, kaçak, izinsiz | ilegal, liar, tidak berizin | trái phép, bất hợp pháp
successful, success, best practice | exitoso, éxito, buenas prácticas | réussi, succès, bonnes pratiques | bem-sucedido, sucesso, boas práticas | успешный, лучшие практики | 成功, 最佳实践 | 성공, 우수 사례 | ناجح, نجاح, أفضل الممارسات | başarılı, başarı, iyi uygulama | sukses, berhasil, praktik baik | thành công, thực tiễn tốt
potential, opportunity | potencial, oportunidad | potentiel, opportunité | potencial, oportunidade | потенциал, возможность | 潜力, 机会 | 잠재력, 기회 | إمكانات, فرصة, فرص | potansiyel, fırsat | potensi, peluang, kesempatan | tiềm năng, cơ hội
problem, challenge, issue | problema, desafío, reto | problème, défi, enjeu | problema, desafio | проблема, вызов | 问题, 挑战 | 문제, 과제, 문제점 | مشكلة, مشاكل, تحدي, تحديات | sorun, problem, zorluk | masalah, tantangan, persoalan | vấn đề, thách thức
barrier, obstacle | barrera, obstáculo | obstacle, barrière, frein | barreira, obstáculo | барьер, препятствие | 障碍, 阻碍 | 장벽, 장애물 | حاجز, عائق, عقبة | engel, bariyer | hambatan, kendala, rintangan | rào cản, trở ngại
goal, objective, target | meta, objetivo | objectif, but, cible | meta, objetivo | цель, задача | 目标 | 목표 | هدف, أهداف | hedef, amaç | tujuan, sasaran, target | mục tiêu
result, outcome | resultado | résultat | resultado | результат, итог | 结果, 成果 | 결과, 성과 | نتيجة, نتائج | sonuç, çıktı | hasil | kết quả
benefit, advantage | beneficio, ventaja | avantage, bénéfice | benefício, vantagem | польза, преимущество, выгода | 好处, 效益, 优势 | 혜택, 이점 | فائدة, منفعة, ميزة | fayda, avantaj, yarar | manfaat, keuntungan | lợi ích, ưu điểm
need, demand | necesidad, demanda | besoin, demande | necessidade, demanda | потребность, нужда, спрос | 需求, 需要 | 수요, 필요 | حاجة, احتياجات, طلب | ihtiyaç, gereksinim, talep | kebutuhan, permintaan | nhu cầu
practice, method, approach | práctica, método, enfoque | pratique, méthode, approche | prática, método, abordagem | практика, метод, подход | 方法, 做法 | 방법, 접근법, 실천 | ممارسة, طريقة, منهج | yöntem, yaklaşım, uygulama | metode, cara, pendekatan, praktik | phương pháp, cách tiếp cận
process, procedure | proceso, procedimiento | processus, procédure | processo, procedimento | процесс, процедура | 流程, 过程, 程序 | 절차, 과정 | عملية, إجراء | süreç, prosedür | proses, prosedur | quy trình, quá trình
resource | recurso | ressource | recurso | ресурс | 资源 | 자원 | موارد | kaynak | sumber daya | nguồn lực, tài nguyên
service | servicio | service | serviço | услуга, сервис, служба | 服务 | 서비스 | خدمة, خدمات | hizmet, servis | layanan, pelayanan, jasa | dịch vụ
program, programme, initiative | programa, iniciativa | programme, initiative | programa, iniciativa | программа, инициатива | 项目计划, 倡议 | 프로그램, 사업 | برنامج عمل, مبادرة | program, girişim | program, inisiatif | chương trình, sáng kiến
project | proyecto | projet | projeto | проект | 项目 | 프로젝트, 사업 | مشروع, مشاريع | proje | proyek | dự án
activity | actividad | activité | atividade | деятельность, активность | 活动 | 활동 | نشاط, أنشطة | faaliyet, etkinlik | kegiatan, aktivitas | hoạt động
progress | progreso, avance | progrès, avancement | progresso, avanço | прогресс, ход выполнения | 进展, 进度 | 진행, 진척, 발전 | تقدم | ilerleme, gelişme | kemajuan, perkembangan | tiến độ, tiến bộ
team | equipo de trabajo, equipo | équipe | equipe | команда, бригада | 团队, 小组 | 팀, 팀원 | فريق, فرق | ekip, takım | tim, regu | đội, nhóm làm việc
staff, employee, personnel | personal, empleado, plantilla | personnel, employé, agent | pessoal, funcionário, quadro de pessoal | персонал, сотрудник, кадры | 员工, 职工, 人员 | 직원, 인력 | موظف, موظفين, كادر | personel, çalışan | staf, pegawai, karyawan | nhân viên, nhân sự
expert, specialist, expertise | experto, especialista | expert, spécialiste, expertise | especialista, perito | эксперт, специалист | 专家 | 전문가, 전문성 | خبير, خبراء, خبرة | uzman, uzmanlık | ahli, pakar, keahlian | chuyên gia
leader, leadership | líder, liderazgo, dirigente | leader, dirigeant | líder, liderança | лидер, руководитель | 领导, 领导力 | 지도자, 리더십 | قائد, قيادة, زعيم | lider, liderlik | pemimpin, kepemimpinan | lãnh đạo
group, association | grupo, asociación | groupe, association | grupo, associação | группа, объединение, ассоциация | 团体, 协会, 小组 | 단체, 협회, 모임 | مجموعة, جمعية | grup, dernek | kelompok, asosiasi, perkumpulan | nhóm, hiệp hội
future, vision | futuro, visión | avenir, vision, futur | futuro, visão | будущее | 未来, 愿景 | 미래, 비전 | مستقبل, رؤية | gelecek, vizyon | masa depan, visi | tương lai, tầm nhìn
world, worldwide community | mundo, mundial | monde, mondial | mundo, mundial | мир, мировой | 世界 | 세계, 전 세계 | عالم, عالمي | dünya | dunia | thế giới
earth, planet | planeta, globo terráqueo | planète, terre | planeta, terra | планета, земля | 地球 | 지구, 행성 | كوكب, كوكب الأرض | yeryüzü, gezegen | bumi, planet | trái đất, hành tinh
day, daily | día, diario | jour, quotidien, journalier | dia, diário | день, ежедневный | 每天, 日常 | 매일, 일일, 하루 | يوم, يومي | gün, günlük | hari, harian | hàng ngày, ngày
week, weekly | semana, semanal | semaine, hebdomadaire | semana, semanal | неделя, еженедельный | 每周, 星期 | 매주, 주간 | أسبوع, أسبوعي | hafta, haftalık | minggu, mingguan | hàng tuần, tuần
month, monthly | mes, mensual | mensuel, chaque mois, par mois | mês, mensal | месяц, ежемесячный | 每月, 月度 | 매월, 월간 | شهر, شهري | ay, aylık | bulan, bulanan | hàng tháng, tháng
year, annual, yearly | año, anual | année, an, annuel | ano, anual | год, годовой, ежегодный | 每年, 年度 | 매년, 연간 | سنة, سنوي, أعوام | yıl, yıllık, sene | tahun, tahunan | hàng năm, năm
hour, hours | hora, horas | heure | hora | час | 小时 | 시간당, 몇 시간 | ساعة, ساعات | saat | jam | giờ đồng hồ
minute, second | minuto, segundos | minute, seconde | minuto, segundo | минута, секунда | 分钟 | 몇 분 | دقيقة, دقائق, ثوان | dakika, saniye | menit, detik | phút đồng hồ, số phút
time, period | tiempo, período de tiempo | temps, période | tempo, período | время, период | 时间, 时期 | 시간, 기간 | وقت, فترة, مدة | zaman, süre, dönem | waktu, periode | thời gian, thời kỳ
civic, civic engagement | cívico, compromiso cívico | civique, engagement citoyen | cívico, engajamento cívico | гражданский, гражданская активность | 公民的, 公民参与 | 시민의, 시민 활동 | مدني, مشاركة مدنية | sivil, yurttaşlık | kewargaan, keterlibatan warga | trách nhiệm công dân, hoạt động công dân
appropriate, suitable, adequate | apropiado, adecuado | approprié, adapté, adéquat | apropriado, adequado | подходящий, надлежащий | 适当, 合适 | 적절한, 적합한 | مناسب, ملائم | uygun, yeterli | sesuai, memadai | thích hợp, phù hợp
easy, easily | fácil, fácilmente | facile, facilement | fácil, facilmente | лёгкий, легко | 容易 | 쉽게, 쉬운 | سهل, بسهولة | kolay, kolayca | mudah, dengan mudah | dễ dàng
talent, talented, gifted | talento, talentoso | talent, talentueux, surdoué | talento, talentoso | талант, одарённый | 人才, 天赋 | 인재, 재능 | موهبة, مواهب | yetenekli, üstün yetenekli | bakat, berbakat | tài năng, nhân tài, năng khiếu
principle, values | principio, valores | principe, valeurs | princípio, valores | принцип, ценности | 原则, 价值观 | 원칙, 가치관 | مبدأ, قيم | ilke, değerler | prinsip, nilai-nilai | nguyên tắc, giá trị cốt lõi
spoken, oral, verbal | oral, hablado | oral, parlé | oral, falado | устный, разговорный | 口头, 口语 | 구두, 말로 | شفهي, منطوق | sözlü | lisan, ucapan | bằng miệng, khẩu ngữ
immediate, prompt | inmediato, pronto | immédiat, prompt | imediato, pronto | немедленный, срочно | 立即, 即刻 | 즉시, 즉각 | فوري, عاجل | hemen, derhal, ivedi | segera, langsung | ngay lập tức, kịp thời
secret, discreet, confidential | secreto, discreto, confidencial | secret, discret, confidentiel | segredo, discreto, sigiloso | тайный, тайно, секретный | 悄悄, 保密, 隐秘 | 비밀, 몰래, 비밀리에 | سري, سرا, كتمان | gizli, gizlice | rahasia, diam-diam | bí mật, kín đáo
foreign, foreigner, abroad | extranjero, exterior | étranger | estrangeiro, exterior | иностранный, иностранец, за рубежом | 外国, 外国人, 国外 | 외국, 외국인, 해외 | أجنبي, أجانب, خارج البلاد | yabancı, yurt dışı | asing, orang asing, luar negeri | nước ngoài, người nước ngoài
bad, poor quality | malo, mala calidad | mauvais, mauvaise qualité | ruim, mau, má qualidade | плохой, плохое качество | 恶劣, 劣质 | 나쁜, 불량 | سيئ, رديء | kötü, kalitesiz | buruk, jelek | xấu, kém, kém chất lượng
on time, punctual | a tiempo, puntual | à l'heure, ponctuel | pontual, no horário | вовремя, пунктуальный | 准时, 准点 | 제시간, 정시, 제때 | في الموعد, في الوقت المحدد | zamanında, vaktinde | tepat waktu | đúng giờ, kịp thời
fake, counterfeit, forged | falso, falsificado | faux, contrefait, falsifié | falsificado, falso | поддельный, фальшивый | 假冒, 伪造 | 가짜, 위조 | مزور, مزيف | sahte | palsu | giả mạo, hàng giả
wasteful, squander | derroche, despilfarro | gaspillage, gaspiller | desperdício, desperdiçar | расточительный, растрата | 浪费 | 낭비 | هدر, تبذير | israf, savurgan | boros, pemborosan | lãng phí
dispute, quarrel | disputa, pelea | litige, querelle | disputa, briga | спор, ссора | 争执, 纠纷 | 다툼, 실랑이 | خلاف, نزاع | kavga, anlaşmazlık | perselisihan, sengketa, rebutan | tranh cãi, tranh chấp
together, jointly | juntos, conjuntamente | ensemble, conjointement | juntos, conjuntamente | вместе, сообща | 一起, 共同 | 함께, 공동으로 | معا, سويا | birlikte, hep beraber | bersama-sama | cùng nhau, chung tay
`;
