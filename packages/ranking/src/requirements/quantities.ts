/** A number with the kind of thing it counts. Durations are in days. */
export interface Quantity {
  readonly unit: 'days' | 'people' | 'percent';
  readonly low: number;
  readonly high: number;
}

/** What a requirement asks of a quantity. */
export interface Demand {
  readonly unit: Quantity['unit'];
  readonly value: number;
  readonly direction: 'at least' | 'at most';
}

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  un: 1,
  una: 1,
  une: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  dois: 2,
  duas: 2,
  diez: 10,
  dez: 10,
};

const units: readonly (readonly [RegExp, Quantity['unit'], number])[] = [
  [/^(?:minutes?|minutos?|분)/, 'days', 1 / 1440],
  [/^(?:seconds?|segundos?|secondes?|초)/, 'days', 1 / 86_400],
  [/^(?:hours?|horas?|heures?|시간)/, 'days', 1 / 24],
  [/^(?:(?:working |business |calendar )?days?|dias?|jours?|일)/, 'days', 1],
  [/^(?:weeks?|semanas?|semaines?|주)/, 'days', 7],
  [/^(?:months?|mes(?:es)?|mois|개월)/, 'days', 30],
  [/^(?:years?|anos?|ans?|annees?|년)/, 'days', 365],
  [/^(?:%|percent|per cent|por ciento|pour cent|por cento|퍼센트)/, 'percent', 1],
  [
    /^(?:(?:municipal|city|local|field|technical) )?(?:staff|employees?|people|persons?|users?|trainees?|officers?|workers?|personas?|empleados?|funcionarios?|usuarios?|usagers?|utilisateurs?|agents?|pessoas?|servidores|명)/,
    'people',
    1,
  ],
];

const numeral = String.raw`(\d{1,3}(?:[,. ]\d{3})+|\d+(?:[.,]\d+)?|\b(?:${Object.keys(numberWords).join('|')})\b)`;
const pattern = new RegExp(`${numeral}(?:\\s*(?:to|-|–|a|bis|~)\\s*${numeral})?[\\s-]*`, 'g');

function valueOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const word = numberWords[text];
  if (word !== undefined) return word;
  if (/^\d{1,3}(?:[,. ]\d{3})+$/.test(text)) return Number(text.replaceAll(/[,. ]/g, ''));
  return Number(text.replace(',', '.'));
}

/** Numbers with a unit in a folded text; `start` is where each begins. */
export function quantitiesIn(folded: string): (Quantity & { readonly start: number })[] {
  const found: (Quantity & { readonly start: number })[] = [];
  for (const match of folded.matchAll(pattern)) {
    const rest = folded.slice(match.index + match[0].length);
    const unit = units.find(([words]) => words.test(rest));
    const low = valueOf(match[1]);
    if (unit === undefined || low === undefined) continue;
    const high = valueOf(match[2]) ?? low;
    found.push({ unit: unit[1], low: low * unit[2], high: high * unit[2], start: match.index });
  }
  return found;
}

const atMost =
  /(?:within|at most|no more than|no later than|no longer than|less than|under|maximum(?: of)?|up to|in less than|dentro de|en menos de|como maximo|a lo sumo|en moins de|sous|au plus|maximum|no maximo|em ate|ate)\s*$/;

/** What a requirement demands of its numbers: a minimum, unless it says "within", "at most" or the like. */
export function demandsIn(folded: string): Demand[] {
  return quantitiesIn(folded).map(({ unit, low, high, start }) => {
    const isLimit =
      atMost.test(folded.slice(0, start)) || /^\S*\s*\S*\s*(?:이내|이하)/.test(folded.slice(start));
    return isLimit
      ? { unit, value: high, direction: 'at most' }
      : { unit, value: low, direction: 'at least' };
  });
}

/** Whether an offered quantity satisfies a demand; `undefined` where the sentence has none of that unit. */
export function satisfies(demand: Demand, offered: readonly Quantity[]): boolean | undefined {
  const same = offered.filter(({ unit }) => unit === demand.unit);
  if (same.length === 0) return undefined;
  return same.some(({ low, high }) =>
    demand.direction === 'at least' ? high >= demand.value : low <= demand.value,
  );
}
