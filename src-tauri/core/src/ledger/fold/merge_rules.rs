//! Rules that the fold asks of the dictionary: how kinds and fields merge, and which values a field takes.

use crate::base::encoding::Value;

/// Rules that the fold asks of the dictionary.
pub(crate) trait Rules {
    /// The rule of a field; `None` for a kind or field that this program does not know: shelved.
    fn rule_for_field(&self, kind: &str, field: &str) -> Option<FieldRule<'_>>;
    /// The rule of a kind of record; `None` for one that this program does not know: shelved.
    fn rule_for_kind(&self, kind: &str) -> Option<KindRule<'_>>;
    /// Tells whether a known field takes this value: of its kind, within its range, not too long.
    fn takes_value(&self, kind: &str, field: &str, value: &Value) -> bool;
}

/// How records of one kind merge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KindRule<'a> {
    /// The kind of which such a record is part; `None` for a root.
    pub belongs_to: Option<&'a str>,
    /// Merges as facts: what is said stands in the entry of the create, and a correction voids the record.
    pub is_fact: bool,
    /// Tells whether a record that was taken back can be brought back: not a row of consent.
    pub can_restore: bool,
}

/// How the values of one field merge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FieldRule<'a> {
    /// The codes from most to least protective; `None` where the latest is shown.
    pub cautious: Option<&'a [String]>,
    /// Tells whether it holds codes, element by element.
    pub has_elements: bool,
}
