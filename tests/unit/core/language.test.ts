import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/language.ts';

test.each([
  ['en', 'The mayor said on Tuesday that the bridge would close for six weeks and that ferries will carry the cars.'],
  [
    'fr',
    'La maire a dit mardi que le pont serait fermé pour six semaines et que des bateaux vont passer les voitures dans la nuit.',
  ],
  [
    'de',
    'Die Bürgermeisterin sagte am Dienstag, dass die Brücke für sechs Wochen gesperrt wird und die Autos mit der Fähre fahren.',
  ],
  [
    'es',
    'La alcaldesa dijo el martes que el puente se cerrará por seis semanas y que los coches pasarán en barco como en el verano.',
  ],
  [
    'pt',
    'A presidente disse na terça que a ponte não vai abrir por seis semanas e que os carros são levados pelo barco até o verão.',
  ],
  [
    'it',
    'La sindaca ha detto che il ponte sarà chiuso per sei settimane e che le auto sono portate dalla nave anche di notte.',
  ],
  [
    'nl',
    'De burgemeester zei dinsdag dat de brug zes weken dicht gaat en dat het verkeer met een boot wordt overgezet naar de stad.',
  ],
  [
    'sv',
    'Borgmästaren sade att bron är stängd i sex veckor och att bilarna får åka med färjan från och med måndag, men inte på natten.',
  ],
  [
    'pl',
    'Burmistrz powiedziała, że most będzie zamknięty na sześć tygodni i że samochody są przewożone przez prom, który nie jest duży.',
  ],
  ['ru', 'Мэр сказала, что мост закроют на шесть недель и машины будут возить паромом.'],
  ['uk', 'Мерка сказала, що міст закриють на шість тижнів і їх возитиме пором.'],
  ['el', 'Η δήμαρχος είπε ότι η γέφυρα θα κλείσει για έξι εβδομάδες.'],
  ['ja', '市長は火曜日、橋を六週間閉鎖すると述べた。'],
  ['zh', '市长星期二说，大桥将关闭六个星期。'],
  ['ko', '시장은 화요일에 다리를 6주 동안 닫는다고 말했다.'],
  ['ar', 'قالت رئيسة البلدية إن الجسر سيغلق ستة أسابيع.'],
  ['he', 'ראשת העיר אמרה כי הגשר ייסגר לשישה שבועות.'],
])('tells %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each(['', '12 4 7 19', 'Lowmere Tolland Brook Vance Lund', 'ok'])(
  'says nothing where it cannot tell: %j',
  (text) => {
    expect(detectLanguage(text)).toBe('und');
  },
);
