import { actions } from './actions.ts';
import { cityRequests } from './city-requests.ts';
import { communication } from './communication.ts';
import { data } from './data.ts';
import { digitalServices } from './digital-services.ts';
import { economy } from './economy.ts';
import { education } from './education.ts';
import { everydayWords } from './everyday-words.ts';
import { farmingAndFood } from './farming-and-food.ts';
import { government } from './government.ts';
import { health } from './health.ts';
import { housingAndLand } from './housing-and-land.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { procurement } from './procurement.ts';
import { qualities } from './qualities.ts';
import { safetyAndClimate } from './safety-and-climate.ts';
import { software } from './software.ts';
import { streetsAndHomes } from './streets-and-homes.ts';
import { transport } from './transport.ts';
import { waterAndWaste } from './water-and-waste.ts';

/** Rows of every glossary file, by the file's name. */
export const glossaryThemes: Readonly<Record<string, string>> = {
  actions,
  'city-requests': cityRequests,
  communication,
  data,
  'digital-services': digitalServices,
  economy,
  education,
  'everyday-words': everydayWords,
  'farming-and-food': farmingAndFood,
  government,
  health,
  'housing-and-land': housingAndLand,
  money,
  people,
  procurement,
  qualities,
  'safety-and-climate': safetyAndClimate,
  software,
  'streets-and-homes': streetsAndHomes,
  transport,
  'water-and-waste': waterAndWaste,
};
