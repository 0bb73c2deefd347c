import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../core/text/language.js';

const TEXTS = {
  en: 'If the parcel does not arrive, write to us and we will send another one. You do not pay for it, and nothing has to be sent back.',
  de: 'Wenn das Paket nicht ankommt, schreiben Sie uns und wir schicken ein anderes. Sie zahlen dafür nichts und müssen nichts zurückgeben.',
  fr: 'Si le colis ne vous parvient pas, écrivez-nous et nous en enverrons un autre. Vous ne payez rien et vous ne devez rien renvoyer.',
  es: 'Si el paquete no llega, escríbanos y le enviaremos otro. No tiene que pagar nada y tampoco hace falta que devuelva nada.',
  ja: '荷物が届かない場合は、ご連絡ください。代わりの品をお送りします。料金はかかりません。返品の必要もありません。',
  ar: 'إذا لم تصل الحزمة فاكتب إلينا وسنرسل لك حزمة أخرى. لن تدفع شيئا ولا يلزم أن تعيد أي شيء إلينا.',
};
const CODE =
  'const client = createClient({ apiKey: process.env.API_KEY, timeoutMs: 3000 }); await client.mail.send({ to, from, subject }); ';

describe('detectLanguage', () => {
  it.each(Object.entries(TEXTS))('tells %s, alone and among code and tables', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(text.repeat(8))).toBe(language);
    if (language !== 'ja')
      expect(detectLanguage(`${CODE.repeat(6)}\n\n${text}\n\nField: API_KEY; Default: none\n${CODE.repeat(6)}`)).toBe(language);
  });

  it('says nothing of what has no words', () => {
    expect(detectLanguage('123 456 '.repeat(100))).toBeUndefined();
  });

  it('reads a long line without spaces', () => {
    expect(() => detectLanguage('a'.repeat(1_000_000))).not.toThrow();
  });
});
