//! Layers 3 and 4: one frame of zstd with its checksum, and a skippable frame that brings it to a Padmé size.

use crate::base::error::{Error, Result, refuse};
use std::io::Read as _;
use zeroize::Zeroizing;

/// Nothing longer is read, packed or unpacked.
pub const BYTES_MAX: u64 = 256 * 1024 * 1024;

/// Greatest ratio of unpacked to packed length; a file above it is refused.
const RATIO_MAX: u64 = 50;
const LEVEL: i32 = 3;

/// First bytes of a zstd frame, and of the skippable frame that holds the padding.
const FRAME: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
const PADDING: [u8; 4] = [0x5c, 0x2a, 0x4d, 0x18];
/// Magic and length of a skippable frame.
const PADDING_HEAD: u64 = 8;
/// The bit of a frame's descriptor that says that a checksum follows.
const HAS_CHECKSUM: u8 = 0b100;

/// Packs and pads.
pub(super) fn pack_and_pad(plain: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    if plain.len() as u64 > BYTES_MAX {
        return Err(refuse("file-too-large"));
    }
    let inside = |_| Error::Inside("zstd");
    let mut packer = zstd::bulk::Compressor::new(LEVEL).map_err(inside)?;
    packer.include_checksum(true).map_err(inside)?;
    let mut packed = Zeroizing::new(packer.compress(plain).map_err(inside)?);
    let length = packed.len() as u64;
    // What packs too well is padded further, so that every reader unpacks it.
    let mut padded = padded_length(length.max((plain.len() as u64).div_ceil(RATIO_MAX)));
    while padded != length && padded - length < PADDING_HEAD {
        padded = padded_length(padded + 1);
    }
    if padded > length {
        let zeros = padded - length - PADDING_HEAD;
        packed.extend_from_slice(&PADDING);
        packed.extend_from_slice(&u32::try_from(zeros).map_err(|_| refuse("file-too-large"))?.to_le_bytes());
        packed.resize(usize::try_from(padded).map_err(|_| refuse("file-too-large"))?, 0);
    }
    Ok(packed)
}

/// Undoes [`pack_and_pad`]; refuses with `file-damaged`, `file-too-large`.
pub(super) fn unpack_and_check(packed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let damaged = || refuse("file-damaged");
    let has_checksum = packed.get(4).is_some_and(|descriptor| descriptor & HAS_CHECKSUM != 0);
    if !packed.starts_with(&FRAME) || !has_checksum {
        return Err(damaged());
    }
    let length = zstd::zstd_safe::find_frame_compressed_size(packed).map_err(|_| damaged())?;
    let (frame, padding) = packed.split_at_checked(length).ok_or_else(damaged)?;
    if !is_padding(padding) {
        return Err(damaged());
    }
    let most = (packed.len() as u64).saturating_mul(RATIO_MAX).min(BYTES_MAX);
    let unpacker = zstd::stream::read::Decoder::with_buffer(frame).map_err(|_| damaged())?;
    let mut plain = Zeroizing::new(Vec::new());
    unpacker.single_frame().take(most + 1).read_to_end(&mut plain).map_err(|_| damaged())?;
    if plain.len() as u64 > most { Err(refuse("file-too-large")) } else { Ok(plain) }
}

/// Nothing, or one skippable frame of zeros.
fn is_padding(bytes: &[u8]) -> bool {
    let Some((head, zeros)) = bytes.split_first_chunk::<8>() else { return bytes.is_empty() };
    let [a, b, c, d, length @ ..] = *head;
    [a, b, c, d] == PADDING && u32::from_le_bytes(length) as usize == zeros.len() && zeros.iter().all(|byte| *byte == 0)
}

/// The Padmé size of a length: its lowest bits become zero, at most 12 % are added.
pub(super) fn padded_length(length: u64) -> u64 {
    let Some(exponent) = length.checked_ilog2().filter(|exponent| *exponent > 0) else { return length };
    let kept = exponent.ilog2() + 1;
    let mask = (1_u64 << exponent.saturating_sub(kept)) - 1;
    length.saturating_add(mask) & !mask
}

/// Tells whether a file begins as every file of ours does, as far as it goes.
pub(super) fn begins_as_ours(file: &[u8]) -> bool {
    const FIRST_LINE: &[u8] = b"age-encryption.org/v1\n";
    file.iter().zip(FIRST_LINE).all(|(found, wanted)| found == wanted)
}

/// Tells whether a file that does not open cannot have its whole length: its header does not end, or what lies in it is
/// of no size that is ever written.
pub(super) fn is_cut_short(file: &[u8]) -> bool {
    const MAC: &[u8] = b"\n--- ";
    const MAC_LINE: usize = 44;
    const NONCE: usize = 16;
    const CHUNK: u64 = 64 * 1024;
    const TAG: u64 = 16;
    let Some(at) = file.windows(MAC.len()).position(|window| window == MAC) else { return true };
    let Some(payload) = (file.len()).checked_sub(at + MAC.len() + MAC_LINE + NONCE) else { return true };
    let payload = payload as u64;
    let Some(plain) = payload.checked_sub(payload.div_ceil(CHUNK + TAG) * TAG) else { return true };
    plain == 0 || padded_length(plain) != plain
}
