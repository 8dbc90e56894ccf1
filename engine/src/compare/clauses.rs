//! The clauses of a claim: what each speaks of, and whether it affirms that.

use super::actors::{self, Actor};
use super::lexicon::Lexicon;
use super::matter::Matter;
use super::relations::Topic;
use super::stances::Stance;
use super::statement::{Quantity, Statement, Word, sorted};
use tarazy_corpus::facts::is_denial;
use tarazy_corpus::text::{Language, Span};

/// What two clauses must share, in units of the rarest word, and as a share of the lighter or of the mean of both: in claims
/// that belong together, and in others.
const LINKED: (f32, f32, f32) = (0.4, 0.5, 0.25);
const UNLINKED: (f32, f32, f32) = (1.2, 0.8, 0.5);

/// Beginnings of the first words of a clause that is put into another: it tells more of a word before it, or who says the other.
const INSERTED: &str = "котор где чем чей чья чьи словам данным мнению слова говор сказа сообщ заяв утвержда \
    отмет отмеча счита подчерк добав поясн айт деп деді дейді which who whose where said says told added according";

/// Endings of verbs that tell what was done.
const ACTS: &str = "л ла ло ли лся лась лось лись ed";

/// Of them, what also stands behind its noun and preposition.
const RELATIVE: [&str; 2] = ["котор", "which"];

/// Words of what might have been: nothing is denied beside them.
const CONDITIONS: [&str; 4] = ["бы", "если", "егер", "if"];

/// A part of a claim up to a comma or the like.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    pub(super) span: Span,
    /// Stems of its words with content, sorted, each once.
    pub(super) content: Vec<u32>,
    /// Its words with content, and of them those that do not tell where or when.
    words: Vec<Word>,
    free: Vec<Word>,
    /// Stems of the words that a denial stands before, sorted: `не применяли силу`; in Kazakh of those that deny themselves.
    denied: Vec<u32>,
    /// What its words do in a dispute, sorted, each once.
    pub(super) stances: Vec<Stance>,
    pub(super) denies: bool,
    pub(super) actor: Actor,
}

/// Two clauses that speak of one thing, one of which denies what the other affirms.
#[derive(Clone, Debug)]
pub(super) struct Contest {
    /// Weight of the stems that both hold, in units of the rarest word.
    pub(super) weight: f32,
    /// The same as a share of the lighter clause, and of the mean of both.
    pub(super) held: f32,
    pub(super) dice: f32,
    /// True when they share no word, but both answer one question.
    pub(super) asked: bool,
    /// The clause of each claim.
    pub(super) clauses: [Span; 2],
}

impl Contest {
    /// True when the clauses have enough in common to speak of one thing; less is enough where the claims belong together.
    pub(super) fn tells(&self, linked: bool) -> bool {
        let least = if linked { LINKED } else { UNLINKED };
        self.weight >= least.0 && (self.held >= least.1 || !self.asked && self.dice >= least.2)
    }
}

/// The clauses of the claim of `words`. A denial that holds no word of content ("is not so") is joined to what it denies, and
/// the two ends of a clause into which another is put to each other.
pub(super) fn of(words: &[Word], text: &str, lexicon: &Lexicon) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    let (mut start, mut inserted, mut dash) = (0, false, false);
    for at in 1..=words.len() {
        let behind =
            words.get(at).map_or("", |w| Span { start: words[at - 1].span.end, end: w.span.start }.of(text));
        let follows = at < words.len() && is_further_act(&words[start..at], &words[at..], lexicon);
        let listed = || is_listed(&words[at - 1], lexicon) || lists(words, at, text, lexicon);
        if at < words.len() && !follows && (!parts(behind) || listed()) {
            continue;
        }
        let mut clause = clause(&words[start..at], lexicon);
        let count = clauses.len();
        if !clause.actor.is_known() && actors::leaves_out_actor(&words[start..at], lexicon) {
            clause.actor = clauses.last().map(|before| before.actor.clone()).unwrap_or_default();
        }
        let predicate = dash && clause.stances.contains(&Stance::Denounces);
        if clause.denies && (clause.content.is_empty() || predicate) && count > 0 {
            clauses = vec![joined(&clauses, &clause)];
        } else if inserted && count > 1 && resumes(&words[start], lexicon) {
            clauses[count - 2] = joined(&clauses[count - 2..=count - 2], &clause);
            inserted = false;
        } else {
            inserted = behind.trim() == "," && is_inserted(&words[start..at], lexicon);
            clauses.push(clause);
        }
        start = at;
        dash = behind.contains(['—', '–']);
    }
    clauses
}

/// True for a clause that tells more of a word before it ("решение о которой"), or who says the one that it stands in.
fn is_inserted(words: &[Word], lexicon: &Lexicon) -> bool {
    let begins = |w: &Word, list: &[&str]| {
        list.iter().any(|beginning| lexicon.forms()[w.form as usize].text.starts_with(beginning))
    };
    let inserted: Vec<&str> = INSERTED.split_whitespace().collect();
    words.iter().take(2).chain(words.last()).any(|w| begins(w, &inserted))
        || words.get(2).is_some_and(|w| begins(w, &RELATIVE))
}

/// True for the first word behind an inserted clause when it goes on with what that parted: it brings neither what is said
/// nor what is set against it.
fn resumes(word: &Word, lexicon: &Lexicon) -> bool {
    let form = &lexicon.forms()[word.form as usize];
    form.stance != Some(Stance::Against)
        && !["и", "что", "чтобы", "and", "that"].contains(&form.text.as_str())
}

/// True for words that begin with a further act of who acted `before`: "refused to pay *and left*".
fn is_further_act(before: &[Word], words: &[Word], lexicon: &Lexicon) -> bool {
    let form = |w: &Word| lexicon.forms()[w.form as usize].text.as_str();
    let is_act = |w: &Word| w.content && actors::ends(form(w), ACTS);
    let joins = words.first().is_some_and(|w| ["и", "and"].contains(&form(w)));
    joins && words.get(1).is_some_and(is_act) && before.iter().any(is_act)
}

/// True for a comma before the word at `at` within a list of single words: "sand, gravel and clay".
fn lists(words: &[Word], at: usize, text: &str, lexicon: &Lexicon) -> bool {
    let form = |w: &Word| lexicon.forms()[w.form as usize].text.as_str();
    let joins = |w: &&Word| ["и", "или", "and", "or", "мен", "бен", "пен", "және"].contains(&form(w));
    let comma = |at: usize| {
        let ends = at.checked_sub(1).and_then(|last| words.get(last)).zip(words.get(at));
        ends.is_some_and(|(a, b)| Span { start: a.span.end, end: b.span.start }.of(text).trim() == ",")
    };
    let [first, next] = [&words[at - 1], &words[at]];
    let goes_on = words.get(at + 1).as_ref().is_some_and(joins) || comma(at + 1) || comma(at - 1);
    comma(at) && goes_on && first.content && next.content && !actors::ends(form(first), ACTS)
}

/// True for a Kazakh particle behind each of several: `дүкен де, дәріхана да жоқ`.
fn is_listed(word: &Word, lexicon: &Lexicon) -> bool {
    let form = &lexicon.forms()[word.form as usize];
    form.language == Language::Kazakh && ["де", "да", "те", "та"].contains(&form.text.as_str())
}

/// True for what stands between two words when it parts clauses: `21,4` holds one word.
fn parts(between: &str) -> bool {
    let marks = [',', ';', ':', '(', ')', '.', '!', '?', '—', '–', '…'];
    between.contains(char::is_whitespace) && between.contains(marks)
}

fn clause(words: &[Word], lexicon: &Lexicon) -> Clause {
    let form = |w: &Word| &lexicon.forms()[w.form as usize];
    let next = |at: usize| words.get(at + 1).map_or("", |w| form(w).text.as_str());
    let denies =
        |at: usize, w: &Word| form(w).stance == Some(Stance::Denounces) || is_denial(&form(w).text, next(at));
    let span = words.first().zip(words.last()).map(|(a, b)| Span { start: a.span.start, end: b.span.end });
    Clause {
        span: span.unwrap_or_default(),
        content: sorted(words.iter().filter(|w| w.content).map(|w| w.stem)),
        words: words.iter().filter(|w| w.content).copied().collect(),
        free: actors::free(words, lexicon),
        denied: sorted(
            (0..words.len())
                .filter(|&at| denies(at, &words[at]))
                .filter_map(|at| words[at..].iter().find(|w| w.content).map(|w| w.stem)),
        ),
        stances: sorted(words.iter().filter_map(|w| form(w).stance)),
        denies: words.iter().enumerate().any(|(at, w)| denies(at, w))
            && !words.iter().any(|w| CONDITIONS.contains(&form(w).text.as_str())),
        actor: actors::of(words, lexicon),
    }
}

fn joined(clauses: &[Clause], last: &Clause) -> Clause {
    let all = || clauses.iter().chain([last]);
    Clause {
        span: Span { start: clauses.first().map_or(last.span.start, |c| c.span.start), end: last.span.end },
        content: sorted(all().flat_map(|c| c.content.iter().copied())),
        words: all().flat_map(|c| c.words.iter().copied()).collect(),
        free: all().flat_map(|c| c.free.iter().copied()).collect(),
        denied: sorted(all().flat_map(|c| c.denied.iter().copied())),
        stances: sorted(all().flat_map(|c| c.stances.iter().copied())),
        denies: all().any(|c| c.denies),
        actor: all().map(|c| &c.actor).find(|actor| actor.is_known()).cloned().unwrap_or_default(),
    }
}

impl Matter<'_> {
    /// True for a clause that ends with its claim, where the sentence goes on behind a comma, its verb may stand there. A comma
    /// that ends a quotation is that of who speaks.
    fn goes_on(&self, statement: &Statement, clause: &Clause) -> bool {
        let end = statement.span.end;
        let behind = self.documents[statement.document].text.get(end as usize..).unwrap_or_default();
        let goes_on = |rest: &str| !rest.trim_start().starts_with(['"', '”', '»', '’', '—', '–']);
        clause.span.end == end && behind.trim_start().strip_prefix(',').is_some_and(goes_on)
    }

    /// True when `affirming` speaks of what `denying` denies, which is not where and when something is so, nor who acts, nor what
    /// is `given` unless the denial stands before it. Another word for it is enough where the denial stands before it, or where
    /// both deny or both affirm.
    fn denies_of(
        &self,
        denying: &Clause,
        affirming: &Clause,
        given: &[u32],
        meets: impl Fn(u32, u32) -> bool,
    ) -> bool {
        let is_given = |stem: u32| given.contains(&stem) && !denying.denied.contains(&stem);
        let open = |w: &&Word| !denying.actor.names(w.stem) && !is_given(w.stem) && !self.is_name(w.stem);
        denying.free.iter().filter(open).any(|w| {
            let kin = denying.denies == affirming.denies || denying.denied.contains(&w.stem);
            affirming.words.iter().any(|other| self.is_one_word(w, other) || kin && meets(w.stem, other.stem))
        })
    }

    /// True for forms of one word, or of words that mean the same in two languages.
    fn is_one_word(&self, a: &Word, b: &Word) -> bool {
        let [of_a, of_b] = [a, b].map(|w| &self.lexicon.forms()[w.form as usize]);
        a.stem == b.stem && (of_a.root == of_b.root || of_a.language != of_b.language)
    }

    /// The clauses of the statements `a` and `b` that share most, when one affirms and one denies. Who speaks is not shared.
    /// Of two voices, words that answer one question are taken for one; one voice that answers twice may speak of two things.
    pub(super) fn contest(&self, a: usize, b: usize, topic: Option<Topic<'_>>) -> Option<Contest> {
        let (x, y) = (&self.statements[a], &self.statements[b]);
        if !x.clauses.iter().chain(&y.clauses).any(|c| c.denies) {
            return None;
        }
        let speakers = [self.speaker_stem(x), self.speaker_stem(y)].concat();
        // What both have the same number of is not what is denied.
        let equal = |p: &&Quantity| y.quantities.iter().any(|q| q.value.total_cmp(&p.value).is_eq());
        let counted = x.quantities.iter().filter(equal).flat_map(|p| self.counting().things(p));
        let given: Vec<u32> = speakers.iter().copied().chain(counted).collect();
        let mut best: [Option<Contest>; 2] = [None, None];
        let whole = |s, c: &&Clause| c.denies || !self.goes_on(s, c);
        let of_y = |c| {
            let fits = move |d: &&Clause| whole(y, d) && !self.are_acts_of_two(c, d);
            y.clauses.iter().filter(fits).map(move |d| (c, d))
        };
        for (c, d) in x.clauses.iter().filter(|c| whole(x, c)).flat_map(of_y) {
            let asked = |stem: u32, other: u32| {
                // Cues of two languages are not equally narrow.
                topic.filter(|_| x.language == y.language && !x.speaker.is_same(&y.speaker)).is_some_and(
                    |t| t.a.cue.binary_search(&stem).is_ok() && t.b.cue.binary_search(&other).is_ok(),
                )
            };
            let one = |stem: u32, other: u32| {
                stem == other || self.counting().kin(stem, other) || asked(stem, other)
            };
            let met =
                |&stem: &u32| !speakers.contains(&stem) && d.content.iter().any(|&other| one(stem, other));
            let shared: Vec<u32> = c.content.iter().copied().filter(met).collect();
            let (denying, affirming) = if c.denies { (c, d) } else { (d, c) };
            let meets = |stem: u32, other: u32| if c.denies { one(stem, other) } else { one(other, stem) };
            let telling = self.denies_of(denying, affirming, &given, meets);
            let weight = self.weights.sum(&shared) / self.rarest();
            let best = &mut best[usize::from(c.denies == d.denies || c.ceases_as(d) || c.turns_to(d))];
            if telling && best.as_ref().is_none_or(|best| best.weight < weight) {
                let (of_c, of_d) = (self.weights.sum(&c.content), self.weights.sum(&d.content));
                let part = |whole: f32| weight * self.rarest() / whole;
                let (held, dice) = (part(of_c.min(of_d)), part(f32::midpoint(of_c, of_d)));
                let asked = super::weights::shared(&c.content, &d.content).is_empty();
                *best = Some(Contest { weight, held, dice, asked, clauses: [c.span, d.span] });
            }
        }
        let [other, same] = best;
        other.filter(|other| same.is_none_or(|same| same.weight < other.weight))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tarazy_corpus::text::tokens;

    /// The clauses of `text`, those that deny with a mark before them.
    fn clauses(text: &str, language: Language) -> Vec<String> {
        let mut lexicon = Lexicon::default();
        let mut word = |span: Span| {
            let form = lexicon.form(span.of(text), language);
            let own = &lexicon.forms()[form as usize];
            Word { span, form, stem: own.stem, content: own.content }
        };
        let words: Vec<Word> = tokens::tokens(text).map(&mut word).collect();
        let shown = |c: Clause| [if c.denies { "! " } else { "" }, c.span.of(text)].concat();
        of(&words, text, &lexicon).into_iter().map(shown).collect()
    }

    #[test]
    fn who_says_a_clause_does_not_part_it() {
        for (text, language) in [
            ("на старый причал, сказал он, не пускают рыбаков", Language::Russian),
            ("лодки на причале, заявила смотритель, никто не чинил", Language::Russian),
            ("the boats at the old pier, he said, were not repaired", Language::English),
            ("the boats at the old pier, the harbour keeper said, were not repaired", Language::English),
        ] {
            let found = clauses(text, language);
            assert!(found.iter().any(|c| c.starts_with("! ") && c.ends_with(text)), "{found:?}");
        }
    }

    #[test]
    fn what_is_set_against_a_clause_is_not_joined_to_it() {
        for (text, language) in [
            ("Причал обрушился, сказал он, но лодки не пострадали", Language::Russian),
            ("Причал обрушился, смотритель сообщил, что лодки не пострадали", Language::Russian),
            ("The pier collapsed, he said, but the boats were not damaged", Language::English),
        ] {
            let found = clauses(text, language);
            assert!(!found.first().is_some_and(|c| c.starts_with('!')), "{found:?}");
            assert!(found.iter().any(|c| c.starts_with("! ")), "{found:?}");
        }
    }

    #[test]
    fn what_is_listed_is_denied_together() {
        for (text, language) in [
            ("на причал не приносят удочки, сети и вёдра", Language::Russian),
            ("айлаққа қайық, ескек, ау алып келмейді", Language::Kazakh),
            ("nobody brings rods, nets and buckets to the old pier", Language::English),
        ] {
            assert_eq!(clauses(text, language), [["! ", text].concat()]);
        }
    }

    #[test]
    fn a_denial_ends_where_a_further_act_begins() {
        let found = clauses("сторож не закрыл ворота и уехал домой", Language::Russian);
        assert_eq!(found, ["! сторож не закрыл ворота", "и уехал домой"]);
        let found = clauses("the guard refused not to leave and closed the gate", Language::English);
        assert_eq!(found, ["! the guard refused not to leave", "and closed the gate"]);
    }
}
