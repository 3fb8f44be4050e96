//! Persons by form, sex and age group: over the store, and straight from the text of the file. Both counts must be equal.

use std::collections::BTreeMap;

use amparo_core::api::App;

use crate::Outcome;

/// By what is counted and of which kind.
pub type Counts = BTreeMap<(&'static str, &'static str), usize>;

const FORMS: [(&str, &str); 7] = [
    ("isForcedLabour", "labour"),
    ("isSexualExploit", "sexual"),
    ("isOtherExploit", "other"),
    ("isForcedMarriage", "forced_marriage"),
    ("isForcedMilitary", "armed_group"),
    ("isOrganRemoval", "organ_removal"),
    ("isSlaveryAndPractices", "slavery_practices"),
];

/// Over the imported cases of the open vault.
pub fn of_store(app: &App) -> Outcome<Counts> {
    let mut counts = Counts::new();
    let rows = app.with_session(|session| {
        session.with_cases(|context| {
            let mut statement = context.connection().prepare(
                "SELECT coalesce(p.gender_identity, ''), p.age_from, p.age_to, coalesce(e.exploitation, '')
                 FROM record_case c JOIN record_person p ON p.id = c.person
                 JOIN record_trafficking_experience e ON e.parent = c.id WHERE c.imported = 1",
            )?;
            let rows = statement.query_map([], |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, Option<i64>>(1)?,
                    row.get::<_, Option<i64>>(2)?,
                    row.get::<_, String>(3)?,
                ))
            })?;
            Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
        })
    })?;
    for (gender, from, to, forms) in rows {
        let sex = match gender.as_str() {
            "woman" => "female",
            "man" => "male",
            _ => "not known",
        };
        let age = match (from, to) {
            (_, Some(to)) if to < 18 => "child",
            (Some(from), _) if from >= 18 => "adult",
            _ => "not known",
        };
        *counts.entry(("sex", sex)).or_default() += 1;
        *counts.entry(("age", age)).or_default() += 1;
        for (_, form) in FORMS {
            if forms.split(' ').any(|known| known == form) {
                *counts.entry(("form", form)).or_default() += 1;
            }
        }
    }
    Ok(counts)
}

/// From the text, by splitting lines at commas: the files have no quotes.
pub fn of_text(text: &str) -> Counts {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let mut counts = Counts::new();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        let cell = |name: &str| {
            let at = header.iter().position(|known| *known == name);
            at.and_then(|at| cells.get(at)).copied().unwrap_or_default()
        };
        let sex = match cell("gender") {
            "Female" => "female",
            "Male" => "male",
            _ => "not known",
        };
        let age = match cell("majorityStatus") {
            "Minor" => "child",
            "Adult" => "adult",
            _ => "not known",
        };
        *counts.entry(("sex", sex)).or_default() += 1;
        *counts.entry(("age", age)).or_default() += 1;
        for (column, form) in FORMS {
            if cell(column) == "1" {
                *counts.entry(("form", form)).or_default() += 1;
            }
        }
    }
    counts
}

/// Prints both side by side; says whether they are equal.
pub fn compare(file: &str, ours: &Counts, independent: &Counts) -> bool {
    println!("\nCounts of {file}: store, and file by itself");
    for (what, of) in ours.keys().chain(independent.keys()).collect::<std::collections::BTreeSet<_>>() {
        let count = |counts: &Counts| counts.get(&(*what, *of)).copied().unwrap_or_default();
        println!("  {what:<6}{of:<20}{:>9}{:>9}", count(ours), count(independent));
    }
    println!("  {}", if ours == independent { "equal" } else { "NOT EQUAL" });
    ours == independent
}
