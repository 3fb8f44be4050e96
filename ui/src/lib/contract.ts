// Generated from the table of requests (src-tauri/core/src/api). Do not edit: change the Rust type and run the tests
// with UPDATE=1.

/** A day, "2026-11-24". */
export type Day = string;
/** An instant, RFC 3339, UTC. */
export type Instant = string;
/** What was said to a question, or why nothing is known. */
export type Answer<T> =
  | { state: "known"; value: T }
  | { state: "unknown" | "declined" | "not_asked" | "not_applicable" | "blank" };
/** [mantissa, exponent]: value = mantissa × 10^exponent. */
export type Decimal = [number, number];
export type Money = { amount: Decimal; currency: string };
/** By the field's type: code, text, note, day, place, link → string; codes → string[]; and so on. */
export type Value = string | number | boolean | string[] | FuzzyDate | Money | Decimal | Record<string, Answer<Value>>[];
export type Fields = Record<string, Answer<Value>>;
export type Refusal = { code: string; args: Record<string, string | number> };
/** The three ends of a request. Fluent: refused-<code> with its .advice. */
export type Reply<T> = { ok: T; touched: Area[] } | { refused: Refusal } | { failed: { incident: string } };

/** Acts of the window itself: the shell answers them through the same one command. */
export type WindowActs = {
  hide_window: [{}, null];
  show_window: [{}, null];
  watch_idle: [{ minutes: number }, null];
  lock_now: [{}, null];
  leave_now: [{}, null];
  choose_folder: [{ title: string; choose: string; cancel: string }, string | null];
  /** With `fitting` and `any`, files ending in .amparo are offered first. The path only: what reads it is another request. */
  choose_file: [{ title: string; choose: string; cancel: string; fitting?: string; any?: string }, string | null];
  set_window_theme: [{ theme: Theme }, null];
};

/**
 * Accepts an organisation's answer whose words were heard.
 */
export type AcceptCertificate = { path: string | null, text: string | null, 
/**
 * The organisation's six words or 24 digits, as heard.
 */
words: string, };

/**
 * Says that somebody has looked at what was found wrong at opening: from now on what is here counts as seen.
 */
export type AcknowledgeAlarms = Record<symbol, never>;

/**
 * Adds a task to a case; its owner is the worker who adds it.
 */
export type AddTask = { case: string, text: string, due_on: string | null, 
/**
 * `HH:MM`, where it matters.
 */
time: string | null, 
/**
 * A code of `task_kind`.
 */
kind: string | null, };

/**
 * Lets in a newcomer whom somebody else invited.
 */
export type AdmitWorker = { handle: string, };

/**
 * An age in whole years, as a range; a missing end is open.
 */
export type Age = { from_years: number | null, to_years: number | null, about: boolean, };

/**
 * Age as it was understood; all empty where it could not be read.
 */
export type AgeRead = { age: Age | null, may_be_under_18: boolean, birth: FuzzyDate | null, };

/**
 * Writes down what came of a referral.
 */
export type AnswerReferral = { record: string, answer: ReferralAnswer, on: string, 
/**
 * A code of `refusal_reason`, where they said no.
 */
refusal_reason: string | null, };

/**
 * Area that has become stale for the page after a command.
 */
export type Area = "cases" | "case" | "today" | "referrals" | "organisations" | "workers" | "settings" | "drafts" | "figures" | "vault";

/**
 * A backup that was made and verified.
 */
export type BackupMade = { file: string, bytes: number, };

/**
 * A backup as it is shown before anybody opens it.
 */
export type BackupRow = { folder: string, 
/**
 * The last part of the folder's path.
 */
name: string, made_on: string | null, 
/**
 * Whole days since then.
 */
days: number | null, bytes: number, 
/**
 * Handles of the workers who can open it.
 */
handles: Array<string>, 
/**
 * Why nothing can be made of it. Fluent: `refused-<code>`.
 */
wrong: string | null, };

/**
 * The backups of a place.
 */
export type BackupsFound = { 
/**
 * The newest first; those that are no use last.
 */
rows: Array<BackupRow>, 
/**
 * Files are here already. Existing files would be kept, whole, in a folder of this name.
 */
set_aside: string | null, };

/**
 * A best-interests assessment or determination.
 */
export type BestInterestsView = { record: string, fields: Fields, due_on: string | null, 
/**
 * Days since it was due, while nothing has been recommended; 0 before.
 */
waited_days: number, };

/**
 * Verdict whether something can go somewhere.
 */
export type Can = "yes" | "no" | "not_yet";

/**
 * The window with how many there are in all.
 */
export type CaseList = { total: number, rows: Array<CaseRow>, 
/**
 * Nothing begins as typed; these only sound alike.
 */
possible: boolean, };

/**
 * Order of a view.
 */
export type CaseOrder = "newest" | "last" | "due";

/**
 * A case as a list shows it: no name but the one by which the person wants to be called.
 */
export type CaseRow = { case: string, person: string, code: string, alias: string | null, age: Age | null, may_be_under_18: boolean, 
/**
 * The main language first.
 */
languages: Array<string>, 
/**
 * A code of `case_status`; empty where nothing is known.
 */
status: string, opened_on: string | null, last_on: string | null, due_on: string | null, 
/**
 * A code of `risk_level`.
 */
risk: string | null, 
/**
 * Handle of who is responsible.
 */
owner: string | null, imported: boolean, };

/**
 * The whole page.
 */
export type CaseView = { row: CaseRow, pronoun: string | null, 
/**
 * The words in which the age was told, where it is kept as a range.
 */
age_told: string | null, interpreter: boolean, reach: string | null, 
/**
 * A code of `safe_contact`.
 */
safe_contact: string | null, never_learn: string | null, own_words: OwnWords | null, imported: boolean, ladder: Array<LadderRow>, timeline: Array<TimelineItem>, 
/**
 * Lines by kind, without those taken back.
 */
counts: Record<string, number>, tasks: Array<TaskView>, referrals: Array<ReferralView>, 
/**
 * There when the person may be under 18, or has records of a child.
 */
child: ChildView | null, records: Array<RecordName>, 
/**
 * The request that undo would take back.
 */
can_undo: string | null, 
/**
 * Fluent: `alarm-<code>`.
 */
alarms: Array<string>, 
/**
 * Fields of the case and of its person of which more than one answer stands.
 */
unsettled: number, };

/**
 * Choice of the cases that a list holds.
 */
export type CasesShown = "open" | "mine" | "all" | "closed" | "consent_not_asked";

/**
 * Offer of an answer.
 */
export type CertificateRead = { handle: string, roles: Array<Role>, };

/**
 * Certifies a request whose words were heard.
 */
export type CertifyRequest = { path: string | null, text: string | null, roles: Array<Role>, 
/**
 * Six words or 24 digits of the other, as heard.
 */
words: string, folder: string | null, };

/**
 * Sets a new passphrase for the worker at the keyboard.
 */
export type ChangePassphrase = { old: string, new: string, };

/**
 * The settings to change; what is absent stays.
 */
export type ChangeSettings = { language?: string, 
/**
 * `null` takes it away.
 */
second_language?: string | null, digits?: Digits, text_percent?: number, theme?: Theme, hide_page?: HidingPage, idle_minutes?: number, single_keys?: boolean, ask_again_hours?: number, };

/**
 * The child's profile.
 */
export type ChildProfileView = { record: string, fields: Fields, };

/**
 * Answers that are asked in addition of a child.
 */
export type ChildView = { profile: ChildProfileView | null, guardians: Array<GuardianView>, 
/**
 * Of this case, the open ones first, by due day.
 */
best_interests: Array<BestInterestsView>, };

/**
 * A code with the list it belongs to.
 */
export type Coded = { list: string, code: string, };

/**
 * Compares the six words of a colleague's keys, as they were heard, and keeps that they are the right ones.
 */
export type CompareWords = { 
/**
 * Handle of a colleague.
 */
to: string, 
/**
 * Six words or 24 digits, as somebody typed them who heard them from the colleague.
 */
words: string, };

/**
 * Some words of a sheet in their order, to show that it was written down. With the last of three sheets new ones begin
 * to count, and the older ones count no more.
 */
export type ConfirmSheets = { number: number, words: Array<string>, };

/**
 * A field with more than one value.
 */
export type ConflictRow = { 
/**
 * The case it is in, or the first one of the person it is about; nothing where it is about an organisation or a
 * colleague.
 */
case: string | null, code: string | null, alias: string | null, kind: string, record: string, 
/**
 * Empty: taken back by one and kept by another.
 */
field: string, values: Array<ConflictValue>, };

/**
 * One of the values that stand beside each other.
 */
export type ConflictValue = { 
/**
 * Value; where the whole record is in question, yes = taken back, no = kept.
 */
value: Answer<Value>, op: string, 
/**
 * Handle of who wrote it.
 */
by: string | null, at: string, 
/**
 * The later one.
 */
shown: boolean, 
/**
 * True if this value holds until somebody settles the conflict.
 */
in_force: boolean, };

/**
 * Answers to the question of consent; codes of `consent_state`, the most protective first.
 */
export type ConsentState = "withdrawn" | "refused" | "expired" | "not_now" | "not_asked" | "assent" | "given";

/**
 * Makes a record from the generic form.
 */
export type CreateRecord = { kind: string, parent: string, fields: Fields, };

/**
 * Makes a vault in the room's folder and leaves it open.
 */
export type CreateVault = { handle: string, passphrase: string, roles: Array<Role>, language: string, 
/**
 * Begin with invented people.
 */
sample: boolean, 
/**
 * Makes no recovery sheets: a forgotten passphrase can then be final. Only where somebody asked for exactly that.
 */
without_sheets?: boolean, 
/**
 * Files that will belong to an organisation elsewhere: `roles` is empty, the worker's come with its answer.
 */
joining?: boolean, };

/**
 * Date as it was understood; empty where it could not be read.
 */
export type DateRead = { date: FuzzyDate | null, };

/**
 * Day of the last deposit, and whether the next is due.
 */
export type DepositDay = { 
/**
 * The organisation's statement names the key that deposits are sealed to. Without it none is made.
 */
figures_key: boolean, 
/**
 * The worker's keys are new and not certified yet: what they signed would be refused where it arrives, so none is
 * made.
 */
certificate_awaited: boolean, last_on: string | null, 
/**
 * A week after the last one; today where there was none.
 */
due_on: string, due: boolean, };

/**
 * The deposit that is due, and what it would hold if it was made now.
 */
export type DepositDue = { cases: number, events: number, persons: number, 
/**
 * Persons who said no.
 */
said_no: number, 
/**
 * Persons whom nobody has asked yet, or whose answer is not there in full.
 */
not_asked: number, 
/**
 * The cases because of which somebody is not counted, by code; the first 500.
 */
left_out: Array<NotCounted>, 
/**
 * The organisation's statement names the key that deposits are sealed to. Without it none is made.
 */
figures_key: boolean, 
/**
 * The worker's keys are new and not certified yet: what they signed would be refused where it arrives, so none is
 * made.
 */
certificate_awaited: boolean, last_on: string | null, 
/**
 * A week after the last one; today where there was none.
 */
due_on: string, due: boolean, };

/**
 * Deposit that was written.
 */
export type DepositMade = { number: number, cases: number, events: number, said_no: number, not_asked: number, };

/**
 * Answer to taking in: how many files are left to look at.
 */
export type DepositsLeft = { left: number, };

/**
 * Digits in which numbers are shown.
 */
export type Digits = "locale" | "latin";

/**
 * The direction a script is read in.
 */
export type Dir = "ltr" | "rtl";

/**
 * A draft as it was left.
 */
export type DraftRead = { value: unknown, kept_at: string, };

/**
 * Keeps a referral that is being prepared, new or changed.
 */
export type DraftReferral = { record: string | null, case: string, organisation: string, 
/**
 * Codes of `service_type`.
 */
services: Array<string>, 
/**
 * A code of `referral_reason`.
 */
reason: string | null, 
/**
 * A code of `urgency`.
 */
urgency: string | null, 
/**
 * The lines that were chosen, each as `kind/record/field`.
 */
ticked: Array<string>, };

/**
 * A draft of the worker's own.
 */
export type DraftRow = { slot: string, case: string | null, alias: string | null, kept_at: string, };

/**
 * Drops a draft of the worker's own.
 */
export type DropDraft = { slot: string, };

/**
 * Edits a record; only the fields that are named change.
 */
export type EditRecord = { kind: string, record: string, fields: Fields, };

/**
 * A table as a release now would publish it.
 */
export type FigureTable = { table: string, period: string, profile: string, threshold: number, 
/**
 * `services`: one person who had one service in one month counts once.
 */
unit: Population, 
/**
 * `victim_status`, `gender_identity`, `majority`, `exploitation`, `service_type`.
 */
row_variables: Array<string>, column_variables: Array<string>, rows: Array<FiguresLine>, columns: Array<FiguresLine>, 
/**
 * A row of cells for each row. Hidden = nothing.
 */
cells: Array<Array<number | null>>, hidden: number, numbers: number, 
/**
 * How many earlier releases it was checked against.
 */
earlier: number, 
/**
 * Persons who said no, to the nearest 5.
 */
said_no: number, 
/**
 * Persons not asked yet, to the nearest 5.
 */
not_asked: number, 
/**
 * Sites of the organisation whose last deposit is older than the end of the period, or that sent none.
 */
sites_missing: number, 
/**
 * Registered after the period was released, to the nearest 5; not in the table.
 */
late: number, 
/**
 * Nobody is counted in it: a release leaves it out.
 */
empty: boolean, 
/**
 * The counts were released before and do not change any more.
 */
frozen: boolean, };

/**
 * Holdings of the figures store.
 */
export type FiguresHeld = { sites: Array<FiguresSite>, 
/**
 * Deposits taken in since this was last looked at.
 */
arrived: number, 
/**
 * Deposits that were not taken in, each with its reason.
 */
refused: Array<RefusedDeposit>, 
/**
 * `T2`, `T4`, `T11`.
 */
tables: Array<string>, 
/**
 * `all`, then the newest first, `unknown` last.
 */
periods: Array<FiguresPeriod>, };

/**
 * A row or a column: which people it counts. Total: all of them.
 */
export type FiguresLine = { 
/**
 * Variable and category, in the order of the variables; empty for the total.
 */
where: Array<[string, string]>, total: boolean, };

/**
 * A period that can be asked about.
 */
export type FiguresPeriod = { 
/**
 * `2026-11`, `2026-Q3`, `2026`, `unknown`, `all`.
 */
period: string, 
/**
 * The period is over.
 */
closed: boolean, 
/**
 * All of it has been released: its counts are frozen.
 */
released: boolean, };

/**
 * One release of the ledger.
 */
export type FiguresRelease = { number: number, made_on: string, tables: Array<string>, period: string, profile: string, threshold: number, 
/**
 * The handle of who released it.
 */
by: string, };

/**
 * One site: a case store whose deposits are counted.
 */
export type FiguresSite = { 
/**
 * 1, 2 …: in the order in which their first deposits came.
 */
site: number, 
/**
 * The number of its deposit.
 */
number: number, made_on: string, cases: number, events: number, 
/**
 * Told to the nearest five, as beside a table: who said no was promised that.
 */
said_no: number, not_asked: number, };

/**
 * Sender of a file.
 */
export type FileFrom = { handle: string, 
/**
 * Always so: a file from elsewhere is refused.
 */
organisation_known: boolean, };

/**
 * Preview of a file. Looking changes nothing.
 */
export type FilePreview = { from: FileFrom, 
/**
 * RFC 3339, UTC.
 */
made_at: string, number: number, standing: Standing, cases: Array<PreviewCase>, 
/**
 * Others whose records change: organisations and workers.
 */
others: Array<PreviewOther>, received: number, unchanged: number, conflicts: number, skipped: number, late: number, waiting: Array<PreviewWaiting>, 
/**
 * Entries whose clock stood more than a day ahead.
 */
ahead?: number, 
/**
 * Histories in which something before what came is missing.
 */
gaps?: number, 
/**
 * Histories that one writer continued in two ways: an alarm.
 */
forks?: number, 
/**
 * Words that were held back.
 */
withheld?: number, };

/**
 * Counts of what a file brought.
 */
export type FileReceived = { 
/**
 * Cases that the file is about.
 */
cases: number, 
/**
 * Entries taken in.
 */
received: number, 
/**
 * Entries that were here.
 */
unchanged: number, 
/**
 * Fields that stand with two values since.
 */
conflicts: number, 
/**
 * Entries without effect: erasures that wait, and what does not count.
 */
skipped: number, 
/**
 * The received of a file that came after a later one.
 */
late: number, };

/**
 * Looks for backups in a folder and in those right inside it.
 */
export type FindBackups = { folder: string, };

/**
 * Says that a task is done, today where no day is given.
 */
export type FinishTask = { record: string, done_on: string | null, };

/**
 * A date between `from` and `to`, both included; a missing end is open.
 */
export type FuzzyDate = { from: string | null, to: string | null, 
/**
 * True if the ends themselves are only about right.
 */
about: boolean, 
/**
 * The calendar it was typed in, as Unicode names it: `gregory`.
 */
calendar: string, 
/**
 * Text as it was typed.
 */
as_typed: string, };

/**
 * Guardian: a person who speaks for the child, now or earlier.
 */
export type GuardianView = { record: string, fields: Fields, };

/**
 * Writes cases into a file that one colleague can open.
 */
export type HandOver = { 
/**
 * Handle of a colleague.
 */
to: string, 
/**
 * Nothing = all that are this worker's, and those that nobody owns yet.
 */
cases: Array<string> | null, 
/**
 * Everything again, also what the recipient has.
 */
whole: boolean, 
/**
 * Path of the file, never over another one.
 */
path?: string, 
/**
 * In place of a path: a folder, where the file gets a name that says nothing.
 */
folder?: string, };

/**
 * A case that goes.
 */
export type HandOverGoes = { case: string, code: string, alias: string | null, 
/**
 * Entries of it and of its person that the recipient does not have, or all.
 */
entries: number, 
/**
 * Nothing of it went to the recipient before.
 */
new: boolean, };

/**
 * Plan of a hand-over.
 */
export type HandOverPlan = { to: string, 
/**
 * How far the six words of the colleague's keys were compared here: before they were, no file is written.
 */
words: WordsCompared, go: Array<HandOverGoes>, skipped: Array<HandOverSkipped>, 
/**
 * Names of the organisations whose entries in the address book go along.
 */
organisations: Array<string>, 
/**
 * Cases that stay, that the colleague has, and of which a withdrawal goes unasked.
 */
withdrawals: number, };

/**
 * A case that stays, and why.
 */
export type HandOverSkipped = { case: string, code: string, alias: string | null, 
/**
 * Fluent: `hand-over-why-<why>`.
 */
why: string, };

/**
 * A hand-over that lies in its place.
 */
export type HandedOver = { file: string, 
/**
 * Number among the files from these files to this recipient, from 1.
 */
number: number, cases: number, skipped: number, 
/**
 * Cases that the recipient has and of which only a withdrawal goes.
 */
withdrawals: number, };

/**
 * Page that hides the program from whoever looks over a shoulder.
 */
export type HidingPage = "notes" | "calculator";

/**
 * One line of a field's history.
 */
export type HistoryRow = { at: string, by: string | null, 
/**
 * A word of the format: set, add, remove.
 */
op: string, value: Answer<Value> | null, erased: boolean, };

/**
 * Looks at a table of people, or brings it in.
 */
export type ImportFile = { path: string, 
/**
 * A mapping of one's own; nothing = the shipped one that the header fits.
 */
mapping: string | null, 
/**
 * Take the good rows although others are bad.
 */
good_rows: boolean, 
/**
 * Path of the list of bad rows, as CSV: line, column, reason. Never over another file.
 */
rejects_to: string | null, 
/**
 * Bring it in; false = only look.
 */
apply: boolean, };

/**
 * Report of what a file holds, and what of it was brought in.
 */
export type Imported = { 
/**
 * The short name of the mapping.
 */
mapping: string, rows: number, good: number, 
/**
 * Cases brought in: 0 where it was only looked at, or where a row is bad and the good ones were not chosen.
 */
imported: number, 
/**
 * Records of every kind brought in.
 */
records: number, 
/**
 * Bad rows passed over.
 */
skipped: number, 
/**
 * The first of the reasons, in the order of the file.
 */
rejects: Array<Reject>, rejects_total: number, 
/**
 * Columns that are not kept.
 */
left: Array<LeftColumn>, };

/**
 * An invitation, shown once.
 */
export type Invitation = { code: string, expires_on: string, };

/**
 * Invites a worker by a code that serves once.
 */
export type InviteWorker = { handle: string, roles: Array<Role>, };

/**
 * Joins with a code: the newcomer makes keys of their own.
 */
export type JoinVault = { handle: string, code: string, new_passphrase: string, };

/**
 * Result of joining: whether somebody still has to let the worker in.
 */
export type Joined = { waits_for_admission: boolean, };

/**
 * Keeps what is being typed.
 */
export type KeepDraft = { 
/**
 * The page's own name for the place it is typed in.
 */
slot: string, case: string | null, value: unknown, };

/**
 * Instant at which a draft was kept.
 */
export type KeptDraft = { kept_at: string, };

/**
 * One row of consent as it stands today, or a scope that nobody has asked about.
 */
export type LadderRow = { 
/**
 * A code of `consent_scope`.
 */
scope: string, state: ConsentState, 
/**
 * Nobody named = anyone.
 */
recipient: NamedRecipient | null, on: string | null, language: string | null, 
/**
 * A code of `consent_mode`.
 */
mode: string | null, valid_until: string | null, 
/**
 * A code of `consent_given_by`.
 */
given_by: string | null, ask_again_on: string | null, record: string | null, };

/**
 * A column of the file that is not kept.
 */
export type LeftColumn = { name: string, why: Why, };

/**
 * A table that was asked for and is not among the files.
 */
export type LeftOut = { table: string, reason: LeftOutReason, };

/**
 * Reason why a table is not among the files.
 */
export type LeftOutReason = "empty";

/**
 * A window of the cases of one view, or of all that match what was typed.
 */
export type ListCases = { 
/**
 * As typed: the beginning of an alias, a name or a code. Empty = the view.
 */
find: string, view: CasesShown, 
/**
 * Order of the view; the newest first where nothing is said. Results of typing keep the order of the search.
 */
order?: CaseOrder, from: number, count: number, };

/**
 * Everything that waits to be settled.
 */
export type ListConflicts = Record<symbol, never>;

/**
 * The languages that are there.
 */
export type ListLocales = Record<symbol, never>;

/**
 * Lists the organisations whose name has words that begin as typed; all where nothing is typed.
 */
export type ListOrganisations = { 
/**
 * As typed.
 */
find: string, };

/**
 * Lists the referrals of all cases.
 */
export type ListReferrals = { view: ReferralsShown, };

/**
 * Lists the releases, the newest first.
 */
export type ListReleases = Record<symbol, never>;

/**
 * Everybody of the organisation.
 */
export type ListWorkers = Record<symbol, never>;

/**
 * One file of messages, as far as they may be shown.
 */
export type LocaleFile = { name: string, text: string, };

/**
 * The messages of one locale of a chain.
 */
export type LocaleFiles = { tag: string, files: Array<LocaleFile>, };

/**
 * A language in the list of languages.
 */
export type LocaleRow = { tag: string, 
/**
 * In its own language.
 */
name: string, english_name: string, dir: Dir, digits: string, calendar: string, 
/**
 * Some message was read by no second speaker.
 */
draft: boolean, };

/**
 * Everything the page needs to speak a language.
 */
export type LocaleText = { tag: string, dir: Dir, digits: string, calendar: string, 
/**
 * The locale whose dates and numbers are printed, where that is not the tag itself.
 */
formats?: string, 
/**
 * The locale whose plural rules hold, where CLDR has none for the tag.
 */
plurals?: string, 
/**
 * Wanted first, English last.
 */
chain: Array<LocaleFiles>, };

/**
 * A request as it goes out.
 */
export type MadeRequest = { text: string, 
/**
 * The file it was written to, where a folder was given.
 */
file: string | null, 
/**
 * To be read aloud; never sent with it.
 */
words: SixWords, };

/**
 * Makes a backup of the whole vault in a folder that is new or empty.
 */
export type MakeBackup = { folder: string, 
/**
 * The folder is only the place, a stick for instance: a new folder called by day is made in it.
 */
inside?: boolean, };

/**
 * Writes a deposit.
 *
 * Refuses with `hand-over-certificate-awaited`, with `deposit-no-key` where the statement names no figures key, and
 * with `deposit-site-unknown` where it does not name this site yet.
 */
export type MakeDeposit = Record<symbol, never>;

/**
 * Makes the request that an organisation certifies.
 */
export type MakeOrgRequest = { 
/**
 * Folder in which it is written, under a name that nothing has there.
 */
folder: string | null, };

/**
 * Draws three new recovery sheets. The older ones count until each of the new ones is confirmed.
 */
export type MakeSheets = { 
/**
 * Passphrase of the worker, once more.
 */
passphrase: string, };

/**
 * An organisation by its name.
 */
export type NamedRecipient = { id: string, name: string, };

/**
 * Three sheets that do not count yet.
 */
export type NewSheets = { sheets: Array<Sheet>, };

/**
 * The sheets of a new vault.
 */
export type NewVault = { sheets: Array<Sheet>, };

/**
 * People whose consent nobody has asked for.
 */
export type NotAsked = { count: number, first: Array<CaseRow>, };

/**
 * A case because of which its person is not counted.
 */
export type NotCounted = { case: string, code: string, alias: string | null, why: WhyNotCounted, };

/**
 * Answer to the first question, whether notes may be kept. A withdrawal or an expiry is no answer that somebody gives
 * on arrival.
 */
export type NotesAnswer = "given" | "not_now" | "refused";

/**
 * Empty answer.
 */
export type Nothing = Record<symbol, never>;

/**
 * Somebody of the organisation.
 */
export type OrganisationMember = { handle: string, roles: Array<Role>, state: WorkerState, mine: boolean, 
/**
 * True if the worker has files in another place.
 */
elsewhere: boolean, 
/**
 * Nothing for who has no keys that stand.
 */
words: SixWords | null, };

/**
 * An organisation with what a caseworker needs to choose it.
 */
export type OrganisationRow = { id: string, name: string, 
/**
 * A code of `org_type`.
 */
org_type: string, 
/**
 * Codes of `service_type`, in their order.
 */
services: Array<string>, 
/**
 * Answer of the organisation; silence is *not known*.
 */
shares_with_immigration: SharesWithImmigration, answered_on: string | null, 
/**
 * A code of `country`.
 */
country: string | null, accepts_children: boolean | null, };

/**
 * To which organisation the open files belong, and who else does.
 */
export type OrganisationView = { joining: boolean, 
/**
 * The organisation has not certified this worker's new keys yet, after a recovery.
 */
certificate_awaited: boolean, handle: string, mine: SixWords, organisation: SixWords | null, members: Array<OrganisationMember>, };

/**
 * Something the person said, in their own words.
 */
export type OwnWords = { text: string, on: string | null, };

/**
 * How hard a passphrase is to guess.
 */
export type PassphraseRating = { 
/**
 * zxcvbn, 0 to 4.
 */
score: number, enough: boolean, };

/**
 * Looks at what a hand-over would hold, before anything is written.
 */
export type PlanHandOver = { 
/**
 * Handle of a colleague.
 */
to: string, 
/**
 * Nothing = all that are this worker's, and those that nobody owns yet.
 */
cases: Array<string> | null, 
/**
 * Everything again, also what the recipient has.
 */
whole: boolean, };

/**
 * Population: who or what is counted.
 */
export type Population = "persons" | "services";

/**
 * A case of the file.
 */
export type PreviewCase = { case: string, code: string | null, alias: string | null, new_here: boolean, 
/**
 * Entries of it and of its person that are not here yet.
 */
entries: number, unchanged: number, conflicts: Array<PreviewConflict>, withdrawals: Array<PreviewWithdrawal>, };

/**
 * A field that will stand with two values.
 */
export type PreviewConflict = { kind: string, record: string, 
/**
 * Empty: taken back by one and kept by another.
 */
field: string, };

/**
 * Looks at what a file brings. Nothing is changed by it.
 */
export type PreviewFile = { path: string, };

/**
 * An organisation or a worker whose record changes with the file.
 */
export type PreviewOther = { 
/**
 * `organisation` or `worker`, or another root that the cases link to.
 */
kind: string, 
/**
 * The name as it will read.
 */
name: string | null, new_here: boolean, entries: number, };

/**
 * Shows what a referral would carry.
 */
export type PreviewReferral = { case: string, organisation: string, 
/**
 * Codes of `service_type`.
 */
services: Array<string>, 
/**
 * The lines that were chosen, each as `kind/record/field`; the least where nobody has chosen yet.
 */
ticked: Array<string> | null, };

/**
 * Erasures that a lead of this house has to accept first.
 */
export type PreviewWaiting = { code: string | null, alias: string | null, count: number, };

/**
 * A yes that was taken back elsewhere.
 */
export type PreviewWithdrawal = { 
/**
 * A code of `consent_scope`.
 */
scope: string, 
/**
 * The one organisation it was taken back from, by name; nobody named = everyone.
 */
recipient: string | null, on: string | null, };

/**
 * Rates a passphrase while it is typed.
 */
export type RatePassphrase = { passphrase: string, handle: string, };

/**
 * Reads back what was typed where an age is asked.
 */
export type ReadAge = { typed: string, };

/**
 * Reads back what was typed where a date is asked.
 */
export type ReadDate = { typed: string, 
/**
 * A calendar as Unicode names it; the Gregorian one where none is given.
 */
calendar: string | null, 
/**
 * The field asks for a day to come: "1 December" is the next one.
 */
ahead: boolean, };

/**
 * Gives back a draft of the worker's own.
 */
export type ReadDraft = { slot: string, };

/**
 * The words of one language, with those it falls back to.
 */
export type ReadLocale = { 
/**
 * Nothing: the language in force, so that the first screen need not ask for it first.
 */
tag: string | null, };

/**
 * Reads an organisation's answer, before its words are heard.
 */
export type ReadOrgCertificate = { path: string | null, text: string | null, };

/**
 * Reads a request, before its words are heard.
 */
export type ReadOrgRequest = { 
/**
 * A file, or else the text itself.
 */
path: string | null, text: string | null, };

/**
 * Why a row is bad. The word stands in the list of rejects: Fluent `import-reason-<word>`.
 */
export type Reason = "cells" | "code-unknown" | "several" | "date-unread" | "number-unread" | "yes-no-unread" | "contradiction" | "required" | "too-long";

/**
 * Takes a file in: all of it, or nothing. A second time it changes nothing.
 */
export type ReceiveFile = { path: string, };

/**
 * Records one service for a person; the day is today where none is given.
 */
export type RecordAssistance = { case: string, 
/**
 * A code of `service_type`.
 */
service_type: string, on: string | null, 
/**
 * A code of `service_outcome`.
 */
outcome: string | null, 
/**
 * Mantissa and exponent: how many of `unit`.
 */
quantity: [number, number] | null, 
/**
 * A code of `unit`.
 */
unit: string | null, 
/**
 * The organisation that gave it; nobody = this house.
 */
provider: string | null, note: string | null, };

/**
 * Records what was answered, for one or several scopes.
 */
export type RecordConsent = { case: string, 
/**
 * Codes of `consent_scope`.
 */
scopes: Array<string>, 
/**
 * The one organisation it is about; nobody named = anyone.
 */
recipient: string | null, state: ConsentState, 
/**
 * A code of `consent_given_by`.
 */
given_by: string, 
/**
 * A code of `consent_mode`.
 */
mode: string | null, language: string | null, interpreter_used: boolean | null, valid_until: string | null, reason: string | null, 
/**
 * Beside a guardian's answer: whether the child agrees too. Written as a row of its own.
 */
assent: boolean | null, };

/**
 * A single record that has a generic form.
 */
export type RecordName = { kind: string, record: string, };

/**
 * A record as the generic form shows it.
 */
export type RecordView = { kind: string, record: string, parent: string | null, fields: Fields, 
/**
 * Fields that are not asked in these circumstances (means are never asked of a child).
 */
hidden: Array<string>, unsettled: { [key in string]: Array<StandingValue> }, voided: boolean, };

/**
 * Opens a vault with two of its three sheets and sets a new passphrase.
 */
export type RecoverVault = { handle: string, 
/**
 * Two sheets as typed: words or digits.
 */
sheets: Array<string>, new_passphrase: string, };

/**
 * Answer that may be noted as having come back; codes of `referral_status`.
 */
export type ReferralAnswer = "accepted" | "refused" | "completed" | "withdrawn";

/**
 * One line.
 */
export type ReferralLine = { kind: string, record: string, field: string, 
/**
 * Value that would leave; blank for a line that stays.
 */
value: Answer<Value>, allowed: boolean, 
/**
 * Why it stays: `no_scope`, `never_to`, `not_consented`; `line_by_line` for words that go by choice only; else
 * empty.
 */
why: string, ticked: boolean, 
/**
 * The scope of consent that it needs, where it is one scope.
 */
scope: string | null, };

/**
 * Preview of what a referral would carry.
 */
export type ReferralPreview = { verdict: Verdict, lines: Array<ReferralLine>, 
/**
 * The row of consent that it rests on, or that stands against it.
 */
consent: LadderRow | null, };

/**
 * One referral.
 */
export type ReferralView = { record: string, case: string, alias: string | null, code: string, organisation: OrganisationRow | null, 
/**
 * Codes of `service_type`.
 */
services: Array<string>, 
/**
 * A code of `referral_status`.
 */
status: string, 
/**
 * Answers that may be noted as having come back. Empty for a draft and for one that has ended.
 */
answers: Array<ReferralAnswer>, 
/**
 * A code of `referral_reason`.
 */
reason: string | null, 
/**
 * A code of `urgency`.
 */
urgency: string | null, sent_on: string | null, answered_on: string | null, completed_on: string | null, withdrawn_on: string | null, 
/**
 * Days since it was sent, while nobody has answered; else 0.
 */
waited_days: number, 
/**
 * A code of `refusal_reason`.
 */
refusal_reason: string | null, 
/**
 * Of a draft on its case's page: every line, the chosen ones ticked. Else only the lines that were chosen or that
 * left, without their values: what a field says now is not what it said then.
 */
lines: Array<ReferralLine>, };

/**
 * Choice of the referrals that a list holds.
 */
export type ReferralsShown = "open" | "all";

/**
 * A deposit that was not taken in.
 */
export type RefusedDeposit = { 
/**
 * Fluent: `refused-<reason>` with its `.advice`.
 */
reason: string, };

/**
 * One reason why a row is bad. Holds nothing of what stood in it.
 */
export type Reject = { 
/**
 * The line on which the row begins, the header being line 1.
 */
line: number, 
/**
 * The name of the column; empty where the row as a whole is bad.
 */
column: string, reason: Reason, };

/**
 * Publishes tables of one period into a folder that is not there yet.
 */
export type ReleaseTables = { 
/**
 * `T2`, `T4`, `T11`; several.
 */
tables: Array<string>, 
/**
 * `2026-11`, `2026-Q3`, `2026`, `unknown`, `all`.
 */
period: string, 
/**
 * `exact`.
 */
profile: string, 
/**
 * The smallest number that is shown, 3 to 20.
 */
threshold: number, folder: string, };

/**
 * Release as it was published.
 */
export type Released = { 
/**
 * Number in the ledger.
 */
number: number, 
/**
 * The names of the files in the folder.
 */
files: Array<string>, left_out: Array<LeftOut>, };

/**
 * An answer as it goes back.
 */
export type RequestCertified = { text: string, 
/**
 * The file it was written to, where a folder was given.
 */
file: string | null, 
/**
 * The organisation's, to be read aloud; never sent with it.
 */
organisation: SixWords, };

/**
 * Worker who asks.
 */
export type RequestRead = { handle: string, };

/**
 * Makes a vault from a backup in the room's folder, and leaves it open.
 */
export type RestoreBackup = { backup: string, handle: string, 
/**
 * Passphrase of the day on which the backup was made; with sheets the one chosen now.
 */
passphrase: string, 
/**
 * Two recovery sheets as typed, where the passphrase is lost.
 */
sheets?: Array<string>, 
/**
 * True to keep files that are here already beside their place; without this they stand in the way.
 */
set_aside?: boolean, };

/**
 * Role of a worker, which says what the worker may do; one person may hold several.
 */
export type Role = "caseworker" | "lead" | "figures" | "admin";

/**
 * Makes an organisation, or changes the fields that are sent of one.
 */
export type SaveOrganisation = { record: string | null, fields: Fields, };

/**
 * Writes down that a referral was given out by hand.
 */
export type SendReferral = { record: string, by_hand_on: string, };

/**
 * Settings of a worker, with what holds where nothing was set.
 */
export type Settings = { 
/**
 * The interface's language.
 */
language: string, 
/**
 * The language of the people the worker works with, for what they read.
 */
second_language: string | null, digits: Digits, text_percent: number, theme: Theme, hide_page: HidingPage, idle_minutes: number, 
/**
 * Single-key shortcuts.
 */
single_keys: boolean, ask_again_hours: number, };

/**
 * Settles one of them: this value stands, the others stay in history.
 */
export type SettleConflict = { kind: string, record: string, 
/**
 * Empty: taken back by one and kept by another.
 */
field: string, 
/**
 * The op of the value that stands.
 */
keep: string, };

/**
 * Settles a field on which two people wrote at the same time: this value stands, the others stay in history.
 */
export type SettleField = { kind: string, record: string, field: string, keep: Answer<Value>, };

/**
 * Answer of an organisation to the question whether it shares with immigration authorities; codes
 * of `yes_no_not_known`.
 */
export type SharesWithImmigration = "yes" | "no" | "not_known";

/**
 * A recovery sheet as it is shown once.
 */
export type Sheet = { number: 1 | 2 | 3, words: Array<string>, 
/**
 * Words as digits, for readers of other scripts.
 */
groups: Array<string>, };

/**
 * Result of a check of words.
 */
export type SheetCheck = { right: boolean, };

/**
 * How the sheets of these files stand.
 */
export type SheetsStand = "absent" | "unconfirmed" | "confirmed";

/**
 * Opens a case. The case's entries are verified and its rows compared with them each time.
 */
export type ShowCase = { case: string, };

/**
 * Shows the deposit that is due.
 */
export type ShowDeposit = Record<symbol, never>;

/**
 * Tells whether a deposit is due. The day's page asks this each time: no case is looked at for it.
 */
export type ShowDepositDay = Record<symbol, never>;

/**
 * Shows what the figures store holds.
 */
export type ShowFigures = Record<symbol, never>;

/**
 * Everything that was ever written into one field, newest first.
 */
export type ShowHistory = { kind: string, record: string, field: string, };

/**
 * Shows the organisation that the open files belong to.
 */
export type ShowOrganisation = Record<symbol, never>;

/**
 * Shows a record with all its fields.
 */
export type ShowRecord = { kind: string, record: string, };

/**
 * Shows the worker's own settings.
 */
export type ShowSettings = Record<symbol, never>;

/**
 * Asks where the program stands.
 */
export type ShowStatus = Record<symbol, never>;

/**
 * Shows one table. Nothing is written to a file.
 */
export type ShowTable = { 
/**
 * `T2`, `T4`, `T11`.
 */
table: string, 
/**
 * `2026-11`, `2026-Q3`, `2026`, `unknown`, `all`.
 */
period: string, 
/**
 * `exact`.
 */
profile: string, 
/**
 * The smallest number that is shown, 3 to 20.
 */
threshold: number, };

/**
 * Asks what is to do today, mine or the whole house's.
 */
export type ShowToday = { whose: Whose, };

/**
 * Six words that two people read to each other to know that they hold the same keys.
 */
export type SixWords = { words: Array<string>, 
/**
 * Number as 24 digits in groups of four.
 */
groups: Array<string>, };

/**
 * Stage of the program: is there a vault, and is it open.
 */
export type Stage = "first_run" | "locked" | "open";

/**
 * Place of a file among those from one device to one key.
 */
export type Standing = "new" | "late" | "seen" | "gap";

/**
 * One value that stands beside others until somebody settles it, or one line of a field's history.
 */
export type StandingValue = { value: Answer<Value>, 
/**
 * Handle of who wrote it.
 */
by: string | null, at: string, op: string, };

/**
 * Begins a case for someone new: a person, a case, and the person's word on keeping notes.
 */
export type StartCase = { 
/**
 * Name by which the person wants to be called.
 */
alias: string | null, 
/**
 * A code of `language`.
 */
language: string | null, with_interpreter: boolean | null, 
/**
 * As typed: `about 16`, `25-27`, `2009`.
 */
age: string | null, 
/**
 * Codes of `service_type`.
 */
needs: Array<string>, 
/**
 * Nothing = not asked.
 */
notes_consent: NotesAnswer | null, };

/**
 * The case that was begun.
 */
export type StartedCase = { case: string, code: string, };

/**
 * Status of the program.
 */
export type Status = { stage: Stage, 
/**
 * Handles that can unlock: labels, not names.
 */
handles: Array<string>, worker: StatusWorker | null, 
/**
 * The open files were made to belong to an organisation and belong to none yet: nothing else can be done in them.
 */
joining: boolean, 
/**
 * The vault holds invented people only.
 */
sample: boolean, locked_at: string | null, draft_kept: boolean, not_for_real_people: Array<string>, 
/**
 * Memory may reach a disk that is not known to be encrypted: by swap, hibernation or write-back.
 */
swap_open: boolean, language: string, today: string, now: string, 
/**
 * Alarms of the opening at which nobody has looked. Fluent: `alarm-<code>`.
 */
alarms: Array<string>, 
/**
 * How the recovery sheets stand, for who can make new ones: none there, perhaps nobody has them, or known to be in
 * somebody's hands.
 */
sheets: SheetsStand | null, };

/**
 * Worker who has unlocked.
 */
export type StatusWorker = { handle: string, name: string | null, roles: Array<Role>, 
/**
 * Record of the worker; nothing before the worker has been let in to the cases.
 */
record: string | null, };

/**
 * Offers a passphrase of words drawn at random.
 */
export type SuggestPassphrase = Record<symbol, never>;

/**
 * A passphrase to offer.
 */
export type SuggestedPassphrase = { passphrase: string, };

/**
 * Takes in one deposit that has arrived, if any has. Asked after the door is open, again and again while some are left, so
 * that no file in that folder keeps anybody waiting at the door or at more than its own turn.
 */
export type TakeInDeposit = Record<symbol, never>;

/**
 * A task as a screen shows it.
 */
export type TaskView = { record: string, kind: string | null, text: string, due_on: string | null, time: string | null, done_on: string | null, 
/**
 * Handle of who will do it.
 */
owner: string | null, 
/**
 * Days past the day that was set; 0 where it is not past or done.
 */
waited_days: number, };

/**
 * Theme of the window.
 */
export type Theme = "light" | "dark" | "system";

/**
 * One line.
 */
export type TimelineItem = { record: string, kind: string, 
/**
 * Day of what happened; nothing where nobody said.
 */
on: FuzzyDate | null, 
/**
 * Instant of writing: RFC 3339, UTC.
 */
at: string, by: string | null, 
/**
 * The word that the line begins with.
 */
code: Coded | null, 
/**
 * The short fields; of a note that is not folded also its text.
 */
fields: Fields, folded: boolean, voided: boolean, 
/**
 * Written by whoever looks.
 */
mine: boolean, 
/**
 * Fields with more than one value.
 */
unsettled: Array<string>, };

/**
 * The page.
 */
export type Today = { day: string, waiting: Array<TodayItem>, today: Array<TodayItem>, week: Array<TodayItem>, turning_18: Array<Turning18>, consent_not_asked: NotAsked, drafts: Array<DraftRow>, open_cases: number, open_referrals: number, 
/**
 * Days since the last backup; nothing = never.
 */
backup_days: number | null, };

/**
 * One thing to do.
 */
export type TodayItem = { kind: TodayKind, record: string, case: string, alias: string | null, code: string, due_on: string | null, waited_days: number, time: string | null, 
/**
 * A task's text as written; otherwise a word that the page has a sentence for.
 */
what: string, 
/**
 * Arguments of that sentence: `organisation` and `on` of a referral, `scope` of a consent.
 */
args: Record<string, string | number>, may_be_under_18: boolean, owner: string | null, };

/**
 * Kind of a thing to do: the record that it is about.
 */
export type TodayKind = "task" | "referral" | "best_interests" | "consent";

/**
 * Somebody who turns 18, or may, within the days that were asked for.
 */
export type Turning18 = { case: string, alias: string | null, code: string, 
/**
 * The days on which it can be.
 */
on: FuzzyDate, 
/**
 * Days from today, where it is one day.
 */
days: number | null, };

/**
 * Takes back the worker's own last edit.
 */
export type Undo = Record<symbol, never>;

/**
 * Command that undo took back.
 */
export type Undone = { 
/**
 * The request that was taken back; nothing where there was nothing to undo.
 */
undone: string | null, };

/**
 * Unlocks.
 */
export type Unlock = { handle: string, passphrase: string, };

/**
 * Findings of a verification.
 */
export type VaultVerified = { entries: number, rows: number, events: number, 
/**
 * Fluent: `alarm-<code>`.
 */
alarms: Array<string>, 
/**
 * For each store that was checked, a hash of all its records as the entries have them: equal on two machines that
 * hold the same. A store whose entries cannot be read has none.
 */
state: { [key in string]: string }, };

/**
 * Verdict whether one organisation can receive a referral.
 */
export type Verdict = { organisation: OrganisationRow, can: Can, 
/**
 * Fluent: `verdict-<reason>`.
 */
reason: string, 
/**
 * Arguments of its sentence: a scope, a day.
 */
args: { [key in string]: string }, };

/**
 * Checks every page, entry, row and link of each store that the worker can open.
 */
export type VerifyVault = Record<symbol, never>;

/**
 * Takes a record back; it stays in history.
 */
export type VoidRecord = { kind: string, record: string, 
/**
 * Why, for whoever reads the history: kept as a note beside it in the case.
 */
reason: string | null, };

/**
 * Weighs every organisation for these services: who can first, then who offers all that is asked for.
 */
export type WeighRecipients = { case: string, 
/**
 * Codes of `service_type`.
 */
services: Array<string>, };

/**
 * Work that is shown: the worker's own or everyone's.
 */
export type Whose = "mine" | "house";

/**
 * Why a column is not kept.
 */
export type Why = "perpetrator" | "repeats" | "unmapped";

/**
 * Reason why a case keeps its person from being counted.
 */
export type WhyNotCounted = "refused" | "withdrawn" | "expired" | "not_now" | "not_asked" | "guardian_missing" | "assent_missing";

/**
 * Takes a consent back. The withdrawal holds at once.
 */
export type WithdrawConsent = { case: string, 
/**
 * A code of `consent_scope`.
 */
scope: string, 
/**
 * From the one organisation; nobody named = from everyone.
 */
recipient: string | null, 
/**
 * A code of `consent_given_by`.
 */
given_by: string, reason: string | null, };

/**
 * How far the six words of a colleague's keys were compared here.
 */
export type WordsCompared = "compared" | "never" | "changed";

/**
 * Words that were the right ones.
 */
export type WordsHeard = { to: string, };

/**
 * A colleague as the team screen shows them.
 */
export type WorkerRow = { handle: string, name: string | null, roles: Array<Role>, state: WorkerState, invited_by: string | null, me: boolean, };

/**
 * How a worker stands in the organisation.
 */
export type WorkerState = "active" | "invited" | "waits_for_admission" | "removed";

/**
 * Writes a note.
 */
export type WriteNote = { case: string, text: string, 
/**
 * Folded in the timeline until somebody wants to read it.
 */
sensitive: boolean, 
/**
 * True for the person's own words, as they were said.
 */
own_words: boolean, 
/**
 * Today where none is given.
 */
on: string | null, };

/**
 * Answer of a command: the record it wrote and when that was durable.
 */
export type Written = { record: string | null, 
/**
 * RFC 3339, UTC.
 */
saved_at: string, };

export type RequestsOfNobody = {
  show_status: [ShowStatus, Status];
  list_locales: [ListLocales, Array<LocaleRow>];
  read_locale: [ReadLocale, LocaleText];
  suggest_passphrase: [SuggestPassphrase, SuggestedPassphrase];
  rate_passphrase: [RatePassphrase, PassphraseRating];
  create_vault: [CreateVault, NewVault];
  unlock: [Unlock, Status];
  recover_vault: [RecoverVault, Status];
  join_vault: [JoinVault, Joined];
  find_backups: [FindBackups, BackupsFound];
  restore_backup: [RestoreBackup, Status];
};

export type RequestsOfVault = {
  confirm_sheets: [ConfirmSheets, SheetCheck];
  show_organisation: [ShowOrganisation, OrganisationView];
  make_org_request: [MakeOrgRequest, MadeRequest];
  read_org_request: [ReadOrgRequest, RequestRead];
  certify_request: [CertifyRequest, RequestCertified];
  read_org_certificate: [ReadOrgCertificate, CertificateRead];
  accept_certificate: [AcceptCertificate, Status];
  list_workers: [ListWorkers, Array<WorkerRow>];
  invite_worker: [InviteWorker, Invitation];
  admit_worker: [AdmitWorker, Nothing];
  change_passphrase: [ChangePassphrase, Nothing];
  make_sheets: [MakeSheets, NewSheets];
  make_backup: [MakeBackup, BackupMade];
  acknowledge_alarms: [AcknowledgeAlarms, Status];
  verify_vault: [VerifyVault, VaultVerified];
  show_settings: [ShowSettings, Settings];
  change_settings: [ChangeSettings, Settings];
};

export type RequestsOfCases = {
  show_today: [ShowToday, Today];
  start_case: [StartCase, StartedCase];
  read_age: [ReadAge, AgeRead];
  read_date: [ReadDate, DateRead];
  list_cases: [ListCases, CaseList];
  show_case: [ShowCase, CaseView];
  show_record: [ShowRecord, RecordView];
  show_history: [ShowHistory, Array<HistoryRow>];
  create_record: [CreateRecord, Written];
  edit_record: [EditRecord, Written];
  void_record: [VoidRecord, Written];
  settle_field: [SettleField, Written];
  undo: [Undo, Undone];
  record_assistance: [RecordAssistance, Written];
  write_note: [WriteNote, Written];
  add_task: [AddTask, Written];
  finish_task: [FinishTask, Written];
  record_consent: [RecordConsent, Written];
  withdraw_consent: [WithdrawConsent, Written];
  list_organisations: [ListOrganisations, Array<OrganisationRow>];
  save_organisation: [SaveOrganisation, Written];
  list_referrals: [ListReferrals, Array<ReferralView>];
  weigh_recipients: [WeighRecipients, Array<Verdict>];
  preview_referral: [PreviewReferral, ReferralPreview];
  draft_referral: [DraftReferral, Written];
  send_referral: [SendReferral, Written];
  answer_referral: [AnswerReferral, Written];
  import_file: [ImportFile, Imported];
  plan_hand_over: [PlanHandOver, HandOverPlan];
  compare_words: [CompareWords, WordsHeard];
  hand_over: [HandOver, HandedOver];
  preview_file: [PreviewFile, FilePreview];
  receive_file: [ReceiveFile, FileReceived];
  list_conflicts: [ListConflicts, Array<ConflictRow>];
  settle_conflict: [SettleConflict, Written];
  show_deposit_day: [ShowDepositDay, DepositDay];
  show_deposit: [ShowDeposit, DepositDue];
  make_deposit: [MakeDeposit, DepositMade];
  keep_draft: [KeepDraft, KeptDraft];
  read_draft: [ReadDraft, DraftRead | null];
  drop_draft: [DropDraft, Nothing];
};

export type RequestsOfFigures = {
  show_figures: [ShowFigures, FiguresHeld];
  take_in_deposit: [TakeInDeposit, DepositsLeft];
  show_table: [ShowTable, FigureTable];
  list_releases: [ListReleases, Array<FiguresRelease>];
  release_tables: [ReleaseTables, Released];
};

export type Requests = RequestsOfNobody & RequestsOfVault & RequestsOfCases & RequestsOfFigures & WindowActs;
