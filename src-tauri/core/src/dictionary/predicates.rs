//! Predicates that a stanza names with `when`: they decide whether a field is asked.
//!
//! Each is a plain function over what is known of the person's age. Predicates decide what is *asked*, never what is
//! kept: an answer that was given stays where it is when the predicate turns false. Shared with the build script, which
//! refuses a name that is not in [`REGISTRY`].

use crate::dates::years::Years;

/// The ages that are known when a form opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Circumstances {
    /// The person's age today.
    pub now: Years,
    /// The person's age when the exploitation began.
    pub event: Years,
}

/// A predicate.
pub(crate) type Predicate = fn(&Circumstances) -> bool;

/// Every predicate that a stanza may name.
pub(crate) const REGISTRY: &[(&str, Predicate)] = &[
    ("adult_at_event", adult_at_event),
    ("is_adult", is_adult_person),
    ("is_child", is_child_person),
    ("may_be_under_18", may_be_under_18),
];

/// The predicate of that name.
pub(crate) fn predicate_by_name(name: &str) -> Option<Predicate> {
    REGISTRY.iter().find(|(known, _)| *known == name).map(|(_, predicate)| *predicate)
}

/// True unless the person was or may have been a child at the time: of a child the means are never asked (Palermo
/// Protocol, article 3 c). If the age at the time is not known, the age today decides.
pub(crate) fn adult_at_event(circumstances: &Circumstances) -> bool {
    let age = if circumstances.event.is_known_range() { circumstances.event } else { circumstances.now };
    !age.may_be_under_18()
}

/// True where the person is surely 18 or more.
pub(crate) fn is_adult_person(circumstances: &Circumstances) -> bool {
    circumstances.now.is_surely_adult()
}

/// True where the person is surely under 18.
pub(crate) fn is_child_person(circumstances: &Circumstances) -> bool {
    circumstances.now.is_surely_child()
}

/// True where the person is or may be under 18.
pub(crate) fn may_be_under_18(circumstances: &Circumstances) -> bool {
    circumstances.now.may_be_under_18()
}
