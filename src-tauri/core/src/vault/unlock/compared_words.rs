//! Keys whose six words somebody compared by voice: kept in the store, by handle and key.
//!
//! The statement says who has which key, and whoever holds the organisation's key alone can write it. A voice that the
//! worker knows is the only witness beside it: before the first file goes to a key, its words are heard and typed in.

use crate::base::encoding::{Hash, bytes_value, tagged_hash};
use crate::base::error::Result;
use crate::vault::membership::member::Member;
use crate::vault::unlock::open::{Open, OpenStore};

/// How far the six words of a colleague's keys were compared here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum WordsCompared {
    /// Somebody who works with this store heard the words of these keys.
    Compared,
    /// Nobody heard the words of any keys of this colleague.
    Never,
    /// The words of other keys of this colleague were heard: the keys are new since then.
    Changed,
}

impl OpenStore {
    /// Tells how far the words of this member's keys were compared in this store.
    pub(crate) fn words_compared(&self, member: &Member) -> Result<WordsCompared> {
        let kept = self.store.meta(&meta_key_of_handle(&member.handle))?;
        let named = hash_of_keys(member)?;
        Ok(match kept {
            Some(kept) if kept == named => WordsCompared::Compared,
            Some(_) => WordsCompared::Changed,
            None => WordsCompared::Never,
        })
    }

    /// Keeps that the words of this member's keys were heard and are the right ones.
    pub(crate) fn keep_compared(&self, member: &Member) -> Result<()> {
        self.store.set_meta(&meta_key_of_handle(&member.handle), &hash_of_keys(member)?)
    }
}

impl Open {
    /// Keeps in the case store, where it is open, that this worker just heard the words of a member's keys.
    pub(crate) fn keep_compared_here(&self, handle: &str) -> Result<()> {
        let (Some(cases), Some(member)) = (&self.cases, self.statement.member_by_handle(handle)) else {
            return Ok(());
        };
        match cases.keep_compared(&member) {
            // They are asked for once more; what was certified stands.
            Err(error) if error.is_disk_full() => Ok(()),
            done => done,
        }
    }
}

/// Under which key a store keeps whose words were compared.
fn meta_key_of_handle(handle: &str) -> String {
    format!("compared.{handle}")
}

fn hash_of_keys(member: &Member) -> Result<Hash> {
    let keys = [bytes_value(member.signing.as_bytes()), bytes_value(&member.sealing)];
    Ok(tagged_hash("amparo/compared/1", &keys)?)
}
