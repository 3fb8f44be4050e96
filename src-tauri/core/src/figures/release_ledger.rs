//! The release ledger: what was ever published, link by link, with what was frozen by it.
//!
//! Each body names the link before it and is signed by who released it. The audit copy of a publication knows of each hidden
//! cell whether it was small itself; that never leaves. A time cell freezes at its first release: its inner counts of every
//! table of the program stand here and are what later questions are answered from.

use crate::base::clock::Stamp;
use crate::base::encoding::{
    EncodingError, Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, number_value, tagged_hash,
    text_value,
};
use crate::base::error::{Error, Result, refuse};
use crate::figures::count::Tally;
use crate::figures::period::{Period, TimeCell};
use crate::figures::tables::{Population, Table, Variables};
use crate::ledger::figures_tables::ReleaseRow;
use crate::vault::membership::author::{Author, Authorities};
use amparo_disclosure::Publication;
use chrono::NaiveDate;
use ed25519_dalek::{Signature, Signer as _};
use std::collections::BTreeMap;

const FORMAT: &str = "amparo/release/";
const TAG: &str = "amparo/release/1";

/// One release.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    /// From 1.
    pub number: u64,
    pub made_on: NaiveDate,
    pub at: Stamp,
    pub certificate: Hash,
    pub period: Period,
    /// Tables that were published of it.
    pub tables: Vec<Table>,
    pub profile: String,
    pub threshold: u64,
    /// The cells that were published, with the kind of each hidden one. The variables are made anew from the whole
    /// ledger.
    pub publications: BTreeMap<Population, Publication>,
    /// The time cells that it froze, without those in which nobody was.
    pub frozen: BTreeMap<Table, Tally>,
    /// For each cell of T11 how many different persons stand behind what it froze.
    pub behind: Vec<u64>,
}

/// All releases.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct ReleaseLedger {
    pub entries: Vec<Entry>,
    head: Option<Hash>,
}

impl ReleaseLedger {
    /// Reads the ledger. Refuses with `release-ledger-damaged` where a link does not follow or a signature does not hold.
    pub(super) fn read_and_check_rows(rows: &[ReleaseRow], authorities: &dyn Authorities) -> Result<Self> {
        let mut release_ledger = Self::default();
        for row in rows {
            let (entry, previous, digest, signature) = read_release_body(&row.body).map_err(release_ledger_damaged)?;
            let signer = authorities.find_authority(&entry.certificate);
            let is_signed = signer.is_some_and(|signer| signer.key.verify_strict(&digest, &signature).is_ok());
            let follows =
                entry.number == release_ledger.next() && row.number == entry.number && previous == release_ledger.head;
            if !follows || !is_signed || digest != row.link {
                return Err(refuse("release-ledger-damaged"));
            }
            release_ledger.head = Some(digest);
            release_ledger.entries.push(entry);
        }
        Ok(release_ledger)
    }

    /// The number of the next release.
    pub(super) fn next(&self) -> u64 {
        self.entries.len() as u64 + 1
    }

    /// The next link, signed.
    pub(super) fn row_of_new_entry(&self, entry: &Entry, author: &Author) -> Result<ReleaseRow> {
        let values = values_to_sign(entry, self.head)?;
        let digest = tagged_hash(TAG, &values)?;
        let mut parts = vec![text_value(TAG)];
        parts.extend(values);
        parts.push(bytes_value(&author.key.sign(&digest).to_bytes()));
        Ok(ReleaseRow { number: entry.number, link: digest, body: encode_canonical(&Value::Array(parts))? })
    }

    /// The releases in which something of a population was published.
    pub(super) fn of_population(&self, population: Population) -> impl Iterator<Item = (&Entry, &Publication)> {
        self.entries.iter().filter_map(move |entry| Some((entry, entry.publications.get(&population)?)))
    }

    /// Tells whether the counts of a time cell stand for good.
    pub(super) fn is_frozen(&self, time_cell: TimeCell) -> bool {
        self.entries.iter().any(|entry| entry.period.covers_time_cell(time_cell, entry.made_on))
    }

    /// Tells whether every time cell of a period is frozen.
    pub(super) fn has_frozen(&self, period: Period, today: NaiveDate) -> bool {
        !self.entries.is_empty() && period.time_cells_within(today).all(|time_cell| self.is_frozen(time_cell))
    }

    /// The frozen counts of a table.
    pub(super) fn frozen_counts_of(&self, table: Table) -> impl Iterator<Item = (TimeCell, &Vec<u64>)> {
        let tallies = self.entries.iter().filter_map(move |entry| entry.frozen.get(&table));
        tallies.flatten().map(|(time_cell, counts)| (*time_cell, counts))
    }
}

fn release_ledger_damaged(error: Error) -> Error {
    match error {
        Error::Encoding(EncodingError::Newer) => error,
        Error::Encoding(_) => refuse("release-ledger-damaged"),
        other => other,
    }
}

/// Parts 1 to 12.
fn values_to_sign(entry: &Entry, previous: Option<Hash>) -> Result<Vec<Value>> {
    let mut publications = Vec::new();
    for (population, publication) in &entry.publications {
        let written = serde_json::to_string(publication).map_err(|_| Error::Inside("publication"))?;
        publications.push(Value::Array(vec![text_value(population.stored_word()), Value::Text(written)]));
    }
    let frozen = entry.frozen.iter().map(|(table, tally)| {
        let time_cells = tally
            .iter()
            .map(|(time_cell, cells)| Value::Array(vec![Value::Text(time_cell.to_string()), sparse_counts(cells)]));
        Value::Array(vec![text_value(table.name()), shape_of_table(*table), Value::Array(time_cells.collect())])
    });
    Ok(vec![
        number_value(entry.number),
        previous.as_ref().map_or(Value::Null, |link| bytes_value(link)),
        Value::Text(entry.made_on.format("%Y-%m-%d").to_string()),
        number_value(entry.at.0),
        bytes_value(&entry.certificate),
        Value::Text(entry.period.to_string()),
        Value::Array(entry.tables.iter().map(|table| text_value(table.name())).collect()),
        text_value(&entry.profile),
        number_value(entry.threshold),
        Value::Array(publications),
        Value::Array(frozen.collect()),
        Value::Array(vec![shape_of_table(Table::T11), sparse_counts(&entry.behind)]),
    ])
}

/// The variables of a table with their categories, as the cells that follow are numbered.
fn shape_of_table(table: Table) -> Value {
    let variables = table.table_variables(Variables::shipped_variables());
    let written = variables.iter().map(|variable| {
        let categories = variable.categories.iter().map(|category| text_value(category)).collect();
        Value::Array(vec![text_value(variable.name), Value::Array(categories)])
    });
    Value::Array(written.collect())
}

/// Cells that are not 0: each its number and its count, four bytes and four.
fn sparse_counts(cells: &[u64]) -> Value {
    let mut out = Vec::new();
    for (cell, count) in (0_u32..).zip(cells).filter(|(_, count)| **count > 0) {
        out.extend_from_slice(&cell.to_be_bytes());
        out.extend_from_slice(&u32::try_from(*count).unwrap_or(u32::MAX).to_be_bytes());
    }
    bytes_value(&out)
}

/// A release, the link before it, its own link and the signature over that.
pub(super) type Body = (Entry, Option<Hash>, Hash, Signature);

/// The link of a body: what is signed.
pub(super) fn digest_of_body(body: &Value) -> std::result::Result<Hash, EncodingError> {
    match body {
        Value::Array(parts) => tagged_hash(TAG, parts.get(1..13).ok_or(EncodingError::Shape)?),
        _ => Err(EncodingError::Shape),
    }
}

/// Reads a body. Whether it is signed and follows is for the caller to see.
pub(super) fn read_release_body(body: &[u8]) -> Result<Body> {
    let value = decode_canonical(body)?;
    let digest = digest_of_body(&value)?;
    let mut parts = Parts::of_format_value(value, FORMAT, 1)?;
    let number = parts.next_number_value()?;
    let previous = parts.fixed_or_null()?;
    let made_on = parts.next_text_value()?.parse().map_err(|_| EncodingError::Shape)?;
    let at = Stamp(parts.next_number_value()?);
    let certificate = parts.next_fixed_bytes()?;
    let period = Period::parse_period(&parts.next_text_value()?).ok_or(EncodingError::Shape)?;
    let tables = parts.next_array_value()?.into_iter().map(read_table_name).collect::<std::result::Result<_, _>>()?;
    let (profile, threshold) = (parts.next_text_value()?, parts.next_number_value()?);
    let mut publications = BTreeMap::new();
    for publication in parts.next_array_value()? {
        let mut publication = Parts::of_array_value(publication)?;
        let population = Population::from_stored_word(&publication.next_text_value()?).ok_or(EncodingError::Newer)?;
        let read: Publication =
            serde_json::from_str(&publication.next_text_value()?).map_err(|_| EncodingError::Shape)?;
        publication.expect_no_more()?;
        publications.insert(population, read);
    }
    let mut frozen = BTreeMap::new();
    for tally in parts.next_array_value()? {
        let mut tally = Parts::of_array_value(tally)?;
        let table = read_table_name(tally.next_value()?)?;
        let cells = Numbered::read_numbering(table, tally.next_value()?)?;
        let mut time_cells = Tally::new();
        for time_cell in tally.next_array_value()? {
            let mut time_cell = Parts::of_array_value(time_cell)?;
            let named = TimeCell::parse_time_cell(&time_cell.next_text_value()?).ok_or(EncodingError::Shape)?;
            time_cells.insert(named, cells.dense_counts(&time_cell.next_bytes_value()?));
            time_cell.expect_no_more()?;
        }
        tally.expect_no_more()?;
        frozen.insert(table, time_cells);
    }
    let mut behind = Parts::of_array_value(parts.next_value()?)?;
    let persons = Numbered::read_numbering(Table::T11, behind.next_value()?)?.dense_counts(&behind.next_bytes_value()?);
    behind.expect_no_more()?;
    let signature = Signature::from_bytes(&parts.next_fixed_bytes()?);
    parts.expect_no_more()?;
    let entry = Entry {
        number,
        made_on,
        at,
        certificate,
        period,
        tables,
        profile,
        threshold,
        publications,
        frozen,
        behind: persons,
    };
    Ok((entry, previous, digest, signature))
}

fn read_table_name(value: Value) -> std::result::Result<Table, EncodingError> {
    let name = value.into_text().map_err(|_| EncodingError::Shape)?;
    Table::table_from_name(&name).ok_or(EncodingError::Newer)
}

/// How the cells of a table were numbered when it was frozen: a newer dictionary may have more categories.
struct Numbered {
    table: Table,
    /// For each variable its name and how it was spelt.
    variables: Vec<(String, Vec<String>)>,
}

impl Numbered {
    fn read_numbering(table: Table, shape: Value) -> std::result::Result<Self, EncodingError> {
        let mut variables = Vec::new();
        for variable in shape.into_array().map_err(|_| EncodingError::Shape)? {
            let mut variable = Parts::of_array_value(variable)?;
            let name = variable.next_text_value()?;
            let categories = variable
                .next_array_value()?
                .into_iter()
                .map(|category| category.into_text().map_err(|_| EncodingError::Shape));
            let categories = categories.collect::<std::result::Result<Vec<_>, _>>()?;
            variable.expect_no_more()?;
            variables.push((name, categories));
        }
        Ok(Self { table, variables })
    }

    /// All cells as the table numbers them now.
    fn dense_counts(&self, sparse: &[u8]) -> Vec<u64> {
        let all = Variables::shipped_variables();
        let mut cells = vec![0; self.table.count_of_cells(all)];
        for pair in sparse.chunks_exact(8) {
            let (cell, count) = pair.split_at(4);
            let read = |bytes: &[u8]| bytes.iter().fold(0_usize, |number, byte| number << 8 | usize::from(*byte));
            if let Some(held) = self.cell_as_numbered_now(all, read(cell)).and_then(|cell| cells.get_mut(cell)) {
                *held += read(count) as u64;
            }
        }
        cells
    }

    fn cell_as_numbered_now(&self, all: &Variables, cell: usize) -> Option<usize> {
        let mut rest = cell;
        let mut places = Vec::with_capacity(self.variables.len());
        for (name, categories) in self.variables.iter().rev() {
            let word = categories.get(rest.checked_rem(categories.len())?)?;
            places.push(all.place_of_category(name, word)?);
            rest /= categories.len();
        }
        places.reverse();
        Some(self.table.cell_number_at(all, &places))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::ledger::test_ledger::{House, author};

    static HOUSE: House = House { revoked: Vec::new(), elsewhere: Vec::new() };

    pub(crate) fn entry(number: u64, period: &str) -> Entry {
        let all = Variables::shipped_variables();
        let cells = |table: Table, at: usize| {
            let mut cells = vec![0; table.count_of_cells(all)];
            cells[at] = 7;
            cells
        };
        Entry {
            number,
            made_on: "2026-11-24".parse().unwrap(),
            at: Stamp(number),
            certificate: author("ana").certificate,
            period: Period::parse_period(period).unwrap(),
            tables: vec![Table::T4],
            profile: "exact".to_owned(),
            threshold: 5,
            publications: BTreeMap::from([(Population::Persons, Publication::default())]),
            frozen: Table::ALL
                .into_iter()
                .map(|table| (table, Tally::from([(TimeCell::parse_time_cell("2026-07").unwrap(), cells(table, 5))])))
                .collect(),
            behind: cells(Table::T11, 2),
        }
    }

    pub(crate) fn kept(entries: &[Entry]) -> Vec<ReleaseRow> {
        let mut rows: Vec<ReleaseRow> = Vec::new();
        for entry in entries {
            let release_ledger = ReleaseLedger::read_and_check_rows(&rows, &HOUSE).unwrap();
            rows.push(release_ledger.row_of_new_entry(entry, &author("ana")).unwrap());
        }
        rows
    }

    #[test]
    fn two_releases_are_those_of_the_golden_file() {
        let line = |row: &ReleaseRow| format!("{}\n", crate::base::encoding::hex_of_bytes(&row.body));
        let found: String = kept(&[entry(1, "2026-Q3"), entry(2, "all")]).iter().map(line).collect();
        crate::base::golden::check_against_golden("release/ledger.hex", &found);
    }

    #[test]
    fn releases_read_back_in_their_order() {
        let entries = [entry(1, "2026-Q3"), entry(2, "all")];
        let release_ledger = ReleaseLedger::read_and_check_rows(&kept(&entries), &HOUSE).unwrap();
        assert_eq!(release_ledger.entries, entries);
        assert!(release_ledger.is_frozen(TimeCell::parse_time_cell("2026-08").unwrap()));
        assert!(!release_ledger.is_frozen(TimeCell::parse_time_cell("2026-11").unwrap()));
        assert!(release_ledger.has_frozen(Period::All, "2026-11-24".parse().unwrap()));
        assert!(!release_ledger.has_frozen(Period::All, "2026-12-01".parse().unwrap()), "November is over now");
    }

    #[test]
    fn a_release_that_was_changed_taken_out_or_moved_is_noticed() {
        let rows = kept(&[entry(1, "2026-Q3"), entry(2, "all"), entry(3, "unknown")]);
        let damaged = |rows: &[ReleaseRow]| match ReleaseLedger::read_and_check_rows(rows, &HOUSE) {
            Err(error) => error.as_refusal().unwrap().code,
            Ok(_) => "holds".to_owned(),
        };
        assert_eq!(damaged(&rows), "holds");
        assert_eq!(damaged(&rows[..2]), "holds", "a shorter one is what the anchor notices");
        assert_eq!(damaged(&rows[1..]), "release-ledger-damaged");
        assert_eq!(damaged(&[rows[0].clone(), rows[2].clone()]), "release-ledger-damaged");
        for place in (0..rows[1].body.len()).step_by(7) {
            let mut changed = rows.clone();
            changed[1].body[place] ^= 1;
            assert_ne!(damaged(&changed), "holds", "byte {place}");
        }
    }
}
