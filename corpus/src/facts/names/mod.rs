//! Names of persons, organisations and places, by rules, in Russian, Kazakh and English.
//!
//! A first pass finds what is sure by itself (a gazetteer, heads such as "министерство", first names, titles);
//! a second pass links the remaining capitalised words to what the first one found, and guesses by context.

mod gazetteer;
mod kazakh;

mod lists;
mod organisations;
mod persons;
mod places;
mod register;
pub(super) mod russian;
mod scene;

use super::Name;
use super::words::Words;
use crate::document::Document;
use crate::order::Order;
use scene::{Found, Scene};

pub(super) fn find(document: &Document, words: &Words) -> Vec<Name> {
    let scene = Scene::new(words);
    let mut found = pass(&scene, &[], sure);
    add(&scene, &mut found, likely);
    add(&scene, &mut found, |_, _| None);
    register::merge(&scene, document.language, &found)
}

/// Finds the surnames of persons already found, and what `rule` finds.
fn add(scene: &Scene, found: &mut Vec<Found>, rule: impl Fn(&Scene, usize) -> Option<Found>) {
    let surnames = persons::surnames(scene, found);
    let more =
        pass(scene, found, |scene, at| persons::known(scene, at, &surnames).or_else(|| rule(scene, at)));
    found.extend(more);
    found.order_by_key(|f| f.words.start);
}

/// Applies `rule` to every word that is not in `taken`, left to right.
fn pass(scene: &Scene, taken: &[Found], rule: impl Fn(&Scene, usize) -> Option<Found>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut taken = taken.iter().peekable();
    let mut at = 0;
    while at < scene.words.len() {
        while taken.peek().is_some_and(|t| t.words.end <= at) {
            taken.next();
        }
        if let Some(skip) = taken.peek().filter(|t| t.words.contains(&at)) {
            at = skip.words.end;
            continue;
        }
        let limit = taken.peek().map_or(usize::MAX, |t| t.words.start);
        match rule(scene, at).filter(|f| f.words.end <= limit && f.words.start <= at) {
            Some(name) => {
                at = name.words.end.max(at + 1);
                found.push(name);
            }
            None => at += 1,
        }
    }
    found
}

fn sure(scene: &Scene, at: usize) -> Option<Found> {
    organisations::sure(scene, at).or_else(|| places::sure(scene, at)).or_else(|| persons::sure(scene, at))
}

fn likely(scene: &Scene, at: usize) -> Option<Found> {
    organisations::likely(scene, at)
        .or_else(|| places::likely(scene, at))
        .or_else(|| persons::likely(scene, at))
}

#[cfg(test)]
mod tests;
