//! A pack with bytes changed: it is refused; with a checksum that fits, what is behind it does no harm.

use crate::Target;
use crate::changes::Change;
use crate::random::Random;
use crate::texts::outside;
use tarazy_corpus::facts::analyse_all;
use tarazy_corpus::{Corpus, pack};
use tarazy_engine::Engine;
use tarazy_engine::search::{QuotesOptions, SearchOptions};

/// As `corpus/src/pack/mod.rs` tells it: checksum, version and length stand before the body.
const HEADER: usize = 24;

pub(crate) struct Packs {
    random: Random,
    pack: Vec<u8>,
}

impl Packs {
    pub(crate) fn new(seed: u64, corpus: &Corpus) -> Self {
        let facts = analyse_all(&corpus.documents, || ());
        Self { random: Random::new(seed), pack: pack::write(corpus, &facts) }
    }
}

impl Target for Packs {
    type Input = Vec<Change>;

    fn input(&mut self) -> Self::Input {
        let count = 1 + self.random.below(3);
        (0..count).map(|_| Change::any(&mut self.random, self.pack.len())).collect()
    }

    fn fault(&self, changes: &Self::Input) -> Option<&'static str> {
        let mut bytes = self.pack.clone();
        for change in changes {
            change.apply(&mut bytes);
        }
        if bytes != self.pack && pack::read(&bytes).is_ok() {
            return Some("a changed pack is read");
        }
        mend(&mut bytes);
        let Ok((corpus, facts)) = pack::read(&bytes) else { return None };
        if pack::read(&pack::write(&corpus, &facts)).is_err() {
            return Some("what was read cannot be packed");
        }
        let wrong =
            corpus.documents.iter().zip(&facts).find_map(|(document, facts)| outside(document, facts));
        wrong.or_else(|| {
            Engine::open(&bytes).map_or(Some("what is read cannot be opened"), |engine| ask(&engine))
        })
    }
}

/// Everything that an engine answers.
fn ask(engine: &Engine) -> Option<&'static str> {
    for query in ["мост", "Токаев -speaker:Токаев", "date:2022"] {
        let _ = engine.search(query, &SearchOptions::default());
    }
    let _ = engine.quotes(&QuotesOptions::default());
    let ids: Vec<String> = engine.info().documents.into_iter().map(|document| document.id).collect();
    for id in &ids {
        if engine.show(id).is_err() {
            return Some("a document that is told of cannot be shown");
        }
    }
    let _ = engine.compare(ids.get(..2).unwrap_or(&ids));
    None
}

/// Length and checksum as of the bytes that are there now.
fn mend(pack: &mut [u8]) {
    if let Some(body) = pack.len().checked_sub(HEADER) {
        pack[16..24].copy_from_slice(&(body as u64).to_le_bytes());
        let sum = checksum(&pack[12..]);
        pack[8..12].copy_from_slice(&sum.to_le_bytes());
    }
}

/// CRC-32, a bit at a time: written apart from the one that it is to pass.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc: u32, &byte| (0..8).fold(crc ^ u32::from(byte), step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mended_pack_is_read() {
        let corpus = Corpus::default();
        let mut bytes = pack::write(&corpus, &[]);
        bytes[8] ^= 1;
        assert!(pack::read(&bytes).is_err());
        mend(&mut bytes);
        assert_eq!(pack::read(&bytes), Ok((corpus, Vec::new())));
    }
}
