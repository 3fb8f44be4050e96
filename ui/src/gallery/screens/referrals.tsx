import { recordOf, SELAM, selam } from "../fixtures/case";
import { draftReferral, leftReferral, preview, referrals, verdicts } from "../fixtures/referral";
import type { Answers, GalleryState } from "../state";
import { settled } from "../userActions";

function writing(tag: string): Answers {
  return {
    show_case: { ...selam(tag), referrals: [draftReferral, leftReferral] },
    show_record: ({ kind, record }) => recordOf(kind, record, tag),
    weigh_recipients: verdicts,
    preview_referral: ({ ticked }) => preview(ticked),
  };
}

async function press(doc: Document, selector: string, at = -1): Promise<void> {
  const all = [...doc.querySelectorAll<HTMLElement>(selector)];
  all.at(at)?.click();
  await settled();
}

export const states: GalleryState[] = [
  { screen: "referral", state: "new", place: { at: "referral", case: SELAM }, answers: writing },
  { screen: "referral", state: "full", place: { at: "referral", case: SELAM, record: draftReferral.record }, answers: writing },
  {
    screen: "referral",
    state: "no-consent",
    place: { at: "referral", case: SELAM, record: draftReferral.record },
    answers: (tag) => ({ ...writing(tag), preview_referral: { ...preview([]), consent: null } }),
  },
  {
    screen: "referral",
    state: "send",
    place: { at: "referral", case: SELAM, record: draftReferral.record },
    answers: writing,
    act: (doc) => press(doc, "main footer button"),
  },
  {
    screen: "referral",
    state: "ask",
    place: { at: "referral", case: SELAM, record: draftReferral.record },
    answers: writing,
    act: (doc) => press(doc, "main section li > button"),
  },
  { screen: "referral", state: "left", place: { at: "referral", case: SELAM, record: leftReferral.record }, answers: writing },
  { screen: "referrals", state: "full", place: { at: "referrals" }, answers: () => ({ list_referrals: referrals }) },
  {
    screen: "referrals",
    state: "answer",
    place: { at: "referrals" },
    answers: () => ({ list_referrals: referrals }),
    act: (doc) => press(doc, "main li button", 1),
  },
  { screen: "referrals", state: "empty", place: { at: "referrals" }, answers: () => ({ list_referrals: [] }) },
];
