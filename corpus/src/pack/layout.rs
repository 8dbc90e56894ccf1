//! What the writer and the reader agree on; the layout itself is told in the [module above](super).

use std::ops::Range;

/// Not text, so that no article is taken for a pack; the line end shows a transfer in text mode.
pub(super) const MAGIC: [u8; 8] = *b"\x89TARAZY\n";

/// Raised with every change of the body: a program reads the packs of its own version only.
pub(super) const VERSION: u32 = 2;

pub(super) const CHECKSUM_AT: Range<usize> = 8..12;
pub(super) const VERSION_AT: Range<usize> = 12..16;
pub(super) const LENGTH_AT: Range<usize> = 16..24;
pub(super) const HEADER_LEN: usize = 24;

/// CRC-32 (ISO-HDLC, as in gzip and PNG), eight bytes a step. The tables are made when they are needed:
/// stored, they would be 8 kB of every download.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    let tables = crc_tables();
    let (steps, rest) = bytes.as_chunks::<8>();
    let crc = steps.iter().fold(!0, |crc: u32, step| {
        let word = u64::from_le_bytes(*step) ^ u64::from(crc);
        (0..8).fold(0, |sum, at| sum ^ tables[7 - at][usize::from((word >> (8 * at)) as u8)])
    });
    !rest.iter().fold(crc, |crc, &byte| (crc >> 8) ^ tables[0][usize::from(crc as u8 ^ byte)])
}

/// The remainder of every byte that stands before as many others as the table has before it.
fn crc_tables() -> [[u32; 256]; 8] {
    let zero_bit = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
    let zero_byte = |crc: u32| (0..8).fold(crc, zero_bit);
    let mut remainders: [u32; 256] = std::array::from_fn(|byte| byte as u32);
    std::array::from_fn(|_| {
        remainders = remainders.map(zero_byte);
        remainders
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksum_gives_the_check_value_of_the_catalogue() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
        assert_eq!(checksum(b""), 0);
        // Longer than a step, and not a multiple of it.
        assert_eq!(checksum(b"The quick brown fox jumps over the lazy dog"), 0x414F_A339);
    }
}
