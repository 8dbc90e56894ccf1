//! Dates and periods, in the three languages, each with an ISO 8601 form as exact as the text allows.

mod calendar;
mod periods;
mod relative;
mod rules;
mod scan;
mod tense;
mod weeks;
mod years;

use super::Date;
use super::list::List;
use super::words::Words;
use crate::document::Document;
use crate::text::Language;
use calendar::Published;
use scan::Scan;

pub(super) fn find(document: &Document, words: &Words) -> Vec<Date> {
    let published = document.published.as_ref().and_then(|p| Published::parse(&p.iso));
    let mut scan = Scan {
        words,
        published,
        told: None,
        told_at: 0,
        told_month: None,
        told_year: None,
        named_year: None,
        told_in_full: None,
    };
    let mut dates = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let begins = words.get(at).is_some_and(|w| w.is_number() || may_begin(&w.key));
        let Some((range, iso)) = begins.then(|| scan.date_at(at)).flatten() else {
            at += 1;
            continue;
        };
        at = range.end.max(at + 1);
        scan.remember(&range, &iso);
        dates.extend(words.span(&range).map(|span| Date { span, iso }));
    }
    if published.is_none() {
        give_years(&mut dates);
    }
    dates
}

/// Gives dates without a year the one with which the text names their month elsewhere, when it is always the same.
fn give_years(dates: &mut [Date]) {
    // By month: the year, and whether it is the only one.
    let mut years = [(None, true); 13];
    for (year, month) in dates.iter().filter_map(|date| calendar::month_of(&date.iso)) {
        let Some((known, only)) = years.get_mut(month as usize) else { continue };
        *only &= known.is_none_or(|known| known == year);
        *known = Some(year);
    }
    for date in dates {
        let month = date.iso.strip_prefix("--").and_then(|rest| rest.get(..2)?.parse::<usize>().ok());
        if let Some((Some(year), true)) = month.and_then(|month| years.get(month)) {
            date.iso = date.iso.replace("--", &format!("{year:04}-"));
        }
    }
}

/// True for a form of the name of a month, in any of the languages.
pub(super) fn is_month(key: &str) -> bool {
    const ALL: [Language; 3] = [Language::Russian, Language::Kazakh, Language::English];
    ALL.into_iter().any(|language| calendar::month(key, language).is_some())
}

/// True when a date in words may begin with `key`, as far as its first three letters tell.
fn may_begin(key: &str) -> bool {
    static STARTS: List = List::new(
        "янв фев мар апр май мая маю мае июн июл авг сен окт ноя дек зим вес лет осе лет пер вто тре чет i ii iii iv дву два две \
        три тро пят шес сем вос дев дес одн оди ден дня дне сут нед мес год чер спу поз вче нак сег зав пос сто пол пре тот сле дру нау \
        про мин эту это эти нын тек буд бли нач сер кон пон сре суб қаң ақп нау сәу мам мау шіл там қыр қаз қар жел қыс көк жаз күз \
        бір екі үші төр үш кеш бүг ерт бүр алд сол кел өтк был осы биы ағы жыл күн апт ай бес алт жет сег тоғ он дүй сей сәр бей \
        жұм сен жек jan feb mar apr may jun jul aug sep oct nov dec win spr sum aut fir sec thi fou yes las tod ton tom pre sam \
        tha nex fol day a an one two fiv six sev eig nin ten wee mon tue wed thu fri sat sun cur yea \
        том тог сор нул жиы оты елу алп алғ ай бұр сек тоқ fif ele twe for thr тем той ту арғ sta beg mid end вых",
    );
    let end = key.char_indices().nth(3).map_or(key.len(), |(at, _)| at);
    key.get(..end).is_some_and(|start| STARTS.has(start))
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_counted;
#[cfg(test)]
mod tests_matrix;
#[cfg(test)]
mod tests_matrix_ru;
