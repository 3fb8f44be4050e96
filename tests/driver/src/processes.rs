//! The processes of a run, as the kernel tells them: who belongs together, what locks they are under, what stands in their
//! memory and how much of it they hold.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};

use crate::sentinels::Sentinels;

const PAGE: u64 = 4096;

/// The process and all that it started, itself first.
pub fn tree(root: u32) -> Vec<u32> {
    let mut found = vec![root];
    let mut next = 0;
    while let Some(&process) = found.get(next) {
        found.extend(children(process));
        next += 1;
    }
    found
}

/// The tree below, without the root.
pub fn below(root: u32) -> Vec<u32> {
    tree(root).split_off(1)
}

fn children(process: u32) -> Vec<u32> {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else { return Vec::new() };
    threads
        .flatten()
        .filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok())
        .flat_map(|line| line.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>())
        .collect()
}

/// A line of `/proc/PID/status`, such as `Seccomp`.
pub fn status(process: u32, name: &str) -> Option<String> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(':')?.trim().to_owned()))
}

/// The soft and the hard limit of a core dump, in bytes.
pub fn core_limits(process: u32) -> Option<(String, String)> {
    let limits = fs::read_to_string(format!("/proc/{process}/limits")).ok()?;
    let mut words = limits.lines().find_map(|line| line.strip_prefix("Max core file size"))?.split_whitespace();
    Some((words.next()?.to_owned(), words.next()?.to_owned()))
}

/// The words it was started with.
pub fn command_line(process: u32) -> Vec<String> {
    let line = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
    line.split(|byte| *byte == 0).map(|word| String::from_utf8_lossy(word).into_owned()).collect()
}

/// The names of its threads.
pub fn threads(process: u32) -> Vec<String> {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else { return Vec::new() };
    let name = |thread: fs::DirEntry| fs::read_to_string(thread.path().join("comm")).ok();
    threads.flatten().filter_map(name).map(|name| name.trim().to_owned()).collect()
}

/// Proportional share of memory of all these processes, in kilobytes.
pub fn memory_kb(processes: &[u32]) -> u64 {
    let pss = |process: &u32| -> Option<u64> {
        let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.trim().trim_end_matches("kB").trim().parse().ok()
    };
    processes.iter().filter_map(pss).sum()
}

/// Returns the sentinels that stand in the memory of this process now. Needs root, since the program forbids everyone else
/// to read its memory.
pub fn sentinels_in_memory(process: u32, sentinels: &Sentinels) -> std::io::Result<Vec<String>> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps"))?;
    let mut memory = File::open(format!("/proc/{process}/mem"))?;
    let mut pages = File::open(format!("/proc/{process}/pagemap"))?;
    let mut found = BTreeSet::new();
    for (from, to) in maps.lines().filter_map(readable) {
        for bytes in present(&mut memory, &mut pages, from, to) {
            found.extend(sentinels.in_bytes(&bytes).into_iter().map(|what| format!("{what} in process {process}")));
        }
    }
    Ok(found.into_iter().collect())
}

fn readable(line: &str) -> Option<(u64, u64)> {
    let mut words = line.split(' ');
    let (from, to) = words.next()?.split_once('-')?;
    let rights = words.next()?;
    let hex = |text| u64::from_str_radix(text, 16).ok();
    (rights.starts_with('r') && !line.contains("[v")).then_some((hex(from)?, hex(to)?))
}

/// Reads the pages that are present between two addresses, in stretches of neighbouring pages. The web engine reserves far
/// more than there is memory, and to read a reserved page would make one.
fn present(memory: &mut File, pages: &mut File, from: u64, to: u64) -> Vec<Vec<u8>> {
    let mut stretches: Vec<(u64, u64)> = Vec::new();
    for address in present_pages(pages, from, to) {
        match stretches.last_mut() {
            Some((_, end)) if *end == address => *end += PAGE,
            _ => stretches.push((address, address + PAGE)),
        }
    }
    let mut read = |(from, to): (u64, u64)| {
        let mut bytes = Vec::new();
        memory.seek(SeekFrom::Start(from)).ok()?;
        // A page that went away meanwhile ends the stretch; what was read before it counts.
        let _ = memory.take(to - from).read_to_end(&mut bytes);
        Some(bytes)
    };
    stretches.into_iter().filter_map(&mut read).collect()
}

/// The addresses of pages that are in memory or in swap.
fn present_pages(pages: &mut File, from: u64, to: u64) -> Vec<u64> {
    const ENTRY: u64 = 8;
    const THERE: u8 = 0b1100_0000;
    let mut found = Vec::new();
    let mut entries = vec![0; 1 << 20];
    let mut address = from;
    while address < to {
        let wanted = ((to - address) / PAGE * ENTRY).min(entries.len() as u64) as usize;
        let Some(chunk) = entries.get_mut(..wanted) else { break };
        if pages.seek(SeekFrom::Start(address / PAGE * ENTRY)).is_err() || pages.read_exact(chunk).is_err() {
            break;
        }
        for entry in chunk.chunks_exact(ENTRY as usize) {
            if entry.last().is_some_and(|top| top & THERE != 0) {
                found.push(address);
            }
            address += PAGE;
        }
    }
    found
}
