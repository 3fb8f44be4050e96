//! The dictionary as the fold sees it.

use crate::base::encoding::{Value as Cbor, encode_canonical};
use crate::dictionary::check::is_value_in_range;
use crate::dictionary::keys::consent_record;
use crate::dictionary::{Answer, Dictionary, Kind, Merge};
use crate::ledger::fold::{FieldRule, KindRule, Rules};
use crate::ledger::write::VALUE_BYTES_MAX;

impl Rules for Dictionary {
    fn rule_for_field(&self, kind: &str, field: &str) -> Option<FieldRule<'_>> {
        let field = Dictionary::field(self, kind, field)?;
        let cautious = field.is_cautious().then_some(field.cautious.as_slice());
        Some(FieldRule { cautious, has_elements: field.kind == Kind::Codes })
    }

    fn rule_for_kind(&self, kind: &str) -> Option<KindRule<'_>> {
        let record = self.record(kind)?;
        Some(KindRule {
            belongs_to: record.belongs_to.as_deref(),
            is_fact: record.merge == Merge::Facts,
            can_restore: kind != consent_record::RECORD.name,
        })
    }

    fn takes_value(&self, kind: &str, field: &str, value: &Cbor) -> bool {
        let Some(field) = Dictionary::field(self, kind, field) else { return false };
        // Beside its elements a field of codes holds one state, *known* too.
        if field.kind == Kind::Codes {
            return matches!(value.as_array().map(Vec::as_slice), Some([Cbor::Text(state)])
                if state == "known" || Answer::<()>::without_value(state).is_some());
        }
        let Some(answer) = Answer::from_cbor_value(field, value) else { return false };
        // Only words and small tables can be long.
        let can_be_long = matches!(field.kind, Kind::Note | Kind::Rows);
        answer.known_value().is_none_or(|value| is_value_in_range(field, value))
            && (!can_be_long || encode_canonical(value).is_ok_and(|bytes| bytes.len() <= VALUE_BYTES_MAX))
    }
}
