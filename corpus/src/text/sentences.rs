//! Where sentences end.
//!
//! Rules over the signs and words around a full stop, for Russian, Kazakh and English at once:
//! their abbreviations hardly collide, and a text may quote another language.

use super::Span;
use super::normalise::{fold, is_capital, lowercase};
use super::tokens::is_word_char;

/// Abbreviations that stand before what they belong to: no sentence ends with them, unless a number stands before.
const LEADING: &str = "\
    им ул просп пер пос гор стр рис табл гл ст см ср напр тов гр акад проф доц канд докт ген полк подп \
    сен зам пом нач зав англ лат нем каз рус тел св оз корп кв мкр пп тт ред изд исп соч ок прим янв \
    февр фев апр авг сент окт нояб дек тыс млн млрд мин сек км кг гг вв жж ғғ мыс мәс ауд қар mr mrs ms \
    dr prof st gen col sgt lt capt gov sen rep rev hon pres vs jan feb apr aug sept sep oct nov dec no \
    fig";

/// Abbreviations that may close a sentence: one ends when a capital letter follows.
const CLOSING: &str = "др пр проч руб коп долл тнг тг чел экз шт обл etc jr sr inc ltd corp co";

/// The longest of these, in bytes.
const LONGEST_ABBREVIATION: usize = "просп".len();

/// No sentence is longer than twice so many bytes; one without white space where it could be cut is no sentence.
const LONGEST: usize = 8_000;

/// The sentences of `text` in order, without the white space around them; pieces without a letter or digit are left out.
///
/// A line break always ends a sentence. A full stop does not when an abbreviation, an initial or a number goes on, nor
/// when a small letter follows; nor does any sign before the dash that brings in the speaker (`«Нет!» — сказал он`).
/// What goes on far beyond the length of sentences is cut between words. Linear in the length of the text.
#[must_use]
pub fn sentences(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        let end = match c {
            _ if at >= start + LONGEST && (c.is_whitespace() || at >= start + 2 * LONGEST) => Some(at),
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(at),
            _ if is_terminator(c) => {
                while signs.next_if(|&(_, c)| is_terminator(c)).is_some() {}
                let after = signs.peek().map_or(text.len(), |&(next, _)| next);
                Stop { text, start, at, after }.end_of_sentence()
            }
            _ => None,
        };
        if let Some(end) = end {
            push_trimmed(text, start, end, &mut found);
            start = end;
        }
    }
    push_trimmed(text, start, text.len(), &mut found);
    found
}

/// A run of closing signs such as `.`, `?!` or `...`.
#[derive(Clone, Copy)]
struct Stop<'a> {
    text: &'a str,
    /// Where the sentence began.
    start: usize,
    /// The first sign of the run.
    at: usize,
    /// Just after the run.
    after: usize,
}

impl<'a> Stop<'a> {
    /// Where the sentence ends, closing quotation marks included; `None` when it goes on.
    fn end_of_sentence(self) -> Option<usize> {
        let tail = &self.text[self.after..];
        let closed = self.after + tail.len() - tail.trim_start_matches(is_closing).len();
        let next = &self.text[closed..];
        if !next.is_empty() && !next.starts_with(char::is_whitespace) {
            return self.is_glued().then_some(self.after);
        }
        let quoted = closed > self.after;
        let goes_on = continues(next, quoted) || (!quoted && self.is_abbreviation(next));
        (!goes_on).then_some(closed)
    }

    /// True in `слово.Слово`, where a page's parts were joined without a space.
    fn is_glued(self) -> bool {
        let before = self.text[..self.at].chars().next_back().is_some_and(is_small);
        let next = self.text[self.after..].trim_start_matches(is_opening);
        let mut letters = next.chars();
        before
            && letters.next().is_some_and(|c| matches!(c, 'Ѐ'..='ӿ') && is_capital(c))
            && letters.next().is_some_and(is_small)
            && self.word().chars().count() > 3
    }

    /// The word just before the stop.
    fn word(self) -> &'a str {
        let before = &self.text[self.start..self.at];
        let len = before.len() - before.trim_end_matches(is_word_char).len();
        &before[before.len() - len..]
    }

    /// True when the full stop belongs to the word before it and `next` goes on with the same sentence.
    fn is_abbreviation(self, next: &str) -> bool {
        if &self.text[self.at..self.after] != "." {
            return false;
        }
        let word = self.word();
        let before = self.text[self.start..self.at - word.len()].trim_end();
        if word.bytes().all(|b| b.is_ascii_digit()) {
            return before.is_empty();
        }
        let short = if word.len() <= LONGEST_ABBREVIATION { fold(word) } else { String::new() };
        let is_in = |list: &str| !short.is_empty() && list.split(' ').any(|listed| listed == short);
        // "в 1969-м. Фильм": the ending of a number.
        let ending =
            before.ends_with('-') && before.trim_end_matches('-').ends_with(|c: char| c.is_ascii_digit());
        let leading = is_single_letter(word) && !ending && word != "я" || is_in(LEADING);
        let before_number = next.trim_start().starts_with(|c: char| c.is_ascii_digit());
        match (leading, is_in(CLOSING)) {
            (true, _) => before_number || !(may_close(before, word) || ends_with_hour(before, word, next)),
            (false, closing) => closing && before_number,
        }
    }
}

/// True when an abbreviation for what stands before it may be the last word: `2022 г.`, `XX в.`, `и т. д.`.
fn may_close(before: &str, word: &str) -> bool {
    let counted = before.ends_with(|c: char| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X'));
    let and_so_on = before.ends_with("т.") && matches!(word, "д" | "п" | "б" | "с");
    let era = before.ends_with("н.") && word == "э";
    is_lowercase(word) && (counted && !is_opening_phrase(before) || and_so_on || era)
}

/// True for the beginnings of `В 2019 г. Омаров …`, `2019 ж. Омаров …`: no sentence ends so soon.
fn is_opening_phrase(before: &str) -> bool {
    const LONGEST: usize = 4;
    let first = fold(before.split_whitespace().next().unwrap_or_default());
    let preposition = matches!(first.as_str(), "в" | "во" | "к" | "с" | "со" | "до" | "на" | "после");
    let words = before.split_whitespace().take(LONGEST + 1).count();
    words == 1 || preposition && words <= LONGEST
}

/// True for `at 5 p.m.` before a capital letter that begins neither a day nor a time zone: `5 p.m. Friday`,
/// `5 p.m. March 3`, `5 p.m. GMT`, `5 p.m. Moscow time`.
fn ends_with_hour(before: &str, word: &str, next: &str) -> bool {
    const DAYS: &str = "Mon Monday Tue Tues Tuesday Wed Wednesday Thu Thurs Thursday Fri Friday Sat Saturday Sun \
        Sunday Eastern Pacific";
    const MONTHS: &str = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    let next = next.trim_start();
    let first = &next[..next.len() - next.trim_start_matches(is_word_char).len()];
    let second = next[first.len()..].trim_start_matches(['.', ' ']);
    let zone = next.chars().nth(1).is_some_and(is_capital) || second.starts_with("time");
    let day = DAYS.split(' ').any(|day| day == first);
    let month = second.starts_with(|c: char| c.is_ascii_digit())
        && first.get(..3).is_some_and(|first| MONTHS.split(' ').any(|month| month == first));
    word == "m" && (before.ends_with("p.") || before.ends_with("a.")) && !(zone || day || month)
}

fn is_lowercase(word: &str) -> bool {
    word.chars().all(is_small)
}

fn is_single_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some() && letters.next().is_none()
}

/// True when what follows a closing sign still belongs to the sentence.
fn continues(next: &str, quoted: bool) -> bool {
    let next = next.trim_start_matches(is_space);
    let after_dash = next.trim_start_matches(is_dash);
    if quoted && after_dash.len() < next.len() {
        return true;
    }
    let first = after_dash.trim_start_matches(|c| is_opening(c) || is_space(c)).chars().next();
    first.is_some_and(is_small)
}

/// White space inside a line.
fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\n' && c != '\r'
}

fn is_small(c: char) -> bool {
    matches!(c, 'a'..='ӿ') && is_word_char(c) && lowercase(c) == c
}

fn is_terminator(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

fn is_closing(c: char) -> bool {
    matches!(c, '»' | '”' | '“' | '"' | '\'' | '’' | '›' | ')' | ']' | '*' | '_')
}

fn is_opening(c: char) -> bool {
    matches!(c, '«' | '“' | '„' | '"' | '\'' | '‘' | '‹' | '(' | '[' | '*' | '…')
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―' | '-')
}

fn push_trimmed(text: &str, start: usize, end: usize, found: &mut Vec<Span>) {
    let piece = &text[start..end];
    let start = start + piece.len() - piece.trim_start().len();
    let end = start + piece.trim().len();
    if piece.contains(is_word_char) {
        found.push(Span::new(start, end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|span| span.of(text)).collect()
    }

    fn stays_whole(text: &str) {
        assert_eq!(split(text), [text]);
    }

    #[test]
    fn full_stops_and_line_breaks_end_sentences() {
        assert_eq!(
            split("Мост закрыт. Паром ходит!\nВода спала"),
            ["Мост закрыт.", "Паром ходит!", "Вода спала"]
        );
        assert_eq!(split("Көпір жабылды. Өзен тасыды."), ["Көпір жабылды.", "Өзен тасыды."]);
    }

    #[test]
    fn abbreviations_do_not() {
        stays_whole("Школа им. Абая на ул. Садовой, т.е. в центре, закрыта по ст. 12, ч. 2.");
        stays_whole("Ущерб 3 млн. тенге, в т. ч. 200 тыс. за крышу.");
        stays_whole("Mr. Brown met Dr. Green, e.g. on Monday.");
        stays_whole("2021 ж. мамырда мыс. Орал қ. тұрғындары келді.");
    }

    #[test]
    fn an_abbreviation_after_a_number_may_be_the_last_word() {
        assert_eq!(
            split("Это было в 2019 г. Потом стало тихо."),
            ["Это было в 2019 г.", "Потом стало тихо."]
        );
        assert_eq!(
            split("Привезли муку, соль и т. д. Жители рады."),
            ["Привезли муку, соль и т. д.", "Жители рады."]
        );
        stays_whole("Выехали из г. Уральска и других городов.");
    }

    #[test]
    fn an_opening_phrase_is_no_sentence() {
        for text in
            ["В 2019 г. Омаров уехал.", "В нач. XX в. Ащысай был аулом.", "2019 ж. Омаров көшіп кетті."]
        {
            stays_whole(text);
        }
    }

    #[test]
    fn an_hour_may_end_a_sentence() {
        assert_eq!(split("It began at 5 p.m. Dr. Green spoke."), ["It began at 5 p.m.", "Dr. Green spoke."]);
        stays_whole("It began at 5 p.m. Friday and ended at 6 a.m. GMT.");
        stays_whole("It began at 5 p.m. Moscow time and ended at 6 a.m. Eastern.");
        stays_whole("It began at 5 p.m. March 3 and ended at 6 a.m. Thurs. in the hall.");
        for next in ["Monica spoke.", "Friends gathered.", "Marches followed."] {
            assert_eq!(split(&format!("It began at 5 p.m. {next}")), ["It began at 5 p.m.", next]);
        }
    }

    #[test]
    fn the_ending_of_a_year_may_end_a_sentence() {
        assert_eq!(
            split("Фильм сняли в 1969-м. Он вышел позже."),
            ["Фильм сняли в 1969-м.", "Он вышел позже."]
        );
    }

    #[test]
    fn initials_do_not() {
        stays_whole("Слово взял К.-Ж. Омаров, затем А. Б. Серикова и К. Оспанов.");
    }

    #[test]
    fn points_inside_numbers_and_addresses_do_not() {
        stays_whole("Сайт Vesti.kz пишет о росте на 3.5 % к 15.01.2022.");
        stays_whole("1. Открыть собрание");
    }

    #[test]
    fn quotation_marks_close_with_their_sentence() {
        assert_eq!(split("«Мы готовы.» Он ушёл."), ["«Мы готовы.»", "Он ушёл."]);
        assert_eq!(split("He said: \"We stay.\" They left."), ["He said: \"We stay.\"", "They left."]);
    }

    #[test]
    fn the_speaker_after_a_dash_belongs_to_the_quotation() {
        stays_whole("«Хватит!» — сказал он.");
        stays_whole("— Куда вы? — спросила Айша.");
        stays_whole("«Не знаем…» — Ержан пожал плечами.");
    }

    #[test]
    fn a_long_quotation_has_many_sentences() {
        let text = "Мэр сказал: «Снег уберут. Дороги откроют. Ждите», — и ушёл.";
        assert_eq!(split(text), ["Мэр сказал: «Снег уберут.", "Дороги откроют.", "Ждите», — и ушёл."]);
    }

    #[test]
    fn a_small_letter_goes_on() {
        stays_whole("Компания «Ура!» открыла склад... и закрыла его.");
    }

    #[test]
    fn glued_parts_are_parted() {
        assert_eq!(split("Вода спала.Жители вернулись."), ["Вода спала.", "Жители вернулись."]);
    }

    #[test]
    fn lines_of_ornaments_are_no_sentences() {
        assert_eq!(split("***\n— — —\nДа"), ["Да"]);
    }

    #[test]
    fn what_never_ends_is_cut_between_words() {
        for word in ["вода ", "мост, ", "«да» ", "1,111", "слово"] {
            let text = word.repeat(250_000 / word.len());
            let found = sentences(&text);
            assert!(found.iter().all(|s| s.len() <= 2 * LONGEST), "{word}");
            assert!(found.len() <= text.len() / LONGEST + 1, "{word}");
            let cut = |at: u32| !word.contains(' ') || text[..at as usize].ends_with(word.trim_end());
            assert!(found.iter().all(|s| cut(s.end)), "{word}");
        }
    }

    proptest! {
        #[test]
        fn sentences_are_in_order_trimmed_and_lose_no_letter(text in "[а-яА-Яa-z0-9 .!?…«»\"\n—-]{0,60}|\\PC{0,40}") {
            let found = sentences(&text);
            prop_assert!(found.windows(2).all(|pair| pair[0].end <= pair[1].start));
            prop_assert!(found.iter().all(|s| s.of(&text) == s.of(&text).trim()));
            let letters = |t: &str| t.chars().filter(|&c| is_word_char(c)).count();
            prop_assert_eq!(found.iter().map(|s| letters(s.of(&text))).sum::<usize>(), letters(&text));
        }
    }
}
