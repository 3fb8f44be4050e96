//! People that chance makes: names in several scripts, ten assistances and two notes each.
//!
//! Each act is a command of its own with an entry of its own, as if somebody had written it on its day.

use super::mark::mark_as_sample;
use super::names::{Acts, Names, Script, acts, names, one_of};
use crate::base::encoding::Hash;
use crate::base::error::{Error, Result};
use crate::base::ids::RecordId;
use crate::base::random::{SeededRandom, draw_random_bytes};
use crate::context::RequestContext;
use crate::dates::fuzzy::FuzzyDate;
use crate::dictionary::RecordKey;
use crate::dictionary::keys::{
    assistance, case, consent_record, note, person, person_identity, trafficking_experience,
};
use crate::dictionary::{Decimal, Fields};
use crate::ledger::entry::Salt;
use crate::ledger::{Change, NewRecord, RecordAddress};
use crate::people::FreeCodes;
use chrono::{NaiveDate, TimeDelta};

const COMMAND: &str = "fill_sample";
const ASSISTANCES: u64 = 10;
const NOTES: u64 = 2;
/// So many days back something may have happened.
const DAYS_BACK: u64 = 360;
/// Salts that one case may need: person, case, identity, experience, consents, acts, notes.
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
        people.push((*id, whom, gender, draw_salts(context)));
    }
    let mut chance = Chance::new(seed, context)?;
    let changes = people.into_iter().flat_map(|(case, person, gender, salts)| {
        let mut salts = salts.into_iter();
        in_order(chance.named(person, gender, &mut salts).and_then(|named| {
            let mut changes = vec![named];
            chance.acts(case, &mut salts, &mut changes)?;
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
            context.draw_root(case::RECORD),
            context.draw_root(person::RECORD),
            codes.draw_free_code(context.ledger.random)?,
            draw_salts(context),
        ));
    }
    let made = drawn.iter().map(|(case, ..)| case.record_id()).collect();
    let (mut chance, owner) = (Chance::new(seed, context)?, context.memory.worker);
    let changes = drawn.into_iter().flat_map(|(case, person, code, salts)| {
        let mut salts = salts.into_iter();
        in_order(chance.whole(case, person, code, owner, &mut salts))
    });
    context.ledger.write_all(changes, |_| ())?;
    Ok(made)
}

fn draw_salts(context: &mut RequestContext<'_>) -> Vec<Salt> {
    (0..IDS).map(|_| draw_random_bytes(context.ledger.random)).collect()
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
    /// Certificate of the maker: the ids of the records come from it.
    certificate: Hash,
}

/// Salts of the records to come.
type Salts = std::vec::IntoIter<Salt>;

impl Chance {
    fn new(seed: u64, context: &RequestContext<'_>) -> Result<Self> {
        let (today, certificate) = (context.today, context.ledger.author.certificate);
        Ok(Self { random: SeededRandom::new(seed), names: names()?, acts: acts()?, today, certificate })
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
    fn named(&mut self, whom: RecordId, gender: Option<String>, salts: &mut Salts) -> Result<Change> {
        let (given, family, language) = self.name(gender.as_deref())?;
        let mut change = Change::lasting(COMMAND);
        let mut fields = Fields::new();
        fields.set(person::NAME_USED, given.clone()).set(person::MAIN_LANGUAGE, language);
        change.edit(RecordAddress::root(whom), person::RECORD.name, fields);
        self.identity(&mut change, whom, given, family, salts)?;
        Ok(change)
    }

    fn whole(
        &mut self,
        case: NewRecord,
        whom: NewRecord,
        code: String,
        owner: Option<RecordId>,
        salts: &mut Salts,
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
        let (case_id, whom_id) = (case.record_id(), whom.record_id());
        change.create(whom, fields);
        self.identity(&mut change, whom_id, given, family, salts)?;
        let mut fields = Fields::new();
        fields
            .set(case::PERSON, whom_id)
            .set(case::CODE, code)
            .set(case::CASE_TYPE, "adult".to_owned())
            .set(case::STATUS, (*one_of(&["active", "active", "follow_up", "closed"], &mut self.random)?).to_owned())
            .set(case::OPENED_ON, FuzzyDate::on_known_day(opened))
            .set(case::RISK_LEVEL, (*one_of(&["low", "low", "medium", "none"], &mut self.random)?).to_owned())
            .set(case::VICTIM_STATUS, (*one_of(&["possible", "identified"], &mut self.random)?).to_owned())
            .set_value_or_leave(case::OWNER, owner);
        change.create(case, fields);
        let mut fields = Fields::new();
        fields.set(trafficking_experience::EXPLOITATION, [(*one_of(&FORMS, &mut self.random)?).to_owned()].into());
        change.create(self.part(trafficking_experience::RECORD, case_id, salts)?, fields);
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
            change.create(self.part(consent_record::RECORD, case_id, salts)?, fields);
        }
        let mut changes = vec![change];
        self.acts(case_id, salts, &mut changes)?;
        Ok(changes)
    }

    fn acts(&mut self, case: RecordId, salts: &mut Salts, changes: &mut Vec<Change>) -> Result<()> {
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
            change.create(self.part(assistance::RECORD, case, salts)?, fields);
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
            change.create(self.part(note::RECORD, case, salts)?, fields);
            changes.push(change);
        }
        Ok(())
    }

    fn quantity(&mut self) -> Decimal {
        Decimal { mantissa: 1 + i64::try_from(self.random.random_below(6)).unwrap_or(0), exponent: 0 }
    }

    fn part(&self, kind: RecordKey, root: RecordId, salts: &mut Salts) -> Result<NewRecord> {
        let salt = salts.next().ok_or(Error::Inside("sample salts"))?;
        Ok(NewRecord::part_record(&self.certificate, root.as_strand_id(), kind.name, root, salt))
    }

    fn identity(
        &self,
        change: &mut Change,
        whom: RecordId,
        given: String,
        family: String,
        salts: &mut Salts,
    ) -> Result<()> {
        let mut fields = Fields::new();
        fields.set(person_identity::GIVEN_NAME, given).set(person_identity::FAMILY_NAME, family);
        change.create(self.part(person_identity::RECORD, whom, salts)?, fields);
        Ok(())
    }
}
