//! Words that tell how a number bounds the truth: "не менее", "астам", "at least".

use super::super::Comparison::{self, About, AtLeast, AtMost, Equal, Less, More};
use super::super::list::List;
use super::super::words::{Word, Words};
use std::ops::Range;

/// Phrases before a number, longer ones first where one ends in another.
const BEFORE: &str = "\
>=|по меньшей мере|не менее чем|не менее|не меньше|как минимум|минимум|at least|no fewer than|no less than|not less than|кем дегенде|кемінде|от
<=|не превышает|не превысит|не превышают|не более чем|не более|не больше|не свыше|максимум|at most|up to|no more than|not more than|as many as|as much as|до
>|более чем|более|больше чем|больше|свыше|превышает|превышают|превысил|превысила|превысило|превысили|more than|over|above|upwards of|exceeding|exceeds|exceeded
<|менее чем|менее|меньше|less than|fewer than|under|below
~|около|без малого|почти|примерно|приблизительно|порядка|about|around|nearly|almost|some|approximately|roughly|close to|шамамен";

/// Phrases after a number, or after the noun that it counts; the Kazakh ones follow a word in a case.
const AFTER: &str = "\
>|астам|көп|аса|асады|асатын|асты|асқан|артық|с лишним|с небольшим|или более|и более|or more
~|жуық|шақты|тарта|шамасында|шамалы
<|аз|кем
<=|дейін|аспайды|аспайтын|аспады|аспауы|или менее|or fewer|or less";

static WORDS_BEFORE: List = List::new(BEFORE);
static WORDS_AFTER: List = List::new(AFTER);

/// Verbs that tell where a number came to rest, as they begin.
const REACHING: &str = "ускор замедл вырос возрос увелич сниз упал сократ уменьш подня повыс довел дойд дош расшир опуст достиг пад упад rose rise rises risen rising fell fall clim grew increas decreas drop jump cut rais";
const REACHING_KAZAKH: &str = "өсті өскен артты артқан төмендеді қысқарды жетті жеткен азайды көбейді";

/// The comparison of the number at `number` whose unit ends at `end`, and the first word of the figure.
/// A word after it belongs to the figure only where it stands right behind; the caller's end is not moved.
pub(super) fn comparison(words: &Words, number: &Range<usize>, end: usize) -> (Comparison, usize) {
    if let Some((comparison, phrase, start)) = before(words, number.start) {
        let from = (2..=4)
            .any(|i| words.key(start, -i) == "с" && words.near(start, 1 - i).is_some_and(Word::is_number));
        let rests = phrase == "до" && (from || (1..=4).any(|i| begins_with(words.key(start, -i), REACHING)));
        return if rests { (Equal, number.start) } else { (comparison, start) };
    }
    // "300 с лишним миллионов", "миллиард с лишним рублей".
    let within = (number.start..=number.end + 1).any(|i| matches!(words.key(i, 0), "лишним" | "небольшим"));
    let found = if within { Some(More) } else { after(words, end) };
    (found.unwrap_or(Equal), number.start)
}

/// The comparison before the word at `at`, its phrase, and where it begins; a preposition may stand between: "почти на".
fn before(words: &Words, at: usize) -> Option<(Comparison, &'static str, usize)> {
    // "больше на два" tells a difference.
    let difference = matches!(words.key(at, -2), "больше" | "меньше" | "более" | "менее");
    let preposition =
        matches!(words.key(at, -1), "на" | "в" | "by" | "to") && !difference && words.key(at, -2) != "up";
    let at = at - usize::from(preposition && words.joined_before(at));
    let last = words.key(at, -1);
    if !WORDS_BEFORE.has(last) {
        return None;
    }
    phrases(BEFORE)
        .filter(|(_, phrase)| phrase.ends_with(last))
        .find_map(|(comparison, phrase)| Some((comparison, phrase, phrase_before(words, at, phrase)?)))
}

fn after(words: &Words, end: usize) -> Option<Comparison> {
    let last = end.saturating_sub(1);
    let here = |word: &str| {
        let behind_unit = words.joined(last) && words.key(end, 0) == word && ends_in_case(words.key(last, 0));
        let behind_noun =
            words.joined(end) && words.key(end + 1, 0) == word && ends_in_case(words.key(end, 0));
        words.key(last, 0) == word || behind_unit || behind_noun
    };
    let about = ["дай", "дей", "тай", "тей"].iter().any(|e| words.key(last, 0).ends_with(e));
    if about {
        return Some(About);
    }
    if !(0..3).any(|i| WORDS_AFTER.has(words.key(last, i))) {
        return None;
    }
    let (comparison, _) =
        phrases(AFTER).find(|(_, phrase)| here(phrase.rsplit(' ').next().unwrap_or(phrase)))?;
    let reaching = comparison == AtMost && (0..=3).any(|i| begins_with(words.key(end, i), REACHING_KAZAKH));
    Some(if reaching { Equal } else { comparison })
}

fn phrases(lines: &'static str) -> impl Iterator<Item = (Comparison, &'static str)> {
    lines.lines().flat_map(|line| {
        let (code, phrases) = line.split_once('|').unwrap_or_default();
        let comparison = match code {
            ">=" => AtLeast,
            "<=" => AtMost,
            ">" => More,
            "<" => Less,
            _ => About,
        };
        phrases.split('|').map(move |phrase| (comparison, phrase))
    })
}

/// The number of words of comparison that begin at `at`, right behind a number.
pub(super) fn words_after(words: &Words, at: usize) -> usize {
    if !WORDS_AFTER.has(words.key(at, 0)) {
        return 0;
    }
    let is_at = |phrase: &str| phrase.split(' ').zip(at..).all(|(word, i)| words.key(i, 0) == word);
    phrases(AFTER).find(|(_, phrase)| is_at(phrase)).map_or(0, |(_, phrase)| phrase.split(' ').count())
}

fn ends_in_case(key: &str) -> bool {
    ["дан", "ден", "тан", "тен", "нан", "нен", "ға", "ге", "қа", "ке"].iter().any(|e| key.ends_with(e))
}

/// True when a verb of change stands before the word at `at`: "rose from".
pub(super) fn is_change(words: &Words, at: usize) -> bool {
    (2..=4).any(|i| begins_with(words.key(at, -i), REACHING))
}

fn begins_with(key: &str, starts: &str) -> bool {
    starts.split(' ').any(|s| key.starts_with(s))
}

/// Where `phrase` begins when it ends right before the word at `at`.
fn phrase_before(words: &Words, at: usize, phrase: &str) -> Option<usize> {
    let mut start = at;
    for part in phrase.rsplit(' ') {
        let fits = words.key(start, -1) == part
            && words.gap(start.checked_sub(1)?)?.trim().trim_end_matches('$').is_empty();
        start = fits.then(|| start - 1)?;
    }
    Some(start)
}
