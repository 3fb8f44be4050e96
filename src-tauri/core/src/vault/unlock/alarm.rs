//! Alarms at unlocking that do not stop the work: shown to whoever unlocked, and written to the journal.

use crate::base::error::Result;
use std::collections::BTreeSet;

/// Fluent: `alarm-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// One copy of a slot file was missing, damaged or behind, and was written anew. Nothing is lost.
    SlotCopyMended,
    /// A slot file is older than what was last seen.
    SlotsOlder,
    /// A slot file that opened for this worker before is no longer sealed to them.
    SlotsLeaveOut,
    /// A store's anchor is gone.
    AnchorMissing,
    /// A store's anchor cannot be read.
    AnchorUnreadable,
    /// The file that keeps events while the disk is full is gone.
    ReserveMissing,
    /// The file that keeps events while the disk is full was changed: some of them may be lost.
    ReserveUnreadable,
    /// A store's journal ends before its anchor or before what this worker last saw: an older store was put back.
    JournalBehind,
    /// A store's journal went another way than its anchor or this worker knows.
    JournalDiffers,
    /// The worker's own memory of what was last seen is gone.
    SeenMissing,
    /// The worker's own memory cannot be read.
    SeenUnreadable,
    /// The organisation's statement had lost links; they were written anew from the store.
    StatementBehind,
    /// The organisation's statement says something else than the store accepted; the store's counts.
    StatementDiffers,
    /// The organisation that these files belong to has not certified this worker's new keys yet.
    CertificateAwaited,
    /// The program ended while new recovery sheets were being put in force: the older ones count.
    SheetsNotReplaced,
    /// The statement names a recovery key that no holder of these stores put in force: nothing is sealed to it.
    RecoveryKeyOther,
    /// Somebody answered an invitation for a handle that stands: the answer has no effect.
    AnswerWithoutEffect,
    /// The statement holds a link or an answer that does not fit: it has no effect.
    LinkWithoutEffect,
    /// The machine's clock is more than a day behind the last work in these files.
    ClockBehind,
    /// The machine's clock is more than a month ahead of the last work in these files.
    ClockAhead,
    /// The statement names another key for a store than the one that was opened here.
    StoreKeyOther,
    /// The disk is full: something that needs repair, or a newcomer whose keys are to be sealed to, waits for room.
    RepairsWait,
}

/// Lets what an opening would put right wait where the disk is full, and says so: everything that is needed to read is
/// there, and the next opening with room tries again.
pub(crate) fn wait_for_room(repaired: Result<()>, alarms: &mut BTreeSet<Alarm>) -> Result<()> {
    match repaired {
        Err(error) if error.is_disk_full() => {
            alarms.insert(Alarm::RepairsWait);
            Ok(())
        }
        done => done,
    }
}

impl Alarm {
    /// The word in `alarm-<code>`.
    pub fn message_code(self) -> &'static str {
        match self {
            Self::SlotCopyMended => "slot-copy-mended",
            Self::SlotsOlder => "slots-older",
            Self::SlotsLeaveOut => "slots-leave-out",
            Self::AnchorMissing => "anchor-missing",
            Self::AnchorUnreadable => "anchor-unreadable",
            Self::ReserveMissing => "reserve-missing",
            Self::ReserveUnreadable => "reserve-unreadable",
            Self::JournalBehind => "journal-behind",
            Self::JournalDiffers => "journal-differs",
            Self::SeenMissing => "seen-missing",
            Self::SeenUnreadable => "seen-unreadable",
            Self::StatementBehind => "statement-behind",
            Self::StatementDiffers => "statement-differs",
            Self::CertificateAwaited => "certificate-awaited",
            Self::SheetsNotReplaced => "sheets-not-replaced",
            Self::RecoveryKeyOther => "recovery-key-other",
            Self::AnswerWithoutEffect => "answer-without-effect",
            Self::LinkWithoutEffect => "link-without-effect",
            Self::ClockBehind => "clock-behind",
            Self::ClockAhead => "clock-ahead",
            Self::StoreKeyOther => "store-key-other",
            Self::RepairsWait => "repairs-wait",
        }
    }

    /// Tells whether it says that something older or other was put in place: then what was known before is not
    /// overwritten until someone has looked.
    pub fn is_of_tampering(self) -> bool {
        match self {
            Self::SlotsOlder
            | Self::SlotsLeaveOut
            | Self::JournalBehind
            | Self::JournalDiffers
            | Self::StatementDiffers => true,
            Self::SlotCopyMended
            | Self::AnchorMissing
            | Self::AnchorUnreadable
            | Self::ReserveMissing
            | Self::ReserveUnreadable
            | Self::SeenMissing
            | Self::SeenUnreadable
            | Self::StatementBehind
            | Self::CertificateAwaited
            | Self::SheetsNotReplaced
            | Self::RecoveryKeyOther
            | Self::AnswerWithoutEffect
            | Self::LinkWithoutEffect
            | Self::ClockBehind
            | Self::ClockAhead
            | Self::StoreKeyOther
            | Self::RepairsWait => false,
        }
    }
}
