//! Every command there is. The syntax is the same in every language; what it means is in `cli.ftl`.

use super::{Call, CallOutput, backup, belonging, exchange, figures, import, locale, requests, vault};
use crate::cli_error::CliError;

/// One command.
pub struct Command {
    /// Words that name it: `vault create`.
    pub words: &'static [&'static str],
    pub places: &'static [Place],
    pub options: &'static [Choice],
    /// A whole call that works; help shows it.
    pub example: &'static str,
    pub run: fn(&mut Call<'_>) -> Result<CallOutput, CliError>,
}

/// Something typed without a name: `DIR`.
pub struct Place {
    pub name: &'static str,
    pub needed: bool,
    /// The last place may stand there as often as one likes.
    pub several: bool,
}

/// An option. Fluent: `cli-option-<name>`.
pub struct Choice {
    pub name: &'static str,
    /// Placeholder of its value in help; `None` for one without.
    pub value: Option<&'static str>,
    pub need: Need,
}

/// Tells whether an option must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Always,
    Perhaps,
    /// As often as one likes; how often is right is a rule of the command.
    Many,
}

const fn needed_option(name: &'static str, value: &'static str) -> Choice {
    Choice { name, value: Some(value), need: Need::Always }
}

const fn optional_option(name: &'static str, value: &'static str) -> Choice {
    Choice { name, value: Some(value), need: Need::Perhaps }
}

const fn repeated_option(name: &'static str, value: &'static str) -> Choice {
    Choice { name, value: Some(value), need: Need::Many }
}

const fn flag(name: &'static str) -> Choice {
    Choice { name, value: None, need: Need::Perhaps }
}

const fn place(name: &'static str) -> Place {
    Place { name, needed: true, several: false }
}

const fn places(name: &'static str) -> Place {
    Place { name, needed: true, several: true }
}

const fn perhaps_place(name: &'static str) -> Place {
    Place { name, needed: false, several: false }
}

const fn perhaps_places(name: &'static str) -> Place {
    Place { name, needed: false, several: true }
}

const VAULT: Choice = needed_option("vault", "DIR");
const AS: Choice = needed_option("as", "NAME");
const PASSPHRASE: Choice = needed_option("passphrase-file", "FILE");
const NEW_PASSPHRASE: Choice = needed_option("new-passphrase-file", "FILE");
const WORKER: Choice = needed_option("worker", "NAME");
const ROLE: Choice = needed_option("role", "ROLE,…");
const WORDS: Choice = needed_option("words-file", "FILE");
/// How hard a guess is made where a passphrase is set: `floor` for tests, which set hundreds.
const KDF: Choice = optional_option("kdf", "floor");

/// Option that every table takes.
const PERIOD: Choice = needed_option("period", "PERIOD");
const PROFILE: Choice = needed_option("profile", "PROFILE");
const THRESHOLD: Choice = needed_option("k", "N");

/// Options that every command takes.
pub const EVERYWHERE: &[Choice] = &[flag("json"), optional_option("lang", "TAG"), flag("help")];

/// Every command, in the order of a vault's life.
pub const COMMANDS: &[Command] = &[
    Command {
        words: &["vault", "create"],
        places: &[place("DIR")],
        options: &[
            WORKER,
            optional_option("role", "ROLE,…"),
            flag("joining"),
            optional_option("sheets-dir", "DIR"),
            flag("no-recovery"),
            PASSPHRASE,
            KDF,
        ],
        example: "vault create house --worker ana --role admin,lead --sheets-dir sheets --passphrase-file ana.txt",
        run: vault::create_vault,
    },
    Command {
        words: &["vault", "invite"],
        places: &[],
        options: &[WORKER, ROLE, VAULT, AS, PASSPHRASE],
        example: "vault invite --worker sam --role figures --vault house --as ana --passphrase-file ana.txt > sam.code",
        run: vault::invite_worker,
    },
    Command {
        words: &["vault", "join"],
        places: &[],
        options: &[WORKER, needed_option("code-file", "FILE"), VAULT, NEW_PASSPHRASE, KDF],
        example: "vault join --worker sam --code-file sam.code --vault house --new-passphrase-file sam.txt",
        run: vault::join_vault,
    },
    Command {
        words: &["vault", "admit"],
        places: &[],
        options: &[WORKER, VAULT, AS, PASSPHRASE],
        example: "vault admit --worker sam --vault house --as ben --passphrase-file ben.txt",
        run: vault::admit_worker,
    },
    Command {
        words: &["vault", "passwd"],
        places: &[],
        options: &[VAULT, AS, PASSPHRASE, NEW_PASSPHRASE, KDF],
        example: "vault passwd --vault house --as ana --passphrase-file ana.txt --new-passphrase-file new.txt",
        run: vault::change_passphrase,
    },
    Command {
        words: &["vault", "sheets"],
        places: &[],
        options: &[needed_option("sheets-dir", "DIR"), VAULT, AS, PASSPHRASE],
        example: "vault sheets --sheets-dir new-sheets --vault house --as ana --passphrase-file ana.txt",
        run: vault::print_new_sheets,
    },
    Command {
        words: &["vault", "recover"],
        places: &[],
        options: &[repeated_option("sheet", "FILE"), WORKER, VAULT, NEW_PASSPHRASE, KDF],
        example: "vault recover --sheet sheet-1.txt --sheet sheet-3.txt --worker ana --vault house --new-passphrase-file new.txt",
        run: vault::recover_vault,
    },
    Command {
        words: &["org", "request"],
        places: &[],
        options: &[VAULT, AS, PASSPHRASE],
        example: "org request --vault place --as ben --passphrase-file ben.txt > ben.request",
        run: belonging::make_request,
    },
    Command {
        words: &["org", "certify"],
        places: &[place("FILE|-")],
        options: &[ROLE, WORDS, VAULT, AS, PASSPHRASE],
        example: "org certify ben.request --role caseworker --words-file heard.txt --vault house --as ana --passphrase-file ana.txt > ben.certificate",
        run: belonging::certify_request,
    },
    Command {
        words: &["org", "accept"],
        places: &[place("FILE|-")],
        options: &[WORDS, VAULT, AS, PASSPHRASE],
        example: "org accept ben.certificate --words-file heard.txt --vault place --as ben --passphrase-file ben.txt",
        run: belonging::accept_certificate,
    },
    Command {
        words: &["backup"],
        places: &[place("OUTDIR")],
        options: &[VAULT, AS, PASSPHRASE],
        example: "backup stick/house-november --vault house --as ana --passphrase-file ana.txt",
        run: backup::make_backup,
    },
    Command {
        words: &["restore"],
        places: &[place("BACKUP")],
        options: &[needed_option("to", "DIR"), AS, PASSPHRASE],
        example: "restore stick/house-november --to house --as ana --passphrase-file ana.txt",
        run: backup::restore_backup,
    },
    Command {
        words: &["import", "ctdc"],
        places: &[place("FILE")],
        options: &[optional_option("good-rows", "REJECTS.csv"), VAULT, AS, PASSPHRASE],
        example: "import ctdc records.csv --vault house --as ana --passphrase-file ana.txt --json",
        run: import::import_ctdc_file,
    },
    Command {
        words: &["hand-over"],
        places: &[],
        options: &[
            needed_option("to", "NAME"),
            needed_option("out", "FILE"),
            repeated_option("case", "CODE"),
            flag("all"),
            flag("whole"),
            optional_option("words-file", "FILE"),
            VAULT,
            AS,
            PASSPHRASE,
        ],
        example: "hand-over --to ben --out stick/for-ben.amparo --case K7-204 --vault house --as ana --passphrase-file ana.txt",
        run: exchange::hand_over_cases,
    },
    Command {
        words: &["receive"],
        places: &[place("FILE")],
        options: &[flag("apply"), VAULT, AS, PASSPHRASE],
        example: "receive stick/for-ben.amparo --apply --vault house --as ben --passphrase-file ben.txt",
        run: exchange::receive_file,
    },
    Command {
        words: &["figures", "deposit"],
        places: &[],
        options: &[VAULT, AS, PASSPHRASE],
        example: "figures deposit --vault house --as ana --passphrase-file ana.txt",
        run: figures::make_deposit,
    },
    Command {
        words: &["figures", "table"],
        places: &[place("TABLE")],
        options: &[PERIOD, PROFILE, THRESHOLD, VAULT, AS, PASSPHRASE],
        example: "figures table T4 --period all --profile exact -k 5 --vault house --as sam --passphrase-file sam.txt",
        run: figures::print_table,
    },
    Command {
        words: &["figures", "release"],
        places: &[places("TABLE")],
        options: &[PERIOD, PROFILE, THRESHOLD, needed_option("out", "OUTDIR"), VAULT, AS, PASSPHRASE],
        example: "figures release T2 T4 T11 --period 2026-Q3 --profile exact -k 5 --out third-quarter --vault house --as sam --passphrase-file sam.txt",
        run: figures::release_tables,
    },
    Command {
        words: &["requests"],
        places: &[],
        options: &[],
        example: "requests --json",
        run: requests::list_requests,
    },
    Command {
        words: &["call"],
        places: &[place("REQUEST"), perhaps_place("FILE|-")],
        options: &[
            optional_option("vault", "DIR"),
            optional_option("as", "NAME"),
            optional_option("passphrase-file", "FILE"),
        ],
        example: "call list_cases query.json --vault house --as ana --passphrase-file ana.txt",
        run: requests::call_request,
    },
    Command {
        words: &["verify"],
        places: &[],
        options: &[VAULT, AS, PASSPHRASE],
        example: "verify --vault house --as ana --passphrase-file ana.txt",
        run: requests::verify_vault,
    },
    Command {
        words: &["locale", "check"],
        places: &[perhaps_place("DIR")],
        options: &[],
        example: "locale check my-locales/uk --lang uk",
        run: locale::check_locales,
    },
    Command {
        words: &["locale", "status"],
        places: &[],
        options: &[],
        example: "locale status --json",
        run: locale::locale_status,
    },
    Command {
        words: &["locale", "stamp"],
        places: &[place("DIR"), perhaps_places("MESSAGE")],
        options: &[],
        example: "locale stamp my-locales/uk today-title",
        run: locale::stamp_locale,
    },
];

pub(super) fn with_dashes(name: &str) -> String {
    if name.chars().count() == 1 { format!("-{name}") } else { format!("--{name}") }
}
