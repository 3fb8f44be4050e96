//! When a field is asked: predicates that a stanza names with `when`.
//!
//! Each is a plain function over what is known of the person's age. They decide what is *asked*, never what is kept:
//! an answer that was given stays where it is when the predicate turns false.
//! Shared with the build script, which refuses a name that is not in [`REGISTRY`].

/// What is known when a form opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Circumstances {
    /// The person's age today.
    pub now: Years,
    /// The person's age when the exploitation began.
    pub event: Years,
}

/// An age in whole years, as a range; `None` = that end is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Years {
    pub from: Option<u16>,
    pub to: Option<u16>,
}

impl Years {
    /// An exact age.
    pub fn exactly(years: u16) -> Self {
        Self { from: Some(years), to: Some(years) }
    }

    /// Whether anything is known.
    pub fn is_known(self) -> bool {
        self.from.is_some() || self.to.is_some()
    }

    /// Whether the range allows an age under 18: then a child is presumed. An age nobody knows presumes nothing.
    pub fn may_be_under_18(self) -> bool {
        match (self.from, self.to) {
            (Some(from), _) => from < 18,
            (None, Some(_)) => true,
            (None, None) => false,
        }
    }

    /// Whether every age in the range is 18 or more.
    pub fn is_adult(self) -> bool {
        self.from.is_some_and(|from| from >= 18)
    }

    /// Whether every age in the range is under 18.
    pub fn is_child(self) -> bool {
        self.to.is_some_and(|to| to < 18)
    }
}

/// A predicate.
pub type Predicate = fn(&Circumstances) -> bool;

/// Every predicate that a stanza may name.
pub const REGISTRY: &[(&str, Predicate)] = &[
    ("adult_at_event", adult_at_event),
    ("is_adult", is_adult),
    ("is_child", is_child),
    ("may_be_under_18", may_be_under_18),
];

/// The predicate of that name.
pub fn named(name: &str) -> Option<Predicate> {
    REGISTRY.iter().find(|(known, _)| *known == name).map(|(_, predicate)| *predicate)
}

/// True unless the person was or may have been a child at the time: of a child the means are never asked
/// (Palermo Protocol, article 3 c). Where the age at the time is not known, the age today decides.
pub fn adult_at_event(circumstances: &Circumstances) -> bool {
    let age = if circumstances.event.is_known() { circumstances.event } else { circumstances.now };
    !age.may_be_under_18()
}

/// True where the person is surely 18 or more.
pub fn is_adult(circumstances: &Circumstances) -> bool {
    circumstances.now.is_adult()
}

/// True where the person is surely under 18.
pub fn is_child(circumstances: &Circumstances) -> bool {
    circumstances.now.is_child()
}

/// True where the person is or may be under 18.
pub fn may_be_under_18(circumstances: &Circumstances) -> bool {
    circumstances.now.may_be_under_18()
}
