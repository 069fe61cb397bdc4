import { challengeState, organisationKind, procurementRoute } from '@smc/contracts';
import {
  type AssembledRow,
  identityOf,
  moneyContent,
  paragraphs,
  pick,
  sdgContent,
  themesIn,
} from './assemble.ts';
import type { FieldTable, RowValues } from './field-table.ts';
import { country, language, languageList } from './places.ts';
import { day, json, list, listOf, number, oneOf, text } from './plain-cells.ts';
import { requirementList } from './requirements.ts';
import { sdgList, themeList } from './subjects.ts';

const route = oneOf(procurementRoute.options, {
  OPEN_TENDER: 'tender,공개입찰,licitacion,appel d offres',
  DIRECT_AWARD: '수의계약',
  NOT_DECIDED: 'undecided,미정',
});

/** The columns of a file of challenges. */
export const challengeFields: FieldTable = {
  id: { headers: '번호,identificador,identifiant', read: text },
  organisationId: { headers: 'organization id,기관 번호', read: text },
  organisation: {
    headers: 'organization,기관,기관명,organización,municipality,municipio,municipalité,지자체',
    read: text,
  },
  city: { headers: '도시,도시명,ciudad,ville', read: text },
  country: { headers: '국가,나라,país,pays', read: country },
  title: { headers: 'name,challenge,제목,과제명,과제,이름,título,titre,intitulé,nombre,nom', read: text },
  summary: { headers: 'abstract,요약,resumen,résumé', read: text },
  description: { headers: '설명,내용,descripción', read: text },
  problem: { headers: 'problem statement,need,문제,problema,problème,besoin', read: text },
  language: { headers: 'lang,언어,idioma,langue', read: language },
  themes: { headers: 'theme,topics,주제,분야,temas,tema,thèmes,thème', read: themeList },
  sdgs: { headers: 'sdg,goals,sdg goals,ods,odd,지속가능발전목표', read: sdgList },
  sdgTargets: { headers: 'sdg target,targets', read: sdgList },
  requirements: { headers: 'requirement,요구사항,요건,requisitos,exigences', read: requirementList },
  must: { headers: 'must have,필수,필수 요건,obligatorio,obligatoire', read: list },
  should: { headers: 'should have,nice to have,권장,deseable,souhaitable', read: list },
  budget: { headers: '예산,presupuesto', read: json },
  budgetMinimum: { headers: 'budget min,minimum budget,최소 예산', read: number },
  budgetMaximum: { headers: 'budget max,maximum budget,최대 예산', read: number },
  currency: { headers: '통화,moneda,devise', read: text },
  timeline: { read: json },
  startBy: { headers: 'start,start date,시작일,inicio,début', read: day },
  deliverBy: {
    headers: 'deadline,due,due date,deliver by,마감일,기한,plazo,fecha límite,échéance,date limite',
    read: day,
  },
  workLanguages: { headers: 'languages,working languages,업무 언어,idiomas,langues', read: languageList },
  populationAffected: { headers: 'population,people affected,인구,población', read: number },
  outcome: { headers: 'outcome wanted,성과,resultado,résultat', read: json },
  outcomeIndicator: { headers: 'indicator,지표,indicador,indicateur', read: text },
  outcomeTarget: { headers: 'outcome goal,목표치,meta,cible', read: text },
  constraints: { headers: 'constraint,제약,restricciones,contraintes', read: list },
  standards: { headers: 'standard,표준,normas,normes', read: list },
  procurementRoute: { headers: 'procurement,조달,contratación,marché', read: route },
  minimumReadiness: { headers: 'minimum trl,trl,readiness,기술성숙도', read: number },
  excludedProviderKinds: { headers: 'excluded providers', read: listOf(oneOf(organisationKind.options)) },
  sourceUrl: { headers: 'url,link,source url,출처,enlace,lien', read: text },
  state: { headers: 'status,상태,estado,état', read: oneOf(challengeState.options) },
  translations: { read: json },
};

const plainFields = [
  'title',
  'summary',
  'language',
  'workLanguages',
  'populationAffected',
  'constraints',
  'standards',
  'procurementRoute',
  'minimumReadiness',
  'excludedProviderKinds',
  'sourceUrl',
] as const;

/** The list `requirements`, then those of the columns `must` and `should`. */
function requirementsOf({ requirements, must, should }: RowValues['values']): Record<string, unknown> {
  const listed = requirements ?? [];
  if (!Array.isArray(listed)) return { requirements: listed };
  const extra = [must, should].flatMap((texts, index) =>
    (Array.isArray(texts) ? texts : []).map((one: unknown) => ({
      level: index === 0 ? 'MUST' : 'SHOULD',
      text: one,
    })),
  );
  return {
    requirements: [
      ...(listed as unknown[]),
      ...extra.map((one, index) => ({ id: `r${listed.length + index + 1}`, ...one })),
    ],
  };
}

function timelineOf({ timeline, startBy, deliverBy }: RowValues['values']): Record<string, unknown> {
  if (timeline !== undefined) return { timeline };
  return startBy === undefined && deliverBy === undefined
    ? {}
    : { timeline: { startBy: startBy ?? null, deliverBy: deliverBy ?? null } };
}

function outcomeOf({
  outcome,
  outcomeIndicator,
  outcomeTarget,
}: RowValues['values']): Record<string, unknown> {
  if (outcome === undefined) return {};
  return {
    outcome:
      typeof outcome === 'string'
        ? { text: outcome, indicator: outcomeIndicator ?? null, target: outcomeTarget ?? null }
        : outcome,
  };
}

/** A row's cells as a challenge's content. */
export function assembleChallenge(row: RowValues): AssembledRow {
  const { values } = row;
  const themes = themesIn(values);
  const description = paragraphs(values['description'], values['problem']);
  return {
    ...identityOf(values),
    content: {
      ...pick(values, plainFields),
      ...(description === undefined ? {} : { description }),
      ...themes.content,
      ...sdgContent(values),
      ...requirementsOf(values),
      ...moneyContent(row, 'budget', 'maximum'),
      ...timelineOf(values),
      ...outcomeOf(values),
    },
    foreignThemes: themes.foreign,
    beside: pick(values, ['translations']),
    problems: row.problems,
    warnings: row.warnings,
  };
}
