"""Words of a Danish text, their spelling in other forms, and the words that say nothing alone."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_MOST_HYPHENS = 2
_FOLDS = (("æ", "a"), ("ae", "a"), ("ø", "o"), ("oe", "o"), ("å", "a"), ("aa", "a"))
STOP_WORDS = frozenset(
    (
        # the closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries
        "ad af alle allerede alt altid altså and anden andet andre at bare blandt blev blevet blive "
        "bliver bør da de dem den denne dens der deres derfor derved det dette dig din dine disse "
        "dit dog du efter egen eget egne ej eller ellers en end endnu ens er et for foran fordi "
        "fra få får fået gennem gerne ham han hans har have havde hel hele helst hen hende hendes "
        "her herunder hos hun hver hvert hvis i ifølge igen ikke imellem ind inden inde ingen intet "
        "især jeg jer jeres jo kan kun kunne lige lidt man mange med meget mellem men mens mere mest "
        "flest færrest højst mig min mindre mindst mine mit mod må måske måtte ned netop nogen noget nogle nok nu når næsten "
        "og også om omkring op os over par på samme samt se ser ses selv selvom siden sig sin sine "
        "sit skal skulle som så sådan the til tilbage ud uden udover under ved vel vi via vil ville "
        "vor vore vores være været "
        # what a question is asked with
        "hvad hvem hvilke hvilken hvilket hvor hvordan hvorfor hvornår hvorledes"
    ).split()
)
"""Words that are dropped from a query, unless nothing else is left."""

LIGHT_WORDS = frozenset(
    (
        "arbejde arbejder bedre bedst bedste betyder brug bruge bruger bruges bruger kommer komme "
        "eksempel eksempler finde finder findes forskellig forskellige fungerer gang gange giv give "
        "giver god gode godt gå går gør gøre gøres gjort handle handler hedder hjælp hjælpe hjælper "
        "høre hører kende kender kommer lang lav lave laver laves længe mulig muligt ny nye nyt rigtig "
        "sige siger sikre sikrer skabe skaber stor store stort står stå svær svære svært sørge sørger "
        "tage tager tit ting undgå undgår vej vide viden vigtig vigtigt virke virker virkelig ofte "
        "lykkes lykkedes klare klarer behov brug"
    ).split()
)
"""Words that say little about what a reader is after; they count for less."""


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case; »UU-vejleder« is one word."""
    found = _WORD.findall(unicodedata.normalize("NFC", text).lower())
    return [
        part
        for word in found
        for part in ([word] if word.count("-") <= _MOST_HYPHENS else word.split("-"))
    ]


def folded(word: str) -> str:
    """Return a spelling that »møder«, »moeder« and »moder« share."""
    for letters, plain in _FOLDS:
        word = word.replace(letters, plain)
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
