/** Contact details at rest: AES-256-GCM, bound to their conversation, so that a copied column opens nothing. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export interface Contact {
  readonly name?: string;
  /** E-mail address or phone number. */
  readonly address: string;
}

export interface ContactSeal {
  seal(contact: Contact, conversationId: string): string;
  /** Undefined when it was sealed with another key or for another conversation. */
  open(sealed: string, conversationId: string): Contact | undefined;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

export function createContactSeal(key: Buffer): ContactSeal {
  return {
    seal(contact, conversationId) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      cipher.setAAD(Buffer.from(conversationId));
      const sealed = Buffer.concat([cipher.update(JSON.stringify(contact), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(sealed, conversationId) {
      try {
        const bytes = Buffer.from(sealed, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
        decipher.setAAD(Buffer.from(conversationId));
        decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
        const opened = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
        return JSON.parse(opened.toString('utf8')) as Contact;
      } catch {
        return undefined;
      }
    },
  };
}
