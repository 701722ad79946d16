"""Apple's contacts and calendars: packages, the zips of a privacy request, cards of a Mac."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from entregent.app.registry import sources
from entregent.ingest.run import import_paths
from tests.ingest.toy import dumped, options, scratch

OWNER, FRIEND = "lea@martel.example", "yann@kerbrat.example"


def _event(uid: str) -> bytes:
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Apple Inc.//macOS 15.1//EN\r\n"
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260301T000000Z\r\n"
        "DTSTART;TZID=Europe/Paris:20260305T100000\r\nDTEND;TZID=Europe/Paris:20260305T110000\r\n"
        f'SUMMARY:Café\r\nORGANIZER;CN="Léa":mailto:{OWNER}\r\n'
        f'ATTENDEE;CN="Yann";CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED:mailto:{FRIEND}\r\n'
        "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()


PACKAGE = {
    "Calendriers.icbu/Calendar Cache": b"SQLite format 3\0" + bytes(200),
    "Calendriers.icbu/A1.caldav/Info.plist": b"bplist00\x01\x02",
    "Calendriers.icbu/A1.caldav/C3.calendar/Events/E1.ics": _event("E1"),
    "Calendriers.icbu/A1.caldav/C3.calendar/Events/E2.ics": _event("E2"),
}
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//macOS 15.1//EN\r\nN:Kerbrat;Yann;;;\r\n"
    f"FN:Yann Kerbrat\r\nitem1.EMAIL;type=INTERNET;type=pref:{FRIEND}\r\n"
    "item1.X-ABLabel:_$!<Other>!$_\r\n"
    "X-SOCIALPROFILE;type=linkedin;x-user=yannk:http://www.linkedin.com/in/yannk\r\n"
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\nUID:u-1\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;;;;\r\nFN:Ker SA\r\nORG:Ker SA;\r\nX-ABShowAs:COMPANY\r\n"
    "END:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nN:Salon\r\nFN:Salon\r\n"
    "X-ADDRESSBOOKSERVER-KIND:group\r\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:u-1\r\nEND:VCARD\r\n"
).encode()
REMINDERS = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:t1\r\nSUMMARY:Lait\r\nEND:VTODO\r\n"
    b"END:VCALENDAR\r\n"
)


def _zip(place: Path, files: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(place, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return place


def _folder(place: Path, files: Mapping[str, bytes]) -> Path:
    for name, data in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
    return place / next(iter(files)).partition("/")[0]


def _read(*paths: Path) -> tuple[dict[str, Any], Any]:
    with scratch() as store:
        files = import_paths(store, list(paths), sources()[0], options()).to_json()["files"]
        return {file["source"] or file["path"]: file for file in files}, dumped(store)


def _codes(file: Mapping[str, Any]) -> list[str]:
    return [one["reason"]["code"] for one in file["noticed"]]


@pytest.mark.parametrize("pack", [_folder, _zip])
def test_an_archive_of_calendars_as_package_or_zipped(tmp_path: Path, pack: Any) -> None:
    place = pack(tmp_path if pack is _folder else tmp_path / "calendars.zip", PACKAGE)
    files, kept = _read(place)
    assert files["calendar"]["read"] == {"interaction": 2}
    assert files["calendar"]["rejected"] == []
    other = tmp_path / "other"
    other.mkdir()
    assert kept == _read(_zip(other / "x.zip", PACKAGE))[1]


def test_the_zips_of_a_privacy_request(tmp_path: Path) -> None:
    cards = _zip(tmp_path / "iCloud Contacts Part 1 of 2.zip", {
        "iCloud Contacts/Contacts.vcf": CARDS, "iCloud Contacts/Contact Photos/x.jpg": b"JFIF",
    })
    calendars = _zip(tmp_path / "iCloud Calendars and Reminders.zip", {
        "iCloud Calendars and Reminders/Calendars/Perso.ics": _event("E1"),
        "iCloud Calendars and Reminders/Reminders/Courses.ics": REMINDERS,
        "iCloud Calendars and Reminders/Calendar Details.json": b"{}",
    })
    files, _ = _read(cards, calendars)
    assert files["vcard"]["read"] == {"card": 1}
    assert _codes(files["vcard"]) == ["vcard.organisation", "vcard.group"]
    assert files["calendar"]["read"] == {"interaction": 1}
    assert files["iCloud Contacts"]["noticed"][0]["reason"]["params"] == {
        "given": "1", "missing": "2",
    }
    assert not any(file["rejected"] for file in files.values())


def test_a_card_of_a_mac_is_one_person_with_a_page_and_a_photo(tmp_path: Path) -> None:
    place = tmp_path / "cards.vcf"
    place.write_bytes(CARDS)
    _, kept = _read(place)
    text = str(kept)
    for part in ("Yann Kerbrat", FRIEND, "linkedin.com/in/yannk", '"photo": true'):
        assert part in text or part.replace(" ", "") in text


def test_a_contacts_archive_says_what_to_export_instead(tmp_path: Path) -> None:
    place = _folder(tmp_path, {
        "Contacts.abbu/AddressBook-v22.abcddb": b"SQLite format 3\0" + bytes(200),
        "Contacts.abbu/Metadata.abcdp": b"bplist00",
    })
    files, _ = _read(place)
    assert [one["reason"]["code"] for one in files["vcard"]["rejected"]] == ["vcard.package"]
