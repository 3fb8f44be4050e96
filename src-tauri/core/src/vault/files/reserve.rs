//! The reserve of a store: a file beside the anchor that takes events while the disk is full.
//!
//! What is read leaves an event in the journal before it is shown. Whoever fills the disk, reads, and makes room again
//! would leave no trace if a full disk only kept events from being written. The reserve has its full length from the
//! beginning and is written over in place, so that it needs no room; when there is room again the journal takes what it
//! holds. Each record is locked under a key of the store and bound to its place and to an epoch, which rises each time
//! the journal took the events in: a record says neither whether it holds an event nor which.

use crate::base::durable_file;
use crate::base::encoding::{Value, bytes_value, encode_canonical, number_value, text_value};
use crate::base::error::{Error, Result};
use crate::base::ids::StoreId;
use crate::base::random::Random;
use crate::vault::crypto::cipher::{Locked, Secret};
use std::io::ErrorKind;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Under which key a store keeps the epoch of its reserve: 8 bytes, big-endian.
pub(crate) const EPOCH: &str = "reserve.epoch";

/// So many events find room. After them a reading that leaves an event is refused until there is room on the disk.
pub(crate) const EVENTS_MAX: usize = 512;

const TAG: &str = "amparo/reserve/1";
/// Bytes of an event in a record, with two for its length. An event is below 200.
const PLAIN_BYTES: usize = 256;
const NONCE_BYTES: usize = 24;
const RECORD_BYTES: usize = NONCE_BYTES + PLAIN_BYTES + 16;

/// The reserve of an open store.
pub(crate) struct Reserve {
    path: PathBuf,
    id: StoreId,
    key: Secret,
    epoch: u64,
    /// The events that wait for the journal, in their order.
    waiting: Vec<Vec<u8>>,
    /// The file has its full length and takes events.
    is_ready: bool,
    found: ReserveFound,
}

/// How a reserve was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReserveFound {
    /// There never was one.
    New,
    Whole,
    /// There was one, and the file is gone.
    Missing,
    /// Some of its records cannot be read, or its length is another.
    Unreadable,
}

impl Reserve {
    /// Reads the reserve of a store; `epoch` is what the store remembers of it. Nothing is written.
    pub(crate) fn read_reserve(path: PathBuf, id: StoreId, key: Secret, epoch: Option<u64>) -> Result<Self> {
        let file = durable_file::read_if_present(&path)?;
        let found = ReserveFound::New;
        let mut reserve =
            Self { path, id, key, epoch: epoch.unwrap_or(1), waiting: Vec::new(), is_ready: false, found };
        reserve.found = match (epoch, file) {
            (None, _) => ReserveFound::New,
            (Some(_), None) => ReserveFound::Missing,
            (Some(_), Some(file)) => reserve.take_records(&file)?,
        };
        Ok(reserve)
    }

    /// How the file lay there when the store was opened.
    pub(crate) fn found(&self) -> ReserveFound {
        self.found
    }

    fn take_records(&mut self, file: &[u8]) -> Result<ReserveFound> {
        let mut is_whole = file.len() == EVENTS_MAX * RECORD_BYTES;
        let mut is_of_this_epoch = true;
        for (place, record) in file.chunks(RECORD_BYTES).enumerate().take(EVENTS_MAX) {
            match self.open_record(record, place, self.epoch)? {
                Some(event) if event.is_empty() => {}
                Some(event) => self.waiting.push(event),
                // The journal took the events of the epoch before, and the file could not be written over any more.
                None if self.open_record(record, place, self.epoch.wrapping_sub(1))?.is_some() => {
                    is_of_this_epoch = false;
                }
                None => is_whole = false,
            }
        }
        self.is_ready = is_whole && is_of_this_epoch;
        Ok(if is_whole { ReserveFound::Whole } else { ReserveFound::Unreadable })
    }

    /// Tells whether the file has to be made, or made anew, before it takes events.
    pub(crate) fn needs_making(&self) -> bool {
        !self.is_ready
    }

    /// The epoch that the store has to remember.
    pub(crate) fn epoch(&self) -> u64 {
        self.epoch
    }

    /// Makes the file anew at its full length. What waits stays in it.
    pub(crate) fn make_file(&mut self, random: &mut dyn Random) -> Result<()> {
        durable_file::write_durably(&self.path, &self.all_records(random)?)?;
        self.is_ready = true;
        Ok(())
    }

    /// Keeps an event, on the disk when this returns. Fails as on a full disk where no record is free.
    pub(crate) fn keep_event(&mut self, event: Vec<u8>, random: &mut dyn Random) -> Result<()> {
        let place = self.waiting.len();
        if !self.is_ready || place >= EVENTS_MAX {
            return Err(Error::File(ErrorKind::StorageFull.into()));
        }
        let record = self.locked_record(&event, place, random)?;
        durable_file::write_over(&self.path, (place * RECORD_BYTES) as u64, &record)?;
        self.waiting.push(event);
        Ok(())
    }

    /// The events that wait for the journal, in their order.
    pub(crate) fn waiting_events(&self) -> &[Vec<u8>] {
        &self.waiting
    }

    /// The journal took in what waited, and the store remembers this epoch: the records are written over.
    pub(crate) fn begin_epoch(&mut self, epoch: u64, random: &mut dyn Random) -> Result<()> {
        self.epoch = epoch;
        self.waiting.clear();
        self.is_ready = false;
        durable_file::write_over(&self.path, 0, &self.all_records(random)?)?;
        self.is_ready = true;
        Ok(())
    }

    fn all_records(&self, random: &mut dyn Random) -> Result<Vec<u8>> {
        let mut records = Vec::with_capacity(EVENTS_MAX * RECORD_BYTES);
        for place in 0..EVENTS_MAX {
            let event = self.waiting.get(place).map_or(&[][..], Vec::as_slice);
            records.extend(self.locked_record(event, place, random)?);
        }
        Ok(records)
    }

    fn locked_record(&self, event: &[u8], place: usize, random: &mut dyn Random) -> Result<Vec<u8>> {
        let length = u16::try_from(event.len()).map_err(|_| Error::Inside("a long event"))?;
        let mut plain = Zeroizing::new(length.to_be_bytes().to_vec());
        plain.extend(event);
        if plain.len() > PLAIN_BYTES {
            return Err(Error::Inside("a long event"));
        }
        plain.resize(PLAIN_BYTES, 0);
        let locked = Locked::new(&self.key, &self.bound_context(place, self.epoch)?, &plain, random)?;
        Ok([&locked.nonce[..], &locked.bytes].concat())
    }

    /// The event of a record, empty where it holds none; `None` where it was not written here in this epoch.
    fn open_record(&self, record: &[u8], place: usize, epoch: u64) -> Result<Option<Vec<u8>>> {
        let Some((nonce, bytes)) = record.split_first_chunk::<NONCE_BYTES>() else { return Ok(None) };
        let locked = Locked { nonce: *nonce, bytes: bytes.to_vec() };
        let Some(plain) = locked.open(&self.key, &self.bound_context(place, epoch)?) else { return Ok(None) };
        let read = plain.split_first_chunk::<2>().and_then(|(length, event)| {
            let length = usize::from(u16::from_be_bytes(*length));
            event.get(..length).map(<[u8]>::to_vec)
        });
        Ok(read)
    }

    fn bound_context(&self, place: usize, epoch: u64) -> Result<Vec<u8>> {
        let parts = vec![
            text_value(TAG),
            bytes_value(&self.id.0),
            number_value(epoch),
            number_value(u64::try_from(place).unwrap_or(u64::MAX)),
        ];
        Ok(encode_canonical(&Value::Array(parts))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::random::SeededRandom;
    use std::path::Path;

    fn reserve(folder: &Path, epoch: Option<u64>) -> (Reserve, ReserveFound) {
        let (path, key) = (folder.join("cases.reserve"), Secret::new([2; 32]));
        let read = Reserve::read_reserve(path, StoreId([1; 16]), key, epoch).unwrap();
        let found = read.found();
        (read, found)
    }

    fn made(folder: &Path, random: &mut SeededRandom) -> Reserve {
        let (mut reserve, found) = reserve(folder, None);
        assert_eq!(found, ReserveFound::New);
        reserve.make_file(random).unwrap();
        reserve
    }

    #[test]
    fn what_was_kept_is_there_after_a_kill_in_its_order_and_gone_once_the_journal_took_it() {
        let folder = tempfile::tempdir().unwrap();
        let random = &mut SeededRandom::new(1);
        let mut first = made(folder.path(), random);
        for event in [b"one".to_vec(), b"two".to_vec()] {
            first.keep_event(event, random).unwrap();
        }
        drop(first);
        let (mut again, found) = reserve(folder.path(), Some(1));
        assert_eq!((found, again.waiting_events()), (ReserveFound::Whole, &[b"one".to_vec(), b"two".to_vec()][..]));
        again.begin_epoch(2, random).unwrap();
        let (after, found) = reserve(folder.path(), Some(2));
        assert_eq!((found, after.waiting_events().len(), after.needs_making()), (ReserveFound::Whole, 0, false));
    }

    #[test]
    fn what_the_journal_took_before_a_kill_is_not_taken_twice() {
        let folder = tempfile::tempdir().unwrap();
        let random = &mut SeededRandom::new(2);
        made(folder.path(), random).keep_event(b"one".to_vec(), random).unwrap();
        // The store went on to epoch 2, and the records were not written over any more.
        let (mut after, found) = reserve(folder.path(), Some(2));
        assert_eq!((found, after.waiting_events().len(), after.needs_making()), (ReserveFound::Whole, 0, true));
        after.make_file(random).unwrap();
        assert_eq!(reserve(folder.path(), Some(2)).1, ReserveFound::Whole);
    }

    #[test]
    fn a_reserve_that_is_full_or_was_never_made_takes_nothing_and_says_the_disk_is_full() {
        let folder = tempfile::tempdir().unwrap();
        let random = &mut SeededRandom::new(3);
        assert!(reserve(folder.path(), None).0.keep_event(b"x".to_vec(), random).unwrap_err().is_disk_full());
        let mut full = made(folder.path(), random);
        for _ in 0..EVENTS_MAX {
            full.keep_event(b"x".to_vec(), random).unwrap();
        }
        assert!(full.keep_event(b"x".to_vec(), random).unwrap_err().is_disk_full());
        assert_eq!(reserve(folder.path(), Some(1)).0.waiting_events().len(), EVENTS_MAX);
    }

    #[test]
    fn a_reserve_that_somebody_removed_or_changed_is_told_and_what_can_be_read_of_it_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let random = &mut SeededRandom::new(4);
        let mut kept = made(folder.path(), random);
        for event in [b"one".to_vec(), b"two".to_vec()] {
            kept.keep_event(event, random).unwrap();
        }
        let path = folder.path().join("cases.reserve");
        let whole = std::fs::read(&path).unwrap();
        let changed = |change: &dyn Fn(&mut Vec<u8>)| {
            let mut file = whole.clone();
            change(&mut file);
            std::fs::write(&path, file).unwrap();
            let (read, found) = reserve(folder.path(), Some(1));
            (found, read.waiting_events().len())
        };
        assert_eq!(changed(&|_| {}), (ReserveFound::Whole, 2));
        assert_eq!(changed(&|file| file[40] ^= 1), (ReserveFound::Unreadable, 1));
        assert_eq!(changed(&|file| file.truncate(RECORD_BYTES)), (ReserveFound::Unreadable, 1));
        // A record in another's place is nobody's.
        assert_eq!(changed(&|file| file.copy_within(..RECORD_BYTES, RECORD_BYTES)), (ReserveFound::Unreadable, 1));
        std::fs::remove_file(&path).unwrap();
        assert_eq!(reserve(folder.path(), Some(1)).1, ReserveFound::Missing);
    }
}
