// Ids of messages that are composed of a code from the core or of names from the dictionary. A literal id needs none of these: `t` takes
// the ids of locales/en and no other.
import type { AttributeName, MessageId } from "./messageIds";

/** The beginnings of ids that go on with a code. A test finds a message for each. */
export const MESSAGE_FAMILIES = [
  "alarm-",
  "app-keys-",
  "app-not-yet-",
  "case-page-agreed-",
  "case-page-filter-",
  "case-page-referral-",
  "code-",
  "figures-period-quarter-",
  "figures-short-",
  "figures-table-",
  "figures-variable-",
  "kit-act-",
  "people-need-",
  "record-",
  "referrals-why-",
  "refused-",
  "today-what-",
  "today-why-",
  "vault-score-",
  "workers-role-",
] as const;

export type MessageFamily = (typeof MESSAGE_FAMILIES)[number];

/** The message of a family for a code known at run time. A code without a message shows its id: the core may be newer than the words. */
export function messageOf(family: MessageFamily, code: string | number): MessageId {
  return `${family}${code}` as MessageId;
}

/** The label of a record's field: `<record>-<field>`; of a part of its rows: `<record>-<field>-<part>`. */
export function fieldMessage(kind: string, field: string, part?: string): MessageId {
  return (part === undefined ? `${kind}-${field}` : `${kind}-${field}-${part}`) as MessageId;
}

/** The word of a code of a list: `code-<list>-<code>`. */
export function codeMessage(list: string, code: string): MessageId {
  return messageOf("code-", `${list}-${code}`);
}

/** The attribute of a message whose attributes are named like codes. */
export function attributeOf(code: string): AttributeName {
  return code as AttributeName;
}
