//! Times, and the table that they are printed in.

use std::time::{Duration, Instant};

/// Times of the same act, many times over.
#[derive(Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Does it and keeps how long it took.
    pub fn of<T>(&mut self, act: impl FnOnce() -> T) -> T {
        let began = Instant::now();
        let done = act();
        self.0.push(began.elapsed());
        done
    }

    /// Keeps a time that was measured elsewhere.
    pub fn keep(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The time that so many of a hundred did not exceed, in milliseconds.
    pub fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
        sorted.get(at).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    }

    /// How many.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

/// Processor time of this process so far, in seconds: what a crowded machine does not change. 0 where it is not told.
pub fn processor_seconds() -> f64 {
    let told = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Behind the name, which may hold anything, the 12th and 13th word: in the program and in the kernel, in 1/100 s.
    let words = told.rsplit(')').next().unwrap_or_default().split_whitespace();
    words.skip(11).take(2).filter_map(|word| word.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// How many programs wanted the processors in the last minute: figures of a crowded machine are worth less.
pub fn load() -> String {
    let told = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    told.split_whitespace().next().unwrap_or("not told").to_owned()
}

/// From kilobytes as the kernel tells them.
pub fn mebibytes(kilobytes: u64) -> f64 {
    kilobytes as f64 / 1024.0
}

/// One line of the table.
pub struct Line {
    pub what: &'static str,
    pub ours: f64,
    pub unit: &'static str,
    /// The cost of the same work without us; nothing where there is no such thing.
    pub baseline: Option<f64>,
    /// At most this, or at least this for a rate.
    pub bound: f64,
    pub at_least: bool,
    /// At most so many times the baseline.
    pub ratio: Option<f64>,
}

impl Line {
    fn is_well(&self) -> bool {
        let bound = if self.at_least { self.ours >= self.bound } else { self.ours <= self.bound };
        let ratio = self.ratio.zip(self.baseline).is_none_or(|(most, baseline)| self.ours <= most * baseline);
        bound && ratio
    }
}

/// Prints the table; says whether every line is within its bounds.
pub fn table(lines: &[Line]) -> bool {
    println!("\n{:<52}{:>12}{:>12}{:>8}  {:<22}", "", "ours", "baseline", "ratio", "wanted");
    for line in lines {
        let baseline = line.baseline.map_or_else(|| "-".to_owned(), |baseline| format!("{baseline:.2}"));
        let ratio = line.baseline.map_or_else(|| "-".to_owned(), |baseline| format!("{:.2}", line.ours / baseline));
        let sign = if line.at_least { "≥" } else { "≤" };
        let most = line.ratio.map_or_else(String::new, |ratio| format!(", ≤ {ratio:.0} ×"));
        let wanted = format!("{sign} {:.0} {}{most}", line.bound, line.unit);
        let verdict = if line.is_well() { "well" } else { "NOT WELL" };
        println!("{:<52}{:>12.2}{baseline:>12}{ratio:>8}  {wanted:<22}{verdict}", line.what, line.ours);
    }
    lines.iter().all(Line::is_well)
}
