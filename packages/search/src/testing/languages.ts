import { describe, expect, it } from 'vitest';
import type { CurrentEngine } from './define-search-contract.ts';
import { filled, idsFor } from './fixtures.ts';

const documents = [
  { id: 'ar', title: 'إِدَارَةُ النُّفَايَات فِي المَدِينَة', summary: 'حلـــول ذكيّة' },
  { id: 'en', title: 'Street lighting for city centres', summary: 'Saves energy' },
  { id: 'es', title: 'Gestión de residuos sólidos', summary: 'Recolección en barrios' },
  { id: 'fr', title: "Réseau d'éclairage économe", summary: 'Maîtrise de l’énergie à Besançon' },
  { id: 'ko', title: '도시의 교통을 개선하는 플랫폼', summary: '주차 안내' },
  { id: 'pt', title: 'Iluminação pública', summary: 'Participação dos cidadãos' },
  { id: 'tr', title: 'Işık ve ulaşım', summary: 'DİYARBAKIR için çözüm' },
  { id: 'vi', title: 'Giao thông thông minh', summary: 'Đô thị Đà Nẵng' },
  { id: 'zh', title: '智慧城市停车系统', summary: '公共交通' },
];

const found: readonly (readonly [language: string, text: string])[] = [
  ['en', 'LIGHTING'],
  ['en', 'city-centres'],
  ['es', 'gestion'],
  ['es', 'GESTIÓN solidos'],
  ['es', 'recoleccion'],
  ['fr', 'eclairage'],
  ['fr', 'energie besancon'],
  ['fr', 'maitrise'],
  ['pt', 'iluminacao'],
  ['pt', 'cidadaos'],
  ['ko', '교통'],
  ['ko', '도시'],
  ['ko', '플랫'],
  ['ar', 'ادارة'],
  ['ar', 'النفايات'],
  ['ar', 'مدينه'],
  ['ar', 'حلول'],
  ['zh', '城市'],
  ['zh', '停车'],
  ['zh', '智慧城市'],
  ['zh', '公共交通'],
  ['tr', 'isik'],
  ['tr', 'ışık'],
  ['tr', 'ULAŞIM'],
  ['tr', 'diyarbakır'],
  ['tr', 'Diyarbakir'],
  ['tr', 'cozum'],
  ['vi', 'giao thong'],
  ['vi', 'da nang'],
  ['vi', 'ĐÀ NẴNG'],
];

export function languagesContract(engine: CurrentEngine): void {
  describe('languages', () => {
    it.each(found)('%s: finds %s', async (language, text) => {
      const index = await filled(engine(), documents);
      expect(await idsFor(index, text)).toEqual([language]);
    });

    it('reads composed and decomposed letters alike', async () => {
      const index = await filled(engine(), [
        { id: 'composed', title: 'Gestión 교통'.normalize('NFC') },
        { id: 'decomposed', title: 'Gestión 교통'.normalize('NFD') },
      ]);
      for (const text of ['gestión', '교통']) {
        expect(await idsFor(index, text.normalize('NFC'))).toEqual(['composed', 'decomposed']);
        expect(await idsFor(index, text.normalize('NFD'))).toEqual(['composed', 'decomposed']);
      }
    });

    it('does not lose words beside emoji', async () => {
      const index = await filled(engine(), [{ id: 'bike', title: '🚲 Bike sharing 🇰🇷👩🏽‍🚒' }]);
      expect(await idsFor(index, 'bike sharing')).toEqual(['bike']);
    });
  });
}
