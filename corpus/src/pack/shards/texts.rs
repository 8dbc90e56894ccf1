//! Documents with their facts, their ids by themselves, and questions.

use super::layout::fixed;
use crate::document::Document;
use crate::facts::Facts;
use crate::pack::PackError;
use crate::pack::read::{Reader, document, question};
use crate::pack::write::{list, string};
use crate::pack::{facts, write};
use crate::question::Question;

/// The body of a file of texts.
#[must_use]
pub fn write_documents<'a>(documents: impl IntoIterator<Item = (&'a Document, &'a Facts)>) -> Vec<u8> {
    let mut out = Vec::new();
    for (document, facts) in documents {
        write::document(&mut out, document);
        facts::write(&mut out, facts);
    }
    out
}

/// The documents of a file of texts, which has so many of them.
///
/// # Errors
/// [`PackError`].
pub fn read_documents(body: &[u8], count: u32) -> Result<Vec<(Document, Facts)>, PackError> {
    let mut body = Reader::new(body);
    let mut documents = Vec::new();
    for _ in 0..count {
        let document = document(&mut body)?;
        let facts = facts::read(&mut body, &document.text)?;
        documents.push((document, facts));
    }
    body.end()?;
    Ok(documents)
}

/// A hash of all that a document holds but its facts.
#[must_use]
pub fn fingerprint(document: &Document) -> u64 {
    let mut bytes = Vec::new();
    write::document(&mut bytes, document);
    crate::hash::fnv1a_64_of(&bytes)
}

/// The body of a file of ids.
#[must_use]
pub fn write_ids(documents: &[Document]) -> Vec<u8> {
    let mut out = Vec::new();
    for document in documents {
        string(&mut out, &document.id);
        out.extend(fingerprint(document).to_le_bytes());
    }
    out
}

/// The ids of so many documents, each with its [`fingerprint`].
///
/// # Errors
/// [`PackError`].
pub fn ids(body: &[u8], count: u32) -> Result<Vec<(String, u64)>, PackError> {
    let mut body = Reader::new(body);
    let mut ids = Vec::new();
    for _ in 0..count {
        ids.push((body.string()?, fixed(&mut body)?));
    }
    body.end()?;
    Ok(ids)
}

/// The body of the file of questions.
#[must_use]
pub fn write_questions(questions: &[Question]) -> Vec<u8> {
    let mut out = Vec::new();
    list(&mut out, questions, write::question);
    out
}

/// The questions.
///
/// # Errors
/// [`PackError`].
pub fn questions(body: &[u8]) -> Result<Vec<Question>, PackError> {
    let mut body = Reader::new(body);
    let questions = body.list(question)?;
    body.end()?;
    Ok(questions)
}
