use tarazy_corpus::hash::fnv1a;

/// From a key that several terms share, such as a stem, to these terms. A key is kept as its hash:
/// whoever looks one up checks the few candidates again.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// Hash of the key above, term below; sorted.
    entries: Vec<u64>,
}

impl Keys {
    pub(super) fn add(&mut self, key: &str, term: u32) {
        self.entries.push(u64::from(fnv1a(key.bytes())) << 32 | u64::from(term));
    }

    /// To be called once, after the last [`Keys::add`].
    pub(super) fn sort(&mut self) {
        self.entries.sort_unstable();
        self.entries.dedup();
        self.entries.shrink_to_fit();
    }

    /// The terms that have this key, and with a chance of one in thousands a term that does not.
    pub(super) fn candidates(&self, key: &str) -> impl Iterator<Item = u32> {
        let hash = fnv1a(key.bytes());
        let start = self.entries.partition_point(|&entry| ((entry >> 32) as u32) < hash);
        let same = self.entries[start..].iter().take_while(move |&&entry| (entry >> 32) as u32 == hash);
        same.map(|&entry| entry as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_leads_to_all_its_terms() {
        let mut keys = Keys::default();
        for (key, term) in [("мост", 2), ("порт", 1), ("мост", 0), ("мост", 2)] {
            keys.add(key, term);
        }
        keys.sort();
        assert_eq!(keys.candidates("мост").collect::<Vec<_>>(), [0, 2]);
        assert_eq!(keys.candidates("рот").count(), 0);
    }
}
