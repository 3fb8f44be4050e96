//! axe-core inside the page: the rules of accessibility that a machine can check.

use std::fmt;

use serde_json::{Value, json};

use crate::window::Window;
use crate::{Result, Stuck};

/// The rules that are asked: WCAG 2.2 A and AA, and axe's own good practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// The element through which React Aria speaks to screen readers. Its text refers for some seconds to what is gone.
const ANNOUNCER: &str = "[data-live-announcer]";

/// One rule broken, with the places where.
#[derive(Debug, Clone)]
pub struct Violation {
    pub rule: String,
    pub says: String,
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ({}) at {}", self.rule, self.says, self.places.join(" | "))
    }
}

/// Runs `source` (the text of axe-core) in the page as it is now.
pub fn run(window: &Window, source: &str) -> Result<Vec<Violation>> {
    let script = format!(
        "const done = arguments[arguments.length - 1], tags = arguments[0];
         if (!window.axe) {{ {source} }}
         window.axe.run({{ exclude: [arguments[1]] }}, {{ runOnly: {{ type: 'tag', values: tags }}, resultTypes: ['violations'] }})
           .then((found) => done(found.violations.map((one) => ({{
             rule: one.id, says: one.help,
             places: one.nodes.map((node) => node.target.join(' ') + ': ' + (node.failureSummary || '').replace(/\\s+/g, ' ')) }}))))
           .catch((error) => done([{{ rule: 'axe', says: String(error), places: [] }}]));"
    );
    let found = window.run_waiting(&script, &[json!(TAGS), json!(ANNOUNCER)])?;
    let rows = found.as_array().ok_or_else(|| Stuck::Unreadable(found.to_string()))?;
    Ok(rows.iter().map(violation).collect())
}

fn violation(row: &Value) -> Violation {
    let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let places = row["places"].as_array().into_iter().flatten();
    Violation {
        rule: text("rule"),
        says: text("says"),
        places: places.filter_map(Value::as_str).map(str::to_owned).collect(),
    }
}
