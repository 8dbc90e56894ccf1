//! Who acts in a clause, by the place and the form of its words. What is not plain stays unknown.

use super::clauses::Clause;
use super::lexicon::Lexicon;
use super::matter::Matter;
use super::statement::Word;
use tarazy_corpus::text::Language;

/// The noun after one of these is no subject.
const PREPOSITIONS: &str = "в во на с со к ко о об от до из за у по при для без под над перед через между против после около среди \
    of in at on by for from with to after before during under over against between";
/// Endings of the adjectives that may stand between a preposition and its noun.
const OBLIQUE: &str = "ом ем ой ей ую юю ых их ого его ому ему ым им";

/// English words that stand behind the subject, and those behind which stands what is done to it or is true of it.
const AUXILIARIES: &str =
    "did does do has have had will would can could may might must should not never is are was were be";
const STATES: &str = "is are was were be";

/// The stems of the words that name who acts, the first of them foremost; none where that is not plain.
pub(super) fn of(words: &[Word], lexicon: &Lexicon) -> Vec<u32> {
    let form = |w: &Word| &lexicon.forms()[w.form as usize];
    let texts: Vec<&str> = words.iter().map(|w| form(w).text.as_str()).collect();
    let free = |at: &usize| words[*at].content && !is_governed(&texts[..*at], words);
    let subject = match words.first().map(|w| form(w).language) {
        Some(Language::Russian) => russian(&texts, free),
        Some(Language::English) => english(&texts),
        // A Kazakh clause may hold the one who says and the one who acts.
        _ => None,
    };
    subject.unwrap_or_default().filter(free).map(|at| words[at].stem).collect()
}

/// From the first noun that agrees with the first verb in the past up to that verb.
fn russian(texts: &[&str], free: impl Fn(&usize) -> bool) -> Option<std::ops::Range<usize>> {
    let verb = (1..texts.len()).find(|&at| ends(texts[at], "л ла ло ли") && texts[at - 1].len() > 2)?;
    let passive = texts[verb].starts_with("был")
        && texts.get(verb + 1).is_some_and(|w| ends(w, "н на но ны т та то ты"));
    let agrees = |at: &usize| match texts[verb].chars().last() {
        Some('л') => !ends(texts[*at], "а я о е ё ы и у ю"),
        Some('а') => ends(texts[*at], "а я ь"),
        Some('о') => ends(texts[*at], "о е"),
        _ => ends(texts[*at], "ы и а я е"),
    };
    let first = (0..verb).find(|at| free(at) && agrees(at))?;
    (!passive).then_some(first..verb)
}

/// Up to the first verb that is known by its form.
fn english(texts: &[&str]) -> Option<std::ops::Range<usize>> {
    let listed = |list: &str, at: usize| list.split_whitespace().any(|word| Some(&word) == texts.get(at));
    let verb = (1..texts.len()).find(|&at| listed(AUXILIARIES, at) || ends(texts[at], "ed"))?;
    let state = listed(STATES, verb) && !texts.get(verb + 1).is_some_and(|next| ends(next, "ing"));
    (!state).then_some(0..verb)
}

/// True behind a preposition, with or without a word that belongs to the noun.
fn is_governed(before: &[&str], words: &[Word]) -> bool {
    let preposition = |back: usize| {
        let word = before.len().checked_sub(back).map(|at| before[at]);
        word.is_some_and(|word| PREPOSITIONS.split_whitespace().any(|listed| listed == word))
    };
    let last = before.len().saturating_sub(1);
    let belongs = before.last().is_some_and(|word| !words[last].content || ends(word, OBLIQUE));
    preposition(1) || belongs && preposition(2)
}

/// True for a word of more than one of the `endings`.
fn ends(word: &str, endings: &str) -> bool {
    endings.split_whitespace().any(|ending| word.len() > ending.len() && word.ends_with(ending))
}

impl Matter<'_> {
    /// True when both clauses name who acts, and these are not the same. A name may be that of who is told by a noun.
    pub(super) fn are_acts_of_two(&self, c: &Clause, d: &Clause) -> bool {
        let (Some(&one), Some(&other)) = (c.actor.first(), d.actor.first()) else { return false };
        let met = |a: &u32| d.actor.iter().any(|b| a == b || self.counting().kin(*a, *b));
        self.is_name(one) == self.is_name(other) && !c.actor.iter().any(met)
    }
}
