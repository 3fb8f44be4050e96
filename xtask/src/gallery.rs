//! Draws every screen of the Gallery in the real engine, in two languages and two themes, and lets axe-core look at each.
//! The Gallery holds invented people and no way to a vault; the pictures are for design review, docs and translators.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use amparo_driver::{Display, Place, Violation, Window};
use serde_json::{Value, json};

use crate::program::Build;
use crate::steps::Count;
use crate::{Outcome, paths, prerequisites, ui_build};

/// Languages with themes in which every state is drawn.
pub const ALL: &[(&str, &str)] = &[("en", "light"), ("en", "dark"), ("ar", "light"), ("ar", "dark")];
/// Both directions and both themes once: what the tests draw.
pub const IN_TESTS: &[(&str, &str)] = &[("en", "light"), ("ar", "dark")];

/// One picture to draw.
struct Drawing<'a> {
    screen: &'a str,
    state: &'a str,
    locale: &'a str,
    theme: &'a str,
}

impl Drawing<'_> {
    fn name(&self) -> String {
        format!("{}-{}-{}-{}", self.screen, self.state, self.locale, self.theme)
    }

    fn file(&self) -> PathBuf {
        folder().join(self.name()).with_extension("png")
    }

    fn hash(&self) -> String {
        format!("screen={}&state={}&locale={}&theme={}", self.screen, self.state, self.locale, self.theme)
    }
}

/// Builds what is needed and draws the screens of these names, or all.
pub fn gallery(screens: &[String]) -> Outcome {
    prerequisites::can_drive()?;
    ui_build::build()?;
    Build::Driven.make()?;
    let count = draw(ALL, screens)?;
    println!("\n{} pictures in {}", count.passed + count.failed, paths::shown(&folder()));
    if count.failed == 0 { Ok(()) } else { Err(format!("axe-core found something on {} of them.", count.failed)) }
}

/// Draws with what is built; a picture on which axe-core finds nothing counts as a test that passed.
pub fn draw(looks: &[(&str, &str)], screens: &[String]) -> Outcome<Count> {
    let mut states = states()?;
    states.retain(|(screen, _)| screens.is_empty() || screens.contains(screen));
    let axe = fs::read_to_string(paths::ui().join("node_modules/axe-core/axe.min.js"))
        .map_err(|error| format!("axe-core is not among the packages of the page: {error}."))?;
    let mut count = Count::default();
    let mut told: Told = BTreeMap::new();
    let mut draw_all = || -> amparo_driver::Result<()> {
        let display = Display::start(1280, 800)?;
        let place = Place::new()?;
        let window = Window::open(&Build::Driven.path(), &display, &place, &["--page", "gallery.html"])?;
        window.find("main")?;
        for drawing in drawings(&states, looks) {
            let found = draw_one(&window, &drawing, &axe)?;
            if found.is_empty() {
                count.passed += 1;
            } else {
                count.failed += 1;
                for violation in found {
                    let at = violation.places.into_iter().next().unwrap_or_default();
                    told.entry((violation.rule, violation.says)).or_default().push(format!("{}: {at}", drawing.name()));
                }
            }
        }
        Ok(())
    };
    draw_all().map_err(|stuck| format!("The Gallery could not be drawn: {stuck}."))?;
    tell(&told);
    Ok(count)
}

/// By rule, on which pictures and where.
type Told = BTreeMap<(String, String), Vec<String>>;

/// Tells each rule that is broken once, with the first few pictures.
fn tell(told: &Told) {
    const SHOWN: usize = 6;
    for ((rule, says), places) in told {
        println!("{rule} ({says}) on {} pictures", places.len());
        for place in places.iter().take(SHOWN) {
            println!("  {place}");
        }
    }
}

fn drawings<'a>(states: &'a [(String, String)], looks: &'a [(&'a str, &'a str)]) -> impl Iterator<Item = Drawing<'a>> {
    states.iter().flat_map(move |(screen, state)| {
        looks.iter().map(move |(locale, theme)| Drawing { screen, state, locale, theme })
    })
}

/// Draws one state, takes its picture, and returns what is wrong with it.
fn draw_one(window: &Window, drawing: &Drawing<'_>, axe: &str) -> amparo_driver::Result<Vec<Violation>> {
    let script = "document.documentElement.removeAttribute('data-drawn'); location.hash = arguments[0];";
    window.run(script, &[json!(drawing.hash())])?;
    window.find("html[data-drawn]")?;
    window.picture(&drawing.file())?;
    window.axe(axe)
}

/// The list that the page keeps of its own states.
fn states() -> Outcome<Vec<(String, String)>> {
    let file = paths::ui().join("src/gallery/gallery.json");
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}.", paths::shown(&file)))?;
    let rows: Vec<Value> = serde_json::from_str(&text).map_err(|error| format!("{}: {error}.", paths::shown(&file)))?;
    let field = |row: &Value, name: &str| row[name].as_str().map(str::to_owned);
    Ok(rows.iter().filter_map(|row| Some((field(row, "screen")?, field(row, "state")?))).collect())
}

fn folder() -> PathBuf {
    paths::target().join("gallery")
}
