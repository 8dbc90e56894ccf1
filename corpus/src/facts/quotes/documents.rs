//! Documents, and whose they are: `говорится в заявлении МВД`, `делінген МЧС хабарламасында`.

use super::actors::{Actor, is_governed};
use super::attribution::View;
use super::cues;
use crate::facts::list::List;
use crate::facts::words::{ends_in, is_kazakh_genitive};
use crate::text::Language;

/// Most words between a verb and the document in which something is said.
const FARTHEST: usize = 4;
/// The same where the verb follows: `в иске прокуратуры к МЧС говорится`.
const FARTHEST_BEFORE: usize = 10;

static RUSSIAN: List = List::new(
    "документ приказ запись объявление закон пункт статья отчет доклад письмо пост сообщение заявление релиз пресс-релиз \
    иск справка исследование прогноз постановление резолюция жалоба обращение публикация материал ответ решение приговор комментарий текст обзор протокол блог сайт",
);
static ENGLISH: List =
    List::new("statement report release letter notice document survey study message post article version");
/// As they begin.
static KAZAKH: List = List::new(
    "хабарлама мәлімдеме хат үндеу есе құжат баяндама жауа ақпарат шағым қаулы шешім бұйры жазба парақша сайт",
);

/// True for a noun for what is read.
pub(super) fn is_document(key: &str, language: Language) -> bool {
    match language {
        Language::English => ENGLISH.has(key),
        Language::Kazakh => KAZAKH.has_start_of(key),
        _ => RUSSIAN.form(key).is_some(),
    }
}

impl View<'_, '_> {
    fn is_document(&self, at: usize) -> bool {
        is_document(self.key(at), self.language(at))
    }

    /// `говорится в заявлении МВД`; `МВД издало письмо, в котором говорится`.
    pub(super) fn author_of_document(&self, at: usize) -> Option<&Actor> {
        let relative = |back: usize| at.checked_sub(back).is_some_and(|i| self.key(i).starts_with("котор"));
        if let Some(back) = (1..=FARTHEST).find(|&back| relative(back)) {
            let free = |a: &&Actor| a.nominative && !a.marked && !is_governed(self.scene, a);
            return self.actors.iter().rev().filter(|a| a.words.end <= at - back).find(free);
        }
        let after = (at + 1..self.sentence.words.end).take(FARTHEST);
        let before = (self.sentence.words.start..at).rev().take(FARTHEST_BEFORE);
        let mut near = after.chain(before).filter(|&i| self.scene.breaks(i.min(at), i.max(at)) == 0);
        near.find_map(|i| self.owner_of(i))
    }

    /// True in "письмо от жителей", "сообщение на сайте МЧС": not in "жалоба на МЧС".
    fn leads_on(&self, at: usize) -> bool {
        self.key(at) == "от" || self.key(at) == "на" && self.key(at + 1).starts_with("сайт")
    }

    /// Who stands right behind the Russian document at `at`, or behind words for those who speak for a body.
    fn owner_of(&self, at: usize) -> Option<&Actor> {
        let leads = |&i: &usize| {
            let key = self.key(i);
            let adjective = ends_in(key, "ого его ой ей ых их ом");
            let voice = cues::speaks_for_body(key) || self.is_document(i);
            self.scene.words.joined(i - 1) && (adjective || voice || self.leads_on(i))
        };
        let body = |i: usize| self.actors.iter().find(|a| a.words.start == i && !a.marked);
        let inside = matches!(self.key(at), "в" | "во").then_some(at + 1);
        if let Some(owner) = inside.and_then(body).filter(|a| a.is_body()) {
            return Some(owner);
        }
        if !self.is_document(at) && !self.key(at).starts_with("пресс-служб") {
            return None;
        }
        let behind = at + 1 + (at + 1..self.sentence.words.end).take_while(leads).count();
        let owner = body(behind).or_else(|| (at + 1..behind).rev().find_map(body));
        owner.filter(|a| self.scene.words.joined(a.words.start - 1))
    }

    /// `делінген МЧС хабарламасында`, `министрліктің хатында: … деп жазылған`: the body or person whose document it is.
    pub(super) fn kazakh_author(&self, at: usize) -> Option<&Actor> {
        let owns =
            |a: &Actor| a.is_body() || self.scene.words.get(a.words.end - 1).is_some_and(is_kazakh_genitive);
        let document = |i: usize| self.is_document(i) && ends_in(self.key(i), "да де та те дан ден тан тен");
        self.actors.iter().find(|a| !a.marked && !a.words.contains(&at) && owns(a) && document(a.words.end))
    }
}
