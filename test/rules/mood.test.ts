import { expect } from '@open-wc/testing';
import { fold } from '../../src/locale/fold.js';
import { findMood, namesCrisisHelp } from '../../src/rules/mood.js';

describe('words of mood', () => {
  for (const words of [
    'You feel depressed.',
    'Depression can come with pain',
    'everything seems hopeless',
    'SUICIDAL thoughts',
    'thoughts of ending your life',
    'Low mood',
    'self-harm',
    'in Verzweiflung',
    'Alles ist hoffnungslos.',
    'Gedanken an Selbsttötung',
    'gedrückte Stimmung',
    'اكتئاب',
    'الشعور باليأس',
    'أفكار انتحارية',
    'تدني المزاج',
    'obniżony nastrój',
    'Sin esperanza',
    'Ölmek istemek',
    '気分が落ち込む',
    '情绪低落',
    'आत्महत्या के विचार',
    'відчай',
    'افسردگی',
    'dépression',
    'humor baixo',
  ])
    it(`are found in “${words}”`, () => expect(findMood(fold(words))).to.be.a('string'));

  for (const words of ['', 'Antidepressants', 'anti-depressants', 'Antidepressiva', 'مضادات الاكتئاب', 'leki przeciwdepresyjne', '抗うつ薬', '抗抑郁药', 'antidépresseurs', 'قياس الحرارة', 'a good mood', 'Spend your energy in small parts', 'want to diet', 'At the weekend your pain', 'die Stimmung im Team'])
    it(`are not found in “${words}”`, () => expect(findMood(fold(words))).to.be.undefined);
});

describe('help for a crisis', () => {
  const names = (html: string) => {
    const place = Object.assign(document.createElement('div'), { innerHTML: html });
    return namesCrisisHelp(place, fold);
  };
  for (const html of [
    '<p>If you feel hopeless, <a href="tel:+000">talk to somebody</a></p>',
    '<ul><li>in despair: <a href="sms:000">write</a></li></ul>',
    'Call your emergency number.',
    'a crisis line',
    'Krisentelefon',
    'den Notruf wählen',
    'خط الأزمات',
    'رقم الطوارئ',
    'telefon zaufania',
    'línea de crisis',
    'いのちの電話',
    '心理援助热线',
    'numéro d’urgence',
    'Acil yardım',
  ])
    it(`is named by ${html}`, () => expect(names(html)).to.be.true);
  for (const html of ['', 'Ask your doctor.', 'Fragen Sie in der Praxis.', 'اسأل طبيبك إذا لزم', '<a href="/tel:">x</a>', 'sus crisis de dolor', '<p>hopeless</p><p>The practice: <a href="tel:+000">0 00</a></p>'])
    it(`is not named by “${html}”`, () => expect(names(html)).to.be.false);
});
