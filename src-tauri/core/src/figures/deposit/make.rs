//! The deposit as a request: when it is due, what it would hold, who is left out, and the making of it.

use crate::base::encoding::{
    Hash, Parts, Value, bytes_value, decode_canonical, encode_canonical, hash_of_bytes, hex_of_bytes, number_value,
};
use crate::base::error::{Error, Result, refuse};
use crate::base::ids::{CaseId, RecordId};
use crate::context::RequestContext;
use crate::dictionary::keys::{case, person};
use crate::exchange::envelope::{self, Addressed, Letter, Manifest, Purpose};
use crate::figures::deposit::format::Deposit;
use crate::figures::deposit::gather::{Gathered, WhyNotCounted, gather_deposit};
use crate::ledger::journal::EventKind;
use crate::ledger::rows;
use crate::request::{CASEWORK, EventClass, OneStore, Request};
use crate::request_constants;
use chrono::{Days, NaiveDate};

/// Days between two deposits.
const EVERY_DAYS: u64 = 7;
/// So many cases are listed; the numbers tell of all.
const LEFT_OUT_SHOWN: usize = 500;
/// Place of the figures key that the case store hands its numbers to, in the store's small table.
const FIGURES_KEY: &str = "deposit.key";
/// The day of the last deposit, in the store's small table.
const LAST_ON: &str = "deposit.on";

/// Day of the last deposit, and whether the next is due.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct DepositDay {
    /// The organisation's statement names the key that deposits are sealed to. Without it none is made.
    pub figures_key: bool,
    /// The worker's keys are new and not certified yet: what they signed would be refused where it arrives, so none is
    /// made.
    pub certificate_awaited: bool,
    #[ts(type = "string | null")]
    pub last_on: Option<NaiveDate>,
    /// A week after the last one; today where there was none.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    pub due: bool,
}

/// The deposit that is due, and what it would hold if it was made now.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct DepositDue {
    #[serde(flatten)]
    pub day: DepositDay,
    #[ts(type = "number")]
    pub cases: usize,
    #[ts(type = "number")]
    pub events: usize,
    #[ts(type = "number")]
    pub persons: usize,
    /// Persons who said no.
    #[ts(type = "number")]
    pub said_no: usize,
    /// Persons whom nobody has asked yet, or whose answer is not there in full.
    #[ts(type = "number")]
    pub not_asked: usize,
    /// The cases because of which somebody is not counted, by code; the first 500.
    pub left_out: Vec<NotCounted>,
}

/// A case because of which its person is not counted.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct NotCounted {
    pub case: CaseId,
    pub code: String,
    pub alias: Option<String>,
    pub why: WhyNotCounted,
}

/// Tells whether a deposit is due. The day's page asks this each time: no case is looked at for it.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ShowDepositDay {}

impl Request for ShowDepositDay {
    type Scope = OneStore;
    type Reply = DepositDay;
    request_constants!("show_deposit_day", Query, CASEWORK, EventClass::None("says whether a week has passed"), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<DepositDay> {
        deposit_day_of(context)
    }
}

fn deposit_day_of(context: &RequestContext<'_>) -> Result<DepositDay> {
    let last_on = last_deposit_on(context)?;
    let due_on = last_on.and_then(|last| last.checked_add_days(Days::new(EVERY_DAYS))).unwrap_or(context.today);
    Ok(DepositDay {
        figures_key: context.store_context()?.statement.keys().figures.is_some(),
        certificate_awaited: context.store_context()?.awaits_certificate,
        last_on,
        due_on,
        due: due_on <= context.today,
    })
}

/// Shows the deposit that is due.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct ShowDeposit {}

impl Request for ShowDeposit {
    type Scope = OneStore;
    type Reply = DepositDue;
    request_constants!("show_deposit", Query, CASEWORK, EventClass::Before(EventKind::Listed), []);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<DepositDue> {
        let gathered = gather_deposit(context)?;
        Ok(DepositDue {
            day: deposit_day_of(context)?,
            cases: gathered.cases.len(),
            events: gathered.events.len(),
            persons: gathered.persons,
            said_no: gathered.said_no,
            not_asked: gathered.not_asked,
            left_out: not_counted_rows(context, &gathered)?,
        })
    }
}

/// The cases because of which somebody is not counted, as a person knows them.
fn not_counted_rows(context: &RequestContext<'_>, gathered: &Gathered) -> Result<Vec<NotCounted>> {
    let some = |kind: &str, id: RecordId, fields: &[&str]| {
        rows::read_some_fields(context.connection(), context.dictionary(), kind, id, fields)
            .map(Option::unwrap_or_default)
    };
    let mut lines = Vec::new();
    for (case, why) in &gathered.left_out {
        let found = some(case::RECORD.name, *case, &[case::CODE.field, case::PERSON.field])?;
        let code = found.known_value_of(case::CODE).cloned().unwrap_or_default();
        lines.push((code, *case, found.known_value_of(case::PERSON).copied(), *why));
    }
    lines.sort();
    lines.truncate(LEFT_OUT_SHOWN);
    let mut shown = Vec::with_capacity(lines.len());
    for (code, case, person, why) in lines {
        let alias = match person {
            Some(person) => some(person::RECORD.name, person, &[person::NAME_USED.field])?
                .known_value_of(person::NAME_USED)
                .cloned(),
            None => None,
        };
        shown.push(NotCounted { case: case.as_case_id(), code, alias, why });
    }
    Ok(shown)
}

fn last_deposit_on(context: &RequestContext<'_>) -> Result<Option<NaiveDate>> {
    let kept = context.ledger.store.meta(LAST_ON)?;
    Ok(kept.and_then(|kept| String::from_utf8(kept).ok()).and_then(|text| text.parse().ok()))
}

/// Deposit that was written.
#[derive(Debug, Clone, serde::Serialize, ts_rs::TS)]
pub struct DepositMade {
    pub number: u64,
    #[ts(type = "number")]
    pub cases: usize,
    #[ts(type = "number")]
    pub events: usize,
    #[ts(type = "number")]
    pub said_no: usize,
    #[ts(type = "number")]
    pub not_asked: usize,
}

/// Writes a deposit.
///
/// Refuses with `hand-over-certificate-awaited`, with `deposit-no-key` where the statement names no figures key, and
/// with `deposit-site-unknown` where it does not name this site yet.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub struct MakeDeposit {}

/// Pins the figures key at the first deposit: numbers never go to another one that a link names by itself. Refuses with
/// `deposit-key-other`.
fn pin_figures_key(context: &RequestContext<'_>, named: [u8; 32]) -> Result<[u8; 32]> {
    match context.ledger.store.meta(FIGURES_KEY)? {
        None => context.ledger.store.set_meta(FIGURES_KEY, &named).map(|()| named),
        Some(pinned) if pinned == named => Ok(named),
        Some(_) => Err(refuse("deposit-key-other")),
    }
}

impl Request for MakeDeposit {
    type Scope = OneStore;
    type Reply = DepositMade;
    request_constants!("make_deposit", Command, CASEWORK, EventClass::Own(EventKind::Exported), [Figures]);

    fn handle_request(self, context: &mut RequestContext<'_>) -> Result<DepositMade> {
        let store_context = context.store_context()?;
        if store_context.awaits_certificate {
            return Err(refuse("hand-over-certificate-awaited"));
        }
        let (organisation, site) = (store_context.statement.organisation(), store_context.store);
        let named = store_context.statement.keys().figures.ok_or_else(|| refuse("deposit-no-key"))?;
        let to = pin_figures_key(context, named)?;
        let store_context = context.store_context()?;
        let site_key = store_context.site_key()?.ok_or(Error::Inside("site key"))?;
        if store_context.statement.keys().sites.get(&site) != Some(&site_key.verifying_key()) {
            return Err(refuse("deposit-site-unknown"));
        }
        let gathered = gather_deposit(context)?.shuffled_rows(context.ledger.random);
        let count = |count: usize| u64::try_from(count).map_err(|_| Error::Inside("count"));
        // The event comes first; a number that is drawn is never drawn again, whatever happens to the file.
        let counts = [("cases", count(gathered.cases.len())?), ("events", count(gathered.events.len())?)];
        context.ledger.note_counted(EventKind::Exported, Some(site.0), &counts)?;
        let made = DepositMade {
            number: next_number(
                context,
                &format!("deposit.number/{}", hex_of_bytes(site_key.verifying_key().as_bytes())),
            )?,
            cases: gathered.cases.len(),
            events: gathered.events.len(),
            said_no: gathered.said_no,
            not_asked: gathered.not_asked,
        };
        let deposit = Deposit {
            organisation,
            site,
            number: made.number,
            made_on: context.today,
            said_no: count(gathered.said_no)?,
            not_asked: count(gathered.not_asked)?,
            cases: gathered.cases,
            events: gathered.events,
            worker: context.ledger.author.certificate,
        };
        let sent = Sent::last_sent_to(context, &to)?;
        let author = context.ledger.author;
        let manifest = Manifest {
            purpose: Purpose::Deposit,
            organisation,
            certificate: author.certificate,
            device: author.device,
            made_at: context.ledger.clock.next(context.ledger.now),
            recipients: vec![Addressed { key: to, number: sent.number + 1, previous: sent.file }],
        };
        let letter = Letter { manifest, content: deposit.signed_content(&author.key, &site_key)?, blobs: Vec::new() };
        let file = envelope::seal(&letter, &author.key)?;
        Sent { number: sent.number + 1, file: Some(hash_of_bytes(&file)) }.keep_last_sent(context, &to)?;
        context.pin_anchor_now()?;
        let store_context = context.store_context.as_ref().ok_or(Error::Inside("a store alone"))?;
        store_context.put_deposit(&file, context.ledger.random)?;
        context.ledger.store.set_meta(LAST_ON, context.today.format("%Y-%m-%d").to_string().as_bytes())?;
        Ok(made)
    }
}

/// The next number of those kept under a word, kept at once.
fn next_number(context: &RequestContext<'_>, word: &str) -> Result<u64> {
    let kept = context.ledger.store.meta(word)?.and_then(|kept| kept.try_into().ok()).map_or(0, u64::from_be_bytes);
    context.ledger.store.set_meta(word, &(kept + 1).to_be_bytes())?;
    Ok(kept + 1)
}

/// The last envelope from this device to a figures key.
struct Sent {
    number: u64,
    file: Option<Hash>,
}

impl Sent {
    fn meta_key_of_site(context: &RequestContext<'_>, key: &[u8; 32]) -> String {
        format!("deposit.sent/{}/{}", hex_of_bytes(&context.ledger.author.device.0), hex_of_bytes(key))
    }

    fn last_sent_to(context: &RequestContext<'_>, key: &[u8; 32]) -> Result<Self> {
        let Some(kept) = context.ledger.store.meta(&Self::meta_key_of_site(context, key))? else {
            return Ok(Self { number: 0, file: None });
        };
        let mut parts = Parts::of_array_value(decode_canonical(&kept)?)?;
        let sent = Self { number: parts.next_number_value()?, file: parts.fixed_or_null()? };
        parts.expect_no_more()?;
        Ok(sent)
    }

    fn keep_last_sent(&self, context: &RequestContext<'_>, key: &[u8; 32]) -> Result<()> {
        let file = self.file.as_ref().map_or(Value::Null, |file| bytes_value(file));
        let kept = encode_canonical(&Value::Array(vec![number_value(self.number), file]))?;
        context.ledger.store.set_meta(&Self::meta_key_of_site(context, key), &kept)
    }
}
