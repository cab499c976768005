import type { FlarePartName } from './flare-warning.reader.js';

/**
 * Headings of the three parts in the further languages of the library, folded, without punctuation, one after the other with bars between: a
 * heading that holds one of them begins that part. Japanese and Chinese are written without spaces.
 */
export const phrases: readonly (readonly [FlarePartName, Readonly<Record<string, string>>])[] = [
  [
    'not-a-flare',
    {
      es: 'puede que no sea un brote|quizas no sea un brote|tal vez no sea un brote|podria no ser un brote|no siempre es un brote|cuando no es un brote|puede ser otra cosa|podria ser otra cosa|puede tratarse de otra cosa|puede deberse a otra causa|algo mas que un brote|es posible que no sea un brote',
      fa: 'شايد تشديد درد نباشد|ممكن است تشديد علايم نباشد|ممكن است عود درد نباشد|شايد شعلهوري نباشد|اين تشديد درد نيست|چه وقت تشديد درد نيست|ممكن است چيز ديگري باشد|شايد چيز ديگري باشد|شايد علت ديگري داشته باشد|ممكن است دليل ديگري داشته باشد|ممكن است بيماري ديگري باشد|شايد بيش از يك تشديد درد باشد',
      fr: 'ce n est peut etre pas une poussee|il ne s agit peut etre pas d une poussee|ce n est pas forcement une poussee|cela peut etre autre chose|c est peut etre autre chose|il peut s agir d autre chose|quand ce n est pas une poussee|plus qu une poussee|une autre cause est possible|cela pourrait ne pas etre une poussee|et si c etait autre chose',
      hi: 'यह फ़्लेयर अप नहीं भी हो सकता|शायद यह फ्लेयर अप नहीं है|हो सकता है यह फ़्लेयर अप न हो|कब यह फ्लेयर अप नहीं है|यह कुछ और हो सकता है|यह कुछ और भी हो सकता है|कोई और कारण हो सकता है|कोई दूसरी वजह हो सकती है|यह कोई दूसरी बीमारी हो सकती है|यह सिर्फ़ दर्द बढ़ना नहीं हो सकता|यह फ़्लेयर अप से अलग हो सकता है|यह फ्लेयर अप से ज़्यादा हो सकता है',
      ja: 'フレアではないかもしれません|再燃ではないかもしれないとき|いつもの悪化ではない可能性があるとき|別の病気かもしれないとき|ほかの病気の可能性|他の病気かもしれません|別の原因かもしれないとき|ほかの原因が考えられる場合|いつもの悪化と違うとき|いつもの痛みと違う場合|再燃とは限りません|フレア以外の可能性',
      pl: 'to moze nie byc zaostrzenie|moze to nie byc zaostrzenie|to nie zaostrzenie|kiedy to nie jest zaostrzenie|to prawdopodobnie nie jest zaostrzenie|to moze byc cos innego|moze to byc cos innego|cos innego niz zaostrzenie|to moze byc cos wiecej niz zaostrzenie|nie kazdy bol to zaostrzenie|objawy ktore nie pasuja do zaostrzenia',
      pt: 'pode nao ser uma crise|talvez nao seja uma crise|talvez nao seja so uma crise|nao e so uma crise|quando nao e uma crise|pode ser outra coisa|pode ser algo diferente de uma crise|pode ser mais do que uma crise|nem toda dor e uma crise|pode haver outra causa',
      tr: 'alevlenme olmayabilir|ne zaman alevlenme degildir|her agri alevlenme degildir|bu bir atak olmayabilir|baska bir sey olabilir|baska bir hastalik olabilir|baska bir nedeni olabilir|alevlenmeden farkli bir durum olabilir',
      uk: 'це може бути не загострення|це не загострення|це може бути щось інше|можливо це щось інше|щось інше ніж загострення|це більше ніж загострення|не кожен біль це загострення|це не схоже на загострення',
      zh: '可能不是发作|这可能不是症状加重|不一定是发作|不只是普通的发作|可能是其他疾病|可能是别的病|可能是别的问题|可能另有原因|可能是其他原因引起的|和以往的发作不一样|与平时的疼痛不同',
    },
  ],
  [
    'signs',
    {
      es: 'senales tempranas|primeras senales|primeros signos|signos tempranos|senales de alerta|senales de aviso|sintomas tempranos|primeros sintomas|senales de un brote|como empieza un brote|como reconocer un brote|a que prestar atencion',
      fa: 'نشانههاي اوليه|نشانههاي هشدار|نشانههاي هشداردهنده|علايم اوليه|علايم هشدار|علايم هشداردهنده|اولين نشانهها|نخستين علايم|نشانههاي شروع تشديد درد|علايم عود درد|به چه نشانههايي توجه كنيد',
      fr: 'signes precoces|premiers signes|signes d alerte|signes avant coureurs|signes annonciateurs|symptomes precoces|signes d une poussee|comment commence une poussee|a quoi faire attention|comment reconnaitre une poussee',
      hi: 'शुरुआती संकेत|चेतावनी के संकेत|पहले संकेत|शुरुआती लक्षण|पहले लक्षण|फ़्लेयर अप के संकेत|दर्द बढ़ने के संकेत|दर्द बढ़ने से पहले के लक्षण|किन संकेतों पर ध्यान दें|मेरे चेतावनी संकेत',
      ja: '早めのサイン|早期のサイン|初期のサイン|悪化のサイン|悪化の前ぶれ|前触れ|前兆|フレアの初期症状|痛みが強くなる前のサイン|症状が悪化する前のサイン|最初に気づく変化',
      pl: 'wczesne sygnaly|sygnaly ostrzegawcze|pierwsze oznaki zaostrzenia|wczesne objawy zaostrzenia|pierwsze objawy|objawy zwiastujace zaostrzenie|zwiastuny zaostrzenia|oznaki zblizajacego sie zaostrzenia|na co zwracac uwage|jak zaczyna sie zaostrzenie|po czym poznac zaostrzenie',
      pt: 'primeiros sinais|sinais de alerta|sinais de aviso|sinais precoces|sinais iniciais de uma crise|sintomas iniciais|sinais de que uma crise esta comecando|como perceber que uma crise esta chegando|como comeca uma crise de dor|o que observar antes de uma crise',
      tr: 'erken belirtiler|alevlenmenin erken belirtileri|alevlenmenin ilk belirtileri|uyari isaretleri|alevlenme belirtileri|alevlenmenin ilk isaretleri|alevlenmenin habercileri|agri ataginin ilk belirtileri|alevlenme oncesi belirtiler|alevlenme nasil baslar|nelere dikkat etmeli',
      uk: 'ранні ознаки|перші ознаки загострення|перші симптоми загострення|попереджувальні ознаки|ранні попереджувальні сигнали|ранні симптоми загострення|передвісники загострення|ознаки наближення загострення|на що звертати увагу|як починається загострення|як розпізнати загострення',
      zh: '早期信号|早期征兆|早期迹象|早期症状|预警信号|发作前的征兆|症状加重的征兆|加重前的信号|最初的迹象|发作前兆|发作先兆',
    },
  ],
  [
    'actions',
    {
      es: 'que hacer|que puede hacer|que puedo hacer|lo que ayuda|que puede ayudar|primeros pasos|pasos a seguir|plan de accion|mi plan',
      fa: 'چه كار كنيد|چه كار كنيم|چه كاري ميتوانيد انجام دهيد|چه ميتوان كرد|هنگام تشديد درد چه كنيد|چه چيزي كمك ميكند|چه بايد كرد|گامهاي اول|قدمهاي بعدي|برنامه من|راهكارها',
      fr: 'que faire|ce que vous pouvez faire|ce que je peux faire|quoi faire pendant une poussee|ce qui aide|ce qui peut vous aider|comment reagir|premiers gestes|les gestes utiles|plan d action|mon plan',
      hi: 'क्या करें|आप क्या कर सकते हैं|क्या मदद करता है|किससे राहत मिलती है|पहले कदम|अगले कदम|मेरी योजना|राहत के उपाय|तब क्या करना चाहिए',
      ja: '対処法|症状が悪化したときにすること|痛みが強いときにできること|再燃したときの対応|フレアのときにすること|悪化したときはどうする|つらいときにできること|自分でできること|まずやること|役に立つこと|痛みを和らげる方法',
      pl: 'co robic|co zrobic gdy nadchodzi zaostrzenie|co mozesz zrobic|co mozna zrobic|co pomaga|co moze pomoc|jak sobie pomoc|jak radzic sobie z zaostrzeniem|pierwsze kroki|plan dzialania|moj plan na zaostrzenie',
      pt: 'o que fazer|o que voce pode fazer|o que ajuda|o que pode ajudar na crise|como lidar com uma crise|como aliviar uma crise|primeiros passos|plano de acao|meu plano para a crise',
      tr: 'ne yapmali|alevlenme sirasinda ne yapmalisiniz|ne yapabilirsiniz|neler yapabilirsiniz|agri ataginda neler yapilabilir|neler yardimci olur|ne iyi gelir|ilk adimlar|atilacak adimlar|eylem plani|alevlenmeyle basa cikma',
      uk: 'що робити|що ви можете зробити|що можна зробити|що допомагає|що може допомогти|як собі допомогти|як упоратися із загостренням|перші кроки|план діи|міи план на випадок загострення',
      zh: '怎么办|发作时该做什么|症状加重时可以做什么|疼痛加重时怎么做|如何应对|应对方法|应对步骤|如何缓解|可以尝试的方法|哪些做法有帮助|行动计划',
    },
  ],
];
