//! Ids: 16 random bytes, a type of its own for each kind of thing.
//!
//! Ids are random and never ordered by time: an id must not tell when someone arrived.

use super::encoding::{bytes_from_hex, hex_of_bytes};
use super::random::Random;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl $name {
            /// Draws a new id.
            pub fn draw_random(random: &mut dyn Random) -> Self {
                let mut bytes = [0; 16];
                random.fill_random(&mut bytes);
                Self(bytes)
            }

            /// Reads 32 hexadecimal digits; `None` for anything else.
            pub fn from_hex_text(text: &str) -> Option<Self> {
                bytes_from_hex(text).map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&hex_of_bytes(&self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&hex_of_bytes(&self.0))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::from_hex_text(&text).ok_or_else(|| serde::de::Error::custom("not an id"))
            }
        }

        impl ts_rs::TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;
            fn name(_: &ts_rs::Config) -> String { "string".to_owned() }
            fn inline(_: &ts_rs::Config) -> String { "string".to_owned() }
            fn decl(_: &ts_rs::Config) -> String { String::new() }
            fn decl_concrete(_: &ts_rs::Config) -> String { String::new() }
        }
    )* };
}

id! {
    /// A record of any kind. The id of a root record is also the id of its strand.
    RecordId
    /// A case: its record, and by it its strand.
    CaseId
    /// A person: their record, and by it their strand.
    PersonId
    /// An organisation of the address book: who people are referred to.
    OrganisationRecordId
    /// A strand: the unit of history and of handing over.
    StrandId
    /// One op of an entry; computed from the entry, never stored (see `ledger::entry`).
    OpId
    /// A command, so that its entries in several strands can be known as one by who may read them.
    CommandId
    /// One copy of a vault on one machine.
    DeviceId
    /// A store: the cases or the figures of one vault.
    StoreId
    /// The organisation whose key signs a vault's certificates. Not a record of the address book:
    /// that is [`OrganisationRecordId`].
    OrganisationId
}

/// Ties the id of one kind of root record to the ids of records and strands. What is known to be a case can be taken
/// for a record without a word; that a record is a case must be said.
macro_rules! root_record_id {
    ($name:ident, $from_record:ident) => {
        impl $name {
            /// Returns the id as the ledger has it.
            pub fn as_record_id(self) -> RecordId {
                RecordId(self.0)
            }

            /// The strand that this record begins.
            pub fn as_strand_id(self) -> StrandId {
                StrandId(self.0)
            }
        }

        impl From<$name> for RecordId {
            fn from(id: $name) -> Self {
                id.as_record_id()
            }
        }

        impl RecordId {
            /// Says which kind of record this is: for an id that comes from the ledger by a column or a field of that kind.
            pub fn $from_record(self) -> $name {
                $name(self.0)
            }
        }
    };
}

root_record_id!(CaseId, as_case_id);
root_record_id!(PersonId, as_person_id);
root_record_id!(OrganisationRecordId, as_organisation_id);

impl RecordId {
    /// The strand that this root record begins.
    pub fn as_strand_id(self) -> StrandId {
        StrandId(self.0)
    }
}

impl StrandId {
    /// The root record of this strand.
    pub fn root_record_id(self) -> RecordId {
        RecordId(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_a_kind_of_record_is_written_and_read_as_the_records_own_id_is() {
        let record = RecordId([7; 16]);
        let (case, person, organisation) = (record.as_case_id(), record.as_person_id(), record.as_organisation_id());
        let written = serde_json::to_value(record).unwrap();
        assert_eq!(
            serde_json::to_value((case, person, organisation)).unwrap(),
            serde_json::json!([written, written, written])
        );
        assert_eq!(serde_json::from_value::<CaseId>(written).unwrap(), case);
        assert!(serde_json::from_value::<CaseId>(serde_json::json!("selam")).is_err());
        assert_eq!([RecordId::from(case), person.into(), organisation.into()], [record; 3]);
        assert_eq!(case.as_strand_id(), record.as_strand_id());
    }
}
