"""What a reader's words are taken to mean, in a real browser over the real site."""

from collections.abc import Callable
from typing import Any
from unicodedata import combining, normalize

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from praksiskatalog.search.words import words_of

pytestmark = pytest.mark.browser

MEETINGS = "praksisser/tvaerfaglige-moeder/"
INVOLVEMENT = "praksisser/inddragelse-af-de-unge/"
Search = Callable[..., Any]


@pytest.mark.parametrize(
    ("query", "url"),
    [
        ("tværfaglige møder", MEETINGS),
        ("tvaerfaglige moeder", MEETINGS),
        ("tvarfaglige moder", MEETINGS),
        ("tværfagligt møde", MEETINGS),
        ("tvær faglige møder", MEETINGS),
        ("guide", "kommuner/unavngivet/ungeguide-som-kontaktperson/"),
        ("facilitator", MEETINGS),
        ("medbestemmelse", INVOLVEMENT),
        ("hvordan får vi de unge med?", INVOLVEMENT),
        ("hvad er en KPI", "praksisser/opfoelgings-og-evalueringssystemer/"),
        ("byrådet", "praksisser/politisk-og-strategisk-forankring/"),
        ("netværksdia", "kommuner/unavngivet/netvaerksdiagram/"),
        ("ungeinvolveringsproces", INVOLVEMENT),
        ("Horsens", "kommuner/horsens/"),
        ("eksempler", "eksempler/"),
    ],
)
def test_a_page_is_found_by_what_readers_call_it(search: Search, query: str, url: str) -> None:
    assert url in search(query)["urls"][:3]


def test_a_mended_slip_is_told_and_can_be_taken_back(search: Search) -> None:
    mended = search("evalureing")
    assert mended["corrected"] == {"from": "evalureing", "to": "evaluering"}
    assert mended["urls"] == search("evaluering")["urls"]
    taken_back = search("evalureing", asTyped=True)
    assert (taken_back["total"], taken_back["corrected"]) == (0, None)


def test_a_slip_in_a_form_that_nobody_has_listed_is_mended_too(search: Search) -> None:
    mended = search("socialrådgiverforenigen")
    assert mended["corrected"]["to"] == "socialrådgiverforening"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("evaleringsdesign", "evalueringsdesign"),
        ("borgerrevaluering", "borgerevaluering"),
        ("målvurderng", "målvurdering"),
        ("overgnagsplan", "overgangsplan"),
    ],
)
def test_a_slip_in_a_part_of_an_unknown_compound_is_mended(
    search: Search, typed: str, meant: str
) -> None:
    assert search(typed)["corrected"] == {"from": typed, "to": meant}
    assert search(meant)["corrected"] is None
    assert search(typed)["urls"] == search(meant)["urls"]


@pytest.mark.parametrize("word", ["havneplads", "affaldssortering", "cykelsti", "Aalborg"])
def test_a_word_of_something_else_is_left_as_it_is(search: Search, word: str) -> None:
    assert search(word)["corrected"] is None


def test_other_letters_for_danish_ones_are_set_right_without_a_word(search: Search) -> None:
    assert search("moeder")["corrected"] is None


def test_two_words_that_are_one_are_joined(search: Search) -> None:
    assert search("netværks organsering")["corrected"]["to"] == "netværksorganisering"


@pytest.mark.parametrize(
    "query",
    [
        "",
        "   ",
        "hvad er det og hvor",
        "x",
        '"><script>alert(1)</script>',
        "<img src=x onerror=alert(1)>",
        "\"møder\" OR 'ledelse' AND (",
        "🙂🙃👩‍👩‍👧",
        "مرحبا بالعالم",
        "\u202eredøm",
        "\0\ufffd%00%ff",
        "__proto__ constructor toString",
        "ø" * 10_000,
        "ord " * 2_500,
        "-" * 50,
        "a-b-c-d-e-f-g",
    ],
)
def test_bad_input_gives_an_answer_and_no_error(search: Search, query: str) -> None:
    found = search(query)
    assert found["total"] >= len(found["urls"])


def test_a_word_that_says_nothing_is_dropped_though_a_synonym_shares_its_stem(
    search: Search,
) -> None:
    assert search("skalering")["total"]
    assert search("skal")["total"] == 0


def test_a_synonym_as_it_is_written_comes_before_one_that_shares_its_stem(
    in_module: Callable[..., Any],
) -> None:
    read = """['ledelse', 'ledig', 'leder'].map((word) =>
      new module.Synonyms(argument, new Set()).ofWord(word, true).map(({ means }) => means[0]))"""
    rows = [["ledelse", "styring", []], ["ledig", "uden job", []]]
    assert in_module("synonyms", read, rows) == [["styring"], ["uden job"], ["styring", "uden job"]]


def test_letters_of_danish_are_meant_where_they_are_written(in_module: Callable[..., Any]) -> None:
    words = [{"form": "bornholm"}, {"form": "børnehus"}]
    begun = "argument[1].map((word) => module.begun({ words: argument[0] }, word).length)"
    assert in_module("lookup", begun, [words, ["børn", "born", "boern"]]) == [1, 2, 2]


def test_results_are_accepted_counted_and_taken_from_the_middle(browser_page: Page) -> None:
    found = browser_page.evaluate("""async () => {
      const { createSearch } = await import('/assets/js/search/search.js');
      const search = createSearch({ base: '/' });
      const urls = ({ results }) => results.map((page) => page.url);
      const all = await search.search('møder', { limit: 100 });
      const cases = await search.search('møder', { accept: (page) => page.kind === 'case' });
      const second = await search.search('møder', { limit: 2, offset: 1 });
      const kinds = cases.pages.map((page) => page.kind);
      return { all: urls(all), second: urls(second), total: second.total, kinds };
    }""")
    assert set(found["kinds"]) == {"case"}
    assert found["second"] == found["all"][1:3]
    assert found["total"] == len(found["all"])


@pytest.mark.parametrize("missing", ["**/search.json", "**/pagefind.js", "**/wasm.*"])
def test_a_search_that_cannot_load_says_so(browser_page: Page, missing: str) -> None:
    browser = browser_page.context.browser
    assert browser
    page = browser.new_page()
    page.goto(browser_page.url)
    page.route(missing, lambda route: route.abort())
    told = page.evaluate("""async () => {
      const { createSearch } = await import('/assets/js/search/search.js');
      return createSearch({ base: '/' }).search('møder').then(() => 'found', () => 'failed');
    }""")
    page.close()
    assert told == "failed"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=400))
def test_the_browser_reads_words_as_the_build_does(
    in_module: Callable[..., Any], text: str
) -> None:
    words = in_module("words", "module.wordsOf(argument)", text)
    assert len(words) <= 12
    assert all(word and len(word) <= 60 for word in words)
    if text.isascii() and len(text) <= 300:
        assert words == [word for word in words_of(text) if len(word) <= 60][:12]


def test_one_word_in_three_spellings_folds_to_one(in_module: Callable[..., Any]) -> None:
    spellings = ["møder", "moeder", "moder", "forståelse", "forstaaelse", "forstaelse"]
    found = in_module("words", "argument.map(module.folded)", spellings)
    assert found == ["moder"] * 3 + ["forstalse"] * 3


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(word=st.text(alphabet="abdeoæøåéü-", max_size=30))
def test_the_spellings_of_a_word_fold_to_one(in_module: Callable[..., Any], word: str) -> None:
    spelling = word
    for letters, plain in (
        ("æ", "a"),
        ("ø", "o"),
        ("å", "a"),
        ("ae", "a"),
        ("oe", "o"),
        ("aa", "a"),
    ):
        spelling = spelling.replace(letters, plain)
    bare = "".join(c for c in normalize("NFD", spelling) if not combining(c))
    assert in_module("words", "module.folded(argument)", word) == bare


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(a=st.text("abc", max_size=8), b=st.text("abc", max_size=8))
def test_a_distance_is_the_same_both_ways_and_never_past_its_bound(
    in_module: Callable[..., Any], a: str, b: str
) -> None:
    body = "[[a, b], [b, a]].map((pair) => module.distance(...pair, 2))"
    body = body.replace("[a, b]", "argument").replace("[b, a]", "[...argument].reverse()")
    there, back = in_module("distance", body, [a, b])
    assert there == back <= 3
    assert (there == 0) == (a == b)


def test_an_address_is_spelt_from_a_title_as_the_build_spells_it(
    in_module: Callable[..., Any],
) -> None:
    titles = {
        "Tværfaglige møder": "tvaerfaglige-moeder",
        "Åben dør – for alle?": "aaben-doer-for-alle",
        "Café & Über": "cafe-yber",
    }
    slugs = in_module("pages", "argument.map(module.slug)", list(titles))
    assert slugs == list(titles.values())
