//! Faults that the hostile simulation builds in, one at a time, to see that each is found.
//!
//! Outside tests no fault can be built in: there [`is_built_in`] is a constant *no*, and nothing of it is in the program.

/// A rule of the reader that is broken on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// An op that nobody can read takes the place of what it names.
    UnreadableReplaces,
    /// Everything that a revoked certificate signs counts.
    RevokedCounts,
    /// Of two creates of one record the one with the lower id stands, not the earlier.
    FirstCreateById,
    /// A create need not give its own id, nor be of this strand.
    AnyRecordId,
    /// A certificate that opens no case writes in it.
    FiguresWrite,
    /// An erasure of another house has effect here.
    ErasureFromElsewhere,
    /// A yes that was taken back as a mistake undoes a no.
    VoidedYesUndoes,
    /// The copy of an entry that came first stays, whatever the others can read.
    FirstCopyStays,
    /// Removing one element takes another that it names.
    WrongElement,
    /// A cautious value reads as it is while an op that names it cannot be read.
    NoCloud,
    /// An op of a newer program takes the place of what was said as a fact.
    FactsAreReplaced,
    /// A row of consent that was taken back is brought back.
    YesIsBroughtBack,
    /// A hold keeps nothing.
    HeldIsErased,
    /// Two values that were written at the same time are not listed.
    OnlyTheLatest,
}

impl Fault {
    #[cfg(test)]
    pub(crate) const ALL: [Self; 14] = [
        Self::UnreadableReplaces,
        Self::RevokedCounts,
        Self::FirstCreateById,
        Self::AnyRecordId,
        Self::FiguresWrite,
        Self::ErasureFromElsewhere,
        Self::VoidedYesUndoes,
        Self::FirstCopyStays,
        Self::WrongElement,
        Self::NoCloud,
        Self::FactsAreReplaced,
        Self::YesIsBroughtBack,
        Self::HeldIsErased,
        Self::OnlyTheLatest,
    ];
}

/// Tells whether this fault is built in: never, outside tests.
#[cfg(not(test))]
pub(crate) const fn is_built_in(_: Fault) -> bool {
    false
}

#[cfg(test)]
thread_local! {
    static BUILT_IN: std::cell::Cell<Option<Fault>> = const { std::cell::Cell::new(None) };
}

/// Tells whether this fault is built in, in this thread.
#[cfg(test)]
pub(crate) fn is_built_in(fault: Fault) -> bool {
    BUILT_IN.get() == Some(fault)
}

/// Acts with one fault built in.
#[cfg(test)]
pub(crate) fn with_fault<T>(fault: Fault, act: impl FnOnce() -> T) -> T {
    BUILT_IN.set(Some(fault));
    let done = act();
    BUILT_IN.set(None);
    done
}
