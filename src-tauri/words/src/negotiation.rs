//! Language negotiation: which of the tags that are there is nearest to the wanted ones.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

/// Returns the tag of `there` that is nearest to the wanted ones, first wish first. Texts that are no tags are passed over.
pub(crate) fn find_nearest_tag<'t>(
    wanted: impl Iterator<Item = &'t str>,
    there: impl Iterator<Item = &'t str>,
) -> Option<String> {
    let wanted: Vec<Tag> = wanted.filter_map(Tag::parse).collect();
    let there: Vec<Tag> = there.filter_map(Tag::parse).collect();
    let found = negotiate_languages(&wanted, &there, None, NegotiationStrategy::Lookup);
    found.first().map(|tag| tag.folder.clone())
}

/// A tag as the negotiation reads it, with the folder it names.
#[derive(PartialEq)]
struct Tag {
    folder: String,
    id: LanguageIdentifier,
}

impl Tag {
    fn parse(tag: &str) -> Option<Self> {
        tag.replace('_', "-").parse().ok().map(|id| Self { folder: tag.to_owned(), id })
    }
}

impl AsRef<LanguageIdentifier> for Tag {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.id
    }
}
