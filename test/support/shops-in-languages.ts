/** The pages of a small bicycle shop in four languages, and what visitors ask of them: ours, six pages and twelve questions each. */

export interface Shop {
  readonly language: string;
  /** Markdown by path. */
  readonly pages: Readonly<Record<string, string>>;
  /** What is asked, the page that answers, and words of the sentence that does. */
  readonly questions: readonly (readonly [question: string, page: string, words: string])[];
  /** Asked of nothing that the pages say. */
  readonly foreign: string;
}

export const SHOPS_IN_LANGUAGES: readonly Shop[] = [
  {
    language: 'de',
    pages: {
      'vertrag.md':
        '# Mietvertrag\n\n## Kündigung\n\nDie Kündigungsfrist beträgt z. B. bei Jahresverträgen vier Wochen zum Monatsende. Die Kündigung muss schriftlich erfolgen.\n\n## Kaution\n\nDie Kaution beträgt 150,50 Euro. Sie wird nach der Rückgabe des Fahrrads innerhalb von 14 Tagen überwiesen.',
      'lieferung.md':
        '# Lieferung\n\n## Lieferzeiten\n\nDie Lieferzeit beträgt bei Standardversand drei bis fünf Werktage. Bestellungen ab 99 Euro liefern wir versandkostenfrei.\n\n## Abholung\n\nSie können Ihre Bestellung auch in unserer Filiale in der Lindenstr. 12 abholen. Bringen Sie dazu bitte Ihren Ausweis mit.',
      'werkstatt.md':
        '# Werkstatt\n\n## Öffnungszeiten\n\nDie Werkstatt ist montags bis freitags von 9 bis 18 Uhr geöffnet. Samstags bleibt sie geschlossen.\n\n## Reparaturen\n\nFrau Dr. Keller leitet die Werkstatt. Eine Bremsenprüfung kostet 12,90 Euro, d. h. inkl. aller Kleinteile.',
      'ruecksendung.md':
        '# Rücksendung\n\n## Widerruf\n\nSie können Ihre Bestellung innerhalb von 30 Tagen zurückgeben. Das Fahrrad darf nicht benutzt worden sein.\n\n## Rücksendekosten\n\nDie Kosten der Rücksendung übernimmt der Laden, wenn der Artikel beschädigt angekommen ist.',
      'zahlung.md':
        '# Zahlung\n\n## Zahlungsarten\n\nWir akzeptieren Kreditkarten, Lastschrift und Rechnung. Barzahlung ist nur in der Filiale möglich.\n\n## Rechnungen\n\nDie Rechnung finden Sie im Kundenkonto unter „Meine Bestellungen“. Dort bleibt sie zehn Jahre gespeichert.',
      'garantie.md':
        '# Garantie\n\n## Dauer der Garantie\n\nDie Garantie auf den Rahmen gilt fünf Jahre. Auf Akkus gilt sie zwei Jahre.\n\n## Ausnahmen\n\nSchäden durch Stürze deckt die Garantie nicht ab.',
    },
    questions: [
      ['Wie lang ist die Frist zur Kündigung?', 'vertrag.md', 'vier Wochen'],
      ['Welche Kündigungsfrist gilt?', 'vertrag.md', 'vier Wochen'],
      ['Wie hoch ist die Kaution?', 'vertrag.md', '150,50 Euro'],
      ['Wann bekomme ich die Kaution zurück?', 'vertrag.md', '14 Tagen'],
      ['Wie lange dauert die Lieferung?', 'lieferung.md', 'fünf Werktage'],
      ['Wo kann ich meine Bestellung abholen?', 'lieferung.md', 'Lindenstr. 12'],
      ['Wann hat die Werkstatt geöffnet?', 'werkstatt.md', '18 Uhr'],
      ['Wer leitet die Werkstatt?', 'werkstatt.md', 'Frau Dr. Keller'],
      ['Was kostet es, die Bremsen zu prüfen?', 'werkstatt.md', '12,90 Euro'],
      ['Ist Barzahlung möglich?', 'zahlung.md', 'Barzahlung'],
      ['Wer zahlt die Kosten für das Zurücksenden, wenn der Artikel beschädigt ist?', 'ruecksendung.md', 'übernimmt der Laden'],
      ['Wie lange gilt die Garantie für den Rahmen?', 'garantie.md', 'fünf Jahre'],
    ],
    foreign: 'Verkauft ihr auch Schlauchboote und Angelruten?',
  },
  {
    language: 'fr',
    pages: {
      'livraison.md':
        "# Livraison\n\n## Délais\n\nLa livraison standard prend trois à cinq jours ouvrables. La livraison express coûte 9,90 euros et prend un jour.\n\n## Changer l'adresse\n\nL'adresse de livraison peut être modifiée dans l'espace client tant que la commande n'est pas expédiée.",
      'retours.md':
        "# Retours\n\n## Durée\n\nVous pouvez retourner un article dans les 30 jours. L'article doit être neuf et dans son emballage d'origine.\n\n## Remboursement\n\nLe remboursement est versé sous dix jours sur le compte qui a servi au paiement.",
      'atelier.md':
        "# Atelier\n\n## Horaires\n\nL'atelier est ouvert du lundi au vendredi de 9 h à 18 h. Il est fermé le samedi.\n\n## Responsable\n\nMme Aubert dirige l'atelier. Le réglage des freins coûte 12,50 euros.",
      'paiement.md':
        '# Paiement\n\n## Moyens de paiement\n\nNous acceptons la carte bancaire et le virement. Les chèques ne sont pas acceptés.\n\n## Factures\n\nLa facture se trouve dans la rubrique « Mes commandes ». Elle y reste pendant dix ans.',
      'garantie.md':
        "# Garantie\n\n## Durée de la garantie\n\nLe cadre est garanti cinq ans. La batterie est garantie deux ans.\n\n## Exclusions\n\nLa garantie ne couvre pas les dommages causés par l'eau.",
      'location.md':
        "# Location\n\n## Caution\n\nLa caution s'élève à 150 euros. Elle est rendue au retour du vélo.\n\n## Âge minimal\n\nIl faut avoir 16 ans pour louer un vélo électrique.",
    },
    questions: [
      ['Combien de temps prend la livraison standard ?', 'livraison.md', 'trois à cinq jours'],
      ['Combien coûte la livraison express ?', 'livraison.md', '9,90 euros'],
      ["Où puis-je modifier l'adresse de livraison ?", 'livraison.md', "l'espace client"],
      ['Combien de jours ai-je pour retourner un article ?', 'retours.md', '30 jours'],
      ['Quand le remboursement est-il versé ?', 'retours.md', 'dix jours'],
      ["Quand l'atelier est-il ouvert ?", 'atelier.md', 'lundi au vendredi'],
      ["Qui dirige l'atelier ?", 'atelier.md', 'Mme Aubert'],
      ['Acceptez-vous les chèques ?', 'paiement.md', 'chèques'],
      ['Où se trouve ma facture ?', 'paiement.md', '« Mes commandes »'],
      ['La garantie couvre-t-elle les dommages causés par l’eau ?', 'garantie.md', 'ne couvre pas'],
      ['Quel est le montant de la caution ?', 'location.md', '150 euros'],
      ['Quel âge faut-il avoir pour louer un vélo ?', 'location.md', '16 ans'],
    ],
    foreign: 'Vendez-vous aussi des bateaux gonflables et des cannes à pêche ?',
  },
  {
    language: 'es',
    pages: {
      'envios.md':
        '# Envíos\n\n## Plazos\n\nEl envío estándar tarda de tres a cinco días laborables. El envío exprés cuesta 9,90 euros y llega al día siguiente.\n\n## Cambiar la dirección\n\nLa dirección de entrega se puede cambiar en la cuenta hasta que el pedido sale del almacén.',
      'devoluciones.md':
        '# Devoluciones\n\n## Plazo de devolución\n\nPuede devolver un artículo en un plazo de 30 días. El artículo debe estar sin usar y en su caja original.\n\n## Reembolsos\n\n¿Cuándo llega el dinero? El reembolso llega diez días después de la devolución.',
      'taller.md':
        '# Taller\n\n## Horario\n\nEl taller abre de lunes a viernes de 9:00 a 18:00. Los sábados está cerrado.\n\n## Responsable\n\nLa Sra. Ortega dirige el taller. El ajuste de los frenos cuesta 12,50 euros.',
      'pagos.md':
        '# Pagos\n\n## Formas de pago\n\nAceptamos tarjetas de crédito y transferencias. No aceptamos cheques.\n\n## Facturas\n\nLa factura se encuentra en el apartado «Mis pedidos». Se guarda durante diez años.',
      'garantia.md':
        '# Garantía\n\n## Duración de la garantía\n\nEl cuadro tiene una garantía de cinco años. La batería tiene una garantía de dos años.\n\n## Exclusiones\n\nLa garantía no cubre los daños causados por el agua.',
      'alquiler.md':
        '# Alquiler\n\n## Fianza\n\nLa fianza es de 1.150,50 euros. Se devuelve al entregar la bicicleta.\n\n## Edad mínima\n\nHay que tener 16 años para alquilar una bicicleta eléctrica.',
    },
    questions: [
      ['¿Cuánto tarda el envío estándar?', 'envios.md', 'tres a cinco días'],
      ['¿Cuánto cuesta el envío exprés?', 'envios.md', '9,90 euros'],
      ['¿Dónde puedo cambiar la dirección de entrega?', 'envios.md', 'en la cuenta'],
      ['¿Cuántos días tengo para devolver un artículo?', 'devoluciones.md', '30 días'],
      ['¿Cuándo llega el reembolso?', 'devoluciones.md', 'diez días'],
      ['¿A qué hora abre el taller?', 'taller.md', '9:00'],
      ['¿Quién dirige el taller?', 'taller.md', 'Sra. Ortega'],
      ['¿Aceptan cheques?', 'pagos.md', 'cheques'],
      ['¿Dónde está mi factura?', 'pagos.md', '«Mis pedidos»'],
      ['¿La garantía cubre los daños causados por el agua?', 'garantia.md', 'no cubre'],
      ['¿De cuánto es la fianza?', 'alquiler.md', '1.150,50 euros'],
      ['¿Qué edad hay que tener para alquilar una bicicleta?', 'alquiler.md', '16 años'],
    ],
    foreign: '¿Venden también barcas hinchables y cañas de pescar?',
  },
  {
    language: 'zh',
    pages: {
      'delivery.md':
        '# 配送\n\n## 配送时间\n\n标准配送需要三到五个工作日。加急配送收费9.9元，次日送达。\n\n## 修改地址\n\n订单发货前，您可以在“我的账户”里修改送货地址。',
      'returns.md':
        '# 退货\n\n## 退货期限\n\n您可以在30天内退货。商品必须未使用并保留原包装。\n\n## 退款\n\n退款会在收到退货后十天内到账。',
      'workshop.md':
        '# 维修店\n\n## 营业时间\n\n维修店周一至周五上午九点到下午六点营业。周六不营业。\n\n## 负责人\n\n维修店由王师傅负责。调整刹车收费50元。',
      'payment.md':
        '# 付款\n\n## 付款方式\n\n我们接受信用卡和银行转账。我们不接受现金。\n\n## 发票\n\n发票可以在“我的订单”中下载，保存十年。',
      'warranty.md': '# 保修\n\n## 保修期限\n\n车架保修五年。电池保修两年。\n\n## 不保修的情况\n\n进水造成的损坏不在保修范围内。',
      'rental.md': '# 租车\n\n## 押金\n\n押金为500元，还车时退还。\n\n## 年龄要求\n\n租用电动自行车须年满16岁。',
    },
    questions: [
      ['标准配送要多久？', 'delivery.md', '三到五个工作日'],
      ['加急配送多少钱？', 'delivery.md', '9.9元'],
      ['在哪里可以修改送货地址？', 'delivery.md', '我的账户'],
      ['多少天内可以退货？', 'returns.md', '30天'],
      ['退款什么时候到账？', 'returns.md', '十天内'],
      ['维修店几点营业？', 'workshop.md', '上午九点'],
      ['谁负责维修店？', 'workshop.md', '王师傅'],
      ['可以用现金付款吗？', 'payment.md', '不接受现金'],
      ['发票在哪里下载？', 'payment.md', '我的订单'],
      ['进水损坏可以保修吗？', 'warranty.md', '不在保修范围'],
      ['租车押金是多少？', 'rental.md', '500元'],
      ['多大年龄可以租电动自行车？', 'rental.md', '16岁'],
    ],
    foreign: '你们卖钓鱼竿和充气船吗？',
  },
];
