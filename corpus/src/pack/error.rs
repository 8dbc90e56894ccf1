use thiserror::Error;

/// Why bytes cannot be used as a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PackError {
    /// Cut short, changed, or never a pack.
    #[error("the pack is damaged or is not a pack; build it again with `tarazy pack`")]
    Corrupt,
    /// Written by another version.
    #[error("the pack has version {found}, this program reads {expected}; build it again with `tarazy pack`")]
    Version {
        /// Version in the header.
        found: u32,
        /// Version that this program reads.
        expected: u32,
    },
}

impl PackError {
    /// Stable name for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Corrupt => "pack-corrupt",
            Self::Version { .. } => "pack-version",
        }
    }
}
