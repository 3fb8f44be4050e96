//! Targets that erasures name.

use crate::base::encoding::Value;
use crate::base::ids::{OpId, RecordId, StrandId};
use std::collections::BTreeSet;

/// Targets of erasures: ops, records with all their parts, or the whole strand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Erased {
    pub records: BTreeSet<RecordId>,
    pub ops: BTreeSet<OpId>,
    pub whole: bool,
}

impl Erased {
    pub(super) fn name_target(&mut self, strand: StrandId, target: &Value) {
        let Some([Value::Text(what), Value::Bytes(id)]) = target.as_array().map(Vec::as_slice) else { return };
        let Ok(id) = <[u8; 16]>::try_from(id.as_slice()) else { return };
        match what.as_str() {
            "op" => _ = self.ops.insert(OpId(id)),
            "record" => _ = self.records.insert(RecordId(id)),
            "strand" if StrandId(id) == strand => self.whole = true,
            _ => {}
        }
    }
}
