//! Numbers as words and as digits: recovery sheets, six-word fingerprints, suggested passphrases.
//!
//! Words are the EFF large list (7,776 English words chosen to be easy to read and to spell);
//! digits are for readers of other scripts. Both are the same number, big-endian, in base 7,776 and base 10.

use crate::base::encoding::{Hash, Value, bytes_value, tagged_hash};
use crate::base::error::{Error, Result, refuse};
use crate::base::random::Random;
use diceware_wordlists::EFF_LONG_WORDLIST;

/// Words in a fingerprint: 6 of 7,776 are 77 bits.
const FINGERPRINT_WORDS: usize = 6;
/// Digits that hold the 77 bits.
const FINGERPRINT_DIGITS: usize = 24;
/// Words in a suggested passphrase: 64.6 bits.
const PASSPHRASE_WORDS: usize = 5;

/// Writes a big-endian number in `base`, most significant digit first, `count` digits. Bits that do not fit are cut off
/// at the top: callers choose `count` so that nothing is.
pub(crate) fn to_digits(number: &[u8], base: u32, count: usize) -> Vec<u32> {
    let mut rest = number.to_vec();
    let mut digits = vec![0; count];
    for place in digits.iter_mut().rev() {
        let mut carry = 0_u32;
        for byte in &mut rest {
            let value = carry * 256 + u32::from(*byte);
            *byte = u8::try_from(value / base).unwrap_or(0);
            carry = value % base;
        }
        *place = carry;
    }
    zeroize::Zeroize::zeroize(&mut rest);
    digits
}

/// Reads [`to_digits`] into `N` bytes; `None` where the number is too large or a digit is not below `base`.
pub(crate) fn from_digits<const N: usize>(digits: &[u32], base: u32) -> Option<[u8; N]> {
    let mut number = [0_u8; N];
    for digit in digits {
        if *digit >= base {
            return None;
        }
        let mut carry = *digit;
        for byte in number.iter_mut().rev() {
            let value = u32::from(*byte) * base + carry;
            *byte = u8::try_from(value & 0xff).ok()?;
            carry = value >> 8;
        }
        if carry != 0 {
            return None;
        }
    }
    Some(number)
}

/// How many words there are.
pub(crate) const WORDS: u32 = 7776;

/// The word of this number, from 0.
pub(crate) fn word_of_number(number: u32) -> Result<&'static str> {
    usize::try_from(number).ok().and_then(|index| EFF_LONG_WORDLIST.get(index)).copied().ok_or(Error::Inside("word"))
}

/// The number of a word, however it is capitalised; `None` for a word that is not on the list.
pub(crate) fn number_of_word(word: &str) -> Option<u32> {
    let word = word.to_ascii_lowercase();
    EFF_LONG_WORDLIST.binary_search(&word.as_str()).ok().and_then(|index| u32::try_from(index).ok())
}

/// A passphrase of five words to offer.
pub(crate) fn suggest_passphrase(random: &mut dyn Random) -> Result<String> {
    let mut words = Vec::with_capacity(PASSPHRASE_WORDS);
    while words.len() < PASSPHRASE_WORDS {
        let [high, low] = crate::base::random::draw_random_bytes::<2>(random);
        let drawn = u32::from(u16::from_be_bytes([high, low]));
        // 62,208 is 8 × 7,776: above it some words would be likelier than others.
        if drawn < WORDS * 8 {
            words.push(word_of_number(drawn % WORDS)?);
        }
    }
    Ok(words.join(" "))
}

/// Six words that two people read to each other to know that they hold the same keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint {
    /// Six words.
    pub words: Vec<&'static str>,
    /// Number as 24 digits in groups of four.
    pub groups: Vec<String>,
}

/// The six words of a worker: of the signing and the sealing key.
pub(crate) fn worker_fingerprint(signing: &[u8; 32], sealing: &[u8; 32]) -> Result<Fingerprint> {
    fingerprint(&[bytes_value(signing), bytes_value(sealing)])
}

/// The six words of an organisation: of its key.
pub(crate) fn organisation_fingerprint(key: &[u8; 32]) -> Result<Fingerprint> {
    fingerprint(&[bytes_value(key)])
}

/// Returns what people put between words: white space, commas, full stops, the Arabic comma.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | ';' | '.' | '\u{60c}')
}

impl Fingerprint {
    /// Compares with what somebody typed who heard it: six words, however capitalised, or 24 digits of any script, or
    /// both. Lines that begin with `#` are passed over.
    ///
    /// Refuses with `org-words-unread` what is neither, and with `org-words-differ` words or digits of other keys.
    pub fn compare_typed(&self, typed: &str) -> Result<()> {
        let mut words = Vec::new();
        let mut digits = String::new();
        let lines = typed.lines().filter(|line| !line.trim_start().starts_with('#'));
        for token in lines.flat_map(|line| line.split(is_between)) {
            let token = any_ascii::any_ascii(token.trim()).to_ascii_lowercase();
            if token.is_empty() {
                continue;
            }
            if token.bytes().all(|byte| byte.is_ascii_digit()) {
                digits.push_str(&token);
            } else {
                number_of_word(&token).ok_or_else(|| refuse("org-words-unread"))?;
                words.push(token);
            }
        }
        let is_read = matches!((words.len(), digits.len()), (FINGERPRINT_WORDS, 0 | FINGERPRINT_DIGITS))
            || (words.is_empty() && digits.len() == FINGERPRINT_DIGITS);
        if !is_read {
            return Err(refuse("org-words-unread"));
        }
        let same = (words.is_empty() || self.words == words) && (digits.is_empty() || self.groups.concat() == digits);
        if same { Ok(()) } else { Err(refuse("org-words-differ")) }
    }
}

fn fingerprint(parts: &[Value]) -> Result<Fingerprint> {
    let digest: Hash = tagged_hash("amparo/words/1", parts)?;
    let number = top_bits_77(&digest);
    let words = to_digits(&number, WORDS, FINGERPRINT_WORDS).into_iter().map(word_of_number).collect::<Result<_>>()?;
    Ok(Fingerprint { words, groups: grouped(&to_digits(&number, 10, FINGERPRINT_DIGITS), 4) })
}

/// The first 77 bits of a hash as a big-endian number.
fn top_bits_77(digest: &Hash) -> [u8; 10] {
    let mut number = [0; 10];
    let mut carry = 0_u8;
    for (place, byte) in number.iter_mut().zip(digest) {
        *place = (byte >> 3) | carry;
        carry = byte << 5;
    }
    number
}

/// Decimal digits in groups, as they are printed.
pub(crate) fn grouped(digits: &[u32], size: usize) -> Vec<String> {
    digits.chunks(size).map(|group| group.iter().filter_map(|digit| char::from_digit(*digit, 10)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::random::SeededRandom;

    #[test]
    fn the_list_is_the_large_one_and_sorted_so_that_words_are_found() {
        assert_eq!(EFF_LONG_WORDLIST.len(), 7776);
        assert!(EFF_LONG_WORDLIST.is_sorted());
        for number in 0..WORDS {
            assert_eq!(number_of_word(&word_of_number(number).unwrap().to_uppercase()), Some(number));
        }
    }

    #[test]
    fn numbers_come_back_from_words_and_from_digits() {
        let bytes: [u8; 35] = crate::base::random::draw_random_bytes(&mut SeededRandom::new(4));
        assert_eq!(from_digits::<35>(&to_digits(&bytes, WORDS, 22), WORDS), Some(bytes));
        assert_eq!(from_digits::<35>(&to_digits(&bytes, 10, 85), 10), Some(bytes));
        assert_eq!(from_digits::<1>(&[2, 5, 6], 10), None);
        assert_eq!(from_digits::<1>(&[2, 5, 5], 10), Some([255]));
    }

    #[test]
    fn six_words_are_77_bits() {
        assert_eq!(top_bits_77(&[0xff; 32]), [0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
        // The example of docs/formats/envelope.md.
        let largest = top_bits_77(&[0xff; 32]);
        assert_eq!(grouped(&to_digits(&largest, 10, 24), 4).join(" "), "1511 1572 7451 8286 4683 8271");
        assert_eq!(from_digits::<10>(&to_digits(&largest, WORDS, 6), WORDS), Some(largest));
        let print = worker_fingerprint(&[1; 32], &[2; 32]).unwrap();
        assert_eq!((print.words.len(), print.groups.len()), (6, 6));
        assert_ne!(print, worker_fingerprint(&[1; 32], &[3; 32]).unwrap());
        assert_ne!(print, organisation_fingerprint(&[1; 32]).unwrap());
    }

    #[test]
    fn six_words_or_their_digits_are_compared_as_people_type_them_and_one_other_is_enough_to_differ() {
        let print = worker_fingerprint(&[1; 32], &[2; 32]).unwrap();
        let (words, digits) = (print.words.join(" "), print.groups.join(" "));
        let arabic: String = digits
            .chars()
            .map(|letter| letter.to_digit(10).map_or(letter, |digit| char::from_u32(0x660 + digit).unwrap()))
            .collect();
        for typed in [
            words.clone(),
            format!(" {}\r\n", words.to_uppercase()),
            words.replace(' ', ", "),
            words.replace(' ', "\n"),
            digits.clone(),
            digits.replace(' ', ""),
            arabic,
            format!("# as heard\n{words}\n{digits}\n"),
        ] {
            assert!(print.compare_typed(&typed).is_ok(), "{typed}");
        }
        let code = |typed: &str| print.compare_typed(typed).unwrap_err().as_refusal().unwrap().code;
        for place in 0..6 {
            let mut other = print.words.clone();
            other[place] = if other[place] == "zoom" { "abacus" } else { "zoom" };
            assert_eq!(code(&other.join(" ")), "org-words-differ");
            assert_eq!(code(&format!("{}\n{digits}", other.join(" "))), "org-words-differ");
        }
        let mut swapped = print.words.clone();
        swapped.swap(0, 5);
        assert_eq!(code(&swapped.join(" ")), "org-words-differ");
        let other: String = digits.chars().map(|digit| if digit == '0' { '1' } else { '0' }).collect();
        assert_eq!(code(&other.replace(' ', "")[..24]), "org-words-differ");
        for unread in ["", "#", &print.words[..5].join(" "), &format!("{words} zoom"), "notaword", &digits[1..], "7"] {
            assert_eq!(code(unread), "org-words-unread", "{unread}");
        }
        assert_eq!(code(&format!("{words} 12")), "org-words-unread");
    }

    #[test]
    fn a_suggested_passphrase_is_strong_enough_by_our_own_rule() {
        let phrase = suggest_passphrase(&mut SeededRandom::new(9)).unwrap();
        assert_eq!(phrase.split(' ').count(), 5);
        assert!(
            crate::vault::unlock::passphrase::rate_strength(&phrase, "ana")
                >= crate::vault::unlock::passphrase::SCORE_MIN
        );
    }
}
