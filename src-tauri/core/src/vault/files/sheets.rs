//! Recovery sheets: three printed keys, any two of which open the recovery key. One gives nothing.
//!
//! No secret sharing: for each pair of sheets the recovery key is locked once under a key that follows from both. Only
//! primitives that are used elsewhere too, and a sheet that is mistyped or of another vault is named.

use crate::base::durable_file;
use crate::base::encoding::{
    EncodingError, Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, number_value, tagged_hash,
    text_value,
};
use crate::base::error::{Refusal, Result, refuse};
use crate::base::ids::OrganisationId;
use crate::base::random::Random;
use crate::vault::crypto::cipher::{Locked, Secret, derive_subkey, draw_secret};
use crate::vault::crypto::seal::SealingKey;
use crate::vault::crypto::signing::{read_sealing, sealing_value};
use crate::vault::crypto::word_encoding::{WORDS, from_digits, grouped, number_of_word, to_digits, word_of_number};
use crate::vault::files::layout::Folder;
use std::path::Path;
use zeroize::{Zeroize, Zeroizing};

const FORMAT: &str = "amparo/recovery/";
const VERSION: u32 = 1;
const TAG: &str = "amparo/recovery/1";
const SHEET_TAG: &str = "amparo/sheet/1";
const PAIR_LABEL: &str = "amparo/recovery/pair/1";

/// Number, 32 secret bytes, 2 bytes of checksum: 280 bits are 22 words or 85 digits.
const BYTES: usize = 35;
const WORD_COUNT: usize = 22;
const DIGIT_COUNT: usize = 85;
const DIGIT_GROUP: usize = 5;

/// The pairs, in the order of the file.
const PAIRS: [(u8, u8); 3] = [(1, 2), (1, 3), (2, 3)];

/// One sheet. Wiped when dropped; its `Debug` shows the number only.
#[derive(Clone)]
pub struct Sheet {
    number: u8,
    key: Secret,
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sheet {}", self.number)
    }
}

impl Sheet {
    /// 1, 2 or 3.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// The 22 words to print.
    pub fn words(&self) -> Result<Vec<&'static str>> {
        to_digits(self.payload()?.as_ref(), WORDS, WORD_COUNT).into_iter().map(word_of_number).collect()
    }

    /// Returns the words as 85 digits in groups of five, for readers of other scripts.
    pub fn groups(&self) -> Result<Vec<String>> {
        Ok(grouped(&to_digits(self.payload()?.as_ref(), 10, DIGIT_COUNT), DIGIT_GROUP))
    }

    /// The sheet as a text file: a heading in the reader's language, the words, the digits.
    pub fn text(&self, heading: &str) -> Result<Zeroizing<String>> {
        let heading: String = heading.lines().map(|line| format!("# {line}\n")).collect();
        Ok(Zeroizing::new(format!("{heading}{}\n{}\n", self.words()?.join(" "), self.groups()?.join(" "))))
    }

    /// Reads a sheet as words, as digits, or as the text file with both; lines that begin with `#` are passed over.
    ///
    /// `which` says in the refusal which of the typed sheets it was. Refuses with `sheet-word-unknown` (and its place),
    /// `sheet-length`, `sheet-mistyped`.
    pub fn parse_typed_sheet(typed: &str, which: u8) -> Result<Self> {
        let mut words = Vec::new();
        let mut digits = Zeroizing::new(String::new());
        for token in typed.lines().filter(|line| !line.trim_start().starts_with('#')).flat_map(str::split_whitespace) {
            let token = Zeroizing::new(any_ascii::any_ascii(token));
            if token.bytes().all(|byte| byte.is_ascii_digit()) {
                digits.push_str(&token);
            } else {
                words.push(number_of_word(&token).ok_or_else(|| {
                    named("sheet-word-unknown", which)
                        .with_number_arg("place", i64::try_from(words.len() + 1).unwrap_or(0))
                })?);
            }
        }
        let read = if words.is_empty() {
            let mut values: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(10)).collect();
            let read = of_digits(&values, 10, DIGIT_COUNT, which);
            values.zeroize();
            read
        } else {
            of_digits(&words, WORDS, WORD_COUNT, which)
        };
        words.zeroize();
        read
    }

    fn payload(&self) -> Result<Zeroizing<[u8; BYTES]>> {
        let mut payload = Zeroizing::new([0; BYTES]);
        let check = tagged_hash(SHEET_TAG, &[number_value(self.number.into()), bytes_value(self.key.as_ref())])?;
        let parts = std::iter::once(&self.number).chain(self.key.iter()).chain(&check);
        for (place, byte) in payload.iter_mut().zip(parts) {
            *place = *byte;
        }
        Ok(payload)
    }

    /// Returns what stands in the file so that a sheet of another vault can be named. Says nothing of the key.
    fn mark_of_sheet(&self, organisation: OrganisationId) -> Result<Hash> {
        Ok(tagged_hash(
            SHEET_TAG,
            &[bytes_value(&organisation.0), number_value(self.number.into()), bytes_value(self.key.as_ref())],
        )?)
    }
}

fn of_digits(digits: &[u32], base: u32, count: usize, which: u8) -> Result<Sheet> {
    if digits.len() != count {
        let found = i64::try_from(digits.len()).unwrap_or(0);
        let wanted = i64::try_from(count).unwrap_or(0);
        return Err(named("sheet-length", which)
            .with_number_arg("found", found)
            .with_number_arg("wanted", wanted)
            .into());
    }
    let mistyped = || named("sheet-mistyped", which);
    let payload = Zeroizing::new(from_digits::<BYTES>(digits, base).ok_or_else(mistyped)?);
    let (first, rest) = payload.split_first().ok_or_else(mistyped)?;
    let (key, _) = rest.split_at(32);
    let sheet = Sheet { number: *first, key: Zeroizing::new(key.try_into().map_err(|_| mistyped())?) };
    if *sheet.payload()? == *payload && (1..=3).contains(&sheet.number) { Ok(sheet) } else { Err(mistyped().into()) }
}

fn named(code: &str, which: u8) -> Refusal {
    Refusal::new(code).with_number_arg("which", which.into())
}

/// `recovery.cbor`: the recovery key, locked for each pair of sheets. Nothing in it is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    pub organisation: OrganisationId,
    /// Public half of the recovery key.
    pub public: [u8; 32],
    marks: [Hash; 3],
    locked: [Locked; 3],
}

impl Recovery {
    /// Makes a recovery key and its three sheets.
    pub fn make_recovery(organisation: OrganisationId, random: &mut dyn Random) -> Result<(Self, [Sheet; 3])> {
        let key = SealingKey::draw_random(random)?;
        let sheets = [1, 2, 3].map(|number| Sheet { number, key: draw_secret(random) });
        let [first, second, third] = &sheets;
        let marks = [
            first.mark_of_sheet(organisation)?,
            second.mark_of_sheet(organisation)?,
            third.mark_of_sheet(organisation)?,
        ];
        let public = key.public();
        let mut lock = |one: &Sheet, other: &Sheet| {
            let bound = bound_context(organisation, &public, (one.number, other.number))?;
            Locked::new(&pair_key(organisation, one, other)?, &bound, key.secret().as_ref(), random)
        };
        let locked = [lock(first, second)?, lock(first, third)?, lock(second, third)?];
        Ok((Self { organisation, public, marks, locked }, sheets))
    }

    /// Opens the recovery key with two sheets, in either order.
    ///
    /// Refuses with `sheets-same`, `sheet-of-another` (and which), `recovery-damaged`.
    pub fn open_with_sheets(&self, one: &Sheet, other: &Sheet) -> Result<SealingKey> {
        for (sheet, which) in [(one, 1), (other, 2)] {
            let mark = self.marks.get(usize::from(sheet.number) - 1);
            if mark != Some(&sheet.mark_of_sheet(self.organisation)?) {
                return Err(named("sheet-of-another", which).into());
            }
        }
        let (low, high) = if one.number <= other.number { (one, other) } else { (other, one) };
        let pair = (low.number, high.number);
        let place = PAIRS.iter().position(|known| *known == pair).ok_or_else(|| refuse("sheets-same"))?;
        let locked = self.locked.get(place).ok_or_else(|| refuse("recovery-damaged"))?;
        let bound = bound_context(self.organisation, &self.public, pair)?;
        let plain = locked.open(&pair_key(self.organisation, low, high)?, &bound);
        let plain = plain.ok_or_else(|| refuse("recovery-damaged"))?;
        let secret: [u8; 32] = plain.as_slice().try_into().map_err(|_| refuse("recovery-damaged"))?;
        let key = SealingKey::of_secret(Zeroizing::new(secret))?;
        if key.public() == self.public { Ok(key) } else { Err(refuse("recovery-damaged")) }
    }

    pub fn to_canonical_bytes(&self) -> Result<Vec<u8>> {
        let locked = PAIRS.iter().zip(&self.locked).map(|((low, high), locked)| {
            let mut parts = vec![number_value(u64::from(*low)), number_value(u64::from(*high))];
            parts.extend(locked.encoded_parts());
            Value::Array(parts)
        });
        Ok(encode_canonical(&Value::Array(vec![
            text_value(TAG),
            bytes_value(&self.organisation.0),
            sealing_value(&self.public),
            Value::Array(self.marks.iter().map(|mark| bytes_value(mark)).collect()),
            Value::Array(locked.collect()),
        ]))?)
    }

    pub fn from_canonical_bytes(file: &[u8]) -> Result<Self> {
        let mut parts = Parts::of_format_value(decode_canonical(file)?, FORMAT, VERSION)?;
        let organisation = OrganisationId(parts.next_fixed_bytes()?);
        let public = read_sealing(parts.next_value()?)?;
        let mut marks = Parts::of_array_value(parts.next_value()?)?;
        let marks_read = [marks.next_fixed_bytes()?, marks.next_fixed_bytes()?, marks.next_fixed_bytes()?];
        marks.expect_no_more()?;
        let mut locked = Vec::new();
        for (wrap, pair) in parts.next_array_value()?.into_iter().zip(PAIRS) {
            let mut wrap = Parts::of_array_value(wrap)?;
            if (wrap.next_number_value()?, wrap.next_number_value()?) != (u64::from(pair.0), u64::from(pair.1)) {
                return Err(EncodingError::Shape.into());
            }
            locked.push(Locked { nonce: wrap.next_fixed_bytes()?, bytes: wrap.next_bytes_value()? });
            wrap.expect_no_more()?;
        }
        parts.expect_no_more()?;
        let locked = locked.try_into().map_err(|_| EncodingError::Shape)?;
        let read = Self { organisation, public, marks: marks_read, locked };
        if read.to_canonical_bytes()? == file { Ok(read) } else { Err(EncodingError::Shape.into()) }
    }

    /// Reads the folder's files: the one of the recovery key that the statement names first, and after it what lies in
    /// the usual place with another key. If sheets were being replaced when the power went, the named one may still lie
    /// beside its place. Whether another key than the named one counts, the stores say.
    ///
    /// Refuses with `recovery-missing`, `recovery-damaged`, `newer-than-program`.
    pub fn read_recoveries(folder: &Folder, named: Option<[u8; 32]>) -> Result<Vec<Self>> {
        let is_named = |found: &Self| Some(found.public) == named;
        let next = Self::read_next(folder)?.flatten().filter(is_named);
        match Self::read_usual(folder) {
            Ok(usual) if is_named(&usual) => Ok(vec![usual]),
            Ok(usual) => Ok(next.into_iter().chain([usual]).collect()),
            Err(error) => match next {
                Some(found) => Ok(vec![found]),
                None if error.as_refusal().is_none() => Err(refuse("recovery-damaged")),
                None => Err(error),
            },
        }
    }

    fn read_usual(folder: &Folder) -> Result<Self> {
        match durable_file::read_if_present(&folder.path_of_recovery())? {
            Some(file) => Self::from_canonical_bytes(&file),
            None => Err(refuse("recovery-missing")),
        }
    }

    /// Returns what lies beside the place of the folder's file: `None` where nothing does, `Some(None)` what cannot be
    /// read.
    pub fn read_next(folder: &Folder) -> Result<Option<Option<Self>>> {
        Ok(durable_file::read_if_present(&folder.next_recovery())?.map(|file| Self::from_canonical_bytes(&file).ok()))
    }

    pub fn write_recovery(&self, folder: &Folder) -> Result<()> {
        durable_file::write_durably(&folder.path_of_recovery(), &self.to_canonical_bytes()?)
    }

    /// Writes it beside its place.
    pub fn write_next(&self, folder: &Folder) -> Result<()> {
        durable_file::write_durably(&folder.next_recovery(), &self.to_canonical_bytes()?)
    }
}

/// Writes each sheet into a text file of its own, `sheet-1.txt` and so on, in a folder that is made where absent.
///
/// `heading` gives the lines above a sheet, by its number. Refuses with `file-exists` before anything is written.
pub fn write_sheets(dir: &Path, sheets: &[Sheet; 3], heading: &dyn Fn(u8) -> String) -> Result<()> {
    durable_file::make_private_folder(dir)?;
    let path = |sheet: &Sheet| dir.join(format!("sheet-{}.txt", sheet.number));
    if sheets.iter().any(|sheet| path(sheet).exists()) {
        return Err(refuse("file-exists"));
    }
    for sheet in sheets {
        durable_file::write_durably(&path(sheet), sheet.text(&heading(sheet.number))?.as_bytes())?;
    }
    Ok(())
}

fn pair_key(organisation: OrganisationId, low: &Sheet, high: &Sheet) -> Result<Secret> {
    let both = Zeroizing::new([low.key.as_slice(), high.key.as_slice()].concat());
    derive_subkey(&both, &organisation.0, &format!("{PAIR_LABEL}/{}{}", low.number, high.number))
}

fn bound_context(organisation: OrganisationId, public: &[u8; 32], pair: (u8, u8)) -> Result<Vec<u8>> {
    let parts = vec![
        text_value(TAG),
        bytes_value(&organisation.0),
        sealing_value(public),
        number_value(u64::from(pair.0)),
        number_value(u64::from(pair.1)),
    ];
    Ok(encode_canonical(&Value::Array(parts))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::random::SeededRandom;

    const HOUSE: OrganisationId = OrganisationId([1; 16]);

    fn made(seed: u64) -> (Recovery, [Sheet; 3]) {
        Recovery::make_recovery(HOUSE, &mut SeededRandom::new(seed)).unwrap()
    }

    fn code<T>(result: Result<T>) -> (String, Option<i64>) {
        let refusal = result.err().and_then(|error| error.as_refusal()).unwrap();
        let which = match refusal.args.get("which") {
            Some(crate::base::error::Arg::Number(which)) => Some(*which),
            _ => None,
        };
        (refusal.code, which)
    }

    #[test]
    fn each_pair_of_sheets_opens_in_either_order_and_one_sheet_twice_does_not() {
        let (recovery, sheets) = made(1);
        for one in &sheets {
            for other in &sheets {
                let opened = recovery.open_with_sheets(one, other);
                if one.number == other.number {
                    assert_eq!(code(opened).0, "sheets-same");
                } else {
                    assert_eq!(opened.unwrap().public(), recovery.public);
                }
            }
        }
    }

    #[test]
    fn a_sheet_of_another_vault_is_named() {
        let (recovery, [first, second, _]) = made(1);
        let (_, [foreign, ..]) = made(2);
        assert_eq!(code(recovery.open_with_sheets(&foreign, &second)), ("sheet-of-another".to_owned(), Some(1)));
        assert_eq!(code(recovery.open_with_sheets(&first, &foreign)), ("sheet-of-another".to_owned(), Some(2)));
    }

    #[test]
    fn a_sheet_is_read_from_words_from_digits_in_any_script_and_from_its_file() {
        let (recovery, [first, second, _]) = made(3);
        let words = first.words().unwrap().join(" ").to_uppercase();
        let digits = first.groups().unwrap().join(" ");
        let arabic: String = digits
            .chars()
            .map(|letter| letter.to_digit(10).map_or(letter, |digit| char::from_u32(0x660 + digit).unwrap()))
            .collect();
        let file = first.text("A heading of two lines\nwith 12 numbers").unwrap().to_string();
        for typed in [words, digits, arabic, file] {
            let read = Sheet::parse_typed_sheet(&typed, 1).unwrap();
            assert_eq!(recovery.open_with_sheets(&read, &second).unwrap().public(), recovery.public);
        }
    }

    #[test]
    fn a_wrong_word_is_named_by_its_place_and_a_wrong_sheet_by_its_number() {
        let (_, [first, ..]) = made(4);
        let words = first.words().unwrap();
        let mut wrong = words.clone();
        wrong[4] = "notaword";
        assert_eq!(code(Sheet::parse_typed_sheet(&wrong.join(" "), 2)), ("sheet-word-unknown".to_owned(), Some(2)));
        let mut swapped = words.clone();
        swapped.swap(3, 17);
        assert_eq!(code(Sheet::parse_typed_sheet(&swapped.join(" "), 1)), ("sheet-mistyped".to_owned(), Some(1)));
        assert_eq!(code(Sheet::parse_typed_sheet(&words[..21].join(" "), 1)).0, "sheet-length");
        assert_eq!(code(Sheet::parse_typed_sheet("", 1)).0, "sheet-length");
    }

    #[test]
    fn every_changed_byte_of_the_file_is_noticed() {
        let (recovery, [first, second, third]) = made(5);
        let file = recovery.to_canonical_bytes().unwrap();
        assert_eq!(Recovery::from_canonical_bytes(&file).unwrap(), recovery);
        for place in 0..file.len() {
            let mut changed = file.clone();
            changed[place] ^= 1;
            if let Ok(read) = Recovery::from_canonical_bytes(&changed) {
                let all = [
                    read.open_with_sheets(&first, &second),
                    read.open_with_sheets(&first, &third),
                    read.open_with_sheets(&second, &third),
                ];
                assert!(all.iter().any(Result::is_err), "byte {place}");
            }
        }
    }
}
