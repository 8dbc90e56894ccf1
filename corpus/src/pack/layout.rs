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

/// CRC-32 (ISO-HDLC, as in gzip and PNG), by half bytes: the table is 64 bytes, not 1 kB.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    let step = |crc: u32| (crc >> 4) ^ CRC_TABLE[(crc & 15) as usize];
    !bytes.iter().fold(!0, |crc, &byte| step(step(crc ^ u32::from(byte))))
}

const CRC_TABLE: [u32; 16] = crc_table();

const fn crc_table() -> [u32; 16] {
    let mut table = [0; 16];
    let mut index = 0;
    while index < 16 {
        let mut crc = index as u32;
        let mut bit = 0;
        while bit < 4 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
            bit += 1;
        }
        table[index] = crc;
        index += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksum_gives_the_check_value_of_the_catalogue() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
        assert_eq!(checksum(b""), 0);
    }
}
