//! The content of a deposit: the whole figures table of one site, signed. `docs/formats/deposit.md` in code.
//!
//! A reader finds columns by their names, leaves those it does not know alone, and takes a missing one as not known.

use crate::base::encoding::{EncodingError, Hash, Parts, Value, bytes_value, number_value, tagged_hash, text_value};
use crate::base::error::{Error, Result};
use crate::base::ids::{OrganisationId, StoreId};
use crate::figures::deposit::coded::{Cases, Events, WordsPen};
use crate::figures::deposit::derived_columns::{CASE, FIRST, MONTH, OPENED, SERVICE, WORD_COLUMNS};
use crate::figures::period::TimeCell;
use chrono::NaiveDate;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

const FORMAT: &str = "amparo/deposit/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/deposit/1";
const SITE_TAG: &str = "amparo/deposit/site/1";
/// Parts 1 to 10: what both sign.
const SIGNED: std::ops::Range<usize> = 1..11;

/// Content of a deposit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Deposit {
    pub organisation: OrganisationId,
    /// The case store it comes from.
    pub site: StoreId,
    /// From 1 under one site key.
    pub number: u64,
    pub made_on: NaiveDate,
    pub cases: Cases,
    pub events: Events,
    /// Persons who said no.
    pub said_no: u64,
    pub not_asked: u64,
    /// Hash of the certificate of who made it.
    pub worker: Hash,
}

/// A deposit as it was read, before anybody's signature was checked.
pub(crate) struct Unchecked {
    pub deposit: Deposit,
    digest: Hash,
    worker_signature: Signature,
    site_signature: Signature,
}

impl Deposit {
    /// The content of its envelope, signed by the worker and with the site key.
    pub(crate) fn signed_content(&self, worker: &SigningKey, site: &SigningKey) -> Result<Value> {
        let mut parts = vec![text_value(TAG)];
        parts.extend(self.values());
        let digest = tagged_hash(TAG, parts.get(SIGNED).ok_or(Error::Inside("deposit"))?)?;
        let signature = worker.sign(&digest).to_bytes();
        let by_site = site.sign(&hash_for_site_key(&digest, &signature)?).to_bytes();
        parts.push(bytes_value(&signature));
        parts.push(bytes_value(&by_site));
        Ok(Value::Array(parts))
    }

    fn values(&self) -> Vec<Value> {
        vec![
            bytes_value(&self.organisation.0),
            bytes_value(&self.site.0),
            number_value(self.number),
            Value::Text(self.made_on.format("%Y-%m-%d").to_string()),
            case_columns(),
            Value::Array((0..self.cases.len()).map(|place| case_row_value(&self.cases, place)).collect()),
            event_columns(),
            Value::Array((0..self.events.len()).map(|place| event_row_value(&self.events, place)).collect()),
            Value::Array(vec![number_value(self.said_no), number_value(self.not_asked)]),
            bytes_value(&self.worker),
        ]
    }

    /// Reads a content.
    pub(crate) fn read_unchecked(content: Value) -> std::result::Result<Unchecked, EncodingError> {
        let digest = match &content {
            Value::Array(parts) => tagged_hash(TAG, parts.get(SIGNED).ok_or(EncodingError::Shape)?)?,
            _ => return Err(EncodingError::Shape),
        };
        let mut parts = Parts::of_format_value(content, FORMAT, VERSION)?;
        let organisation = OrganisationId(parts.next_fixed_bytes()?);
        let site = StoreId(parts.next_fixed_bytes()?);
        let number = parts.next_number_value()?;
        let made_on = read_written_day(&parts.next_text_value()?)?;
        let cases = read_cases_columns(&read_columns(parts.next_array_value()?)?, parts.next_array_value()?)?;
        let events = read_events(&read_columns(parts.next_array_value()?)?, parts.next_array_value()?)?;
        let mut left_out = Parts::of_array_value(parts.next_value()?)?;
        let (said_no, not_asked) = (left_out.next_number_value()?, left_out.next_number_value()?);
        left_out.expect_no_more()?;
        let worker = parts.next_fixed_bytes()?;
        let worker_signature = Signature::from_bytes(&parts.next_fixed_bytes()?);
        let site_signature = Signature::from_bytes(&parts.next_fixed_bytes()?);
        parts.expect_no_more()?;
        if number == 0 || !cases.holds_together() || !events.holds_together(cases.len()) {
            return Err(EncodingError::Shape);
        }
        let deposit = Self { organisation, site, number, made_on, cases, events, said_no, not_asked, worker };
        Ok(Unchecked { deposit, digest, worker_signature, site_signature })
    }
}

impl Unchecked {
    /// Tells whether both signatures hold: the worker's over what it says, the site's over that and the worker's.
    pub(crate) fn is_signed_by_both(&self, worker: &VerifyingKey, site: &VerifyingKey) -> Result<bool> {
        let by_site = hash_for_site_key(&self.digest, &self.worker_signature.to_bytes())?;
        Ok(worker.verify_strict(&self.digest, &self.worker_signature).is_ok()
            && site.verify_strict(&by_site, &self.site_signature).is_ok())
    }
}

fn hash_for_site_key(digest: &Hash, worker_signature: &[u8; 64]) -> Result<Hash> {
    Ok(tagged_hash(SITE_TAG, &[bytes_value(digest), bytes_value(worker_signature)])?)
}

fn column_heading(name: &str, list: Option<&str>) -> Value {
    Value::Array(vec![text_value(name), list.map_or(Value::Null, text_value)])
}

fn case_columns() -> Value {
    let words = WORD_COLUMNS.iter().map(|words| column_heading(words.name, words.list));
    Value::Array([column_heading(FIRST, None), column_heading(OPENED, None)].into_iter().chain(words).collect())
}

fn event_columns() -> Value {
    Value::Array(vec![
        column_heading(CASE, None),
        column_heading(SERVICE, Some("service_type")),
        column_heading(MONTH, None),
    ])
}

fn word_or_null(word: Option<&str>) -> Value {
    word.map_or(Value::Null, text_value)
}

fn time_cell_or_null(time_cell: Option<&TimeCell>) -> Value {
    time_cell.map_or(Value::Null, |time_cell| Value::Text(time_cell.to_string()))
}

fn case_row_value(cases: &Cases, place: usize) -> Value {
    let forms = cases.exploitation.word_at_place(place);
    let forms =
        forms.map(|forms| Value::Array(forms.split(' ').filter(|code| !code.is_empty()).map(text_value).collect()));
    Value::Array(vec![
        number_value(cases.first.get(place).copied().map_or(0, u64::from)),
        time_cell_or_null(cases.opened.get(place)),
        word_or_null(cases.victim_status.word_at_place(place)),
        word_or_null(cases.gender.word_at_place(place)),
        word_or_null(cases.age.word_at_place(place)),
        word_or_null(cases.majority.word_at_place(place)),
        forms.unwrap_or(Value::Null),
    ])
}

fn event_row_value(events: &Events, place: usize) -> Value {
    Value::Array(vec![
        number_value(events.case.get(place).copied().map_or(0, u64::from)),
        word_or_null(events.service.word_at_place(place)),
        time_cell_or_null(events.month.get(place)),
    ])
}

fn read_written_day(written: &str) -> std::result::Result<NaiveDate, EncodingError> {
    let day: NaiveDate = written.parse().map_err(|_| EncodingError::Shape)?;
    if day.format("%Y-%m-%d").to_string() == written { Ok(day) } else { Err(EncodingError::Shape) }
}

/// Names of columns in their order.
fn read_columns(columns: Vec<Value>) -> std::result::Result<Vec<String>, EncodingError> {
    let mut names: Vec<String> = Vec::with_capacity(columns.len());
    for column in columns {
        let mut parts = Parts::of_array_value(column)?;
        let name = parts.next_text_value()?;
        parts.next_value()?;
        parts.expect_no_more()?;
        if names.contains(&name) {
            return Err(EncodingError::Shape);
        }
        names.push(name);
    }
    Ok(names)
}

/// The cells of rows that are all as wide as there are columns.
fn read_rows_by_column(
    columns: &[String],
    rows: Vec<Value>,
    mut each: impl FnMut(&[Value]) -> std::result::Result<(), EncodingError>,
) -> std::result::Result<(), EncodingError> {
    for row in rows {
        let cells = row.into_array().map_err(|_| EncodingError::Shape)?;
        if cells.len() != columns.len() {
            return Err(EncodingError::Shape);
        }
        each(&cells)?;
    }
    Ok(())
}

/// Returns where a column stands that must be there.
fn needed_column(columns: &[String], name: &str) -> std::result::Result<usize, EncodingError> {
    columns.iter().position(|known| known == name).ok_or(EncodingError::Shape)
}

fn read_cases_columns(columns: &[String], rows: Vec<Value>) -> std::result::Result<Cases, EncodingError> {
    let (first, opened) =
        if rows.is_empty() { (0, 0) } else { (needed_column(columns, FIRST)?, needed_column(columns, OPENED)?) };
    let at = WORD_COLUMNS.map(|words| columns.iter().position(|known| known == words.name));
    let mut cases = Cases::default();
    let mut pens = WORD_COLUMNS.map(|_| WordsPen::default());
    read_rows_by_column(columns, rows, |cells| {
        cases.first.push(read_case_place(cells.get(first))?);
        cases.opened.push(read_time_cell(cells.get(opened))?);
        for (pen, at) in pens.iter_mut().zip(at) {
            pen.push_word_or_none(read_word_or_null(at.and_then(|at| cells.get(at)))?.as_deref())?;
        }
        Ok(())
    })?;
    let [victim_status, gender, age, majority, exploitation] = pens.map(WordsPen::into_words_done);
    Ok(Cases { victim_status, gender, age, majority, exploitation, ..cases })
}

fn read_events(columns: &[String], rows: Vec<Value>) -> std::result::Result<Events, EncodingError> {
    let (case, service, month) = match rows.is_empty() {
        true => (0, 0, 0),
        false => (needed_column(columns, CASE)?, needed_column(columns, SERVICE)?, needed_column(columns, MONTH)?),
    };
    let mut events = Events::default();
    let mut pen = WordsPen::default();
    read_rows_by_column(columns, rows, |cells| {
        events.case.push(read_case_place(cells.get(case))?);
        pen.push_word_or_none(read_word_or_null(cells.get(service))?.as_deref())?;
        events.month.push(read_time_cell(cells.get(month))?);
        Ok(())
    })?;
    events.service = pen.into_words_done();
    Ok(events)
}

fn read_case_place(cell: Option<&Value>) -> std::result::Result<u32, EncodingError> {
    let number = cell.and_then(Value::as_integer).ok_or(EncodingError::Shape)?;
    number.try_into().map_err(|_| EncodingError::Shape)
}

fn read_time_cell(cell: Option<&Value>) -> std::result::Result<TimeCell, EncodingError> {
    match cell {
        Some(Value::Null) => Ok(TimeCell::UNKNOWN),
        Some(Value::Text(written)) => TimeCell::parse_time_cell(written).ok_or(EncodingError::Shape),
        _ => Err(EncodingError::Shape),
    }
}

/// A code, or a set of codes with a space between.
fn read_word_or_null(cell: Option<&Value>) -> std::result::Result<Option<String>, EncodingError> {
    match cell {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Text(word)) => Ok(Some(word.clone())),
        Some(Value::Array(codes)) => {
            let codes: Option<Vec<&str>> = codes.iter().map(Value::as_text).collect();
            Ok(Some(codes.ok_or(EncodingError::Shape)?.join(" ")))
        }
        Some(_) => Err(EncodingError::Shape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::encoding::{decode_canonical, encode_canonical, hex_of_bytes};
    use crate::base::golden;
    use crate::figures::deposit::coded::tests::{three_cases, three_events};

    fn key(byte: u8) -> SigningKey {
        SigningKey::from_bytes(&[byte; 32])
    }

    fn deposit() -> Deposit {
        Deposit {
            organisation: OrganisationId([1; 16]),
            site: StoreId([2; 16]),
            number: 3,
            made_on: "2026-11-24".parse().unwrap(),
            cases: three_cases(),
            events: three_events(),
            said_no: 2,
            not_asked: 1,
            worker: [9; 32],
        }
    }

    #[test]
    fn the_content_is_the_one_of_the_document() {
        let content = encode_canonical(&deposit().signed_content(&key(5), &key(6)).unwrap()).unwrap();
        golden::check_against_golden("deposit/content.hex", &format!("{}\n", hex_of_bytes(&content)));
    }

    #[test]
    fn a_deposit_reads_back_with_its_signatures() {
        let content = encode_canonical(&deposit().signed_content(&key(5), &key(6)).unwrap()).unwrap();
        let read = Deposit::read_unchecked(decode_canonical(&content).unwrap()).unwrap();
        assert_eq!(read.deposit, deposit());
        let public = |byte| key(byte).verifying_key();
        assert!(read.is_signed_by_both(&public(5), &public(6)).unwrap());
        assert!(!read.is_signed_by_both(&public(7), &public(6)).unwrap(), "another worker");
        assert!(!read.is_signed_by_both(&public(5), &public(7)).unwrap(), "another site");
    }

    #[test]
    fn the_part_that_is_written_out_by_hand_is_what_the_code_writes() {
        let empty = Deposit {
            organisation: OrganisationId([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
            site: StoreId([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]),
            number: 1,
            cases: Cases::default(),
            events: Events::default(),
            ..deposit()
        };
        let content = encode_canonical(&empty.signed_content(&key(5), &key(6)).unwrap()).unwrap();
        let by_hand = "8d70616d7061726f2f6465706f7369742f315000000000000000000000000000000001\
                       5000000000000000000000000000000002016a323032362d31312d3234";
        assert!(hex_of_bytes(&content).starts_with(by_hand), "{}", hex_of_bytes(&content));
        assert!(Deposit::read_unchecked(decode_canonical(&content).unwrap()).is_ok());
    }

    #[test]
    fn every_flipped_byte_is_noticed() {
        let content = encode_canonical(&deposit().signed_content(&key(5), &key(6)).unwrap()).unwrap();
        for place in 0..content.len() {
            let mut changed = content.clone();
            changed[place] ^= 1;
            let holds = decode_canonical(&changed)
                .ok()
                .and_then(|value| Deposit::read_unchecked(value).ok())
                .is_some_and(|read| read.is_signed_by_both(&key(5).verifying_key(), &key(6).verifying_key()).unwrap());
            assert!(!holds, "byte {place}");
        }
    }

    #[test]
    fn a_column_of_a_newer_program_is_left_alone_and_a_row_of_another_width_refused() {
        let columns: Vec<String> = ["first", "opened", "shoe_size", "gender"].map(str::to_owned).to_vec();
        let row = |cells: Vec<Value>| Value::Array(cells);
        let known = row(vec![number_value(0), text_value("2026-07"), number_value(38), text_value("woman")]);
        let cases = read_cases_columns(&columns, vec![known.clone()]).unwrap();
        assert_eq!((cases.gender.word_at_place(0), cases.victim_status.word_at_place(0)), (Some("woman"), None));
        assert!(cases.holds_together());
        assert!(read_cases_columns(&columns, vec![row(vec![number_value(0), text_value("2026-07")])]).is_err());
        assert!(
            read_cases_columns(
                &columns,
                vec![row(vec![number_value(0), text_value("2026-13"), number_value(1), text_value("man")])]
            )
            .is_err()
        );
    }
}
