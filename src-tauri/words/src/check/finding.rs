//! Findings of a check: which rule, where, about which message. The sentence comes from Fluent (`words-finding-<rule>`).

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The message is wrong or missing.
    Error,
    /// A speaker should look.
    Warning,
}

/// One thing found, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub file: PathBuf,
    /// From 1.
    pub line: usize,
    pub code: &'static str,
    pub rule: Rule,
    pub severity: Severity,
    pub locale: String,
    /// The message, with its attribute: "person-alias.hint". Empty where a file is meant.
    pub message: String,
    /// The values that the sentence names.
    pub detail: BTreeMap<&'static str, String>,
}

impl Finding {
    /// Whether the message is wrong or missing.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

macro_rules! rules {
    ($($variant:ident $code:literal $name:literal $severity:ident)*) => {
        /// The rules, by what they find.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Rule { $($variant,)* }

        impl Rule {
            /// Every rule, in the order of its code.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// "L001".
            pub fn code(self) -> &'static str { match self { $(Self::$variant => $code,)* } }

            /// The end of its Fluent id: `words-finding-<name>`.
            pub fn name(self) -> &'static str { match self { $(Self::$variant => $name,)* } }

            /// How bad what it finds is.
            pub fn severity(self) -> Severity { match self { $(Self::$variant => Severity::$severity,)* } }
        }
    };
}

rules! {
    Parse               "L001" "parse"                Error
    Missing             "L002" "missing"              Error
    Unknown             "L003" "unknown"              Error
    PlaceableMissing    "L004" "placeable-missing"    Error
    PlaceableExtra      "L005" "placeable-extra"      Error
    TermArity           "L006" "term-arity"           Error
    Reference           "L007" "reference"            Error
    PluralMissing       "L008" "plural-missing"       Error
    PluralImpossible    "L009" "plural-impossible"    Error
    DefaultMissing      "L010" "default-missing"      Error
    AttributeMissing    "L011" "attribute-missing"    Error
    AttributeExtra      "L012" "attribute-extra"      Error
    Markup              "L013" "markup"               Error
    Address             "L014" "address"              Error
    Direction           "L015" "direction"            Error
    MixedScript         "L016" "mixed-script"         Error
    Invisible           "L017" "invisible"            Error
    Space               "L018" "space"                Error
    Unchanged           "L019" "unchanged"            Warning
    Glued               "L020" "glued"                Warning
    Duplicate           "L021" "duplicate"            Error
    KeyCount            "L022" "key-count"            Warning
    FileMissing         "L023" "file-missing"         Error
    Function            "L024" "function"             Error
    FunctionChanged     "L025" "function-changed"     Error
    VariantMissing      "L026" "variant-missing"      Error
    VariantUnknown      "L027" "variant-unknown"      Error
    PluralAbsent        "L028" "plural-absent"        Warning
    DefaultNotOther     "L029" "default-not-other"    Error
    OtherScript         "L030" "other-script"         Warning
    OtherDigits         "L031" "other-digits"         Warning
    Empty               "L032" "empty"                Error
    Stale               "L033" "stale"                Warning
    Folder              "L034" "folder"               Error
    Unreadable          "L035" "unreadable"           Error
    Settings            "L036" "settings"             Error
    State               "L037" "state"                Error
    Obsolete            "L038" "obsolete"             Warning
}

impl Rule {
    /// Whether it finds that something is not there yet, in a translation that is being made.
    pub fn is_absence(self) -> bool {
        matches!(self, Self::Missing | Self::FileMissing | Self::KeyCount)
    }
}
