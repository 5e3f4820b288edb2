/**
 * Branded ids: plain strings at run time, told apart by the compiler.
 * Ids of content are chosen by a person and kept for good (`pleading.beg`, `agreed-coffee`).
 */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type RuleId = Id<'rule'>;

/** Lower-case words joined by single hyphens: `agreed-coffee`. */
export const CONTENT_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A category or praise id, a dot, a name: `pleading.beg`. */
export const RULE_ID = /^[a-z][a-z0-9-]*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A UUID, version 4, as `crypto.randomUUID` makes them; also the name of the session's file. */
export const SESSION_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
