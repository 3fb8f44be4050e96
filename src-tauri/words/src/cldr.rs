//! CLDR's knowledge of a language, asked of ICU4X: direction, digits, calendar, script, plural categories, numbers.
//!
//! The only file that asks. A tag that CLDR does not know is no error: it reads left to right, counts in one category and
//! prints like the root locale, so that a language nobody has heard of can still be translated into.

use std::collections::{BTreeMap, BTreeSet};

use fixed_decimal::{SignedRoundingMode, UnsignedRoundingMode};
use icu_calendar::{AnyCalendar, AnyCalendarKind, Calendar};
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::provider::{Baked, DecimalDigitsV1, DecimalSymbolsV1};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale::extensions::unicode::{Value, key};
use icu_locale::preferences::extensions::unicode::keywords::CalendarAlgorithm;
use icu_locale::{Locale, LocaleDirectionality, LocaleExpander};
use icu_plurals::{PluralCategory, PluralOperands, PluralRuleType, PluralRules, PluralRulesOptions};
use icu_provider::marker::DataMarkerExt;
use icu_provider::{DataIdentifierBorrowed, DataMarkerAttributes, DataProvider, DataRequest};
use serde::Serialize;
use ts_rs::TS;

/// The direction a script is read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    Ltr,
    Rtl,
}

/// A language tag in its canonical spelling, or nothing where the text is no tag.
pub(crate) fn parse_tag(text: &str) -> Option<Locale> {
    Locale::try_from_str(text).ok().filter(|locale| !locale.id.language.is_unknown())
}

/// The direction of the script that the tag is usually written in.
pub(crate) fn script_direction(locale: &Locale) -> Dir {
    if LocaleDirectionality::new_extended().is_right_to_left(&locale.id) { Dir::Rtl } else { Dir::Ltr }
}

/// The script that the tag is usually written in: "Arab".
pub(crate) fn usual_script(locale: &Locale) -> Option<String> {
    LocaleExpander::new_extended().get_likely_script(&locale.id).map(|script| script.as_str().to_owned())
}

/// The numbering system that the tag is usually counted in: "latn", "arab".
pub(crate) fn usual_digits(locale: &Locale) -> String {
    let wanted = DecimalSymbolsV1::make_locale(DecimalFormatterPreferences::from(locale).locale_preferences);
    let request = DataRequest { id: DataIdentifierBorrowed::for_locale(&wanted), metadata: Default::default() };
    match DataProvider::<DecimalSymbolsV1>::load(&Baked, request) {
        Ok(found) => found.payload.get().numsys().to_owned(),
        Err(_) => "latn".to_owned(),
    }
}

/// Whether CLDR has digits of this name.
pub(crate) fn has_digits(name: &str) -> bool {
    let Ok(attributes) = DataMarkerAttributes::try_from_str(name) else { return false };
    let request =
        DataRequest { id: DataIdentifierBorrowed::for_marker_attributes(attributes), metadata: Default::default() };
    DataProvider::<DecimalDigitsV1>::load(&Baked, request).is_ok()
}

/// The calendar of the region that the tag is usually at home in: "gregory", "persian".
pub(crate) fn usual_calendar(locale: &Locale) -> String {
    let mut at_home = locale.clone();
    LocaleExpander::new_extended().maximize(&mut at_home.id);
    AnyCalendarKind::try_new((&at_home).into())
        .ok()
        .and_then(|kind| AnyCalendar::new(kind).calendar_algorithm())
        .map_or_else(|| "gregory".to_owned(), |algorithm| algorithm.as_str().to_owned())
}

/// Whether CLDR has a calendar of this name.
pub(crate) fn has_calendar(name: &str) -> bool {
    Value::try_from_str(name).is_ok_and(|value| CalendarAlgorithm::try_from(&value).is_ok())
}

/// The six names that CLDR has for the forms of a counted thing.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The whole numbers that stand for all others where a rule asks which forms occur. Beyond them only forms for millions are new.
const COUNTED: std::ops::RangeInclusive<u32> = 0..=1000;

/// The plural rules of a language.
#[derive(Debug)]
pub(crate) struct Plurals {
    rules: Option<PluralRules>,
    counted: BTreeMap<&'static str, BTreeSet<u32>>,
}

impl Plurals {
    /// Counting (one day, two days) or ranking (first, second) in a language.
    pub(crate) fn new(locale: &Locale, ranking: bool) -> Self {
        let kind = if ranking { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
        let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default().with_type(kind)).ok();
        let mut counted: BTreeMap<&'static str, BTreeSet<u32>> = BTreeMap::new();
        for n in COUNTED {
            let category = rules.as_ref().map_or("other", |rules| category_name(rules.category_for(n)));
            counted.entry(category).or_default().insert(n);
        }
        Self { rules, counted }
    }

    /// The category of a number as it is printed: 1 and 1.0 may differ.
    pub(crate) fn plural_category(&self, number: &Decimal) -> &'static str {
        let rules = self.rules.as_ref();
        rules.map_or("other", |rules| category_name(rules.category_for(PluralOperands::from(number))))
    }

    /// All categories that the language has.
    pub(crate) fn plural_categories(&self) -> BTreeSet<&'static str> {
        let rules = self.rules.as_ref();
        rules.map_or_else(|| BTreeSet::from(["other"]), |rules| rules.categories().map(category_name).collect())
    }

    /// The whole numbers up to a thousand that a category is used for.
    pub(crate) fn numbers_counted(&self, category: &str) -> &BTreeSet<u32> {
        static NONE: BTreeSet<u32> = BTreeSet::new();
        self.counted.get(category).unwrap_or(&NONE)
    }

    /// Whether the form of a word depends on how many there are.
    pub(crate) fn has_plural_forms(&self) -> bool {
        self.counted.len() > 1
    }
}

/// The shape of a printed number: how many digits of a fraction are shown, and whether thousands are set apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct NumberShape {
    pub integer_min: i16,
    pub fraction_min: i16,
    pub fraction_max: i16,
    pub grouped: bool,
}

impl Default for NumberShape {
    /// The shape that Intl.NumberFormat uses without options.
    fn default() -> Self {
        Self { integer_min: 1, fraction_min: 0, fraction_max: 3, grouped: true }
    }
}

/// A number, rounded and padded as it will be printed. `None` for what is no number.
pub(crate) fn rounded_decimal(value: f64, shape: NumberShape) -> Option<Decimal> {
    let mut decimal = Decimal::try_from_str(&value.to_string()).ok()?;
    let most = shape.fraction_max.max(shape.fraction_min);
    decimal.round_with_mode(-most, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    decimal.absolute.trim_end();
    decimal.absolute.trim_start();
    decimal.absolute.pad_end(-shape.fraction_min);
    decimal.absolute.pad_start(shape.integer_min);
    Some(decimal)
}

/// Prints numbers in one locale's digits.
#[derive(Debug)]
pub(crate) struct Numbers {
    grouped: Option<DecimalFormatter>,
    plain: Option<DecimalFormatter>,
}

impl Numbers {
    /// The numbers of a locale, in its own digits or in others.
    pub(crate) fn new(locale: &Locale, digits: &str) -> Self {
        let mut locale = locale.clone();
        if let Ok(value) = Value::try_from_str(digits) {
            locale.extensions.unicode.keywords.set(key!("nu"), value);
        }
        let with = |grouping: GroupingStrategy| {
            DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::from(grouping)).ok()
        };
        Self { grouped: with(GroupingStrategy::Auto), plain: with(GroupingStrategy::Never) }
    }

    /// A number as text.
    pub(crate) fn format_number(&self, value: f64, shape: NumberShape) -> String {
        let formatter = if shape.grouped { &self.grouped } else { &self.plain };
        match (rounded_decimal(value, shape), formatter) {
            (Some(decimal), Some(formatter)) => formatter.format(&decimal).to_string(),
            _ => value.to_string(),
        }
    }
}

#[cfg(test)]
mod tests;
