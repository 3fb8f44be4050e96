//! People that chance makes: names in several scripts, ten assistances and two notes each.
//!
//! Each act is a command of its own with an entry of its own, as if somebody had written it on its day.

use super::mark::mark_as_sample;
use super::names::{Acts, Names, Script, acts, names, one_of};
use crate::base::error::{Error, Result};
use crate::base::ids::RecordId;
use crate::base::random::SeededRandom;
use crate::context::RequestContext;
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::keys::{
    assistance, case, consent_record, note, person, person_identity, trafficking_experience,
};
use crate::dictionary::{Decimal, Fields};
use crate::ledger::{Change, RecordAddress};
use crate::people::FreeCodes;
use chrono::{NaiveDate, TimeDelta};

const COMMAND: &str = "fill_sample";
const ASSISTANCES: u64 = 10;
const NOTES: u64 = 2;
/// So many days back something may have happened.
const DAYS_BACK: u64 = 360;
/// Ids that one case may need: person, case, identity, experience, consents, acts, notes.
const IDS: usize = 20;
const FORMS: [&str; 4] = ["labour", "sexual", "domestic_servitude", "forced_marriage"];

/// Gives names, ten assistances and two notes to cases that are there. Marks the store.
///
/// The same seed gives the same names, acts and words. Refuses `record-missing` for a case that is not there.
pub fn enrich_cases(context: &mut RequestContext<'_>, seed: u64, cases: &[RecordId]) -> Result<()> {
    mark_as_sample(context)?;
    let mut people = Vec::with_capacity(cases.len());
    for id in cases {
        let found = context.need_record(case::RECORD, *id)?;
        let whom = *found.fields.known_value_of(case::PERSON).ok_or(Error::Inside("a case without a person"))?;
        let known = context.need_record(person::RECORD, whom)?;
        let gender = known.fields.known_value_of(person::GENDER_IDENTITY).cloned();
        people.push((*id, whom, gender, draw_record_ids(context)));
    }
    let mut chance = Chance::new(seed, context.today)?;
    let changes = people.into_iter().flat_map(|(case, person, gender, ids)| {
        let mut ids = ids.into_iter();
        in_order(chance.named(person, gender, &mut ids).and_then(|named| {
            let mut changes = vec![named];
            chance.acts(case, &mut ids, &mut changes)?;
            Ok(changes)
        }))
    });
    context.ledger.write_all(changes, |_| ())
}

/// Makes whole invented cases, with names, consents, ten assistances and two notes each. Marks the store.
pub fn generate_cases(context: &mut RequestContext<'_>, seed: u64, cases: usize) -> Result<Vec<RecordId>> {
    mark_as_sample(context)?;
    let mut codes = FreeCodes::free_codes_in(context.connection())?;
    let mut drawn = Vec::with_capacity(cases);
    for _ in 0..cases {
        drawn.push((
            context.draw_record_id(),
            context.draw_record_id(),
            codes.draw_free_code(context.ledger.random)?,
            draw_record_ids(context),
        ));
    }
    let made = drawn.iter().map(|(case, ..)| *case).collect();
    let (mut chance, owner) = (Chance::new(seed, context.today)?, context.memory.worker);
    let changes = drawn.into_iter().flat_map(|(case, person, code, ids)| {
        let mut ids = ids.into_iter();
        in_order(chance.whole(case, person, code, owner, &mut ids))
    });
    context.ledger.write_all(changes, |_| ())?;
    Ok(made)
}

fn draw_record_ids(context: &mut RequestContext<'_>) -> Vec<RecordId> {
    (0..IDS).map(|_| context.draw_record_id()).collect()
}

fn in_order(changes: Result<Vec<Change>>) -> Vec<Result<Change>> {
    match changes {
        Ok(changes) => changes.into_iter().map(Ok).collect(),
        Err(error) => vec![Err(error)],
    }
}

/// Lists that chance draws from, and the stream that draws.
struct Chance {
    random: SeededRandom,
    names: Names,
    acts: Acts,
    today: NaiveDate,
}

type Ids = std::vec::IntoIter<RecordId>;

impl Chance {
    fn new(seed: u64, today: NaiveDate) -> Result<Self> {
        Ok(Self { random: SeededRandom::new(seed), names: names()?, acts: acts()?, today })
    }

    fn days_ago(&mut self, most: u64) -> NaiveDate {
        let days = i64::try_from(self.random.random_below(most)).unwrap_or(0);
        self.today.checked_sub_signed(TimeDelta::days(days)).unwrap_or(self.today)
    }

    fn name(&mut self, gender: Option<&str>) -> Result<(String, String, String)> {
        let Self { names, random, .. } = self;
        let script: &Script = names.script(random)?;
        let given = match gender {
            Some("man") => one_of(&script.men, random)?,
            _ => one_of(&script.women, random)?,
        };
        let family = one_of(&script.families, random)?;
        Ok((given.clone(), family.clone(), one_of(&script.languages, random)?.clone()))
    }

    /// A name for someone who is there, in one entry.
    fn named(&mut self, whom: RecordId, gender: Option<String>, ids: &mut Ids) -> Result<Change> {
        let (given, family, language) = self.name(gender.as_deref())?;
        let mut change = Change::lasting(COMMAND);
        let mut fields = Fields::new();
        fields.set(person::NAME_USED, given.clone()).set(person::MAIN_LANGUAGE, language);
        change.edit(RecordAddress::root(whom), person::RECORD.name, fields);
        identity(&mut change, whom, given, family, ids)?;
        Ok(change)
    }

    fn whole(
        &mut self,
        case: RecordId,
        whom: RecordId,
        code: String,
        owner: Option<RecordId>,
        ids: &mut Ids,
    ) -> Result<Vec<Change>> {
        let gender = *one_of(&["woman", "woman", "man"], &mut self.random)?;
        let (given, family, language) = self.name(Some(gender))?;
        let opened = self.days_ago(DAYS_BACK);
        let years = 18 + i64::try_from(self.random.random_below(35)).unwrap_or(0);
        let mut change = Change::lasting(COMMAND);
        let mut fields = Fields::new();
        fields
            .set(person::NAME_USED, given.clone())
            .set(person::GENDER_IDENTITY, gender.to_owned())
            .set(person::MAIN_LANGUAGE, language)
            .set(person::AGE_FROM, years)
            .set(person::AGE_TO, years + 2)
            .set(person::AGE_AS_OF, FuzzyDate::on_known_day(opened))
            .set(person::AGE_BASIS, "declared".to_owned());
        change.create(RecordAddress::root(whom), person::RECORD, None, fields);
        identity(&mut change, whom, given, family, ids)?;
        let mut fields = Fields::new();
        fields
            .set(case::PERSON, whom)
            .set(case::CODE, code)
            .set(case::CASE_TYPE, "adult".to_owned())
            .set(case::STATUS, (*one_of(&["active", "active", "follow_up", "closed"], &mut self.random)?).to_owned())
            .set(case::OPENED_ON, FuzzyDate::on_known_day(opened))
            .set(case::RISK_LEVEL, (*one_of(&["low", "low", "medium", "none"], &mut self.random)?).to_owned())
            .set(case::VICTIM_STATUS, (*one_of(&["possible", "identified"], &mut self.random)?).to_owned())
            .set_value_or_leave(case::OWNER, owner);
        change.create(RecordAddress::root(case), case::RECORD, None, fields);
        let mut fields = Fields::new();
        fields.set(trafficking_experience::EXPLOITATION, [(*one_of(&FORMS, &mut self.random)?).to_owned()].into());
        change.create(part(case, ids)?, trafficking_experience::RECORD, Some(case), fields);
        for (scope, states) in
            [("case_management", &["given"][..]), ("statistics", &["given", "given", "refused", "not_asked"])]
        {
            let state = *one_of(states, &mut self.random)?;
            let mut fields = Fields::new();
            fields
                .set(consent_record::SCOPE, scope.to_owned())
                .set(consent_record::STATE, state.to_owned())
                .set(consent_record::GIVEN_BY, "person".to_owned())
                .set(consent_record::ON, opened);
            change.create(part(case, ids)?, consent_record::RECORD, Some(case), fields);
        }
        let mut changes = vec![change];
        self.acts(case, ids, &mut changes)?;
        Ok(changes)
    }

    fn acts(&mut self, case: RecordId, ids: &mut Ids, changes: &mut Vec<Change>) -> Result<()> {
        for _ in 0..ASSISTANCES {
            let act = one_of(&self.acts.act, &mut self.random)?;
            let (kind, unit) = (act.kind.clone(), act.unit.clone());
            let mut fields = Fields::new();
            fields
                .set(assistance::KIND, kind)
                .set(assistance::UNIT, unit)
                .set(assistance::ON, self.days_ago(DAYS_BACK))
                .set(assistance::OUTCOME, "provided".to_owned())
                .set(assistance::QUANTITY, self.quantity());
            let mut change = Change::lasting(COMMAND);
            change.create(part(case, ids)?, assistance::RECORD, Some(case), fields);
            changes.push(change);
        }
        for _ in 0..NOTES {
            let on = self.days_ago(DAYS_BACK);
            let words = one_of(&self.acts.note, &mut self.random)?;
            let mut fields = Fields::new();
            fields
                .set(note::TEXT, words.text.clone())
                .set(note::ON, on)
                .set(note::SENSITIVE, words.sensitive)
                .set(note::OWN_WORDS, words.own_words);
            let mut change = Change::lasting(COMMAND);
            change.create(part(case, ids)?, note::RECORD, Some(case), fields);
            changes.push(change);
        }
        Ok(())
    }

    fn quantity(&mut self) -> Decimal {
        Decimal { mantissa: 1 + i64::try_from(self.random.random_below(6)).unwrap_or(0), exponent: 0 }
    }
}

fn part(root: RecordId, ids: &mut Ids) -> Result<RecordAddress> {
    Ok(RecordAddress::part(root.as_strand_id(), ids.next().ok_or(Error::Inside("sample ids"))?))
}

fn identity(change: &mut Change, whom: RecordId, given: String, family: String, ids: &mut Ids) -> Result<()> {
    let mut fields = Fields::new();
    fields.set(person_identity::GIVEN_NAME, given).set(person_identity::FAMILY_NAME, family);
    change.create(part(whom, ids)?, person_identity::RECORD, Some(whom), fields);
    Ok(())
}
