//! Quick intake: someone arrives at two in the morning. Nothing is mandatory; the code comes by itself.

use crate::base::encoding::normalise_nfc;
use crate::base::error::{Result, refuse};
use crate::base::ids::CaseId;
use crate::context::RequestContext;
use crate::dates::age_range::{Age, TypedAge};
use crate::dates::fuzzy::{FuzzyDate, GREGORIAN, Reading};
use crate::dictionary::Fields;
use crate::dictionary::keys::{case, consent_record, person};
use crate::ledger::Change;
use crate::people::age::may_be_under_18;
use crate::people::case_code::draw_code;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use std::collections::BTreeSet;

/// Answer to the first question, whether notes may be kept. A withdrawal or an expiry is no answer that somebody gives
/// on arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NotesAnswer {
    Given,
    NotNow,
    Refused,
}

/// Begins a case for someone new: a person, a case, and the person's word on keeping notes.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct StartCase {
    /// Name by which the person wants to be called.
    pub alias: Option<String>,
    /// A code of `language`.
    pub language: Option<String>,
    pub with_interpreter: Option<bool>,
    /// As typed: `about 16`, `25-27`, `2009`.
    pub age: Option<String>,
    /// Codes of `service_type`.
    pub needs: Vec<String>,
    /// Nothing = not asked.
    pub notes_consent: Option<NotesAnswer>,
}

/// The case that was begun.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct StartedCase {
    pub case: CaseId,
    pub code: String,
}

impl Request for StartCase {
    type Scope = OneStore;
    type Reply = StartedCase;
    request_constants!("start_case", Command, CASEWORK, EventClass::Entries, [Cases, Case, Today]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<StartedCase> {
        let code = draw_code(context.ledger.store.connection(), context.ledger.random)?;
        let (person, case) = (context.draw_root(person::RECORD), context.draw_root(case::RECORD));
        let (person_id, at) = (person.record_id(), case.address());
        let mut change = Change::new(Self::NAME);
        let told = self.fields_of_person(context)?;
        let child = may_be_under_18(&told, context.today);
        change.create(person, told);
        let mut fields = Fields::new();
        fields
            .set(case::PERSON, person_id)
            .set(case::CODE, code.clone())
            .set(case::STATUS, "intake".to_owned())
            .set(case::OPENED_ON, FuzzyDate::on_known_day(context.today))
            .set_value_or_leave(case::OWNER, context.memory.worker);
        if !self.needs.is_empty() {
            fields.set(case::NEEDS, self.needs.iter().cloned().collect::<BTreeSet<_>>());
        }
        change.create(case, fields);
        if let Some(answer) = self.notes_consent {
            // A child's own yes is assent, here as wherever it is recorded: it must not turn into an adult's consent on
            // a birthday.
            let state = match answer {
                NotesAnswer::Given if child => "assent",
                NotesAnswer::Given => "given",
                NotesAnswer::NotNow => "not_now",
                NotesAnswer::Refused => "refused",
            };
            let ask_again = (answer == NotesAnswer::NotNow).then(|| context.ask_again_on()).transpose()?;
            let voice = if child { "child" } else { "person" };
            let mut fields = Fields::new();
            fields
                .set(consent_record::ON, context.today)
                .set_value_or_leave(consent_record::ASK_AGAIN_ON, ask_again)
                .set(consent_record::SCOPE, "case_management".to_owned())
                .set(consent_record::STATE, state.to_owned())
                .set(consent_record::GIVEN_BY, voice.to_owned())
                .set_value_or_leave(consent_record::LANGUAGE, self.language);
            change.create(context.draw_part(at.strand, consent_record::RECORD.name, at.record), fields);
        }
        context.write_change(change, Some(at.record))?;
        Ok(StartedCase { case: at.record.as_case_id(), code })
    }
}

impl StartCase {
    fn fields_of_person(&self, context: &RequestContext<'_>) -> Result<Fields> {
        let mut fields = Fields::new();
        let alias = self.alias.as_deref().map(str::trim).filter(|alias| !alias.is_empty());
        fields
            .set_value_or_leave(person::NAME_USED, alias.map(normalise_nfc))
            .set_value_or_leave(person::MAIN_LANGUAGE, self.language.clone())
            .set_value_or_leave(person::INTERPRETER_NEEDED, self.with_interpreter);
        if let Some(typed) = self.age.as_deref().map(str::trim).filter(|typed| !typed.is_empty()) {
            put_typed_age(typed, context.date_reading(false), &mut fields)?;
        }
        Ok(fields)
    }
}

/// Writes a typed age into the fields of a person: a date of birth where that was said, else a range told today.
fn put_typed_age(typed: &str, reading: Reading<'_>, fields: &mut Fields) -> Result<()> {
    match TypedAge::parse_typed_age(typed, reading, GREGORIAN).ok_or_else(|| refuse("age-unread"))? {
        TypedAge::Birth(birth) => {
            fields.set(person::BIRTH, birth);
        }
        TypedAge::Age(age) => {
            let years = age.as_whole_years();
            fields
                .set_value_or_leave(person::AGE_TOLD, age.about.then(|| normalise_nfc(typed)))
                .set_value_or_leave(person::AGE_FROM, years.from.map(i64::from))
                .set_value_or_leave(person::AGE_TO, years.to.map(i64::from))
                .set(person::AGE_AS_OF, FuzzyDate::on_known_day(reading.today))
                .set(person::AGE_BASIS, "declared".to_owned());
        }
    }
    Ok(())
}

/// Reads back what was typed where an age is asked.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ReadAge {
    pub typed: String,
}

/// Age as it was understood; all empty where it could not be read.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct AgeRead {
    pub age: Option<Age>,
    pub may_be_under_18: bool,
    pub birth: Option<FuzzyDate>,
}

impl Request for ReadAge {
    type Scope = OneStore;
    type Reply = AgeRead;
    request_constants!("read_age", Query, CASEWORK, EventClass::None("reads what is being typed"), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<AgeRead> {
        let mut fields = Fields::new();
        let read = TypedAge::parse_typed_age(self.typed.trim(), context.date_reading(false), GREGORIAN);
        if read.is_some() {
            put_typed_age(self.typed.trim(), context.date_reading(false), &mut fields)?;
        }
        let birth = match &read {
            Some(TypedAge::Birth(birth)) => Some(birth.clone()),
            Some(TypedAge::Age(_)) | None => None,
        };
        Ok(AgeRead {
            age: read.and_then(|read| read.age_on_day(context.today)),
            may_be_under_18: may_be_under_18(&fields, context.today),
            birth,
        })
    }
}

/// Reads back what was typed where a date is asked.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct ReadDate {
    pub typed: String,
    /// A calendar as Unicode names it; the Gregorian one where none is given.
    pub calendar: Option<String>,
    /// The field asks for a day to come: "1 December" is the next one.
    #[serde(default)]
    pub ahead: bool,
}

/// Date as it was understood; empty where it could not be read.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub(crate) struct DateRead {
    pub date: Option<FuzzyDate>,
}

impl Request for ReadDate {
    type Scope = OneStore;
    type Reply = DateRead;
    request_constants!("read_date", Query, CASEWORK, EventClass::None("reads what is being typed"), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<DateRead> {
        let calendar = self.calendar.as_deref().unwrap_or(GREGORIAN);
        Ok(DateRead {
            date: FuzzyDate::parse_typed_date(self.typed.trim(), context.date_reading(self.ahead), calendar),
        })
    }
}
