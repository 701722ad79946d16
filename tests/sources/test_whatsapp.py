"""WhatsApp: orders of dates, who wrote to whom, what nobody wrote, a chat exported twice."""

from __future__ import annotations

import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile, open_tree
from entregent.model.ports import Reading, Source
from entregent.model.records import Handle, Interaction, Moment, OwnerFact, Said, Who
from entregent.sources.whatsapp import SOURCE
from entregent.sources.whatsapp.heads import head_of
from entregent.sources.whatsapp.notices import notice_of
from entregent.testing import contracts
from tests.sources.card_reading import (
    TODAY,
    bag,
    dump,
    in_words,
    read_all,
    read_path,
    reasons,
    said,
)

WITH_ANA = "Discussion WhatsApp avec Ana Bréval.txt"
ANA = Who(name="Ana Bréval", local="whatsapp:ana bréval")
LEO = Who(name="Léo Marsan", local="whatsapp:léo marsan")


def at(*clock: int, precision: str = "minute") -> Moment:
    return Moment(at=int(datetime(*clock, tzinfo=UTC).timestamp()), precision=precision,  # type: ignore[arg-type]
                  zone="floating")


def exchanges(text: str, name: str = WITH_ANA, **reading) -> list[Interaction]:
    return [one.record for one in said(read_all(SOURCE, name, text, **reading))
            if isinstance(one.record, Interaction)]


def owners(text: str, name: str = WITH_ANA) -> list[OwnerFact]:
    return [one.record for one in said(read_all(SOURCE, name, text))
            if isinstance(one.record, OwnerFact)]


def message(when: Moment, author: Who | None, *others: Who, incoming=None, **more) -> Interaction:
    return Interaction(at=when, kind="message", network="whatsapp", author=author, others=others,
                       thread="Ana Bréval", incoming=incoming, **more)


PAIR = """\
12/03/2025, 08:59 - Les messages et les appels sont chiffrés de bout en bout. Appuyez.
12/03/2025, 09:14 - Ana Bréval: Tu viens au forum de jeudi ?
12/03/2025, 09:20 - Léo Marsan: Oui : à 14h
et après on déjeune
12/03/2025, 09:21 - Ana Bréval: <Médias omis>
12/03/2025, 09:24 - Léo Marsan: D'accord <Ce message a été modifié>
"""


def test_it_is_a_source():
    assert isinstance(SOURCE, Source)
    assert (SOURCE.info.name, SOURCE.info.network) == ("whatsapp", "whatsapp")


def test_a_chat_of_two_tells_its_owner_and_who_wrote_to_whom():
    items = read_all(SOURCE, WITH_ANA, PAIR)
    assert [(one.place, one.words) for one in said(items)[1:]] == [
        ("line 2", "Tu viens au forum de jeudi ?"), ("line 3", "Oui : à 14h\net après on déjeune"),
        ("line 5", ""), ("line 6", "D'accord"),
    ]
    assert [one.record for one in said(items)] == [
        OwnerFact(network="whatsapp", field="name", value="Léo Marsan"),
        message(at(2025, 3, 12, 9, 14), ANA, LEO, incoming=True, words=7, cues=("question",)),
        message(at(2025, 3, 12, 9, 20), LEO, ANA, incoming=False, words=8),
        message(at(2025, 3, 12, 9, 21), ANA, LEO, incoming=True),
        message(at(2025, 3, 12, 9, 24), LEO, ANA, incoming=False, words=1),
    ]
    assert reasons(items) == [("", "whatsapp.notices")]


HEADS = [
    ("12/03/2025, 09:14 - ", (2025, 3, 12, 9, 14)),
    ("12.03.25, 09:14 - ", (2025, 3, 12, 9, 14)),
    ("12-03-2025 09:14 - ", (2025, 3, 12, 9, 14)),
    ("2025-03-12, 09:14 - ", (2025, 3, 12, 9, 14)),
    ("12/03/2025 à 09:14 - ", (2025, 3, 12, 9, 14)),
    ("12.3.2025 klo 9.14 - ", (2025, 3, 12, 9, 14)),
    ("12.03.25 um 09:14 - ", (2025, 3, 12, 9, 14)),
    ("12/03/2025, 9:14\u202fPM - ", (2025, 3, 12, 21, 14)),
    ("12/03/2025, 9:14\u00a0p. m. - ", (2025, 3, 12, 21, 14)),
    ("12/03/2025, 12:14 am - ", (2025, 3, 12, 0, 14)),
    ("12/03/2025, 12:14 p.m. - ", (2025, 3, 12, 12, 14)),
    ("\u200e[12/03/2025, 09:14:00] ", (2025, 3, 12, 9, 14)),
    ("\ufeff\ufeff[12.03.25, 09:14:00] ", (2025, 3, 12, 9, 14)),
    ("[\u200e12/03/2025 09:14:00] ", (2025, 3, 12, 9, 14)),
    ("[2025/03/12, 9:14:00 AM] ", (2025, 3, 12, 9, 14)),
]


@pytest.mark.parametrize(("head", "clock"), HEADS, ids=[head for head, _ in HEADS])
def test_every_way_of_writing_a_date(head, clock):
    (one,) = exchanges(f"{head}Ana Bréval: Bonjour\n")
    precision = "second" if "[" in head else "minute"
    assert (one.at, one.author) == (at(*clock, precision=precision), ANA)


@pytest.mark.parametrize(
    "line",
    ["", "Bonjour", "12/03/2025", "12/03/2025 - Ana: x", "99:99 - Ana",
     "12/03/2025, 25:14 - Ana: x", "le 12/03/2025, 09:14 - Ana: x", "12/03.2025, 09:14 - Ana: x"],
)
def test_what_is_no_head(line):
    assert head_of(line) is None


@pytest.mark.parametrize(
    ("dates", "region", "days", "proved"),
    [
        (("1/2/26", "1/20/26"), "FR", ["2026-01-02", "2026-01-20"], True),
        (("1/2/26", "20/2/26"), "US", ["2026-02-01", "2026-02-20"], True),
        (("1/2/26", "2/1/26"), "FR", ["2026-01-02", "2026-02-01"], True),  # time runs forward
        (("2/1/26", "1/2/26"), "US", ["2026-01-02", "2026-02-01"], True),
        (("01/02/26",), "US", ["2026-02-01"], True),  # a nought before the month
        (("1.2.26",), "US", ["2026-02-01"], True),
        (("1/2/26",), "FR", ["2026-02-01"], False),
        (("1/2/26",), "US", ["2026-01-02"], False),
    ],
)
def test_day_or_month_first(dates, region, days, proved):
    text = "".join(f"{day}, 9:14 - Ana Bréval: Bonjour\n" for day in dates)
    items = read_all(SOURCE, WITH_ANA, text, region=region)
    found = [datetime.fromtimestamp(one.record.at.at, UTC).date().isoformat()
             for one in said(items)]
    assert found == days
    assert (("", "whatsapp.order-assumed") not in reasons(items)) == proved


def test_a_chat_that_proves_nothing_follows_its_neighbours(tmp_path: Path):
    (tmp_path / "WhatsApp Chat with Ana Bréval.txt").write_text("1/2/26, 9:14 - Ana Bréval: Hi\n")
    (tmp_path / "WhatsApp Chat with Ugo.txt").write_text("1/20/26, 9:14 - Ugo: Hi\n")
    items = read_path(SOURCE, tmp_path)
    assert items is not None
    assert [one.record.at for one in said(items)] == [at(2026, 1, 2, 9, 14), at(2026, 1, 20, 9, 14)]
    assert ("", "whatsapp.order-assumed") not in reasons(items)


def test_a_group_addresses_everybody_in_it_and_names_no_owner():
    lines = ("12/03/2025, 09:00 - Vous avez créé le groupe « Port »",
             "12/03/2025, 09:14 - Ana Bréval: Bonjour à tous",
             "12/03/2025, 09:15 - Léo Marsan: Bonjour",
             "12/03/2025, 09:16 - +33 6 12 34 56 78: Ici Zoé")
    items = read_all(SOURCE, "Discussion WhatsApp avec Port.txt", "\n".join(lines))
    phone = Who(handles=(Handle(kind="phone", key="+33612345678", written="+33 6 12 34 56 78"),))
    assert [(one.record.author, one.record.others, one.record.incoming) for one in said(items)] == [
        (ANA, (LEO, phone), None), (LEO, (ANA, phone), None), (phone, (ANA, LEO), None),
    ]
    assert reasons(items) == [("", "whatsapp.notices"), ("", "whatsapp.no-owner")]


def test_a_crowd_addresses_nobody_by_name():
    text = "".join(f"12/03/2025, 09:{n:02} - Membre {n}: Bonjour\n" for n in range(20))
    found = exchanges(text, "Discussion WhatsApp avec Port.txt")
    assert {(one.others, one.people) for one in found} == {((), 20)}


def test_you_as_an_author_is_the_owner():
    found = exchanges("22/01/2021 à 15:51 - Ana Bréval: Viens\n23/01/2021 à 08:00 - Moi: Oui\n",
                      "chat.txt")
    assert [(one.author, one.others, one.incoming) for one in found] == [
        (ANA, (), True), (None, (ANA,), False),
    ]


def test_a_name_one_did_not_save_is_a_name():
    found = exchanges("[12/03/2025, 09:14:00] ~ Ana Bréval: Bonjour\n")
    assert found[0].author == ANA


def test_calls_are_calls_and_missed_ones_are_none():
    text = ("[12/03/2025, 09:14:00] Ana Bréval: \u200eAppel vocal, \u200e5 min\n"
            "[12/03/2025, 09:20:00] Ana Bréval: \u200eVideo call, \u200e1 hr 3 min\n"
            "[12/03/2025, 09:30:00] Ana Bréval: \u200eAppel vidéo manqué\n"
            "[12/03/2025, 09:31:00] Ana Bréval: appel vocal de mon chef, je te laisse\n")
    assert [(one.kind, one.seconds) for one in exchanges(text)] == [
        ("call", 300), ("video", 3780), ("message", 0),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<Médias omis>", "media"), ("<Media omitted>", "media"), ("image absente", "media"),
        ("Bild weggelassen", "media"), ("IMG-1.jpg (fichier joint)", "media"),
        ("\u200e<attached: 01-photo.jpg>", "media"), ("Ce message a été supprimé", "deleted"),
        ("You deleted this message.", "deleted"),
        ("\u200ePOLL:\nQuand ?\n\u200eOPTION: lundi", "poll"),
        ("Ana a quitté le groupe", "system"), ("Paul left", "system"),
        ("Le code de sécurité de Paul a changé.", "system"),
        ("Bonjour", None), ("L’image est absente du dossier", None),
        ("Quel sondage : le tien ?", None),
        ("Ce message a été supprimé par erreur, je le renvoie donc tout entier", None),
    ],
)
def test_what_nobody_typed(text, kind):
    notice = notice_of(text)
    assert (notice and notice.kind) == kind


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("system", (
            "Ana te añadió|Ana eliminó a Luis|Luis salió|Ana cambió el nombre del grupo a “Feria”"
            "|Ana cambió el asunto de “A” a “B”|Cambiaste el ícono de este grupo"
            "|Creaste el grupo “F”"
            "|Ana se unió usando el enlace de invitación del grupo"
        )),
        ("system", (
            "Hai creato il gruppo “Salone”|Hai aggiunto Luca|Ana ha rimosso Luca"
            "|Luca ha abbandonato|Ana ha cambiato l’oggetto da “A” in “B”"
            "|Ana ha cambiato la descrizione del gruppo"
        )),
        ("system", (
            "Luís saiu|Ana removeu Luís|Você adicionou Luís|Ana mudou o nome de “A” para “B”"
            "|Ana alterou a imagem do grupo|Ana entrou usando o link de convite do grupo"
        )),
        ("system", (
            "Je hebt de groep “Beurs” gemaakt|Je hebt Lukas toegevoegd|Lukas is vertrokken"
            "|Ana heeft Lukas verwijderd|Ana heeft het onderwerp gewijzigd van “A” naar “B”"
        )),
        ("system", (
            "Ana hat den Betreff von „A“ zu „B“ geändert|Du hast Lukas hinzugefügt"
            "|Ana a changé le nom du groupe de « A » en « B »|Ana changed the subject to “B”"
        )),
        ("media", (
            "sticker omitido|GIF omitido|sticker non incluso|immagine omessa|imagem ocultada"
            "|figurinha omitida|<Ficheiro não revelado>|video weggelaten|contactkaart weggelaten"
        )),
        ("deleted", "Mensagem apagada|Apagou esta mensagem|Je hebt dit bericht verwijderd."),
        ("missed", (
            "Videollamada perdida|Videochiamata persa|Gemiste oproep|Ligação de voz perdida"
            "|Llamada, sin respuesta"
        )),
        ("call", "Llamada, 2 min|Spraakgesprek, 2 min|Ligação de voz, 3 min"),
        (None, (
            "Ana salió muy contenta ayer|Hai aggiunto il sale? Non credo|Você saiu ontem?"
            "|Ik heb de groep gezien|Lukas is vertrokken naar Parijs|El sticker omitido era mío"
        )),
    ],
)
def test_what_the_application_says_in_other_languages(kind, texts):
    for text in texts.split("|"):
        notice = notice_of(text)
        assert (text, notice and notice.kind) == (text, kind)


def test_somebody_may_write_that_somebody_left():
    assert [one.words for one in exchanges("12/03/2025, 09:14 - Ana Bréval: Paul left\n")] == [2]
    text = ("[12/03/2025, 09:14:00] Ana Bréval: Paul left\n"
            "[12/03/2025, 09:15:00] Port: \u200ePaul left\n")
    assert [one.words for one in exchanges(text)] == [2]


def test_a_chat_pasted_into_a_message_stays_text():
    text = ("[12/03/2025, 09:14:00] Ana Bréval: voici :\n13/03/2025, 10:00 - Ugo: salut\n"
            "[12/03/2025, 09:15:00] Ana Bréval: fin\n")
    assert [one.words for one in said(read_all(SOURCE, WITH_ANA, text))] == [
        "voici :\n13/03/2025, 10:00 - Ugo: salut", "fin",
    ]


def test_a_later_export_says_the_same_again():
    """Deleted, edited or without media: the same messages keep their keys."""
    earlier = PAIR.replace("<Médias omis>", "IMG-20250312-WA0001.jpg (fichier joint)")
    later = PAIR.replace("D'accord <Ce message a été modifié>", "Ce message a été supprimé")
    later += "13/03/2025, 10:00 - Ana Bréval: Merci\n"
    keys = [[one.key for one in said(read_all(SOURCE, name, text))]
            for name, text in ((WITH_ANA, earlier), (WITH_ANA.replace(".txt", " (1).txt"), later))]
    assert keys[1][:-1] == keys[0]
    assert len(set(keys[1])) == len(keys[1])


def test_bad_lines_are_named_and_the_others_kept():
    text = ("un mot avant tout\n12/03/2025, 09:14 - Ana Bréval: Bonjour\n"
            "31/02/2025, 09:15 - Ana Bréval: jamais\n12/03/2025, 09:16 - Ana Bréval: Fin\n")
    items = read_all(SOURCE, WITH_ANA, text)
    assert [one.words for one in said(items)] == ["Bonjour", "Fin"]
    assert reasons(items) == [("line 1", "whatsapp.stray"), ("line 3", "whatsapp.no-day")]
    assert "31/02/2025, 09:15" in in_words(items)


def test_an_archive_gives_its_name_to_the_chat_inside(tmp_path: Path):
    place = tmp_path / "WhatsApp Chat - Ana Bréval.zip"
    with zipfile.ZipFile(place, "w") as packed:
        packed.writestr("_chat.txt", "[12/03/2025, 09:14:00] Ana Bréval: Bonjour\n"
                                     "[12/03/2025, 09:15:00] Léo Marsan: Bonjour\n")
        packed.writestr("00000001-PHOTO.jpg", b"\xff\xd8\xff")
    items = read_path(SOURCE, place)
    assert items is not None
    assert said(items)[0].record == OwnerFact(network="whatsapp", field="name", value="Léo Marsan")


@pytest.mark.parametrize(
    ("name", "text"),
    [("notes.txt", "Courses\n12/03/2025 pain\n"), ("a.csv", "date,nom\n12/03/2025,Ana\n"),
     ("list.json", "[1, 2, 3]"), ("journal.txt", "# entregent journal\n2026-11-24 met Ana: x\n"),
     ("empty.txt", "\n")],
)
def test_what_is_no_chat_is_declined(name, text):
    assert SOURCE.recognise(SingleFile(name, text.encode())) is None


def test_words_are_left_out_when_they_are_not_wanted():
    assert {one.words for one in said(read_all(SOURCE, WITH_ANA, PAIR, words=False))} == {""}
    assert exchanges(PAIR, words=False) == exchanges(PAIR)


# ------------------------------------------------------------------ laws

NAMES = st.sampled_from(["Ana Bréval", "Léo Marsan", "李雷", "O'Neil 🤓", "Zoé (bureau)"])
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")),
                min_size=1, max_size=40).map(str.strip).filter(
    lambda text: text and notice_of(text) is None)
CHAT = st.lists(st.tuples(st.integers(0, 500), NAMES, TEXTS), min_size=3, max_size=12)
STYLES = {
    "dmy": "{0:%d/%m/%Y}, {0:%H:%M} - ", "dots": "{0:%d.%m.%y}, {0:%H:%M} - ",
    "ymd": "{0:%Y-%m-%d}, {0:%H:%M} - ", "iphone": "[{0:%d/%m/%Y}, {0:%H:%M:00}] ",
    "half": "{0:%d/%m/%Y}, {0:%I:%M} {0:%p} - ",
}


@given(CHAT, st.sampled_from(sorted(STYLES)))
def test_what_was_written_is_read(written, style):
    start = datetime(2025, 3, 13, tzinfo=UTC).timestamp()
    lines = [(datetime.fromtimestamp(start + 600 * minutes, UTC), name, text)
             for minutes, name, text in sorted(written, key=lambda one: one[0])]
    text = "".join(f"{STYLES[style].format(when)}{name}: {words}\n" for when, name, words in lines)
    items = [one for one in said(read_all(SOURCE, "WhatsApp Chat with Port.txt", text))
             if isinstance(one.record, Interaction)]
    assert [(one.record.at.at, one.record.author.name, one.words) for one in items] == [
        (int(when.timestamp()), name, " ".join(words.split(" "))) for when, name, words in lines
    ]
    assert len({one.key for one in items}) == len(items)


PRINTED = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"),
                        include_characters="\n\r\t")


@given(st.text(PRINTED, max_size=400))
def test_no_text_is_an_accident(text):
    tree = SingleFile("WhatsApp Chat with Ana.txt", f"12/03/2025, 09:14 - Ana: x\n{text}".encode())
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    for one in SOURCE.read(tree, claimed, Reading(today=TODAY)):
        assert one.path == "WhatsApp Chat with Ana.txt"


def test_the_laws_of_sources():
    contracts.check_source(SOURCE, {WITH_ANA: PAIR.encode()}, Reading(today=TODAY))
    contracts.check_damage(SOURCE, WITH_ANA, PAIR.encode(), Reading(today=TODAY), steps=20)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings_change_nothing(encoding):
    assert bag(read_all(SOURCE, WITH_ANA, PAIR.encode(encoding))) == bag(
        read_all(SOURCE, WITH_ANA, PAIR))
    assert bag(read_all(SOURCE, WITH_ANA, PAIR.replace("\n", "\r\n"))) == bag(
        read_all(SOURCE, WITH_ANA, PAIR))


# ------------------------------------------------------------------ samples

HEAD = re.compile("^[\u200e\ufeff]*\\[?[\u200e\ufeff]*"
                  "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?.{0,3} ?\\d?\\d:\\d\\d")


def _texts(path: Path) -> str:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed:
            return packed.read(packed.namelist()[0]).decode()
    return path.read_text("utf-8")


def test_every_message_of_the_samples_is_accounted_for(shared: Path):
    """Messages read, and lines of WhatsApp left aside, are all that begins with a date."""
    counted = {}
    for path in sorted((shared / "samples" / "whatsapp").rglob("*")):
        if path.suffix not in {".txt", ".zip"}:
            continue
        begun = sum(HEAD.match(line) is not None for line in _texts(path).splitlines())
        items = read_path(SOURCE, path)
        assert items is not None, path.name
        kept = sum(isinstance(one, Said) and isinstance(one.record, Interaction) for one in items)
        aside = sum(int(one.reason.params["n"]) for one in items
                    if not isinstance(one, Said) and one.reason.code == "whatsapp.notices")
        refused = sum(code == "whatsapp.no-day" for _, code in reasons(items))
        counted[path.name] = (begun, kept + aside + refused)
    assert len(counted) == 19
    assert {name: pair for name, pair in counted.items() if pair[0] != pair[1]} == {}


def test_one_chat_in_eight_settings_says_the_same(shared: Path):
    """The same invented chat, exported by two systems, two clocks and two languages."""
    folder = shared / "samples" / "whatsapp" / "WhatsR"
    found = {path.name: [one.record.author.name for one in said(read_path(SOURCE, path) or [])]
             for path in sorted(folder.glob("*.txt"))}
    assert len(found) == 8
    assert len({tuple(authors) for authors in found.values()}) == 1


def test_words_of_the_samples_are_not_lost(shared: Path):
    with open_tree(shared / "samples" / "whatsapp" / "timelinize" / "_chat.txt") as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        kept = dump(SOURCE.read(tree, claimed, Reading(today=TODAY)))
    for words in ("A retort", "over multiple lines!", "An edited message", "Una pregunta"):
        assert words in kept
