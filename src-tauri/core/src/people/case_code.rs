//! The code of a case: short, said over a telephone, shown where a name would be. A code holds no date, initial or
//! count.

use crate::base::error::{Error, Result};
use crate::base::random::{Random, draw_random_bytes};
use rusqlite::{Connection, OptionalExtension as _};
use std::collections::BTreeSet;

/// Letters that are not taken for a digit or for another letter.
const LETTERS: &[u8] = b"ABCDEFGHKLMNPRSTUVWXYZ";
/// Tries before the code grows by a digit.
const TRIES: usize = 24;

/// Draws a code that no case of this store has: `K7-204`, longer where the short ones run out.
pub(super) fn draw_code(connection: &Connection, random: &mut dyn Random) -> Result<String> {
    for digits in 3..=9_usize {
        for _ in 0..TRIES {
            let code = one_case_code(random, digits);
            let taken = connection
                .prepare_cached(include_str!("code_taken.sql"))?
                .query_row([&code], |_| Ok(()))
                .optional()?
                .is_some();
            if !taken {
                return Ok(code);
            }
        }
    }
    Err(Error::Inside("no code is free"))
}

/// The codes that are still free, for many draws at once.
pub(crate) struct FreeCodes {
    taken: BTreeSet<String>,
}

impl FreeCodes {
    /// Reads which codes this store has.
    pub(crate) fn free_codes_in(connection: &Connection) -> Result<Self> {
        let mut statement = connection.prepare(include_str!("codes_taken.sql"))?;
        let taken = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(Self { taken })
    }

    /// Draws one that nobody has and takes it.
    pub(crate) fn draw_free_code(&mut self, random: &mut dyn Random) -> Result<String> {
        for digits in 3..=9_usize {
            for _ in 0..TRIES {
                let code = one_case_code(random, digits);
                if self.taken.insert(code.clone()) {
                    return Ok(code);
                }
            }
        }
        Err(Error::Inside("no code is free"))
    }
}

fn one_case_code(random: &mut dyn Random, digits: usize) -> String {
    let bytes: [u8; 16] = draw_random_bytes(random);
    let number = u64::from_be_bytes(*bytes.first_chunk::<8>().unwrap_or(&[0; 8]));
    let letter = LETTERS.get(usize::from(bytes[15]) % LETTERS.len()).copied().unwrap_or(b'A');
    let modulus = 10_u64.pow(u32::try_from(digits).unwrap_or(9));
    format!("{}{}-{:0digits$}", char::from(letter), bytes[14] % 10, number % modulus)
}
