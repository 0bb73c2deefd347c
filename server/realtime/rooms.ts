/** Rooms are named here and joined by the server; a client never names one. */
export const DESK_ROOM = 'desk';
export const visitorRoom = (visitorId: string): string => `visitor:${visitorId}`;
export const conversationRoom = (conversationId: string): string => `conversation:${conversationId}`;
export const staffSessionRoom = (tokenHash: string): string => `session:${tokenHash}`;
