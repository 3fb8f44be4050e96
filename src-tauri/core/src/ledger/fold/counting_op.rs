//! One op that counts, as the fold looks at it.

use super::strand_state::LiveValue;
use crate::base::clock::Stamp;
use crate::base::encoding::{Hash, Value};
use crate::base::ids::OpId;
use crate::ledger::entry::{OpBody, OpKind, Salt};

/// An op that counts, with where it comes from.
pub(super) struct Op<'a> {
    pub(super) id: OpId,
    /// The place of its entry among the entries.
    pub(super) entry: usize,
    pub(super) stamp: Stamp,
    pub(super) certificate: Hash,
    pub(super) replaces: &'a [OpId],
    pub(super) salt: Option<&'a Salt>,
    pub(super) body: Option<&'a OpBody>,
    /// Signed by a lead of this house, in whose house an erasure, a hold and a release have effect.
    pub(super) erases_here: bool,
    /// Erased here: its body is as good as deleted.
    pub(super) is_erased: bool,
}

impl Op<'_> {
    pub(super) fn kind(&self) -> Option<OpKind> {
        self.body.and_then(OpBody::op_kind)
    }

    pub(super) fn to_live_value(&self, value: Value) -> LiveValue {
        LiveValue { op: self.id, stamp: self.stamp, certificate: self.certificate, value }
    }
}
