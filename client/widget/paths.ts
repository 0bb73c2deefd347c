/** Addresses of the visitor API, in one place. */
export const paths = {
  sessions: '/api/v1/sessions',
  messages: (conversationId: string) => `/api/v1/conversations/${encodeURIComponent(conversationId)}/messages`,
  /** The first question of a conversation that does not exist yet. */
  firstMessage: '/api/v1/conversations/new/messages',
  person: (conversationId: string | undefined) => `/api/v1/conversations/${encodeURIComponent(conversationId ?? 'new')}/person`,
  transcript: (conversationId: string, format: string) =>
    `/api/v1/conversations/${encodeURIComponent(conversationId)}/transcript?format=${encodeURIComponent(format)}`,
  feedback: (answerId: string) => `/api/v1/answers/${encodeURIComponent(answerId)}/feedback`,
  citation: (citationId: string) => `/api/v1/citations/${encodeURIComponent(citationId)}`,
} as const;
