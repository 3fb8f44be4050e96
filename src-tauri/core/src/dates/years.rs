//! An age in whole years, as a range. Shared with the build script, through the predicates of the dictionary.

/// An age in whole years, as a range; `None` = that end is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Years {
    pub from: Option<u16>,
    pub to: Option<u16>,
}

impl Years {
    /// An exact age.
    pub fn exactly_years(years: u16) -> Self {
        Self { from: Some(years), to: Some(years) }
    }

    /// Tells whether anything is known.
    pub fn is_known_range(self) -> bool {
        self.from.is_some() || self.to.is_some()
    }

    /// Tells whether the range allows an age under 18: then a child is presumed. An age nobody knows presumes nothing.
    pub fn may_be_under_18(self) -> bool {
        match (self.from, self.to) {
            (Some(from), _) => from < 18,
            (None, Some(_)) => true,
            (None, None) => false,
        }
    }

    /// Tells whether every age in the range is 18 or more.
    pub fn is_surely_adult(self) -> bool {
        self.from.is_some_and(|from| from >= 18)
    }

    /// Tells whether every age in the range is under 18.
    pub fn is_surely_child(self) -> bool {
        self.to.is_some_and(|to| to < 18)
    }
}
