//! Membership: who belongs to the organisation, by links that its key has signed, and what each store last accepted of them.

pub(crate) mod admission;
pub(crate) mod author;
pub(crate) mod certificate;
pub(crate) mod certificate_reply;
pub(crate) mod certificate_request;
pub(crate) mod link;
pub(crate) mod member;
pub(crate) mod pins;
pub(crate) mod statement;
