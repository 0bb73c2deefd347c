import type { WireAnswer, WireCitation } from '../../core/wire/http.js';

/** Passages the stub cites, by citation id. */
export const PASSAGES: Record<string, string> = {
  'cit-embed-0001':
    'The demo page at /demo embeds the same widget that your site would use. Open the page source of /demo to see the script tag and the site key in their place. Copying that script tag into your own page is the quickest start.',
  'cit-origins-002':
    'The server accepts the widget only from websites on its list. Set FOOTNOTE_ORIGINS to the origins that may embed the widget, separated by commas, for example https://www.example.com,https://help.example.com. An origin consists of scheme, host and port, without a path. Restart the server after changing FOOTNOTE_ORIGINS, because settings are read once at start.',
};

const EMBED_QUOTE = 'Copying that script tag into your own page is the quickest start.';
const ORIGINS_QUOTE =
  'Set FOOTNOTE_ORIGINS to the origins that may embed the widget, separated by commas, for example https://www.example.com,https://help.example.com.';

export const CITATIONS: readonly WireCitation[] = [
  {
    n: 1,
    id: 'cit-embed-0001',
    documentId: 'doc-embed',
    revision: 'rev-embed',
    title: 'Embed the chat widget',
    headingPath: ['See a working example'],
    quote: EMBED_QUOTE,
    start: 160,
    end: 225,
    url: '/source/doc-embed/rev-embed#passage',
    publishedAt: '2026-05-02T09:00:00Z',
  },
  {
    n: 2,
    id: 'cit-origins-002',
    documentId: 'doc-embed',
    revision: 'rev-embed',
    title: 'Operating handbook for self-hosted installations',
    headingPath: ['Before you publish', 'Allow your website'],
    page: 12,
    quote: ORIGINS_QUOTE,
    start: 0,
    end: 10,
    url: '/source/doc-handbook/rev-1#passage',
  },
];

const base: Omit<WireAnswer, 'id'> = {
  author: { kind: 'assistant', model: 'extractive' },
  outcome: 'grounded',
  phrases: [],
  claims: [],
  citations: [],
  confidence: { score: 0.91, band: 'high', isCalibrated: true },
  why: [],
  nearest: [],
  followUps: [],
  offersPerson: false,
  releaseId: 'release-stub',
  disclosure: 'Answered by an AI system that quotes documents (release 7f3a). It can be wrong; every source can be opened.',
  receipt: null,
};
const nearest = [
  {
    documentId: 'doc-hours',
    revision: 'r',
    title: 'Desk hours and leaving contact details',
    headingPath: ['Outside desk hours'],
    url: '/source/doc-hours/r#passage',
  },
  { documentId: 'doc-limits', revision: 'r', title: 'Limits', headingPath: [], url: '/source/doc-limits/r#passage' },
];
const why = [
  'The quoted sentences use most of the words of your question.',
  'Two current documents say the same.',
  'The document was reviewed in May 2026.',
];

/** The scripted answer to a question, chosen by a word in it. */
export function scriptAnswer(question: string, id: string): WireAnswer {
  const asked = question.toLowerCase();
  if (asked.includes('hello')) {
    return {
      ...base,
      id,
      outcome: 'phrase',
      reason: 'greeting',
      phrases: [{ id: 'greeting', text: 'Hello! What would you like to know?' }],
    };
  }
  if (asked.includes('ignore your')) {
    return {
      ...base,
      id,
      outcome: 'refused',
      reason: 'prompt-injection',
      phrases: [
        { id: 'refused', text: 'I cannot follow instructions of that kind. I answer questions from the documents of this help centre.' },
      ],
    };
  }
  if (asked.includes('weather')) {
    return {
      ...base,
      id,
      outcome: 'abstained',
      reason: 'nothing-relevant',
      phrases: [
        {
          id: 'abstained',
          text: 'I did not find an answer to this in the documents, so I would rather not guess. These pages come nearest; a person can help too.',
        },
      ],
      confidence: { score: 0.12, band: 'low', isCalibrated: true },
      nearest,
      why: ['No passage of the documents was close enough to your question.'],
      offersPerson: true,
    };
  }
  if (asked.includes('both')) {
    return {
      ...base,
      id,
      claims: [
        { text: EMBED_QUOTE, citations: [1], part: 0 },
        { text: ORIGINS_QUOTE, citations: [2], part: 1 },
      ],
      parts: [
        { question: 'How do I put the chat on my site?', phrases: [] },
        { question: 'Which websites may embed it?', phrases: [] },
        {
          question: 'Who won the match?',
          reason: 'nothing-relevant',
          phrases: [{ id: 'abstained.nothing-relevant', text: 'I did not find this in the documents.' }],
        },
      ],
      citations: [...CITATIONS],
      confidence: { score: 0.58, band: 'medium', isCalibrated: true },
      why,
      nearest,
      offersPerson: true,
    };
  }
  if (asked.includes('otherwise')) {
    return {
      ...base,
      id,
      phrases: [{ id: 'premise-denied', text: 'Our documents say otherwise:' }],
      claims: [{ text: EMBED_QUOTE, citations: [1] }],
      citations: CITATIONS.slice(0, 1),
      why,
    };
  }
  if (asked.includes('cuánto')) {
    return {
      ...base,
      id,
      outcome: 'abstained',
      reason: 'other-language',
      phrases: [
        {
          id: 'abstained.other-language',
          text: 'Solo puedo buscar en nuestros documentos en inglés, y no encontré una respuesta a tu pregunta en ellos.',
        },
        { id: 'offer-person', text: '¿Quieres hablar con una persona?' },
      ],
      confidence: { score: 0.05, band: 'low', isCalibrated: true },
      nearest,
      offersPerson: true,
    };
  }
  if (asked.includes('it') && asked.length < 12) {
    return {
      ...base,
      id,
      outcome: 'clarifying',
      phrases: [{ id: 'clarify', text: 'What do you mean by “it”?' }],
      followUps: ['The chat widget', 'The desk'],
    };
  }
  if (asked.includes('steps')) {
    return {
      ...base,
      id,
      claims: [
        { text: 'To embed the chat:', citations: [1] },
        { text: '1. Open the page source of /demo.', citations: [1] },
        { text: '2. Copy the script tag into your own page.', citations: [1] },
        { text: '3. Add your website to FOOTNOTE_ORIGINS.', citations: [2] },
        {
          text: '- Restart the server afterwards, because settings are read once at start and a_very_long_unbroken_identifier_that_must_wrap_somewhere_sensible.',
          citations: [2],
        },
      ],
      citations: [...CITATIONS],
      confidence: { score: 0.63, band: 'medium', isCalibrated: true },
      why,
      followUps: [],
    };
  }
  if (asked.includes('weak')) {
    return {
      ...base,
      id,
      claims: [{ text: EMBED_QUOTE, citations: [1] }],
      citations: CITATIONS.slice(0, 1),
      confidence: { score: 0.38, band: 'low', isCalibrated: false },
      why,
      offersPerson: true,
    };
  }
  return {
    ...base,
    id,
    claims: [
      { text: EMBED_QUOTE, citations: [1] },
      { text: ORIGINS_QUOTE, citations: [2] },
      { text: 'Restart the server after changing FOOTNOTE_ORIGINS, because settings are read once at start.', citations: [1, 2] },
    ],
    citations: [...CITATIONS],
    why,
    followUps: ['What is a site key?', 'Why does the widget not appear on my page?'],
  };
}
