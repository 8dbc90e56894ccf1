//! What answers were made of.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What an engine was asked for since it was last looked at.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    pub(super) documents: Vec<usize>,
    /// A document was looked for by its id.
    pub(super) ids: bool,
    /// Accounts were to be compared.
    pub(super) questions: bool,
}

impl Asked {
    pub(crate) fn documents(&mut self, documents: impl IntoIterator<Item = usize>) {
        self.documents.extend(documents);
    }

    pub(crate) fn ids(&mut self) {
        self.ids = true;
    }

    pub(crate) fn questions(&mut self) {
        self.questions = true;
    }
}

/// What a lock holds, whatever became of others who held it.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
