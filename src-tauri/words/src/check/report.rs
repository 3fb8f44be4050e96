//! Findings as a person and as a program reads them. The sentences are messages like all others.

use serde::Serialize;

use super::{Finding, Severity};
use crate::localization::{Args, Localization};

/// One line for each finding, then how many there are: `ar/today.ftl:12: error L004 today-waiting: …`.
pub fn report_as_text(findings: &[Finding], words: &Localization) -> String {
    let mut text = String::new();
    for finding in findings {
        let severity = words.format(severity_id(finding.severity), &Args::new());
        let subject = if finding.message.is_empty() { String::new() } else { format!(" {}", finding.message) };
        let sentence = finding_sentence(finding, words);
        let place = format!("{}:{}", finding.file.display(), finding.line);
        text.push_str(&format!("{place}: {severity} {}{subject}: {sentence}\n", finding.code));
    }
    text.push_str(&count_summary(findings, words));
    text.push('\n');
    text
}

/// The sentence of a finding.
pub fn finding_sentence(finding: &Finding, words: &Localization) -> String {
    let args: Args = finding.detail.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect();
    words.format(&format!("words-finding-{}", finding.rule.name()), &args)
}

/// How many errors and warnings there are, as a sentence.
pub fn count_summary(findings: &[Finding], words: &Localization) -> String {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let args =
        Args::from([("errors".to_owned(), errors.into()), ("warnings".to_owned(), (findings.len() - errors).into())]);
    words.format("words-check-summary", &args)
}

/// `{"errors": n, "warnings": n, "findings": [{file, line, code, rule, severity, locale, message, detail, sentence}]}`.
pub fn report_as_json(findings: &[Finding], words: &Localization) -> serde_json::Value {
    #[derive(Serialize)]
    struct Told<'f> {
        #[serde(flatten)]
        finding: &'f Finding,
        sentence: String,
    }
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let told: Vec<_> =
        findings.iter().map(|finding| Told { finding, sentence: finding_sentence(finding, words) }).collect();
    serde_json::json!({ "errors": errors, "warnings": findings.len() - errors, "findings": told })
}

fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "words-severity-error",
        Severity::Warning => "words-severity-warning",
    }
}
