//! Did you mean: the name that a misspelt one was probably meant to be.
//!
//! A folder can hold thousands of names that nobody knows: how many letters are compared for one language is bounded, and the names
//! after that are told without a suggestion.

/// Letters compared for one language: enough for a thousand unknown names beside all of ours.
pub(super) const LETTERS_MAX: usize = 50_000_000;
/// Longer names are no slip of the keys.
const NAME_MAX: usize = 100;

/// Suggests names until so many letters were compared.
#[derive(Debug)]
pub(super) struct Suggestions {
    left: usize,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self { left: LETTERS_MAX }
    }
}

impl Suggestions {
    /// The candidate nearest to a name, if it is near enough to be a slip of the keys.
    pub(super) fn nearest_name<'c>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<&'c str> {
        let allowed = match name.chars().count() {
            0..=2 => return None,
            3..=5 => 1,
            6..=NAME_MAX => 2,
            _ => return None,
        };
        let mut nearest = None;
        for candidate in candidates {
            self.left = self.left.checked_sub(candidate.len())?;
            if candidate.len() > NAME_MAX || letters_apart(name, candidate) > allowed {
                continue;
            }
            self.left = self.left.checked_sub(name.len() * candidate.len())?;
            let found = (edit_distance(name, candidate), candidate);
            if (1..=allowed).contains(&found.0) && nearest.is_none_or(|nearest| found < nearest) {
                nearest = Some(found);
            }
        }
        nearest.map(|(_, candidate)| candidate)
    }

    #[cfg(test)]
    pub(super) fn letters_compared(&self) -> usize {
        LETTERS_MAX - self.left
    }
}

/// The letters that one of two names has and the other has not: never more than the edits between them. A letter that is not ASCII
/// is not counted.
fn letters_apart(one: &str, other: &str) -> usize {
    let mut counts = [0_isize; 128];
    let mut count = |name: &str, by: isize| {
        for byte in name.bytes() {
            if let Some(place) = counts.get_mut(usize::from(byte)) {
                *place += by;
            }
        }
    };
    count(one, 1);
    count(other, -1);
    let sum = |sign: isize| counts.iter().map(|count| (count * sign).max(0).unsigned_abs()).sum::<usize>();
    sum(1).max(sum(-1))
}

/// Letters to insert, remove, exchange or swap with a neighbour (optimal string alignment).
fn edit_distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, wanted) in other.iter().enumerate() {
            let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let exchanged = at(&row, j) + usize::from(letter != wanted);
            let mut least = exchanged.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && one.get(i - 1) == Some(wanted) && other.get(j - 1) == Some(letter);
            if swapped && letter != wanted {
                least = least.min(at(&before, j - 1) + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(name: &str, candidates: &[&'static str]) -> Option<&'static str> {
        Suggestions::default().nearest_name(name, candidates.iter().copied())
    }

    #[test]
    fn a_slip_of_the_keys_is_recognised_and_another_word_is_not() {
        assert_eq!(nearest("cli-help-exampel", &["cli-help", "cli-help-example"]), Some("cli-help-example"));
        assert_eq!(nearest("nmae", &["name", "days"]), Some("name"));
        assert_eq!(nearest("name", &["name"]), None, "it is the name itself");
        assert_eq!(nearest("tasks-due", &["tasks-none", "notes-due"]), None);
        assert_eq!(nearest(&"x".repeat(200), &["x"]), None);
    }

    #[test]
    fn however_many_names_nobody_knows_so_many_letters_are_compared_and_no_more() {
        let known: Vec<String> = (0..2_000).map(|number| format!("message-of-ours-{number:05}")).collect();
        let mut suggestions = Suggestions::default();
        let mut suggest = |name: &str| suggestions.nearest_name(name, known.iter().map(String::as_str)).is_some();
        assert!(suggest("message-of-ours-000042"));
        (0..20_000).for_each(|number| _ = suggest(&format!("message-of-theirs-{number}")));
        assert!(!suggest("message-of-ours-000042"), "the last are told without a suggestion");
        assert!(suggestions.letters_compared() <= LETTERS_MAX);
    }
}
