use super::facts;
use super::layout::{CHECKSUM_AT, HEADER_LEN, LENGTH_AT, MAGIC, VERSION, VERSION_AT, checksum};
use crate::document::{Corpus, Document};
use crate::facts::Facts;
use crate::question::{Cue, Question};

/// The pack of `corpus`; `facts` are those of its documents, in their order. The same bytes for the same corpus.
#[must_use]
pub fn write(corpus: &Corpus, facts: &[Facts]) -> Vec<u8> {
    let mut out = vec![0; HEADER_LEN];
    varint(&mut out, corpus.documents.len());
    for (at, of) in corpus.documents.iter().enumerate() {
        document(&mut out, of);
        facts::write(&mut out, facts.get(at).unwrap_or(&Facts::default()));
    }
    list(&mut out, &corpus.questions, question);
    let length = (out.len() - HEADER_LEN) as u64;
    out[..MAGIC.len()].copy_from_slice(&MAGIC);
    out[VERSION_AT].copy_from_slice(&VERSION.to_le_bytes());
    out[LENGTH_AT].copy_from_slice(&length.to_le_bytes());
    let sum = checksum(&out[CHECKSUM_AT.end..]);
    out[CHECKSUM_AT].copy_from_slice(&sum.to_le_bytes());
    out
}

pub(super) fn document(out: &mut Vec<u8>, document: &Document) {
    string(out, &document.id);
    string(out, &document.title.text);
    out.push(document.title.derived.into());
    string(out, document.language.code());
    optional(out, document.source.as_deref());
    optional(out, document.url.as_deref());
    optional(out, document.published.as_ref().map(|p| p.iso.as_str()));
    optional(out, document.retrieved.as_deref());
    optional(out, document.author.as_deref());
    optional(out, document.kind.as_deref());
    string(out, &document.sha256);
    string(out, &document.text);
}

pub(super) fn question(out: &mut Vec<u8>, question: &Question) {
    string(out, &question.id);
    string(out, &question.label.ru);
    string(out, &question.label.kk);
    string(out, &question.label.en);
    out.push(question.exclusive.into());
    out.push(question.counts.into());
    list(out, &question.cues, cue);
}

fn cue(out: &mut Vec<u8>, cue: &Cue) {
    string(out, cue.language.code());
    list(out, &cue.words, |out, word| string(out, word));
}

pub(super) fn list<T>(out: &mut Vec<u8>, items: &[T], item: impl Fn(&mut Vec<u8>, &T)) {
    varint(out, items.len());
    for it in items {
        item(out, it);
    }
}

pub(super) fn string(out: &mut Vec<u8>, text: &str) {
    varint(out, text.len());
    out.extend_from_slice(text.as_bytes());
}

fn optional(out: &mut Vec<u8>, text: Option<&str>) {
    varint(out, text.map_or(0, |text| text.len() + 1));
    out.extend_from_slice(text.unwrap_or_default().as_bytes());
}

pub(super) fn varint(out: &mut Vec<u8>, mut value: usize) {
    while value > 0x7f {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}
