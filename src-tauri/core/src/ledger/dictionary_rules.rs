//! The dictionary as the fold sees it.

use crate::dictionary::Dictionary;
use crate::ledger::fold::{FieldRule, Rules};

impl Rules for Dictionary {
    fn rule_for_field(&self, kind: &str, field: &str) -> Option<FieldRule<'_>> {
        let field = Dictionary::field(self, kind, field)?;
        let cautious = field.is_cautious().then_some(field.cautious.as_slice());
        Some(FieldRule { cautious })
    }

    fn knows_kind(&self, kind: &str) -> bool {
        self.record(kind).is_some()
    }
}
