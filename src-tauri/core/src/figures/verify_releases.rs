//! Verification that the releases are the ones that the journal tells of: none changed, taken out or moved.
//!
//! The chain of links alone does not notice that the last one is gone, and says of a gap only that something is wrong. The
//! journal names each release by its number and the beginning of its link, so that what happened can be told. Nothing is
//! mended here.

use crate::base::encoding::{EncodingError, Hash, decode_canonical};
use crate::base::error::{Error, Result};
use crate::figures::release_ledger::{digest_of_body, read_release_body};
use crate::ledger::figures_tables as rows;
use crate::ledger::figures_tables::{JournalledReleases, ReleaseRow};
use crate::ledger::verify::Alarm;
use crate::vault::membership::author::Authorities;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// Returns what is wrong with the releases of a figures store.
pub fn verify_releases(connection: &Connection, authorities: &dyn Authorities) -> Result<BTreeSet<Alarm>> {
    releases_gone_wrong(&rows::rows_of_releases(connection)?, &rows::journalled_releases(connection)?, authorities)
}

fn releases_gone_wrong(
    kept: &[ReleaseRow],
    told: &JournalledReleases,
    authorities: &dyn Authorities,
) -> Result<BTreeSet<Alarm>> {
    let mut found = BTreeSet::new();
    let places: BTreeMap<&[u8], u64> = told.iter().map(|(number, link)| (link.as_slice(), *number)).collect();
    // The releases that stand where they belong, with their links, and the numbers of all that are accounted for.
    let (mut in_place, mut met): (BTreeMap<u64, Hash>, BTreeSet<u64>) = Default::default();
    for row in kept {
        let place = row.link.get(..16).and_then(|beginning| places.get(beginning)).copied();
        met.insert(place.unwrap_or(row.number));
        let (Some((number, previous)), Some(place)) = (as_signed(row, authorities)?, place) else {
            found.insert(Alarm::ReleaseChanged);
            continue;
        };
        let before = row.number.checked_sub(1).and_then(|before| in_place.get(&before));
        let hangs_on_it = previous.as_ref() == before || (before.is_none() && row.number > 1);
        if place == row.number && number == row.number && hangs_on_it {
            in_place.insert(row.number, row.link);
        } else {
            found.insert(Alarm::ReleaseMoved);
        }
    }
    if told.keys().any(|number| !met.contains(number)) {
        found.insert(Alarm::ReleaseMissing);
    }
    Ok(found)
}

/// The number of a release and the link it names before it; `None` where its bytes, its link or its signature do not hold.
fn as_signed(row: &ReleaseRow, authorities: &dyn Authorities) -> Result<Option<(u64, Option<Hash>)>> {
    if decode_canonical(&row.body).and_then(|body| digest_of_body(&body)).ok() != Some(row.link) {
        return Ok(None);
    }
    let (entry, previous, digest, signature) = match read_release_body(&row.body) {
        // What a newer program has written cannot be judged here, and is not passed over.
        Err(Error::Encoding(EncodingError::Newer)) => return Err(EncodingError::Newer.into()),
        Err(Error::Encoding(_)) => return Ok(None),
        read => read?,
    };
    let signer = authorities.find_authority(&entry.certificate);
    let is_signed = signer.is_some_and(|signer| signer.key.verify_strict(&digest, &signature).is_ok());
    Ok(is_signed.then_some((entry.number, previous)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::release_ledger::tests::{entry, kept};
    use crate::ledger::test_ledger::House;

    static HOUSE: House = House { revoked: Vec::new(), elsewhere: Vec::new() };

    /// Four releases and what the journal tells of them.
    fn four() -> (Vec<ReleaseRow>, JournalledReleases) {
        let rows = kept(&[entry(1, "2026-Q3"), entry(2, "all"), entry(3, "unknown"), entry(4, "2026-11")]);
        let told = rows.iter().map(|row| (row.number, *row.link.first_chunk().unwrap())).collect();
        (rows, told)
    }

    fn alarms(rows: &[ReleaseRow], told: &JournalledReleases) -> Vec<Alarm> {
        releases_gone_wrong(rows, told, &HOUSE).unwrap().into_iter().collect()
    }

    #[test]
    fn releases_as_they_were_made_are_no_alarm() {
        let (rows, told) = four();
        assert_eq!(alarms(&rows, &told), []);
        assert_eq!(alarms(&[], &JournalledReleases::new()), []);
    }

    #[test]
    fn a_release_that_was_taken_out_is_named_whichever_it_was() {
        let (rows, told) = four();
        for place in 0..rows.len() {
            let mut left = rows.clone();
            left.remove(place);
            assert_eq!(alarms(&left, &told), [Alarm::ReleaseMissing], "{place}");
        }
        assert_eq!(alarms(&[], &told), [Alarm::ReleaseMissing]);
    }

    #[test]
    fn a_release_that_was_changed_is_named_whichever_byte_it_was() {
        let (rows, told) = four();
        for place in (0..rows[1].body.len()).step_by(7) {
            let mut changed = rows.clone();
            changed[1].body[place] ^= 1;
            assert_eq!(alarms(&changed, &told), [Alarm::ReleaseChanged], "byte {place}");
        }
        let mut changed = rows.clone();
        changed[3].link[31] ^= 1;
        assert_eq!(alarms(&changed, &told), [Alarm::ReleaseChanged], "the link that is kept beside it");
    }

    #[test]
    fn a_release_of_a_newer_program_is_not_passed_over() {
        let (mut rows, told) = four();
        let version = 2 + "amparo/release/".len();
        assert_eq!(rows[1].body[version], b'1');
        rows[1].body[version] = b'2';
        assert_eq!(
            releases_gone_wrong(&rows, &told, &HOUSE).unwrap_err().as_refusal().unwrap().code,
            "newer-than-program"
        );
    }

    #[test]
    fn a_release_made_anew_in_the_place_of_another_is_changed_though_its_worker_signed_it() {
        let (mut rows, told) = four();
        rows.truncate(3);
        rows.push(kept(&[entry(1, "2026-Q3"), entry(2, "all"), entry(3, "unknown"), entry(4, "2026-10")]).remove(3));
        assert_eq!(alarms(&rows, &told), [Alarm::ReleaseChanged]);
    }

    #[test]
    fn releases_in_another_order_are_named_and_so_is_one_that_was_moved_over_a_gap() {
        let (rows, told) = four();
        let numbered = |order: &[usize]| -> Vec<ReleaseRow> {
            (1..).zip(order).map(|(number, place)| ReleaseRow { number, ..rows[*place].clone() }).collect()
        };
        assert_eq!(alarms(&numbered(&[0, 1, 2, 3]), &told), []);
        assert_eq!(alarms(&numbered(&[0, 2, 1, 3]), &told), [Alarm::ReleaseMoved]);
        assert_eq!(alarms(&numbered(&[0, 2, 3]), &told), [Alarm::ReleaseMissing, Alarm::ReleaseMoved]);
    }
}
