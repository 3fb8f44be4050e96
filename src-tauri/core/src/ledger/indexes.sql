-- Indexes that no single field asks for: the last days of a case, and the days that Today looks for.
CREATE INDEX IF NOT EXISTS record_task_open ON record_task (due_on) WHERE voided = 0 AND done_on IS NULL;
CREATE INDEX IF NOT EXISTS record_referral_status ON record_referral (status);
CREATE INDEX IF NOT EXISTS record_consent_record_again ON record_consent_record (ask_again_on) WHERE ask_again_on IS NOT NULL;
CREATE INDEX IF NOT EXISTS record_person_birth ON record_person (birth_to) WHERE birth_to IS NOT NULL;
CREATE INDEX IF NOT EXISTS record_assistance_last ON record_assistance (parent, "on") WHERE voided = 0;
CREATE INDEX IF NOT EXISTS record_note_last ON record_note (parent, "on") WHERE voided = 0;
