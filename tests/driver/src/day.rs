//! The caseworker's main job, done once in the real window: from the first run to a case with an assistance, a note and
//! the person's word on keeping notes. Both the demonstration (`cargo xtask run` without a display) and the
//! end-to-end test play it, so that what is shown is what is tested. The person in it is invented.

use serde_json::{Value, json};

use crate::{Key, Result, Stuck, Window, until};

/// How long a step may take: a passphrase costs about a second on purpose, a debug build is slower than what ships.
const SECONDS: u64 = 30;

/// Values of the day that a test looks at afterwards.
#[derive(Debug, Clone)]
pub struct Day {
    /// The worker's label on the lock screen.
    pub handle: String,
    /// The passphrase that the program offered and the worker typed.
    pub passphrase: String,
    /// The code that the case was given.
    pub code: String,
    /// Strokes from anywhere in the program to a saved assistance for somebody found by name.
    pub assistance_strokes: usize,
}

/// Makes a vault as a new house does: language, nothing to begin with, who, an offered passphrase, three sheets each
/// confirmed by two of its words. `keep` is called with a name for each screen worth a picture.
pub fn first_run(window: &Window, keep: &mut dyn FnMut(&str) -> Result<()>) -> Result<(String, String)> {
    let handle = "mara";
    let passphrase = begin(window, handle, "Nothing", keep)?;
    window.find_text("h1", "Nothing is for today")?;
    keep("today-empty")?;
    Ok((handle.to_owned(), passphrase))
}

/// The first run up to the last sheet, beginning with the choice that reads `with`. Returns the passphrase.
pub fn begin(window: &Window, handle: &str, with: &str, keep: &mut dyn FnMut(&str) -> Result<()>) -> Result<String> {
    reads(window, "h1", "language")?;
    keep("first-run-language")?;
    press(window, "Next")?;
    reads(window, "h1", "begin with")?;
    window.click(&window.find_text("main label", with)?)?;
    press(window, "Next")?;
    reads(window, "h1", "Who are you")?;
    window.write("main input[type=text], main input:not([type])", handle)?;
    press(window, "Next")?;
    reads(window, "h1", "passphrase")?;
    let passphrase = offered(window)?;
    window.write("main input[type=password]", &passphrase)?;
    keep("first-run-passphrase")?;
    press(window, "Create")?;
    for sheet in 1..=3 {
        until(&format!("sheet {sheet}"), SECONDS, || {
            text_of(window, "h1").ok()?.contains(&sheet.to_string()).then_some(())
        })?;
        if sheet == 1 {
            keep("first-run-sheet")?;
        }
        let words = words_of_sheet(window)?;
        press(window, "I have written it down")?;
        reads(window, "h1", "on paper")?;
        type_asked_words(window, &words)?;
        press(window, if sheet == 3 { "Finish" } else { "Next" })?;
    }
    Ok(passphrase)
}

/// Plays the arrival of a person, who is given a case, a bed, a note. Returns the day.
pub fn caseworkers_day(window: &Window, keep: &mut dyn FnMut(&str) -> Result<()>) -> Result<Day> {
    let (handle, passphrase) = first_run(window, keep)?;

    window.chord(&[Key::Control], 'n')?;
    reads(window, "h1", "Who is here?")?;
    focused(window)?;
    window.stroke("Selam")?;
    window.key(Key::Tab)?;
    window.stroke("Tigrinya")?;
    window.find_text("[role=option]", "Tigrinya")?;
    window.key(Key::Down)?;
    window.key(Key::Enter)?;
    window.run("[...document.querySelectorAll('main input')].find((input) => /old/.test(input.labels?.[0]?.textContent)).focus()", &[])?;
    window.stroke("25-27")?;
    window.find_text("main", "25 to 27")?;
    window.click(&window.find_text("main label", "Yes")?)?;
    keep("intake")?;
    window.chord(&[Key::Control], '\u{E007}')?;
    reads(window, "h1", "Selam")?;
    keep("case-new")?;

    // From anywhere: find the person, open, A, two letters, save.
    window.chord(&[Key::Control], '1')?;
    window.find_text("h1", "Nothing is for today")?;
    let mut strokes = 0;
    window.chord(&[Key::Control], 'k')?;
    strokes += 1;
    window.find("[role=dialog] input")?;
    focused(window)?;
    window.stroke("sel")?;
    strokes += 3;
    window.find_text("[role=dialog]", "Selam")?;
    keep("find")?;
    window.key(Key::Enter)?;
    strokes += 1;
    reads(window, "h1", "Selam")?;
    window.gone("[role=dialog]")?;
    window.stroke("a")?;
    strokes += 1;
    focused(window)?;
    window.stroke("sh")?;
    strokes += 2;
    keep("assistance")?;
    window.key(Key::Enter)?;
    strokes += 1;
    window.find_text("main li", "Safe accommodation")?;

    window.stroke("n")?;
    focused(window)?;
    window.stroke("She slept well.")?;
    window.chord(&[Key::Control], '\u{E007}')?;
    window.find_text("main li", "She slept well.")?;

    let list = window.request("list_cases", &json!({ "find": "sel", "view": "open", "from": 0, "count": 1 }))?;
    let code = list.pointer("/ok/rows/0/code").and_then(Value::as_str).unwrap_or_default().to_owned();
    keep("case")?;
    Ok(Day { handle, passphrase, code, assistance_strokes: strokes })
}

/// Unlocks at the lock screen.
pub fn unlock(window: &Window, day: &Day) -> Result<()> {
    window.write("main input[type=password]", &day.passphrase)?;
    window.key(Key::Enter)?;
    until("the open program", SECONDS, || window.find_all("nav").ok()?.into_iter().next()).map(drop)
}

/// Presses the button that begins with these words.
pub fn press(window: &Window, words: &str) -> Result<()> {
    window.click(&window.find_text("button", words)?)
}

/// Waits until a heading says these words.
pub fn reads(window: &Window, css: &str, words: &str) -> Result<()> {
    let words = words.to_lowercase();
    until(&format!("{css} with “{words}”"), SECONDS, || {
        text_of(window, css).ok()?.to_lowercase().contains(&words).then_some(())
    })
}

fn text_of(window: &Window, css: &str) -> Result<String> {
    let found = window.find_all(css)?;
    let mut text = String::new();
    for element in &found {
        text.push_str(&window.text(element)?);
        text.push('\n');
    }
    Ok(text)
}

/// Waits until the keyboard writes into a field.
fn focused(window: &Window) -> Result<()> {
    let is_field = "return ['INPUT', 'TEXTAREA'].includes(document.activeElement?.tagName)";
    until("a field with the focus", SECONDS, || (window.run(is_field, &[]).ok()? == Value::Bool(true)).then_some(()))
}

/// The passphrase of five words that the page offers.
fn offered(window: &Window) -> Result<String> {
    let script = "const plain = [...document.querySelectorAll('main *')].filter((e) => !e.children.length).map((e) => e.textContent.trim());
        return plain.find((text) => /^([a-z]+-?[a-z]*)( [a-z]+-?[a-z]*){4}$/.test(text)) ?? null";
    until("a passphrase that is offered", SECONDS, || window.run(script, &[]).ok()?.as_str().map(str::to_owned))
}

fn words_of_sheet(window: &Window) -> Result<Vec<String>> {
    let script =
        "return [...document.querySelectorAll('main ol li')].map((e) => e.textContent.replace(/^[^a-z]+/, '').trim())";
    let words = window.run(script, &[])?;
    let words: Vec<String> =
        words.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    if words.is_empty() { Err(Stuck::Unreadable("a sheet without words".into())) } else { Ok(words) }
}

/// Types the words that the page asks for by their places.
fn type_asked_words(window: &Window, words: &[String]) -> Result<()> {
    let script = "return [...document.querySelectorAll('main input')].map((e) => Number(e.labels[0].textContent.match(/\\d+/)[0]))";
    let places = window.run(script, &[])?;
    window.find("main input")?;
    for (index, place) in places.as_array().into_iter().flatten().filter_map(Value::as_u64).enumerate() {
        let place = usize::try_from(place).unwrap_or_default();
        let word = place.checked_sub(1).and_then(|at| words.get(at)).map_or("", String::as_str);
        window.run("document.querySelectorAll('main input')[arguments[0]].focus()", &[json!(index)])?;
        window.stroke(word)?;
    }
    Ok(())
}
