/** Words that speak of a phone, and words that say a number is something else, in the languages customers write. */

/** Stands before or after a whole word; JavaScript's `\b` knows ASCII letters only. */
function anyOf(words: string): string {
  return words.trim().replace(/\s+/g, '|');
}

const PHONE = anyOf(`
  (?:tele)?phones? tel cell(?:ular)? mobile mob fax hot-?line help-?line land-?line whatsapp signal telegram viber sms text(?:s|ed)? call(?:s|ed|ing)?
  dial(?:l?ed)? ring(?:s|ing)? reach(?:ed)? contact(?:ed)? voicemail pager
  telefon\\p{L}* fon handy\\p{L}* mobil\\p{L}* ruf\\p{L}* anruf\\p{L}* erreich\\p{L}* festnetz durchwahl t[ée]l[ée]phon\\p{L}* t[ée]l portable
  appel\\p{L}* joindre tel[ée]fon\\p{L}* m[óo]vil(?:es)? celular llam\\p{L}* telem[óo]vel ligar ligue liga cellulare chiama\\p{L}* chiami recapito
  telefoon\\p{L}* gsm bel(?:len)? mobiel ring(?:a|er)? telefonnummer nummer(?:et)? puhelin\\p{L}* matkapuhelin\\p{L}* soita\\p{L}* kännykkä\\p{L}* numer\\p{L}*
  kom[óo]rk\\p{L}* zadzwo\\p{L}* dzwo\\p{L}* telefonszám\\p{L}* h[íi]vj\\p{L}* volejte zavolejte číslo cep faks numara\\p{L}* ara\\p{L}{0,4} telpon telepon hp nomor hubungi
  τηλ\\p{L}* κινητό\\p{L}* тел\\p{L}* моб\\p{L}* звон\\p{L}* позвон\\p{L}* номер\\p{L}* телефон\\p{L}* факс điện sđt số gọi
`);
const UNSPACED =
  '电话|電話|手机|手機|携帯|座机|联系方式|联络|致电|拨打|请打|找我|号码|番号|전화|연락|휴대폰|핸드폰|연락처|번호|โทร|เบอร์|फ़ोन|फोन|मोबाइल|नंबर|कॉल|ফোন|মোবাইল|هاتف|جوال|اتصل|تلفن|موبایل|الهاتف|رقم|טלפון|נייד|☎|☏|✆|📞|📱|📲';
const PHRASES = String.raw`messages?\s+to|(?:my|your|his|her|their|our|new|the)\s+(?:\p{L}+\s+)?(?:number|no\.?|nr)|number\s+(?:is|was|to)|(?:number|desk|home|work|office|m|t|p|f|c|ph|d)\s?\.?:`;

/** Somewhere in a piece of text. */
export const SPEAKS_OF_PHONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${PHONE}|${PHRASES}|ph)(?![\p{L}\p{N}])|(?:${PHRASES})|${UNSPACED}`,
  'iu',
);

/** Right before a number: a label. */
export const PHONE_LABEL = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?:${PHONE}|(?:my|your|his|her|their|our) (?:new )?number|ph|home|work|office|desk|messages? to|[mtpfcd])|${UNSPACED})(?:[\s-](?:me|us|him|her|them|back|mich|uns|moi|nous))?(?:\s?\((?:\p{L}|\s){1,12}\))?(?:[\s-]?(?:no|nr|num|number|nummer|numéro|número|numero|is|ist|est|es|è|é|at|on|to|unter|au|al|em))?\.?["'*_]{0,2}[\s:=]{0,4}["'*_]{0,2}$`,
  'iu',
);

/** Right after a number: what it reaches. */
export const PHONE_LABEL_AFTER =
  /^\s{0,2}[([]?(?:tel|phone|mobile?|cell|fax|home|work|office|desk|handy|privat|mobil|whatsapp|portable|fixe)(?!\p{L})/iu;

const OTHER = anyOf(`
  orders? invoices? cases? tickets? ref(?:erence)?s? versions? v release build isbn issn doi serial sku article part model account acct customer tracking parcel
  claim policy patent opinion port rfc id ids pin zip form omb transaction txn receipt booking reservation confirmation coupon voucher product item asin upc ean
  gtin batch lot contract membership member employee passport licen[sc]e meter vin imei iccid iban bic card ssn ein vat tax error code commit revision
  bestell\\p{L}* rechnung\\p{L}* auftrag\\p{L}* kunden\\p{L}* vertrag\\p{L}* artikel\\p{L}* sendung\\p{L}* commande facture colis dossier r[ée]f[ée]rence pedido factura
  env[íi]o referencia ordine fattura spedizione pratica encomenda fatura bestelling factuur zam[óo]wieni\\p{L}* faktur\\p{L}* ordre sag sak ärende tilaus\\p{L}* lasku\\p{L}*
  sipariş\\p{L}* заказ\\p{L}* счет\\p{L}* счёт\\p{L}* pesanan đơn
`);

/** Right before a number: it is an order, a version, a reference; the word, perhaps "number", and little else. */
export const OTHER_LABEL = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?:${OTHER})(?:[\s-]?(?:no|nr|num|numbers?|nummern?|numéro|número|numero|n[°º]|id|code))?|§|订单号?|注文番号|주문번호)\.?\s?(?:is|was|ist|war|est|es|è|:|#|=|-|of)?\s{0,2}["'#(*]{0,2}\s?$`,
  'iu',
);
