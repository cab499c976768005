/** A medicine that is called after what it treats is no mention of mood. */
const MOOD =
  /(?<!anti\W?)depress|hopeless|suicid|despair|low mood|self.?harm|want to die(?!\p{L})|(?<!\p{L})end(?:ing)? (?:my|your|their) (?:own )?life|(?<!\p{L})end(?:ing)? (?:it all|life)|hoffnungslos|verzweif|suizid|selbstmord|selbstt?otung|selbstverletz|niedergeschlagen|gedruckte stimmung|lebensmud|nicht mehr leben|(?<!(?:ل|ال)?مضاد(?:ات)? (?:ال)?)اكتياب|انتحار|(?<!\p{L})(?:[وب]?ال|لل|[وب])?(?:ياس|قنوط)(?!\p{L})|فقدان الامل|ايذاء النفس|(?:تدني|انخفاض|سوء) (?:ال)?مزاج/u;

const CRISIS =
  /crisis (?:line|number|service|team|support|text|help|centre|center|hotline)|help ?line|hot ?line|life ?line|emergency (?:number|service)|samaritans|krisen|notruf|seelsorge|hilfetelefon|طوار|(?:خط|رقم)\S* (?:ال)?(?:ازم|نجد|مساعد|دعم)/;

/** The same in the further languages, stems. */
const MORE_MOOD = new RegExp(
  [
    `acabar con la vida|acabar con mi vida|acabar con su vida|acabar con todo|animo bajo|animo decaid|autolesi|bajo animo|bajo estado de animo|depresi|deprim|desesper|ganas de morir|ganas de vivir|hacerme dano|hacerse dano|hacerte dano|no querer vivir|no quiero vivir|querer morir|quiero morir|quitarme la vida|quitarse la vida|quitarte la vida|sin esperanza|suicid|terminar con mi vida|terminar con su vida`,
    `ارزوي مرگ|اسيب به خود|اسيب رساندن به خود|اسيب زدن به خود|افسرد|به زندگي خود پايان|خلق افسرده|خلق پايين|خود ازاري|خود كشي|خودازاري|خودزني|خودكش|درماندگي|دپرس|كشتن خود|ميل به مردن|نا اميد|نااميد|نمي خواهم زنده|نميخواهم زنده|نوميد|پايان دادن به زندگي`,
    `automutil|baisse de moral|depressi|deprim|desesp|en finir avec la vie|envie de mourir|envie de vivre|fin a ma vie|fin a mes jours|fin a sa vie|fin a ses jours|fin a vos jours|fin a votre vie|humeur basse|humeur triste|idees noires|me faire du mal|moral au plus bas|moral bas|plus d['’ʼ]espoir|plus vivre|sans espoir|se faire du mal|suicid|vous faire du mal`,
    `अवसाद|आत्मघात|आत्महत्या|उदास|ख़ुद को नुकसान|ख़ुदकुशी|खुद को चोट|खुद को नुकसान|खुदकुशी|ज़िंदगी खत्म|जान दे|जान लेने|जिंदगी खत्म|जीना नहीं|जीने की इच्छा|जीवन समाप्त|डिप्रेशन|डिप्रेस|नाउम्मीद|निराश|मर जाना|मरने की इच्छा|मायूस|हताश`,
    `うつっぽ|うつ状態|うつ病|うつ症状|人生を終わら|命を絶|希望がな|希望が持て|希死|抑うつ|死にた|消えたい|消えてしまいた|生きていたくな|絶望|自傷|自分を傷つけ|自死|自殺|落ち込|鬱`,
    `bez nadziei|beznadziej|brak nadziei|depres|mysli o smierci|mysli rezygnacyjn|nie chce mi sie zyc|nie chce zyc|nie chcesz zyc|obnizenia nastroju|obnizenie nastroju|obnizonego nastroju|obnizony nastroj|obnizonym nastroj|odebrac sobie zycie|odebrania sobie zycia|odebraniu sobie zycia|przygnebi|rozpacz|samoboj|samookalecz|skonczyc z zyciem|skonczyc ze soba|targnac sie na|utrata nadziei|utraty nadziei|zakonczenia zycia|zakonczeniu zycia|zakonczyc zycie|zly nastroj|zrobic sobie krzywde|zrobienia sobie krzywdy|zrobieniu sobie krzywdy`,
    `acabar com a minha vida|acabar com a propria vida|acabar com a sua vida|acabar com a vida|autoles|automutil|depressao|depressiv|depressoes|deprimid|desesper|humor baixo|nao quer mais viver|nao querer viver|se machucar de proposito|sem esperanca|suicid|tirar a propria vida|tristeza profunda|vontade de morrer`,
    `canina kiy|caresiz|cokkun|depres|hayatima son|hayatina son|hayatiniza son|intihar|karamsar|kendime zarar|kendine zarar|kendinize zarar|moral bozuk|olmek iste|umitsiz|umutsuz|yasamak isteme|yasamima son|yasamina son|yasaminiza son`,
    `без надіі|безнаді|втрата надіі|втрати надіі|відчаи|відчаю|відчаєм|депресив|депресі|думки про смерть|заподіяння собі|заподіяти собі|зашкодити собі|зневір|знижении настріи|зниження настрою|зниженого настрою|накласти на себе руки|нашкодити собі|не хочете жити|не хочеться жити|не хочу жити|небажання жити|немає надіі|погании настріи|поганого настрою|покінчити з життям|покінчити з собою|покінчити із собою|пригнічен|піти з життя|розпач|самогуб|самопошкодж|самоушкодж|суіцид`,
    `不想活|伤害自己|寻短见|心情低落|忧郁|情绪低落|想死|抑郁|没有希望|活不下去|看不到希望|结束生命|结束自己的生命|绝望|自我伤害|自杀|自残|轻生`,
  ].join('|'),
  'u',
);

/** What a medicine is called after what it treats, in the further languages. */
const MEDICINE = new RegExp(
  [
    `anti depres|anti-depres|antidepres`,
    `انتي دپرس|انتيدپرس|داروهاي افسردگي|داروي افسردگي|ضد افسرد|ضدافسرد`,
    `anti depress|anti-depress|antidepress|antideprim`,
    `अवसाद की दवा|अवसाद रोधी|अवसाद-रोधी|अवसादनाशक|अवसादरोधक|अवसादरोधी|एंटी डिप्रेस|एंटी-डिप्रेस|एंटीडिप्रेस|ऐंटीडिप्रेस|डिप्रेशन की दवा`,
    `抗うつ|抗鬱`,
    `anty-depres|antydepres|lek na depres|lekami na depres|leki na depres|lekow na depres|przeciw depres|przeciwdepres`,
    `anti-depressiv|antidepressiv|remedio para depressao|remedios para depressao`,
    `anti-depres|antidepres|depresyon ilac`,
    `анти-депрес|антидепрес|засоби від депресі|ліки від депресі|ліки проти депресі|ліків від депресі|препарати від депресі|препарати проти депресі|протидепрес|таблетки від депресі`,
    `抗忧郁|抗抑郁`,
  ].join('|'),
  'u',
);

/** Help for a crisis, in the further languages. */
const MORE_CRISIS = new RegExp(
  [
    `linea de apoyo|linea de atencion|linea de ayuda|linea de crisis|linea de emergencia|linea de la vida|linea de prevencion|llamada de emergencia|numero de crisis|numero de emergencia|numero de urgencia|prevencion del suicidio|servicio de emergencia|servicios de emergencia|servicios de urgencia|telefono de ayuda|telefono de crisis|telefono de emergencia|telefono de la esperanza`,
    `اورژانس اجتماعي|با اورژانس تماس|تلفن اضطراري|تماس با اورژانس|خط بحران|خط تلفني بحران|خط كمك|خط مشاوره|شماره اضطراري|شماره اورژانس|صداي مشاور|مشاوره تلفني`,
    `appel d['’ʼ]urgence|ligne d['’ʼ]aide|ligne d['’ʼ]ecoute|ligne d['’ʼ]urgence|ligne de crise|numero d['’ʼ]urgence|numero de crise|numero national|prevention du suicide|service d['’ʼ]urgence|services d['’ʼ]urgence|sos amitie|sos suicide`,
    `आपात नंबर|आपातकालीन कॉल|आपातकालीन नंबर|आपातकालीन सेवा|इमरजेंसी नंबर|इमरजेंसी सेवा|क्राइसिस लाइन|टेली मानस|टेली-मानस|टेलीमानस|संकट लाइन|हेल्प लाइन|हेल्पलाइन|हॉटलाइन`,
    `いのちの電話|こころの健康相談|こころの相談|ホットライン|危機の相談|危機相談|命の電話|救急車|相談ダイヤル|相談電話|緊急の電話|緊急ダイヤル|緊急通報|緊急電話`,
    `centrum wsparcia|infolini|interwencji kryzysow|linia kryzysow|linia wsparcia|linie kryzysow|linie wsparcia|linii kryzysow|linii wsparcia|numer alarmow|numerem alarmow|numeru alarmow|numery alarmow|pogotowi|pomoc kryzysow|pomocy kryzysow|telefon alarmow|telefon kryzysow|telefon wsparcia|telefon zaufania|telefonu zaufania|telefony zaufania`,
    `apoio em crise|apoio emocional|cvv|linha de ajuda|linha de apoio|linha de crise|numero de emergencia|prevencao ao suicidio|prevencao do suicidio|samu|servico de emergencia|telefone de emergencia|valorizacao da vida`,
    `acil cagri|acil durum numara|acil numara|acil servis|acil yardim|danisma hatt|destek hatt|imdat|intihar onleme|kriz hatt|yardim hatt`,
    `гаряча ліні|гарячоі ліні|гарячу ліні|екстрении номер|екстрених служб|екстреного номер|екстреноі допомог|екстреноі служб|екстрену допомог|кризова ліні|кризовии телефон|кризовоі допомог|кризовоі ліні|кризову допомог|кризову ліні|лінію довір|лінію підтримк|лінія довір|лінія підтримк|лініі довір|лініі підтримк|номер екстрен|номера екстрен|номером екстрен|служби порятунк|телефон довір|телефону довір|швидкоі допомог|швидку допомог`,
    `危机干预|危机电话|心理援助|急救电话|报警电话|援助电话|救护车|求助电话|热线|生命线|紧急求助|紧急电话`,
  ].join('|'),
  'u',
);

/**
 * The first words of a text, folded as by `fold`, that speak of low mood, despair or suicide; undefined where there are none.
 * Pure. In the languages of the library. Nothing is concluded from them about a reader: they only ask that the page names help.
 */
export function findMood(folded: string): string | undefined {
  return (MOOD.exec(folded) ?? MORE_MOOD.exec(folded.replace(new RegExp(MEDICINE, 'gu'), ' ')))?.[0];
}

/** What a link is read with: the number of a practice, elsewhere on the card, is no help for a crisis. */
const AROUND = 'li,p,dd,td,h1,h2,h3,h4,h5,h6,div';

/**
 * Whether a place names help for a crisis: in words such as "crisis line",
 * "Krisentelefon", "خط الأزمات", or by a telephone or text message link in a sentence that speaks of mood. Pure. No number is
 * known here: the page alone knows its country.
 *
 * Why: who writes about suicide says where to find help. Source: WHO, "Preventing suicide: a resource for media
 * professionals".
 */
export function namesCrisisHelp(place: Element, fold: (text: string) => string): boolean {
  return (
    [CRISIS, MORE_CRISIS].some((words) => words.test(fold(place.textContent!))) ||
    [...place.querySelectorAll('a[href^="tel:"],a[href^="sms:"]')].some((link) => findMood(fold((link.closest(AROUND) ?? link).textContent!)))
  );
}
