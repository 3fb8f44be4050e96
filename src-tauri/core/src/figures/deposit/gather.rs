//! Gathering of what a case store tells in figures: a row a case and a row a service, of those who agreed to be
//! counted.
//!
//! A person counts if every counted case of theirs has consent to statistics in force; otherwise they are among those
//! who said no, or of those not asked. Counted are cases that were not taken back and are no duplicate of another.

use crate::base::error::{Error, Result};
use crate::base::ids::RecordId;
use crate::base::random::Random;
use crate::consent::{Everyone, Missing, Standing, State};
use crate::context::RequestContext;
use crate::dictionary::Fields;
use crate::dictionary::keys::{RecordKey, case, person, trafficking_experience};
use crate::figures::deposit::coded::{Cases, Events, WordsPen};
use crate::figures::deposit::derived_columns::{self, Facts, WORD_COLUMNS};
use crate::figures::period::TimeCell;
use crate::ledger::rows::{self, Part};
use crate::people::age::may_be_under_18;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashMap};

const SCOPE: &str = "statistics";
const DUPLICATE: &str = "void_duplicate";

const PERSON_FIELDS: [&str; 6] = [
    person::BIRTH.field,
    person::AGE_FROM.field,
    person::AGE_TO.field,
    person::AGE_AS_OF.field,
    person::POSSIBLE_CHILD.field,
    person::GENDER_IDENTITY.field,
];
const CASE_FIELDS: [&str; 4] =
    [case::PERSON.field, case::STATUS.field, case::OPENED_ON.field, case::VICTIM_STATUS.field];
const FORM_FIELDS: [&str; 1] = [trafficking_experience::EXPLOITATION.field];

/// Reason why a case keeps its person from being counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum WhyNotCounted {
    Refused,
    Withdrawn,
    Expired,
    NotNow,
    NotAsked,
    /// The child agrees, and no guardian does.
    GuardianMissing,
    /// The guardian agrees, and the child was not asked or does not.
    AssentMissing,
}

/// Everything a deposit is made of.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub cases: Cases,
    pub events: Events,
    pub persons: usize,
    /// Persons who said no.
    pub said_no: usize,
    /// Persons whom nobody asked, or whose yes is not there in full.
    pub not_asked: usize,
    /// The cases because of which somebody is not counted.
    pub left_out: Vec<(RecordId, WhyNotCounted)>,
}

/// A case that counts.
struct PeriodCounts {
    id: RecordId,
    fields: Fields,
    recorded_on: NaiveDate,
    /// The day it began for sorting, unknown last, then the order of recording.
    order: (bool, Option<NaiveDate>, u64),
}

/// Reads the whole store.
pub(crate) fn gather_deposit(context: &RequestContext<'_>) -> Result<Gathered> {
    let people = people_by_id(context)?;
    let forms = forms_of_cases(context)?;
    let consents = Everyone::read_all_answers(context, SCOPE)?;
    let mut gathered = Gathered::default();
    let mut pen = CasesPen::default();
    let mut place_of: HashMap<RecordId, u32> = HashMap::new();
    for (person, mut cases) in cases_by_person(context)? {
        let Some(about) = people.get(&person) else { continue };
        if !agrees_to_figures(context, &consents, about, &cases, &mut gathered)? {
            continue;
        }
        gathered.persons += 1;
        cases.sort_by_key(|counted| counted.order);
        let first = pen.next_case_place()?;
        for counted in &cases {
            place_of.insert(counted.id, pen.next_case_place()?);
            let facts = Facts {
                person: about,
                case: &counted.fields,
                forms: forms.get(&counted.id),
                recorded_on: counted.recorded_on,
            };
            pen.push_case_row(first, &facts)?;
        }
    }
    gathered.cases = pen.into_cases_done();
    gathered.events = gather_events(context, &place_of)?;
    Ok(gathered)
}

/// Tells whether the person is counted; notes the person among the others where not.
fn agrees_to_figures(
    context: &RequestContext<'_>,
    consents: &Everyone,
    person: &Fields,
    cases: &[PeriodCounts],
    gathered: &mut Gathered,
) -> Result<bool> {
    let child = may_be_under_18(person, context.today);
    let mut said_no = false;
    let left_before = gathered.left_out.len();
    for counted in cases {
        let standing = consents.standing_of_case(context, counted.id, child)?;
        if let Some(why) = reason_left_out(standing) {
            said_no |= standing.state.is_refused_state();
            gathered.left_out.push((counted.id, why));
        }
    }
    if gathered.left_out.len() == left_before {
        return Ok(true);
    }
    match said_no {
        true => gathered.said_no += 1,
        false => gathered.not_asked += 1,
    }
    Ok(false)
}

/// Why a case keeps its person from being counted; `None` where the yes stands in full.
fn reason_left_out(standing: Standing) -> Option<WhyNotCounted> {
    match (standing.missing, standing.state) {
        (Some(Missing::Guardian), _) | (None, State::Assent) => Some(WhyNotCounted::GuardianMissing),
        (Some(Missing::Assent), _) => Some(WhyNotCounted::AssentMissing),
        (None, State::Given) => None,
        (None, State::Refused) => Some(WhyNotCounted::Refused),
        (None, State::Withdrawn) => Some(WhyNotCounted::Withdrawn),
        (None, State::Expired) => Some(WhyNotCounted::Expired),
        (None, State::NotNow) => Some(WhyNotCounted::NotNow),
        (None, State::NotAsked) => Some(WhyNotCounted::NotAsked),
    }
}

fn people_by_id(context: &RequestContext<'_>) -> Result<HashMap<RecordId, Fields>> {
    let mut people = HashMap::new();
    each_current_part(context, person::RECORD, &PERSON_FIELDS, |part| _ = people.insert(part.id, part.fields))?;
    Ok(people)
}

fn cases_by_person(context: &RequestContext<'_>) -> Result<BTreeMap<RecordId, Vec<PeriodCounts>>> {
    let mut by_person: BTreeMap<RecordId, Vec<PeriodCounts>> = BTreeMap::new();
    each_current_part(context, case::RECORD, &CASE_FIELDS, |part| {
        let Some(person) = part.fields.known_value_of(case::PERSON).copied() else { return };
        if part.fields.known_value_of(case::STATUS).is_some_and(|status| status == DUPLICATE) {
            return;
        }
        let began = part.fields.known_value_of(case::OPENED_ON).and_then(|opened| opened.day_to_sort_by());
        by_person.entry(person).or_default().push(PeriodCounts {
            id: part.id,
            recorded_on: part.created.instant().date_naive(),
            order: (began.is_none(), began, part.created.0),
            fields: part.fields,
        });
    })?;
    Ok(by_person)
}

/// The forms of exploitation of each case of which anything was said.
fn forms_of_cases(context: &RequestContext<'_>) -> Result<HashMap<RecordId, BTreeSet<String>>> {
    let mut forms: HashMap<RecordId, BTreeSet<String>> = HashMap::new();
    each_current_part(context, trafficking_experience::RECORD, &FORM_FIELDS, |part| {
        if let (Some(case), Some(found)) =
            (part.parent, part.fields.known_value_of(trafficking_experience::EXPLOITATION))
        {
            forms.entry(case).or_default().extend(found.iter().cloned());
        }
    })?;
    Ok(forms)
}

fn each_current_part(
    context: &RequestContext<'_>,
    kind: RecordKey,
    fields: &[&str],
    mut each: impl FnMut(Part),
) -> Result<()> {
    rows::each_some(context.connection(), context.dictionary(), kind.name, fields, |part| {
        each(part);
        Ok(())
    })
}

fn gather_events(context: &RequestContext<'_>, place_of: &HashMap<RecordId, u32>) -> Result<Events> {
    let mut events = Events::default();
    let mut service = WordsPen::default();
    let mut statement = context.connection().prepare_cached(include_str!("gather_events.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Some(case) = place_of.get(&RecordId(row.get(0)?)) else { continue };
        let word = |column: usize| row.get_ref(column).and_then(|value| Ok(value.as_str_or_null()?));
        let day: Option<NaiveDate> = word(2)?.and_then(|day| day.parse().ok());
        events.case.push(*case);
        service.push_word_or_none(word(1)?)?;
        events.month.push(day.map_or(TimeCell::UNKNOWN, TimeCell::of_day));
    }
    events.service = service.into_words_done();
    Ok(events)
}

/// Fills the columns of cases.
#[derive(Default)]
struct CasesPen {
    first: Vec<u32>,
    opened: Vec<TimeCell>,
    words: [WordsPen; 5],
}

impl CasesPen {
    /// Returns where the next row will stand.
    fn next_case_place(&self) -> Result<u32> {
        u32::try_from(self.first.len()).map_err(|_| Error::Inside("places"))
    }

    fn push_case_row(&mut self, first: u32, facts: &Facts<'_>) -> Result<()> {
        self.first.push(first);
        self.opened.push(derived_columns::opening_time_cell(facts));
        for (pen, column) in self.words.iter_mut().zip(WORD_COLUMNS) {
            pen.push_word_or_none((column.of)(facts).as_deref())?;
        }
        Ok(())
    }

    fn into_cases_done(self) -> Cases {
        let [victim_status, gender, age, majority, exploitation] = self.words.map(WordsPen::into_words_done);
        Cases { first: self.first, opened: self.opened, victim_status, gender, age, majority, exploitation }
    }
}

impl Gathered {
    /// Returns the rows in an order by fresh chance, cases first and events after: a place tells nothing.
    pub(crate) fn shuffled_rows(self, random: &mut dyn Random) -> Self {
        let cases = shuffled_order(self.cases.len(), random);
        let events = shuffled_order(self.events.len(), random);
        Self { events: self.events.reordered_by(&events, &cases), cases: self.cases.reordered_by(&cases), ..self }
    }
}

/// The places from 0 in an order by chance (Fisher and Yates, from the end).
fn shuffled_order(count: usize, random: &mut dyn Random) -> Vec<u32> {
    let mut order: Vec<u32> = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
    let mut drawn = Vec::new();
    for last in (1..order.len()).rev() {
        if drawn.is_empty() {
            drawn.resize(8 * 1024, 0_u8);
            random.fill_random(&mut drawn);
        }
        let bits = drawn
            .split_off(drawn.len().saturating_sub(8))
            .iter()
            .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        // 64 random bits against at most 2³² places: no place is likelier than another by more than 2⁻³².
        let place = (u128::from(bits) * (last as u128 + 1)) >> 64;
        order.swap(last, usize::try_from(place).unwrap_or(last));
    }
    order
}
