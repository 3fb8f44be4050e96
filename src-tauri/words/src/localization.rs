//! Sentences for the command line and for whatever else speaks without the page: the same messages, the same numbers.
//!
//! A percentage is printed with a plain % behind: ICU4X has no patterns for it yet, and only the page shows any. Days are printed as they
//! are written (2026-11-24): a terminal has no room for doubt about which number is the month.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::cldr::{NumberShape, Numbers, Plurals, rounded_decimal};
use crate::icu_rewrite::{self, rewrite_source};
use crate::language::Language;
use crate::library::Library;

/// One value in a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Number(f64),
    Text(String),
}

/// The values of a sentence by name.
pub type Args = BTreeMap<String, Arg>;

/// Names and values as the arguments of a sentence.
pub fn args<const N: usize>(pairs: [(&str, Arg); N]) -> Args {
    pairs.into_iter().map(|(name, arg)| (name.to_owned(), arg)).collect()
}

/// A language with its fallbacks, ready to speak.
pub struct Localization {
    tag: String,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Localization {
    /// The words of a tag, or of the nearest language that is there. Values are not isolated: a terminal shows the marks.
    pub fn new(library: &Library, tag: &str) -> Self {
        Self::build_bundles(library, tag, None)
    }

    /// Like [`Localization::new`], in other digits: "latn" for a worker who wants them.
    pub fn with_digits(library: &Library, tag: &str, digits: &str) -> Self {
        Self::build_bundles(library, tag, Some(digits))
    }

    fn build_bundles(library: &Library, tag: &str, digits: Option<&str>) -> Self {
        let tag = if library.language(tag).is_some() { tag.to_owned() } else { library.negotiate(&[tag]) };
        let bundles =
            library.fallback_chain(&tag).into_iter().map(|language| build_bundle(library, language, digits)).collect();
        Self { tag, bundles }
    }

    /// Puts direction isolates around values, for a text that will be shown on a page.
    #[must_use]
    pub fn isolating(mut self, isolating: bool) -> Self {
        self.bundles.iter_mut().for_each(|bundle| bundle.set_use_isolating(isolating));
        self
    }

    /// The language in force.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether some language of the chain has the message.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.get_message(id).is_some_and(|message| message.value().is_some()))
    }

    /// A message; its id where no language of the chain has it.
    pub fn format(&self, id: &str, args: &Args) -> String {
        self.find_message(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message, if it is there.
    pub fn format_attribute(&self, id: &str, name: &str, args: &Args) -> Option<String> {
        self.find_message(id, Some(name), args)
    }

    fn find_message(&self, id: &str, name: Option<&str>, args: &Args) -> Option<String> {
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (name.as_str(), FluentValue::from(arg))).collect();
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match name {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            // A value that is not given shows its name in the sentence; the sentence is still worth more than none.
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
        })
    }
}

impl std::fmt::Debug for Localization {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Localization").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl<'a> From<&'a Arg> for FluentValue<'a> {
    fn from(arg: &'a Arg) -> Self {
        match arg {
            Arg::Number(number) => (*number).into(),
            Arg::Text(text) => text.as_str().into(),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i64> for Arg {
    /// Progress and days: far below where a float loses whole numbers.
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

fn build_bundle(library: &Library, language: &Language, digits: Option<&str>) -> FluentBundle<FluentResource> {
    // The runtime's own locale is never asked: what depends on it goes through the functions below.
    let mut bundle = FluentBundle::new_concurrent(vec![language.tag.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    let numbers = Numbers::new(language.format_locale(), digits.unwrap_or(&language.settings.digits));
    let counting = Arc::new(Plurals::new(language.plural_locale(), false));
    let ranking = Plurals::new(language.plural_locale(), true);
    let added = [
        bundle.add_function("NUMBER", move |values, options| number_function(values, options, &numbers)),
        bundle.add_function("PLURAL", move |values, options| plural_function(values, options, &counting, &ranking)),
        bundle.add_function("DAY", |values, _| first_value_as_is(values)),
        bundle.add_function("DATE", |values, _| first_value_as_is(values)),
        bundle.add_function("LIST", |values, _| first_value_as_is(values)),
    ];
    debug_assert!(added.iter().all(Result::is_ok), "a new bundle has no functions yet");
    for kept in library.showable_messages(language).values() {
        let resource = match FluentResource::try_new(rewrite_source(&kept.text)) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn first_value_as_is<'a>(values: &[FluentValue<'a>]) -> FluentValue<'a> {
    values.first().cloned().unwrap_or(FluentValue::Error)
}

fn number_function<'a>(values: &[FluentValue<'a>], options: &FluentArgs<'_>, numbers: &Numbers) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::Number(number)) if option_says(options, "style", "percent") => {
            let shape = NumberShape { fraction_max: 0, ..number_shape_of(options) };
            format!("{}%", numbers.format_number(number.value * 100.0, shape)).into()
        }
        Some(FluentValue::Number(number)) => numbers.format_number(number.value, number_shape_of(options)).into(),
        _ => first_value_as_is(values),
    }
}

fn plural_function<'a>(
    values: &[FluentValue<'a>],
    options: &FluentArgs<'_>,
    counting: &Plurals,
    ranking: &Plurals,
) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = values.first() else { return first_value_as_is(values) };
    if let Some(FluentValue::String(exact)) = options.get(icu_rewrite::EXACT) {
        let is_it = |told: &&str| told.parse() == Ok(number.value);
        if let Some(told) = exact.split(' ').find(is_it) {
            return icu_rewrite::exact_number_key(told).into();
        }
    }
    let plurals = if option_says(options, "type", "ordinal") { ranking } else { counting };
    rounded_decimal(number.value, number_shape_of(options))
        .map_or(FluentValue::Error, |decimal| plurals.plural_category(&decimal).into())
}

/// Whether an option is given with this text.
fn option_says(options: &FluentArgs<'_>, name: &str, value: &str) -> bool {
    matches!(options.get(name), Some(FluentValue::String(found)) if found == value)
}

fn number_shape_of(options: &FluentArgs<'_>) -> NumberShape {
    let small = |name: &str| match options.get(name) {
        Some(FluentValue::Number(number)) => Some(number.value.clamp(0.0, 20.0) as i16),
        _ => None,
    };
    let usual = NumberShape::default();
    let fraction_min = small("minimumFractionDigits").unwrap_or(usual.fraction_min);
    NumberShape {
        integer_min: small("minimumIntegerDigits").unwrap_or(usual.integer_min),
        fraction_min,
        fraction_max: small("maximumFractionDigits").unwrap_or(usual.fraction_max).max(fraction_min),
        grouped: !option_says(options, "useGrouping", "false") && small("useGrouping") != Some(0),
    }
}

#[cfg(test)]
mod tests;
