//! Reading a hand-over: envelope, statement, sender, every entry, in this order; whatever does not hold refuses the file.

use crate::base::clock::Stamp;
use crate::base::encoding::{EncodingError, Hash};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::{DeviceId, OrganisationId, RecordId};
use crate::exchange::content::{Content, LinkBytes};
use crate::exchange::envelope::{self, Letter, Purpose};
use crate::ledger::delivery_log::ArrivedIn;
use crate::ledger::receive::Arriving;
use crate::vault::SealingKey;
use crate::vault::membership::author::{Authorities, Authority};

/// A statement as a hand-over needs it: whose certificates count, and what is sealed to them.
pub(crate) trait House: Authorities {
    /// The key that files for the holder of this certificate are sealed to.
    fn sealing_key_of(&self, certificate: &Hash) -> Option<[u8; 32]>;
}

/// The house that reads: what it is, and how it takes in the links that a file brings.
pub(crate) struct Reader<'a, H> {
    pub organisation: OrganisationId,
    pub key: &'a SealingKey,
    /// The statement known here with the file's links taken in; refuses a fork and another organisation's.
    pub extended: &'a dyn Fn(&[LinkBytes]) -> Result<H>,
}

/// A hand-over that holds, before it is weighed.
pub(crate) struct Opened<H> {
    /// The statement with the file's links.
    pub house: H,
    pub links: Vec<LinkBytes>,
    pub from: Authority,
    pub made_at: Stamp,
    /// Sorted.
    pub cases: Vec<RecordId>,
    pub arriving: Vec<Arriving>,
    pub previous: Option<Hash>,
    file: Hash,
    device: DeviceId,
    number: u64,
    recipient: [u8; 32],
    sender: [u8; 32],
}

impl<H> Opened<H> {
    /// Returns its origin and its place in the series, for the ledger.
    pub(crate) fn arrived_file(&self) -> ArrivedIn<'_> {
        ArrivedIn {
            file: &self.file,
            device: self.device,
            recipient: &self.recipient,
            number: self.number,
            sender: &self.sender,
        }
    }

    /// Returns the number among those from this device to this worker.
    pub(crate) fn file_number(&self) -> u64 {
        self.number
    }
}

/// Reads and checks a whole file; its hash is given with it.
///
/// Refuses with what [`envelope::open`] refuses, `file-from-removed`, `file-no-hand-over`, and what the statement refuses.
pub(crate) fn open_sealed_file<H: House>(file: &[u8], hash: Hash, reader: &Reader<'_, H>) -> Result<Opened<H>> {
    let letter = envelope::open(file, reader.key, &|letter| {
        if letter.manifest.organisation != reader.organisation {
            return Ok(None);
        }
        // The links are signed by themselves; the sender may be known by them only.
        let house = (reader.extended)(&links_of_letter(letter)?)?;
        let found = house.find_authority(&letter.manifest.certificate);
        Ok(found.filter(|found| found.roles.iter().any(|role| role.opens_cases())).map(|found| found.key))
    })?;
    let Letter { manifest, content, blobs } = letter;
    let content = Content::from_encoded_value(content).map_err(refusal_not_whole)?;
    if !blobs.is_empty() {
        return Err(refuse("file-damaged"));
    }
    let house = (reader.extended)(&content.statement)?;
    let stranger = || refuse("file-from-stranger");
    let from = house.find_authority(&manifest.certificate).ok_or_else(stranger)?;
    if from.revoked {
        return Err(refuse("file-from-removed"));
    }
    let sender = house.sealing_key_of(&manifest.certificate).ok_or_else(stranger)?;
    let recipient = reader.key.public();
    let addressed = manifest.addressed_to(&recipient).ok_or_else(|| refuse("file-for-another"))?;
    let (number, previous) = (addressed.number, addressed.previous);
    let (links, cases) = (content.statement.clone(), content.cases.clone());
    let arriving = content.check_signatures(&house)?;
    Ok(Opened {
        house,
        links,
        from,
        made_at: manifest.made_at,
        cases,
        arriving,
        previous,
        file: hash,
        device: manifest.device,
        number,
        recipient,
        sender,
    })
}

fn links_of_letter(letter: &Letter) -> Result<Vec<LinkBytes>> {
    if letter.manifest.purpose != Purpose::HandOver {
        return Err(refuse("file-no-hand-over"));
    }
    crate::exchange::content::links_of_content(&letter.content).map_err(refusal_not_whole)
}

fn refusal_not_whole(error: EncodingError) -> Error {
    match error {
        EncodingError::Newer => refuse("file-newer"),
        EncodingError::NotDeterministic | EncodingError::Shape | EncodingError::Older | EncodingError::OtherFormat => {
            refuse("file-damaged")
        }
    }
}
