// The data dictionary, generated from src-tauri/core/dictionary. Do not edit: change a stanza and run
// UPDATE=1 cargo test -p amparo-core dictionary

export type RecordKind =
  | "assistance"
  | "best_interests"
  | "case"
  | "child_profile"
  | "consent_record"
  | "guardian"
  | "note"
  | "organisation"
  | "person"
  | "person_identity"
  | "referral"
  | "task"
  | "trafficking_experience"
  | "worker";

export type ListName =
  | "act"
  | "age_basis"
  | "bip_kind"
  | "bip_recommendation"
  | "bip_report"
  | "bip_trigger"
  | "care_type"
  | "case_status"
  | "case_type"
  | "closure_reason"
  | "consent_given_by"
  | "consent_mode"
  | "consent_scope"
  | "consent_state"
  | "contact_channel"
  | "control_method"
  | "country"
  | "document_type"
  | "duration_band"
  | "education"
  | "entry_route"
  | "entry_source"
  | "exit_mode"
  | "exploitation"
  | "gender_identity"
  | "guardian_kind"
  | "guardian_status"
  | "held_by"
  | "informed_of"
  | "labour_sector"
  | "language"
  | "legal_basis"
  | "location_kind"
  | "marital_status"
  | "means"
  | "movement_scope"
  | "offence_kind"
  | "org_type"
  | "parental_responsibility"
  | "pronoun"
  | "recruit_method"
  | "recruiter_relation"
  | "referral_reason"
  | "referral_status"
  | "refusal_reason"
  | "risk_level"
  | "safe_contact"
  | "school_status"
  | "separation_cause"
  | "service_outcome"
  | "service_type"
  | "sex_exploit_type"
  | "sex_reported"
  | "status_decided_by"
  | "task_kind"
  | "tracing_status"
  | "uasc_status"
  | "unit"
  | "urgency"
  | "victim_status"
  | "withhold_reason"
  | "world_region"
  | "yes_no_not_known";

export type FieldType =
  | "code"
  | "codes"
  | "text"
  | "note"
  | "day"
  | "fuzzy_date"
  | "integer"
  | "decimal"
  | "money"
  | "yes_no"
  | "link"
  | "place"
  | "rows";

export type FieldClass =
  | "direct"
  | "quasi"
  | "sensitive"
  | "neutral";

/** A field as a form needs it. Label: `<record>-<name>`, with an optional `.hint`. */
export interface DictionaryField {
  readonly name: string;
  readonly type: FieldType;
  readonly list?: ListName;
  readonly links_to?: RecordKind;
  readonly required?: boolean;
  readonly class: readonly FieldClass[];
  readonly scope?: string;
  readonly when?: string;
  readonly cautious?: boolean;
  readonly short?: boolean;
  readonly rows?: readonly DictionaryField[];
  readonly labels?: Readonly<Record<string, string>>;
}

/** A kind of record. Label: `record-<kind>`. */
export interface DictionaryRecord {
  readonly belongs_to: RecordKind | null;
  readonly merge: "profile" | "facts";
  readonly fields: readonly DictionaryField[];
}

/** A code list. Label of a code: `code-<list>-<code>`, or Intl.DisplayNames of its tag where `cldr` is there. */
export interface DictionaryList {
  readonly codes: readonly string[];
  readonly retired?: readonly string[];
  readonly cldr?: Readonly<Record<string, string>>;
}

export const records: Readonly<Record<RecordKind, DictionaryRecord>> = {
  assistance: {
    belongs_to: "case",
    merge: "profile",
    fields: [
      {"name":"kind","type":"code","list":"service_type","required":true,"class":["quasi"],"scope":"by_code","short":true},
      {"name":"on","type":"day","class":["quasi"],"scope":"by_service","short":true},
      {"name":"until","type":"day","class":["quasi"],"scope":"by_service"},
      {"name":"outcome","type":"code","list":"service_outcome","class":["quasi"],"scope":"by_service","short":true},
      {"name":"quantity","type":"decimal","class":["neutral"],"short":true},
      {"name":"unit","type":"code","list":"unit","class":["neutral"],"short":true},
      {"name":"provider","type":"link","links_to":"organisation","class":["neutral"],"short":true},
      {"name":"location","type":"code","list":"location_kind","class":["neutral"]},
      {"name":"accepted_by_person","type":"yes_no","class":["sensitive"],"scope":"by_service"},
      {"name":"note","type":"note","class":["sensitive"],"scope":"by_service"},
    ],
  },
  best_interests: {
    belongs_to: "case",
    merge: "profile",
    fields: [
      {"name":"kind","type":"code","list":"bip_kind","required":true,"class":["sensitive"],"short":true},
      {"name":"trigger","type":"code","list":"bip_trigger","class":["sensitive"],"scope":"share_protection"},
      {"name":"opened_on","type":"day","class":["neutral"],"short":true},
      {"name":"due_on","type":"day","class":["neutral"],"short":true},
      {"name":"child_heard","type":"yes_no","class":["sensitive"],"scope":"share_protection"},
      {"name":"child_agrees","type":"yes_no","class":["sensitive"],"scope":"share_protection"},
      {"name":"child_view","type":"note","class":["sensitive"],"scope":"share_protection"},
      {"name":"report_state","type":"code","list":"bip_report","class":["neutral"]},
      {"name":"recommendation","type":"code","list":"bip_recommendation","class":["sensitive"],"scope":"share_protection","short":true},
      {"name":"recommended_on","type":"day","class":["neutral"]},
      {"name":"panel","type":"yes_no","class":["neutral"]},
      {"name":"agency","type":"link","links_to":"organisation","class":["neutral"]},
      {"name":"implemented_on","type":"day","class":["neutral"],"short":true},
      {"name":"review_on","type":"day","class":["neutral"]},
    ],
  },
  case: {
    belongs_to: null,
    merge: "profile",
    fields: [
      {"name":"person","type":"link","links_to":"person","required":true,"class":["neutral"]},
      {"name":"code","type":"text","required":true,"class":["neutral"],"short":true},
      {"name":"case_type","type":"code","list":"case_type","class":["quasi"]},
      {"name":"status","type":"code","list":"case_status","class":["neutral"],"short":true},
      {"name":"opened_on","type":"fuzzy_date","class":["quasi"],"short":true},
      {"name":"closed_on","type":"day","class":["quasi"]},
      {"name":"owner","type":"link","links_to":"worker","class":["neutral"]},
      {"name":"entry_source","type":"code","list":"entry_source","class":["quasi"]},
      {"name":"entry_org","type":"link","links_to":"organisation","class":["neutral"]},
      {"name":"entry_on","type":"day","class":["quasi"]},
      {"name":"incoming_reason","type":"code","list":"referral_reason","class":["neutral"]},
      {"name":"needs","type":"codes","list":"service_type","class":["sensitive"],"scope":"by_code"},
      {"name":"victim_status","type":"code","list":"victim_status","class":["sensitive"],"scope":"share_legal"},
      {"name":"status_decided_by","type":"code","list":"status_decided_by","class":["sensitive"],"scope":"share_legal"},
      {"name":"status_decided_on","type":"day","class":["sensitive"],"scope":"share_legal"},
      {"name":"risk_level","type":"code","list":"risk_level","class":["sensitive"],"scope":"by_service","cautious":true,"short":true},
      {"name":"safety_step","type":"note","class":["sensitive"],"scope":"share_shelter"},
      {"name":"closure_reason","type":"code","list":"closure_reason","class":["quasi"]},
      {"name":"closure_note","type":"note","class":["sensitive"]},
      {"name":"imported","type":"yes_no","class":["neutral"]},
      {"name":"imported_from","type":"text","class":["neutral"]},
    ],
  },
  child_profile: {
    belongs_to: "person",
    merge: "profile",
    fields: [
      {"name":"uasc_status","type":"code","list":"uasc_status","class":["quasi"],"scope":"share_protection","short":true},
      {"name":"separated","type":"fuzzy_date","class":["quasi"],"scope":"tracing"},
      {"name":"separation_cause","type":"codes","list":"separation_cause","class":["sensitive"],"scope":"tracing"},
      {"name":"parental_responsibility","type":"code","list":"parental_responsibility","class":["sensitive"],"scope":"share_protection"},
      {"name":"family_contact_safe","type":"yes_no","class":["sensitive"],"scope":"share_protection","cautious":true},
      {"name":"care","type":"code","list":"care_type","class":["sensitive"],"scope":"share_protection","short":true},
      {"name":"school_status","type":"code","list":"school_status","class":["quasi"],"scope":"by_service"},
      {"name":"school_level","type":"code","list":"education","class":["quasi"],"scope":"by_service"},
      {"name":"lives_with_own_children","type":"yes_no","class":["sensitive"],"scope":"by_service"},
      {"name":"birth_registered","type":"yes_no","class":["quasi"],"scope":"share_legal"},
      {"name":"tracing_status","type":"code","list":"tracing_status","class":["sensitive"],"scope":"tracing"},
      {"name":"wishes","type":"note","class":["sensitive"],"scope":"share_protection"},
    ],
  },
  consent_record: {
    belongs_to: "case",
    merge: "facts",
    fields: [
      {"name":"scope","type":"code","list":"consent_scope","required":true,"class":["sensitive"],"short":true},
      {"name":"recipient","type":"link","links_to":"organisation","class":["neutral"],"short":true},
      {"name":"state","type":"code","list":"consent_state","required":true,"class":["sensitive"],"short":true},
      {"name":"given_by","type":"code","list":"consent_given_by","required":true,"class":["sensitive"]},
      {"name":"giver_name","type":"text","class":["direct"]},
      {"name":"assent","type":"yes_no","class":["sensitive"],"when":"may_be_under_18"},
      {"name":"capacity_ok","type":"yes_no","class":["sensitive"]},
      {"name":"on","type":"day","class":["neutral"],"short":true},
      {"name":"mode","type":"code","list":"consent_mode","class":["neutral"]},
      {"name":"language","type":"code","list":"language","class":["quasi"]},
      {"name":"interpreter_used","type":"yes_no","class":["neutral"]},
      {"name":"legal_basis","type":"code","list":"legal_basis","class":["neutral"]},
      {"name":"informed","type":"codes","list":"informed_of","class":["neutral"]},
      {"name":"withheld_items","type":"note","class":["sensitive"]},
      {"name":"withhold_reason","type":"code","list":"withhold_reason","class":["sensitive"]},
      {"name":"valid_until","type":"day","class":["neutral"],"short":true},
      {"name":"ask_again_on","type":"day","class":["neutral"]},
      {"name":"reason","type":"note","class":["sensitive"]},
      {"name":"ends","type":"rows","class":["neutral"],"rows":[{"name":"record","type":"link","links_to":"consent_record","class":["neutral"]}]},
    ],
  },
  guardian: {
    belongs_to: "person",
    merge: "profile",
    fields: [
      {"name":"status","type":"code","list":"guardian_status","required":true,"class":["sensitive"],"scope":"share_protection","short":true},
      {"name":"kind","type":"code","list":"guardian_kind","class":["quasi"],"scope":"share_protection","short":true},
      {"name":"name","type":"text","class":["direct"],"scope":"share_protection"},
      {"name":"contact","type":"text","class":["direct"],"scope":"share_protection"},
      {"name":"organisation","type":"link","links_to":"organisation","class":["neutral"]},
      {"name":"requested_on","type":"day","class":["neutral"]},
      {"name":"appointed_on","type":"day","class":["neutral"],"short":true},
      {"name":"ended_on","type":"day","class":["neutral"]},
      {"name":"conflict_of_interest","type":"yes_no","class":["sensitive"],"cautious":true},
    ],
  },
  note: {
    belongs_to: "case",
    merge: "facts",
    fields: [
      {"name":"text","type":"note","required":true,"class":["sensitive"],"scope":"by_service"},
      {"name":"on","type":"day","class":["neutral"],"short":true},
      {"name":"sensitive","type":"yes_no","class":["neutral"]},
      {"name":"own_words","type":"yes_no","class":["neutral"],"short":true},
    ],
  },
  organisation: {
    belongs_to: null,
    merge: "profile",
    fields: [
      {"name":"name","type":"text","required":true,"class":["neutral"],"short":true},
      {"name":"org_type","type":"code","list":"org_type","required":true,"class":["neutral"],"short":true},
      {"name":"services_offered","type":"codes","list":"service_type","class":["neutral"]},
      {"name":"shares_with_immigration","type":"code","list":"yes_no_not_known","class":["neutral"],"cautious":true,"short":true},
      {"name":"answered_on","type":"day","class":["neutral"]},
      {"name":"answered_by","type":"text","class":["direct"]},
      {"name":"accepts_children","type":"yes_no","class":["neutral"]},
      {"name":"languages","type":"codes","list":"language","class":["neutral"]},
      {"name":"country","type":"place","list":"country","class":["neutral"]},
      {"name":"region","type":"text","class":["neutral"]},
      {"name":"city","type":"text","class":["neutral"]},
      {"name":"phone","type":"text","class":["neutral"]},
      {"name":"email","type":"text","class":["neutral"]},
      {"name":"contact_person","type":"text","class":["direct"]},
      {"name":"data_agreement_until","type":"day","class":["neutral"]},
      {"name":"is_own","type":"yes_no","class":["neutral"]},
    ],
  },
  person: {
    belongs_to: null,
    merge: "profile",
    fields: [
      {"name":"name_used","type":"text","class":["direct"],"scope":"by_service","short":true},
      {"name":"pronoun","type":"code","list":"pronoun","class":["neutral"],"scope":"by_service"},
      {"name":"birth","type":"fuzzy_date","class":["quasi"],"scope":"by_service"},
      {"name":"age_from","type":"integer","class":["quasi"],"scope":"by_service"},
      {"name":"age_to","type":"integer","class":["quasi"],"scope":"by_service"},
      {"name":"age_told","type":"text","class":["quasi"]},
      {"name":"age_as_of","type":"fuzzy_date","class":["neutral"],"scope":"by_service"},
      {"name":"age_basis","type":"code","list":"age_basis","class":["quasi"],"scope":"by_service"},
      {"name":"possible_child","type":"yes_no","class":["sensitive"],"scope":"by_service","cautious":true},
      {"name":"gender_identity","type":"code","list":"gender_identity","class":["quasi","sensitive"],"scope":"by_service"},
      {"name":"sex_reported","type":"code","list":"sex_reported","class":["quasi"]},
      {"name":"citizenship","type":"codes","list":"country","class":["quasi"],"scope":"share_legal"},
      {"name":"citizenship_region","type":"code","list":"world_region","class":["quasi"]},
      {"name":"country_of_birth","type":"place","list":"country","class":["quasi"],"scope":"share_legal"},
      {"name":"languages","type":"codes","list":"language","class":["quasi"],"scope":"by_service"},
      {"name":"main_language","type":"code","list":"language","class":["quasi"],"scope":"by_service","short":true},
      {"name":"interpreter_needed","type":"yes_no","class":["neutral"],"scope":"by_service"},
      {"name":"interpreter_wish","type":"note","class":["sensitive"],"scope":"by_service"},
      {"name":"safe_contact","type":"code","list":"safe_contact","class":["sensitive"],"scope":"contact","cautious":true},
      {"name":"reach_note","type":"note","class":["direct","sensitive"],"scope":"contact"},
      {"name":"never_learn","type":"note","class":["sensitive"],"scope":"by_service"},
      {"name":"marital_status","type":"code","list":"marital_status","class":["quasi"]},
      {"name":"dependants_count","type":"integer","class":["quasi"],"scope":"by_service"},
      {"name":"accompanying_children_count","type":"integer","class":["quasi"],"scope":"by_service"},
      {"name":"education_level","type":"code","list":"education","class":["quasi"],"scope":"share_livelihoods"},
      {"name":"needs_in_daily_life","type":"note","class":["sensitive"],"scope":"by_service"},
      {"name":"deceased","type":"yes_no","class":["sensitive"]},
    ],
  },
  person_identity: {
    belongs_to: "person",
    merge: "profile",
    fields: [
      {"name":"given_name","type":"text","class":["direct"],"scope":"by_service"},
      {"name":"family_name","type":"text","class":["direct"],"scope":"by_service"},
      {"name":"other_names","type":"text","class":["direct"]},
      {"name":"phone","type":"text","class":["direct"],"scope":"contact"},
      {"name":"contacts","type":"rows","class":["direct"],"scope":"contact","rows":[{"name":"channel","type":"code","list":"contact_channel","class":["neutral"]},{"name":"value","type":"text","class":["direct"]},{"name":"safe_to_use","type":"yes_no","class":["sensitive"]},{"name":"safe_times","type":"text","class":["sensitive"]},{"name":"leave_message","type":"yes_no","class":["sensitive"]}]},
      {"name":"code_word","type":"text","class":["direct","sensitive"]},
      {"name":"address_note","type":"note","class":["direct","sensitive"]},
      {"name":"documents","type":"rows","class":["direct"],"scope":"share_legal","rows":[{"name":"document_type","type":"code","list":"document_type","class":["neutral"]},{"name":"number","type":"text","class":["direct"]},{"name":"country","type":"place","list":"country","class":["quasi"]},{"name":"held_by","type":"code","list":"held_by","class":["sensitive"]},{"name":"valid_until","type":"day","class":["neutral"]}]},
    ],
  },
  referral: {
    belongs_to: "case",
    merge: "profile",
    fields: [
      {"name":"organisation","type":"link","links_to":"organisation","required":true,"class":["neutral"],"short":true},
      {"name":"services","type":"codes","list":"service_type","required":true,"class":["quasi"],"scope":"by_code","short":true},
      {"name":"status","type":"code","list":"referral_status","required":true,"class":["neutral"],"short":true},
      {"name":"reason","type":"code","list":"referral_reason","class":["neutral"],"scope":"by_service"},
      {"name":"message","type":"note","class":["sensitive"],"scope":"by_service"},
      {"name":"urgency","type":"code","list":"urgency","class":["neutral"],"scope":"by_service","short":true},
      {"name":"consent","type":"link","links_to":"consent_record","class":["neutral"]},
      {"name":"shared","type":"rows","class":["neutral"],"rows":[{"name":"kind","type":"text","class":["neutral"]},{"name":"record","type":"text","class":["neutral"]},{"name":"field","type":"text","class":["neutral"]}]},
      {"name":"sent_on","type":"day","class":["neutral"],"short":true},
      {"name":"answered_on","type":"day","class":["neutral"]},
      {"name":"started_on","type":"day","class":["neutral"]},
      {"name":"completed_on","type":"day","class":["neutral"]},
      {"name":"withdrawn_on","type":"day","class":["neutral"]},
      {"name":"refusal_reason","type":"code","list":"refusal_reason","class":["neutral"],"short":true},
      {"name":"receiving_contact","type":"text","class":["direct"]},
      {"name":"transfer_of_case","type":"yes_no","class":["neutral"]},
      {"name":"feedback","type":"note","class":["sensitive"]},
    ],
  },
  task: {
    belongs_to: "case",
    merge: "profile",
    fields: [
      {"name":"text","type":"text","required":true,"class":["sensitive"]},
      {"name":"kind","type":"code","list":"task_kind","class":["neutral"],"short":true},
      {"name":"due_on","type":"day","class":["neutral"],"short":true},
      {"name":"time","type":"text","class":["neutral"],"short":true},
      {"name":"owner","type":"link","links_to":"worker","class":["neutral"]},
      {"name":"done_on","type":"day","class":["neutral"],"short":true},
      {"name":"result","type":"note","class":["sensitive"]},
    ],
  },
  trafficking_experience: {
    belongs_to: "case",
    merge: "profile",
    fields: [
      {"name":"acts","type":"codes","list":"act","class":["sensitive"],"scope":"share_legal"},
      {"name":"means","type":"codes","list":"means","class":["sensitive"],"scope":"share_legal","when":"adult_at_event"},
      {"name":"exploitation","type":"codes","list":"exploitation","class":["sensitive"],"scope":"by_service","short":true},
      {"name":"exploitation_intended_only","type":"yes_no","class":["sensitive"],"scope":"share_legal"},
      {"name":"sex_exploit_type","type":"codes","list":"sex_exploit_type","class":["sensitive"],"scope":"share_health"},
      {"name":"labour_sector","type":"codes","list":"labour_sector","class":["quasi"],"scope":"share_legal"},
      {"name":"control","type":"codes","list":"control_method","class":["sensitive"],"scope":"by_service"},
      {"name":"recruit_method","type":"codes","list":"recruit_method","class":["sensitive"],"scope":"share_legal"},
      {"name":"entry_route","type":"codes","list":"entry_route","class":["sensitive"],"scope":"share_legal"},
      {"name":"recruiter_relation","type":"codes","list":"recruiter_relation","class":["sensitive"],"scope":"share_legal"},
      {"name":"promised","type":"note","class":["sensitive"],"scope":"share_legal"},
      {"name":"advance_fee_paid","type":"yes_no","class":["sensitive"],"scope":"share_legal"},
      {"name":"debt","type":"money","class":["sensitive"],"scope":"share_legal"},
      {"name":"was_under_18","type":"yes_no","class":["quasi"],"scope":"share_legal"},
      {"name":"started","type":"fuzzy_date","class":["quasi"],"scope":"share_legal"},
      {"name":"ended","type":"fuzzy_date","class":["quasi"],"scope":"share_legal"},
      {"name":"period","type":"fuzzy_date","class":["quasi"],"scope":"share_legal","short":true},
      {"name":"duration","type":"code","list":"duration_band","class":["quasi"]},
      {"name":"movement_scope","type":"code","list":"movement_scope","class":["quasi"],"scope":"share_legal"},
      {"name":"country","type":"place","list":"country","class":["quasi"],"scope":"share_legal"},
      {"name":"region_of_exploitation","type":"code","list":"world_region","class":["quasi"]},
      {"name":"exit_mode","type":"code","list":"exit_mode","class":["sensitive"],"scope":"by_service"},
      {"name":"compelled_offences","type":"codes","list":"offence_kind","class":["sensitive"],"scope":"share_legal"},
      {"name":"account","type":"note","class":["sensitive"],"scope":"share_legal"},
    ],
  },
  worker: {
    belongs_to: null,
    merge: "profile",
    fields: [
      {"name":"handle","type":"text","required":true,"class":["neutral"],"short":true},
      {"name":"name","type":"text","class":["direct"]},
      {"name":"organisation","type":"link","links_to":"organisation","class":["neutral"]},
      {"name":"active","type":"yes_no","class":["neutral"]},
    ],
  },
};

export const lists: Readonly<Record<ListName, DictionaryList>> = {
  act: { codes: ["recruitment","transportation","transfer","harbouring","receipt"] },
  age_basis: { codes: ["documented","declared","estimated","assessed"] },
  bip_kind: { codes: ["bia","bid"] },
  bip_recommendation: { codes: ["local_integration","care_arrangement","medical","repatriation","resettlement","reunification","separation"] },
  bip_report: { codes: ["submitted","pending","not_submitted"] },
  bip_trigger: { codes: ["durable_solution","temporary_care","separation_from_parents","other"] },
  care_type: { codes: ["parents","step_parent","customary","adult_sibling","kinship","foster","residential","shelter_specialised","kafala","independent","child_headed","unrelated_adult","none","detention","other"] },
  case_status: { codes: ["intake","active","follow_up","closed","closed_transferred","void_duplicate"] },
  case_type: { codes: ["adult","child","aged_out"] },
  closure_reason: { codes: ["goals_met","person_request","transferred","moved","returned_origin","resettled","reunified","lost_contact","not_eligible","majority","detained_removed","deceased","opened_in_error","other"] },
  consent_given_by: { codes: ["person","caregiver","guardian","child","best_interests"] },
  consent_mode: { codes: ["signature","verbal_witnessed","digital"] },
  consent_scope: { codes: ["case_management","share_health","share_psychosocial","share_security","share_legal","share_shelter","share_protection","share_livelihoods","share_named","share_family","tracing","formal_identification","statistics","research","cross_border","contact","photo_audio"] },
  consent_state: { codes: ["given","refused","withdrawn","expired","assent","not_now","not_asked"] },
  contact_channel: { codes: ["phone","messaging","email","social_network","address","other"] },
  control_method: { codes: ["debt_bondage","takes_earnings","restricts_finance","threats","psychological_abuse","physical_abuse","sexual_abuse","false_promises","psychoactive","restricts_movement","restricts_medical","excessive_hours","uses_children","threat_authorities","withholds_necessities","withholds_documents","digital_control","ritual_spiritual","other"] },
  country: { codes: ["AFG","ALA","ALB","DZA","ASM","AND","AGO","AIA","ATA","ATG","ARG","ARM","ABW","AUS","AUT","AZE","BHS","BHR","BGD","BRB","BLR","BEL","BLZ","BEN","BMU","BTN","BOL","BES","BIH","BWA","BVT","BRA","IOT","BRN","BGR","BFA","BDI","CPV","KHM","CMR","CAN","CYM","CAF","TCD","CHL","CHN","CXR","CCK","COL","COM","COG","COD","COK","CRI","CIV","HRV","CUB","CUW","CYP","CZE","DNK","DJI","DMA","DOM","ECU","EGY","SLV","GNQ","ERI","EST","SWZ","ETH","FLK","FRO","FJI","FIN","FRA","GUF","PYF","ATF","GAB","GMB","GEO","DEU","GHA","GIB","GRC","GRL","GRD","GLP","GUM","GTM","GGY","GIN","GNB","GUY","HTI","HMD","VAT","HND","HKG","HUN","ISL","IND","IDN","IRN","IRQ","IRL","IMN","ISR","ITA","JAM","JPN","JEY","JOR","KAZ","KEN","KIR","PRK","KOR","KWT","KGZ","LAO","LVA","LBN","LSO","LBR","LBY","LIE","LTU","LUX","MAC","MDG","MWI","MYS","MDV","MLI","MLT","MHL","MTQ","MRT","MUS","MYT","MEX","FSM","MDA","MCO","MNG","MNE","MSR","MAR","MOZ","MMR","NAM","NRU","NPL","NLD","NCL","NZL","NIC","NER","NGA","NIU","NFK","MKD","MNP","NOR","OMN","PAK","PLW","PSE","PAN","PNG","PRY","PER","PHL","PCN","POL","PRT","PRI","QAT","REU","ROU","RUS","RWA","BLM","SHN","KNA","LCA","MAF","SPM","VCT","WSM","SMR","STP","SAU","SEN","SRB","SYC","SLE","SGP","SXM","SVK","SVN","SLB","SOM","ZAF","SGS","SSD","ESP","LKA","SDN","SUR","SJM","SWE","CHE","SYR","TWN","TJK","TZA","THA","TLS","TGO","TKL","TON","TTO","TUN","TUR","TKM","TCA","TUV","UGA","UKR","ARE","GBR","USA","UMI","URY","UZB","VUT","VEN","VNM","VGB","VIR","WLF","ESH","YEM","ZMB","ZWE","XKX"], cldr: {"ABW":"AW","AFG":"AF","AGO":"AO","AIA":"AI","ALA":"AX","ALB":"AL","AND":"AD","ARE":"AE","ARG":"AR","ARM":"AM","ASM":"AS","ATA":"AQ","ATF":"TF","ATG":"AG","AUS":"AU","AUT":"AT","AZE":"AZ","BDI":"BI","BEL":"BE","BEN":"BJ","BES":"BQ","BFA":"BF","BGD":"BD","BGR":"BG","BHR":"BH","BHS":"BS","BIH":"BA","BLM":"BL","BLR":"BY","BLZ":"BZ","BMU":"BM","BOL":"BO","BRA":"BR","BRB":"BB","BRN":"BN","BTN":"BT","BVT":"BV","BWA":"BW","CAF":"CF","CAN":"CA","CCK":"CC","CHE":"CH","CHL":"CL","CHN":"CN","CIV":"CI","CMR":"CM","COD":"CD","COG":"CG","COK":"CK","COL":"CO","COM":"KM","CPV":"CV","CRI":"CR","CUB":"CU","CUW":"CW","CXR":"CX","CYM":"KY","CYP":"CY","CZE":"CZ","DEU":"DE","DJI":"DJ","DMA":"DM","DNK":"DK","DOM":"DO","DZA":"DZ","ECU":"EC","EGY":"EG","ERI":"ER","ESH":"EH","ESP":"ES","EST":"EE","ETH":"ET","FIN":"FI","FJI":"FJ","FLK":"FK","FRA":"FR","FRO":"FO","FSM":"FM","GAB":"GA","GBR":"GB","GEO":"GE","GGY":"GG","GHA":"GH","GIB":"GI","GIN":"GN","GLP":"GP","GMB":"GM","GNB":"GW","GNQ":"GQ","GRC":"GR","GRD":"GD","GRL":"GL","GTM":"GT","GUF":"GF","GUM":"GU","GUY":"GY","HKG":"HK","HMD":"HM","HND":"HN","HRV":"HR","HTI":"HT","HUN":"HU","IDN":"ID","IMN":"IM","IND":"IN","IOT":"IO","IRL":"IE","IRN":"IR","IRQ":"IQ","ISL":"IS","ISR":"IL","ITA":"IT","JAM":"JM","JEY":"JE","JOR":"JO","JPN":"JP","KAZ":"KZ","KEN":"KE","KGZ":"KG","KHM":"KH","KIR":"KI","KNA":"KN","KOR":"KR","KWT":"KW","LAO":"LA","LBN":"LB","LBR":"LR","LBY":"LY","LCA":"LC","LIE":"LI","LKA":"LK","LSO":"LS","LTU":"LT","LUX":"LU","LVA":"LV","MAC":"MO","MAF":"MF","MAR":"MA","MCO":"MC","MDA":"MD","MDG":"MG","MDV":"MV","MEX":"MX","MHL":"MH","MKD":"MK","MLI":"ML","MLT":"MT","MMR":"MM","MNE":"ME","MNG":"MN","MNP":"MP","MOZ":"MZ","MRT":"MR","MSR":"MS","MTQ":"MQ","MUS":"MU","MWI":"MW","MYS":"MY","MYT":"YT","NAM":"NA","NCL":"NC","NER":"NE","NFK":"NF","NGA":"NG","NIC":"NI","NIU":"NU","NLD":"NL","NOR":"NO","NPL":"NP","NRU":"NR","NZL":"NZ","OMN":"OM","PAK":"PK","PAN":"PA","PCN":"PN","PER":"PE","PHL":"PH","PLW":"PW","PNG":"PG","POL":"PL","PRI":"PR","PRK":"KP","PRT":"PT","PRY":"PY","PSE":"PS","PYF":"PF","QAT":"QA","REU":"RE","ROU":"RO","RUS":"RU","RWA":"RW","SAU":"SA","SDN":"SD","SEN":"SN","SGP":"SG","SGS":"GS","SHN":"SH","SJM":"SJ","SLB":"SB","SLE":"SL","SLV":"SV","SMR":"SM","SOM":"SO","SPM":"PM","SRB":"RS","SSD":"SS","STP":"ST","SUR":"SR","SVK":"SK","SVN":"SI","SWE":"SE","SWZ":"SZ","SXM":"SX","SYC":"SC","SYR":"SY","TCA":"TC","TCD":"TD","TGO":"TG","THA":"TH","TJK":"TJ","TKL":"TK","TKM":"TM","TLS":"TL","TON":"TO","TTO":"TT","TUN":"TN","TUR":"TR","TUV":"TV","TWN":"TW","TZA":"TZ","UGA":"UG","UKR":"UA","UMI":"UM","URY":"UY","USA":"US","UZB":"UZ","VAT":"VA","VCT":"VC","VEN":"VE","VGB":"VG","VIR":"VI","VNM":"VN","VUT":"VU","WLF":"WF","WSM":"WS","XKX":"XK","YEM":"YE","ZAF":"ZA","ZMB":"ZM","ZWE":"ZW"} },
  document_type: { codes: ["passport","national_id","birth_certificate","residence_permit","visa","travel_document","work_permit","other"] },
  duration_band: { codes: ["0_12m","13_24m","25m_plus"] },
  education: { codes: ["isced0","isced1","isced2","isced3","isced4","isced5","isced6","isced7","isced8","none"] },
  entry_route: { codes: ["abduction","sold_family","sold_other","adoption","education","family_visit","friend_visit","labour_migration","marriage","tourism","displacement","other"] },
  entry_source: { codes: ["self","family","organisation","outreach","survivor"] },
  exit_mode: { codes: ["escaped","rescued","released","intervention","still_there","other"] },
  exploitation: { codes: ["sexual","labour","domestic_servitude","criminal_activity","online_scam","begging","slavery_practices","forced_marriage","child_marriage","illegal_adoption","surrogacy","organ_removal","armed_group","child_labour","other","not_yet"] },
  gender_identity: { codes: ["woman","man","trans_woman","trans_man","non_conforming","not_specified"] },
  guardian_kind: { codes: ["parent","relative","state","professional","ngo"] },
  guardian_status: { codes: ["not_needed","requested","temporary","appointed","refused","ended"] },
  held_by: { codes: ["person","us","trafficker","authority","lost"] },
  informed_of: { codes: ["interview","purpose","uses","research","access","storage","withdrawal"] },
  labour_sector: { codes: ["agriculture","forestry","fishing","mining","manufacturing","energy","water_waste","construction","trade_repair","peddling","transport","hospitality","ict","finance","real_estate","professional","admin_cleaning","public_admin","education","health_care","arts_sport","personal_services","domestic_work","extraterritorial","not_specified"] },
  language: { codes: ["afr","amh","ara","asm","aze","bam","bel","ben","bos","bul","mya","cat","ceb","zho","ces","dan","prs","deu","ell","eng","est","ewe","fas","fin","fra","ful","guj","guc","hat","hau","heb","hin","hrv","hun","hye","ibo","ilo","ind","ita","jpn","kat","kaz","khm","kin","kir","kor","kur","ckb","lao","lav","lin","lit","lug","mai","mal","mar","mkd","mlg","mon","msa","nep","nld","nor","nya","ori","orm","pan","pcm","pol","por","pus","que","quc","ron","rom","rus","run","sin","slk","slv","sna","snd","som","spa","sqi","srp","sun","swa","swe","tam","tel","tgk","tgl","tha","tig","tir","tuk","tur","twi","uig","ukr","urd","uzb","vie","wol","xho","yor","zul"], cldr: {"afr":"af","amh":"am","ara":"ar","asm":"as","aze":"az","bam":"bm","bel":"be","ben":"bn","bos":"bs","bul":"bg","cat":"ca","ceb":"ceb","ces":"cs","ckb":"ckb","dan":"da","deu":"de","ell":"el","eng":"en","est":"et","ewe":"ee","fas":"fa","fin":"fi","fra":"fr","ful":"ff","guc":"guc","guj":"gu","hat":"ht","hau":"ha","heb":"he","hin":"hi","hrv":"hr","hun":"hu","hye":"hy","ibo":"ig","ilo":"ilo","ind":"id","ita":"it","jpn":"ja","kat":"ka","kaz":"kk","khm":"km","kin":"rw","kir":"ky","kor":"ko","kur":"ku","lao":"lo","lav":"lv","lin":"ln","lit":"lt","lug":"lg","mai":"mai","mal":"ml","mar":"mr","mkd":"mk","mlg":"mg","mon":"mn","msa":"ms","mya":"my","nep":"ne","nld":"nl","nor":"no","nya":"ny","ori":"or","orm":"om","pan":"pa","pcm":"pcm","pol":"pl","por":"pt","prs":"fa-AF","pus":"ps","quc":"quc","que":"qu","rom":"rom","ron":"ro","run":"rn","rus":"ru","sin":"si","slk":"sk","slv":"sl","sna":"sn","snd":"sd","som":"so","spa":"es","sqi":"sq","srp":"sr","sun":"su","swa":"sw","swe":"sv","tam":"ta","tel":"te","tgk":"tg","tgl":"tl","tha":"th","tig":"tig","tir":"ti","tuk":"tk","tur":"tr","twi":"tw","uig":"ug","ukr":"uk","urd":"ur","uzb":"uz","vie":"vi","wol":"wo","xho":"xh","yor":"yo","zho":"zh","zul":"zu"} },
  legal_basis: { codes: ["consent","vital_interests","legal_duty","public_task","legal_claims","archive_stats"] },
  location_kind: { codes: ["own","partner","public","remote"] },
  marital_status: { codes: ["single","married","widowed","divorced","separated","registered_partnership"] },
  means: { codes: ["threat_force","coercion","abduction","fraud","deception","abuse_power_vulnerability","payment_benefit"] },
  movement_scope: { codes: ["internal","cross_border","both","none"] },
  offence_kind: { codes: ["immigration","document","prostitution_related","drug","theft","labour","online_fraud","other"] },
  org_type: { codes: ["ngo","shelter","survivor_led","police","health","central_gov","local_gov","child_protection","guardianship","immigration","labour_inspectorate","prosecution_court","legal","intl_org","embassy","helpline","school","business","trade_union","community","other"] },
  parental_responsibility: { codes: ["parents","one_parent","relative","guardian","state","nobody"] },
  pronoun: { codes: ["she","he","they"] },
  recruit_method: { codes: ["business_place","school","work","online_social","online_ad","tv_ad","radio_ad","newspaper_ad","family","friends","personal_contact","employment_agency","travel_agency","reception_facility","other"] },
  recruiter_relation: { codes: ["intimate_partner","family","friend","employer_agent","authority","online_contact","stranger","other","unknown"] },
  referral_reason: { codes: ["more_services","relocation","specialist","child_transfer","other"] },
  referral_status: { codes: ["draft","sent","received","accepted","refused","started","completed","withdrawn"] },
  refusal_reason: { codes: ["no_capacity","not_eligible","age","gender","language","status","other"] },
  risk_level: { codes: ["high","medium","low","none"] },
  safe_contact: { codes: ["no_contact","in_person","trusted_person","text_first","any_time"] },
  school_status: { codes: ["enrolled","not_enrolled","above_age"] },
  separation_cause: { codes: ["conflict","death","family_violence","no_services","armed_group","family_illness","entrusted","detention","abandonment","repatriation","population_movement","migration","poverty","disaster","divorce","trafficking","other"] },
  service_outcome: { codes: ["provided","partly","planned","declined","unavailable","already_received","not_needed"] },
  service_type: { codes: ["safe_accommodation","food","clothing_nfi","hygiene_wash","cash_financial","medical_emergency","medical_general","sexual_reproductive","mental_health","psychosocial","substance_use","interpretation","legal_information","legal_representation","criminal_justice_support","compensation_claim","residence_status","identity_documents","safety_security","digital_safety","education","language_course","vocational_training","employment","livelihood_grant","rights_training","exploitation_recovery_sexual","exploitation_recovery_labour","social_benefits","transport","child_protection","guardianship","alternative_care","family_tracing","family_mediation","family_reunification","play_recreation","childcare_parenting","return_assistance","reintegration","peer_support","case_management","other"] },
  sex_exploit_type: { codes: ["prostitution","pornography","remote_interactive","private_services","travel_tourism","other"] },
  sex_reported: { codes: ["female","male","other","unknown"] },
  status_decided_by: { codes: ["police","ngo","court_prosecution","gov_non_police","other"] },
  task_kind: { codes: ["call","visit","appointment","document","safety_check","follow_up","other"] },
  tracing_status: { codes: ["not_started","in_progress","verified","reunified","closed_unsuccessful","not_in_best_interest"] },
  uasc_status: { codes: ["accompanied","unaccompanied","separated","child_headed"] },
  unit: { codes: ["nights","hours","sessions","meals","items","trips","other"] },
  urgency: { codes: ["emergency","urgent","routine"] },
  victim_status: { codes: ["possible","identified","not_victim","declined_identification"] },
  withhold_reason: { codes: ["fear_harm","tell_self","other"] },
  world_region: { codes: ["africa","americas","americas_oceania","asia","europe","oceania"] },
  yes_no_not_known: { codes: ["yes","no","not_known"] },
};
