/** Who may do what: the one table. */
import type { StaffRole } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';

export type Permission = 'converse' | 'curate';

const ROLES: Readonly<Record<Permission, readonly StaffRole[]>> = {
  converse: ['agent', 'operator'],
  curate: ['curator', 'operator'],
};
const REFUSALS: Readonly<Record<Permission, string>> = {
  converse: 'Your account may not see conversations with customers. Ask an operator for an account of an agent.',
  curate: 'Your account may not change documents and releases. Ask an operator for an account of a curator.',
};

/** Throws `forbidden`. */
export function requirePermission(role: StaffRole, permission: Permission): void {
  if (!ROLES[permission].includes(role)) throw new AppError('forbidden', REFUSALS[permission]);
}
