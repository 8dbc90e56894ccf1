//! What holds of every answer.

use tarazy_engine::answers::Search;
use tarazy_engine::search::SearchOptions;

/// What is wrong with an answer, if anything is.
pub(crate) fn fault(answer: &Search, options: &SearchOptions) -> Option<&'static str> {
    if answer.hits.len() != answer.total.min(options.limit) {
        return Some("there are not as many hits as were asked for");
    }
    let passages = || answer.hits.iter().flat_map(|hit| &hit.passages);
    if passages().any(|passage| passage.start > passage.end) {
        return Some("a passage ends before it begins");
    }
    let ordered = |marks: &[[u32; 2]]| marks.windows(2).all(|pair| pair[0][1] <= pair[1][0]);
    if !passages().all(|passage| ordered(&passage.marks)) {
        return Some("marks overlap");
    }
    let inside = |mark: &[u32; 2], start, end| start <= mark[0] && mark[0] < mark[1] && mark[1] <= end;
    let all_inside = passages().all(|it| it.marks.iter().all(|mark| inside(mark, it.start, it.end)));
    (!all_inside).then_some("a mark is empty or outside of its passage")
}
