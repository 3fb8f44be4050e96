//! The grant: proof that this case may go to this recipient, for what, on which day.
//!
//! Nothing outside this folder can make one. A grant judges every record and every field that would leave: what the
//! person agreed to, and what a recipient of this class may ever see.

use super::firewall::{self, Barrier, Recipient};
use super::in_force::Consents;
use crate::base::error::Result;
use crate::base::ids::RecordId;
use crate::context::RequestContext;
use crate::dictionary::{Dictionary, Field, Fields, Record, Scope, Value};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Leave to let something of one case out to one recipient, on one day.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    case: RecordId,
    recipient: Recipient,
    services: BTreeSet<String>,
    /// Every scope that the person has granted to this recipient, with the row that says so.
    scopes: BTreeMap<String, RecordId>,
    on: NaiveDate,
}

/// Why something does not leave, whoever has a grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stays {
    /// The field, or a code in it, has no scope: it leaves in no referral.
    NoScope,
    /// The field never reaches a recipient of this class.
    NeverTo,
    /// The person has not agreed to the scope that the field needs.
    NotConsented,
}

impl Grant {
    /// Leave to refer a case to an organisation for these services today; refuses with what stands before it.
    #[cfg(test)]
    pub(crate) fn for_referral(
        context: &RequestContext<'_>,
        case: RecordId,
        organisation: RecordId,
        services: &BTreeSet<String>,
    ) -> Result<Self> {
        Self::for_referral_on(context, case, organisation, services, context.today)
    }

    /// Makes the grant for a day that is past: what was given out by hand is written down later.
    pub(crate) fn for_referral_on(
        context: &RequestContext<'_>,
        case: RecordId,
        organisation: RecordId,
        services: &BTreeSet<String>,
        on: NaiveDate,
    ) -> Result<Self> {
        let consents = Consents::consents_of_case(context, case)?;
        let recipient = Recipient::read_recipient(context, organisation)?;
        Self::weigh_referral(&consents, context.dictionary(), recipient, services, on)
            .map_err(|barrier| barrier.refusal_of_barrier().into())
    }

    /// Weighs one recipient against the consents of a case.
    pub(crate) fn weigh_referral(
        consents: &Consents,
        dictionary: &Dictionary,
        recipient: Recipient,
        services: &BTreeSet<String>,
        on: NaiveDate,
    ) -> std::result::Result<Self, Barrier> {
        if let Some(barrier) = firewall::first_barrier(consents, dictionary, &recipient, services, on) {
            return Err(barrier);
        }
        let scopes = dictionary.list("consent_scope").map(|list| list.codes.as_slice()).unwrap_or_default();
        let granted = scopes.iter().filter_map(|scope| {
            let standing = consents.standing_on_day(&scope.name, Some(recipient.id), on);
            Some((scope.name.clone(), standing.record.filter(|_| standing.is_standing_yes())?))
        });
        Ok(Self { case: consents.case, scopes: granted.collect(), recipient, services: services.clone(), on })
    }

    /// The case that may go.
    pub(crate) fn case(&self) -> RecordId {
        self.case
    }

    /// The day it is for.
    pub(crate) fn on(&self) -> NaiveDate {
        self.on
    }

    /// The row of consent behind the first service that is asked for.
    pub(crate) fn consent_it_rests_on(&self, dictionary: &Dictionary) -> Option<RecordId> {
        let needed = dictionary.scopes_of_services(&self.services)?;
        needed.iter().find_map(|scope| self.scopes.get(scope).copied())
    }

    /// Judges whether anything of a record may leave: only if the scopes of all its codes are granted.
    pub(crate) fn judge_record(
        &self,
        dictionary: &Dictionary,
        record: &Record,
        fields: &Fields,
    ) -> std::result::Result<(), Stays> {
        let by_code = record.fields.iter().filter(|field| field.scope == Some(Scope::ByCode));
        for (field, value) in
            by_code.filter_map(|field| Some((field, fields.answer_by_name(&field.name).known_value()?)))
        {
            self.judge_field_value(dictionary, field, value)?;
        }
        Ok(())
    }

    /// Judges whether one value may leave.
    pub(crate) fn judge_field_value(
        &self,
        dictionary: &Dictionary,
        field: &Field,
        value: &Value,
    ) -> std::result::Result<(), Stays> {
        let needed = dictionary.scopes_needed(field, value, &self.services).ok_or(Stays::NoScope)?;
        let never = dictionary.never_to(field, value);
        if self.recipient.classes.iter().any(|class| never.contains(class.as_str())) {
            return Err(Stays::NeverTo);
        }
        if !needed.iter().all(|scope| self.scopes.contains_key(scope)) {
            return Err(Stays::NotConsented);
        }
        Ok(())
    }
}

impl Stays {
    /// The word for the page.
    pub(crate) fn reason_code(self) -> &'static str {
        match self {
            Self::NoScope => "no_scope",
            Self::NeverTo => "never_to",
            Self::NotConsented => "not_consented",
        }
    }
}
