import type { Role } from '../../domain/vocabulary.ts';

/**
 * Roles that the words around a list of names give, whoever the subject of the sentence is. Examples mark the list
 * with ⟦⟧; a rule looks at the words straight before and straight after it.
 */
export interface RoleShape {
  readonly name: string;
  readonly of?: 'people' | 'bodies';
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What the posts written with the names must say. */
  readonly post?: RegExp;
  readonly role: Role;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}
