//! A corpus in many files.

use super::{answered, coded_error, options, plain, strings};
use js_sys::Uint8Array;
use serde::Serialize;
use tarazy_corpus::pack::PackError;
use tarazy_corpus::pack::shards::FileId;
use tarazy_engine::shards::Library;
use tarazy_engine::{Engine, EngineError};
use wasm_bindgen::prelude::*;

/// A corpus in many files: instead of an answer it gives the names of the files that it needs first, as an array.
#[wasm_bindgen(js_name = Library)]
#[derive(Debug)]
pub struct JsLibrary {
    library: Library,
}

#[wasm_bindgen(js_class = Library)]
impl JsLibrary {
    /// Opens the bytes of a head.
    ///
    /// # Errors
    /// `pack-corrupt`, `pack-version`.
    #[wasm_bindgen(constructor)]
    pub fn new(head: &[u8]) -> Result<Self, JsValue> {
        Ok(Self { library: Library::open(head).map_err(refused)? })
    }

    /// To be called before a new question: what could not be had is asked for once more.
    pub fn begin(&mut self) {
        self.library.begin();
    }

    /// Takes a file that is needed; nothing when it cannot be had.
    ///
    /// # Errors
    /// `pack-corrupt`, `pack-version`.
    pub fn give(&mut self, file: &str, bytes: Option<Vec<u8>>) -> Result<(), JsValue> {
        let file = FileId::at(file).ok_or_else(|| refused(PackError::Corrupt))?;
        match bytes {
            Some(bytes) => self.library.give(file, &bytes).map_err(refused)?,
            None => self.library.lose(file),
        }
        Ok(())
    }

    /// What is known before anything is loaded.
    ///
    /// # Errors
    /// None that input could cause.
    pub fn info(&self) -> Result<JsValue, JsValue> {
        plain(&self.library.info())
    }

    /// As of an engine.
    ///
    /// # Errors
    /// None that input could cause.
    pub fn search(&mut self, query: &str, options: &JsValue) -> Result<JsValue, JsValue> {
        let options = options::search_options(options);
        self.answer(|engine| Ok(engine.search(query, &options)))
    }

    /// As of an engine.
    ///
    /// # Errors
    /// `unknown-document`.
    pub fn show(&mut self, id: &str) -> Result<JsValue, JsValue> {
        self.answer(|engine| engine.show(id))
    }

    /// As of an engine.
    ///
    /// # Errors
    /// `unknown-document`.
    pub fn related(&mut self, id: &str, options: &JsValue) -> Result<JsValue, JsValue> {
        let (part, limit) = options::related_options(options);
        self.answer(|engine| engine.related(id, part, limit))
    }

    /// As of an engine.
    ///
    /// # Errors
    /// None that input could cause.
    pub fn quotes(&mut self, options: &JsValue) -> Result<JsValue, JsValue> {
        let options = options::quotes_options(options);
        self.answer(|engine| Ok(engine.quotes(&options)))
    }

    /// A pack of some documents, with the questions: what compares is given it.
    ///
    /// # Errors
    /// `unknown-document`, `bad-argument`.
    pub fn pack(&mut self, ids: &JsValue) -> Result<JsValue, JsValue> {
        let ids = strings(ids, "ids")?;
        match self.library.ask(|engine| engine.pack(&ids)) {
            Ok(pack) => {
                let pack = pack.map_err(|error| coded_error(error.code(), &error))?;
                Ok(Uint8Array::from(pack.as_slice()).into())
            }
            Err(needs) => names(needs),
        }
    }

    fn answer<T: Serialize>(
        &mut self,
        question: impl Fn(&Engine) -> Result<T, EngineError>,
    ) -> Result<JsValue, JsValue> {
        match self.library.ask(question) {
            Ok(answer) => answered(answer),
            Err(needs) => names(needs),
        }
    }
}

fn names(files: Vec<FileId>) -> Result<JsValue, JsValue> {
    plain(&files.into_iter().map(FileId::path).collect::<Vec<_>>())
}

#[allow(clippy::needless_pass_by_value, reason = "as map_err gives it")]
fn refused(error: PackError) -> JsValue {
    coded_error(error.code(), &error)
}
