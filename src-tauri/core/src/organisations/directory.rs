//! All organisations, by name, and finding one as one types.

use crate::base::error::Result;
use crate::context::RequestContext;
use crate::dictionary::keys::organisation;
use crate::ledger::rows::{self, StoredRecord};
use crate::ledger::search_index::fold_words;
use crate::organisations::organisation_row::{OrganisationRow, organisation_row};
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;

/// Lists the organisations whose name has words that begin as typed; all where nothing is typed.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ListOrganisations {
    /// As typed.
    pub find: String,
}

impl Request for ListOrganisations {
    type Scope = OneStore;
    type Reply = Vec<OrganisationRow>;
    request_constants!("list_organisations", Query, CASEWORK, EventClass::None("an address book, nobody's case"), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<Vec<OrganisationRow>> {
        let typed: Vec<Vec<String>> = self.find.split_whitespace().map(spellings_of_name).collect();
        let found = all_organisations(context)?.into_iter().filter(|stored| {
            let words = spellings_of_name(name_of_organisation(stored));
            // A typed word has a form in each script: any of them will do.
            let begins = |forms: &Vec<String>| {
                forms.is_empty() || forms.iter().any(|form| words.iter().any(|word| word.starts_with(form)))
            };
            typed.iter().all(begins)
        });
        Ok(found.map(|stored| organisation_row(&stored)).collect())
    }
}

/// The organisations that are there, by name; accents and scripts do not part what belongs together.
pub(crate) fn all_organisations(context: &RequestContext<'_>) -> Result<Vec<StoredRecord>> {
    let kind = organisation::RECORD.name;
    let mut found = rows::select_records(context.connection(), context.dictionary(), kind, "voided = 0", &[])?;
    found.sort_by_cached_key(|stored| (spellings_of_name(name_of_organisation(stored)), stored.id));
    Ok(found)
}

fn name_of_organisation(stored: &StoredRecord) -> &str {
    stored.fields.known_value_of(organisation::NAME).map_or("", String::as_str)
}

/// The words of a name, without the forms that only sound alike.
fn spellings_of_name(text: &str) -> Vec<String> {
    fold_words(text).into_iter().filter(|word| !word.starts_with(crate::ledger::search_index::BY_SOUND)).collect()
}
