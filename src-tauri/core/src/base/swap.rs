//! Whether the system may write memory to a disk in the clear: swap, the image of hibernation, and what compressed memory writes
//! back. Told before the first passphrase, since only who looks after the computer can change it.
//!
//! A mapped device is not an encrypted one: a volume of LVM is mapped too. What counts is the kernel's own word for it, and where it
//! has none, that of every device it lies on. A file that is swapped to is told as open, whatever file system it lies on: better one
//! sentence too many.

use std::fs;
use std::path::{Path, PathBuf};

/// Mapped devices on mapped devices: no honest stack is as high.
const DEPTH_MAX: usize = 16;

/// Tells whether memory may reach a disk unencrypted. `system` is the root that `/proc` and `/sys` lie in.
pub(crate) fn is_swap_open(system: &Path) -> bool {
    let swaps = fs::read_to_string(system.join("proc/swaps")).unwrap_or_default();
    let places = swaps.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    places.into_iter().any(|place| is_place_open(system, place)) || is_hibernation_open(system)
}

/// Tells whether a place that is swapped to is neither memory nor encrypted.
fn is_place_open(system: &Path, place: &str) -> bool {
    let Some(device) = device_name(system, place) else { return true };
    if !device.starts_with("zram") {
        return !is_encrypted(system, &device, DEPTH_MAX);
    }
    // Compressed memory, which may write what is idle or does not compress to a device behind it.
    let behind = fs::read_to_string(block(system, &device).join("backing_dev")).unwrap_or_default();
    match behind.trim() {
        "" | "none" => false,
        behind => is_place_open(system, behind),
    }
}

/// Tells whether hibernation would write the whole memory to a device in the clear.
fn is_hibernation_open(system: &Path) -> bool {
    let power = |name: &str| fs::read_to_string(system.join("sys/power").join(name)).unwrap_or_default();
    let is_offered =
        power("state").split_whitespace().any(|word| word == "disk") && !power("disk").contains("[disabled]");
    let number = power("resume");
    let number = number.trim();
    if !is_offered || matches!(number, "" | "0:0") {
        return false;
    }
    let device = fs::canonicalize(system.join("sys/dev/block").join(number)).ok();
    let name = device.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    name.is_none_or(|name| !is_encrypted(system, &name, DEPTH_MAX))
}

/// The kernel's name of a device: `dm-0` for `/dev/dm-0` and for `/dev/mapper/swap`. `None` for a file.
fn device_name(system: &Path, place: &str) -> Option<String> {
    let below = place.strip_prefix("/dev/")?;
    let target = fs::read_link(system.join("dev").join(below)).unwrap_or_else(|_| PathBuf::from(below));
    Some(target.file_name()?.to_string_lossy().into_owned())
}

/// Tells whether a device is encrypted, or lies on encrypted devices only.
fn is_encrypted(system: &Path, device: &str, depth: usize) -> bool {
    let uuid = fs::read_to_string(block(system, device).join("dm/uuid")).unwrap_or_default();
    // Two kinds that bear the same mark check what they hold, and hide nothing.
    let is_check_only = ["CRYPT-VERITY-", "CRYPT-INTEGRITY-"].iter().any(|mark| uuid.starts_with(mark));
    if uuid.starts_with("CRYPT-") && !is_check_only {
        return true;
    }
    let Some(depth) = depth.checked_sub(1) else { return false };
    let Ok(slaves) = fs::read_dir(block(system, device).join("slaves")) else { return false };
    let mut slaves = slaves.flatten().map(|slave| slave.file_name().to_string_lossy().into_owned()).peekable();
    slaves.peek().is_some() && slaves.all(|slave| is_encrypted(system, &slave, depth))
}

fn block(system: &Path, device: &str) -> PathBuf {
    system.join("sys/block").join(device)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A made-up `/proc` and `/sys`: what is swapped to, and files by their path.
    fn system(swaps: &[&str], files: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let head = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n".to_owned();
        let lines: String = swaps.iter().map(|place| format!("{place}    partition\t8388604\t0\t-2\n")).collect();
        let swaps = head + &lines;
        for (path, text) in files.iter().copied().chain([("proc/swaps", swaps.as_str())]) {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    fn is_open(swaps: &[&str], files: &[(&str, &str)]) -> bool {
        is_swap_open(system(swaps, files).path())
    }

    const LUKS: (&str, &str) = ("sys/block/dm-0/dm/uuid", "CRYPT-LUKS2-0123456789abcdef-cryptroot\n");
    const LVM: (&str, &str) = ("sys/block/dm-1/dm/uuid", "LVM-abcdefghijklmnopqrstuvwxyz\n");

    #[test]
    fn swap_on_an_encrypted_device_is_not_open_and_on_a_plain_one_it_is() {
        assert!(!is_open(&[], &[]));
        assert!(!is_open(&["/dev/dm-0"], &[LUKS]));
        assert!(is_open(&["/dev/sda2"], &[LUKS]));
        assert!(is_open(&["/swapfile"], &[LUKS]));
        assert!(is_open(&["/dev/dm-0", "/dev/sda2"], &[LUKS]), "one of two is enough");
        assert!(!is_swap_open(Path::new("/nowhere/at/all")));
    }

    #[test]
    fn a_volume_of_lvm_is_encrypted_only_where_every_disk_below_it_is() {
        let on = |slaves: &[&'static str]| {
            let mut files = vec![LUKS, LVM];
            files.extend(slaves.iter().map(|slave| (*slave, "")));
            is_open(&["/dev/dm-1"], &files)
        };
        assert!(on(&[]));
        assert!(on(&["sys/block/dm-1/slaves/sda3"]));
        assert!(!on(&["sys/block/dm-1/slaves/dm-0"]));
        assert!(on(&["sys/block/dm-1/slaves/dm-0", "sys/block/dm-1/slaves/sdb1"]));
        assert!(on(&["sys/block/dm-1/slaves/dm-1"]), "one that lies on itself ends too");
    }

    #[test]
    fn a_device_that_only_checks_what_it_holds_hides_nothing() {
        for kind in ["VERITY", "INTEGRITY"] {
            let uuid = format!("CRYPT-{kind}-0123-swap");
            assert!(is_open(&["/dev/dm-0"], &[("sys/block/dm-0/dm/uuid", &uuid)]), "{kind}");
        }
    }

    #[test]
    fn compressed_memory_is_open_where_it_writes_back_to_a_plain_device() {
        let behind = |place: &str| is_open(&["/dev/zram0"], &[LUKS, LVM, ("sys/block/zram0/backing_dev", place)]);
        assert!(!is_open(&["/dev/zram0"], &[]));
        assert!(!behind("none\n"));
        assert!(!behind("/dev/dm-0\n"));
        assert!(behind("/dev/sda5\n"));
        assert!(behind("/dev/dm-1\n"));
        assert!(behind("/var/swap\n"));
    }

    #[test]
    fn hibernation_is_open_where_it_is_offered_onto_a_plain_device() {
        let resume = |state: &str, disk: &str, number: &str| {
            let files = [LUKS, ("sys/power/state", state), ("sys/power/disk", disk), ("sys/power/resume", number)];
            let root = system(&["/dev/dm-0"], &files);
            fs::create_dir_all(root.path().join("sys/dev/block")).unwrap();
            for (number, device) in [("253:0", "dm-0"), ("8:2", "sda2")] {
                fs::create_dir_all(root.path().join("sys/block").join(device)).unwrap();
                let place = root.path().join("sys/dev/block").join(number);
                std::os::unix::fs::symlink(format!("../../block/{device}"), place).unwrap();
            }
            is_swap_open(root.path())
        };
        assert!(!resume("freeze mem disk\n", "[platform] shutdown\n", "253:0\n"));
        assert!(resume("freeze mem disk\n", "[platform] shutdown\n", "8:2\n"));
        assert!(resume("freeze mem disk\n", "[platform] shutdown\n", "9:9\n"), "one that nobody knows");
        assert!(!resume("freeze mem disk\n", "[platform] shutdown\n", "0:0\n"));
        assert!(!resume("freeze mem disk\n", "[disabled]\n", "8:2\n"));
        assert!(!resume("freeze mem\n", "[platform] shutdown\n", "8:2\n"));
    }

    #[test]
    fn a_mapped_name_is_followed_to_its_device() {
        let root = system(&["/dev/mapper/vg-swap"], &[LVM, LUKS]);
        fs::create_dir_all(root.path().join("dev/mapper")).unwrap();
        std::os::unix::fs::symlink("../dm-1", root.path().join("dev/mapper/vg-swap")).unwrap();
        assert!(is_swap_open(root.path()));
    }
}
