//! Who acts in a clause, by the place and the form of its words. What is not plain stays unknown.

use super::clauses::Clause;
use super::lexicon::Lexicon;
use super::matter::Matter;
use super::statement::Word;
use tarazy_corpus::text::Language;

/// The noun after one of these is no subject.
const PREPOSITIONS: &str = "в во на с со к ко о об от до из за у по при для без под над перед через между против после около среди \
    of in at on by for from with to after before during under over against between";
/// Of them, those that tell where and when.
const WHERE: &str = "в во на у по при над под перед через между после среди около in at on to after before during over under between";
/// Endings of the adjectives that may stand between a preposition and its noun.
const OBLIQUE: &str = "ый ий ое ее ые ие ом ем ой ей ую юю ых их ого его ому ему ым им";

/// English words that stand behind the subject, irregular verbs among them, and those behind which stands what is done to it or is true of it.
const AUXILIARIES: &str = "did does do has have had will would can could may might must should not never is are was were be began shot took came \
    left gave told held hit led sent set struck lost broke fought found";
const STATES: &str = "is are was were be";

/// Beginnings of words for the powers of a state: one of them acts through another.
const POWERS: &str = "власт правител силовик полиц арми войск солдат военн спецназ гварди authorit govern \
    police army troop soldier militar force";

/// Who acts in a clause.
#[derive(Clone, Debug, Default)]
pub(super) struct Actor {
    /// Stems of the words that name who acts, the first of them foremost; none where that is not plain.
    stems: Vec<u32>,
    /// True for the powers of a state.
    is_power: bool,
}

impl Actor {
    pub(super) fn is_known(&self) -> bool {
        !self.stems.is_empty()
    }

    pub(super) fn names(&self, stem: u32) -> bool {
        self.stems.contains(&stem)
    }
}

/// Who acts in the clause of `words`.
pub(super) fn of(words: &[Word], lexicon: &Lexicon) -> Actor {
    let form = |w: &Word| &lexicon.forms()[w.form as usize];
    let texts = texts(words, lexicon);
    let of_number = |at: usize| at > 0 && is_number(texts[at - 1]);
    let free = |at: &usize| {
        words[*at].content && !is_governed(&texts[..*at], words, PREPOSITIONS) && !of_number(*at)
    };
    let subject = match words.first().map(|w| form(w).language) {
        Some(Language::Russian) => russian(&texts, free),
        Some(Language::English) => english(&texts),
        // A Kazakh clause may hold the one who says and the one who acts.
        _ => None,
    };
    let named: Vec<usize> = subject.unwrap_or_default().filter(free).collect();
    let is_power = named.iter().any(|&at| begins(texts[at], POWERS));
    Actor { stems: named.into_iter().map(|at| words[at].stem).collect(), is_power }
}

fn texts<'a>(words: &[Word], lexicon: &'a Lexicon) -> Vec<&'a str> {
    words.iter().map(|w| lexicon.forms()[w.form as usize].text.as_str()).collect()
}

/// The words with content that do not tell where or when.
pub(super) fn free(words: &[Word], lexicon: &Lexicon) -> Vec<Word> {
    let texts = texts(words, lexicon);
    let is_free = |(at, w): &(usize, &Word)| w.content && !is_governed(&texts[..*at], words, WHERE);
    words.iter().enumerate().filter(is_free).map(|(_, w)| *w).collect()
}

/// True for a clause that leaves out who acts, as the one before tells it: "..., calling it a drill".
pub(super) fn leaves_out_actor(words: &[Word], lexicon: &Lexicon) -> bool {
    let form = |w: &Word| &lexicon.forms()[w.form as usize];
    let Some(first) = words.first().filter(|first| first.content) else { return false };
    let (without_actor, finite) = match form(first).language {
        Language::Russian => ("ая яя уя ив ав ев вши ясь вшись", "л ла ло ли ся ет ют ит ят"),
        Language::English => ("ing", "ed is are was were has had"),
        _ => return false,
    };
    ends(&form(first).text, without_actor) && !words[1..].iter().any(|w| ends(&form(w).text, finite))
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
        _ => ends(texts[*at], "ы и а е"),
    };
    let first = (0..verb).find(|at| free(at) && agrees(at))?;
    (!passive).then_some(first..verb)
}

/// Up to the first verb that is known by its form.
fn english(texts: &[&str]) -> Option<std::ops::Range<usize>> {
    let listed = |list: &str, at: usize| list.split_whitespace().any(|word| Some(&word) == texts.get(at));
    let is_verb = |at: usize| listed(AUXILIARIES, at) || ends(texts[at], "ed");
    // "6 May".
    let verb = (1..texts.len()).find(|&at| is_verb(at) && !is_number(texts[at - 1]))?;
    let state = listed(STATES, verb) && !texts.get(verb + 1).is_some_and(|next| ends(next, "ing"));
    (!state).then_some(0..verb)
}

/// True behind one of the `prepositions`, with or without a word that belongs to the noun.
fn is_governed(before: &[&str], words: &[Word], prepositions: &str) -> bool {
    let preposition = |back: usize| {
        let word = before.len().checked_sub(back).map(|at| before[at]);
        word.is_some_and(|word| prepositions.split_whitespace().any(|listed| listed == word))
    };
    let last = before.len().saturating_sub(1);
    let belongs = before.last().is_some_and(|word| !words[last].content || ends(word, OBLIQUE));
    preposition(1) || belongs && preposition(2)
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// True for a word of more than one of the `endings`.
pub(super) fn ends(word: &str, endings: &str) -> bool {
    endings.split_whitespace().any(|ending| word.len() > ending.len() && word.ends_with(ending))
}

/// True for a word that begins with one of the `beginnings`.
fn begins(word: &str, beginnings: &str) -> bool {
    beginnings.split_whitespace().any(|beginning| word.starts_with(beginning))
}

impl Matter<'_> {
    /// True when both clauses name who acts, and these are not the same. A name may be that of who is told by a noun, and
    /// one power of a state acts for another when no names set them apart.
    pub(super) fn are_acts_of_two(&self, c: &Clause, d: &Clause) -> bool {
        let (of_c, of_d) = (&c.actor.stems, &d.actor.stems);
        let (Some(&one), Some(&other)) = (of_c.first(), of_d.first()) else { return false };
        let met = |a: &u32| of_d.iter().any(|b| a == b || self.counting().kin(*a, *b));
        let named = |stems: &[u32]| stems.iter().any(|&stem| self.is_name(stem));
        let nested = c.actor.is_power && d.actor.is_power && !(named(of_c) && named(of_d));
        self.is_name(one) == self.is_name(other) && !nested && !of_c.iter().any(met)
    }
}
