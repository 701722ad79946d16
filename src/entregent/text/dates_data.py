"""Names of months, days and zones, as exports and mail programs write them.

Months: English, French, German, Spanish, Italian, Portuguese and Dutch names and abbreviations,
folded; the seven languages never give one word to two months (a test says so).
"""

from __future__ import annotations

_NAMES = (
    "jan january janv janvier januar janner jan enero ene gennaio gen janeiro januari",
    "feb february fevr fev fevrier februar febrero febbraio fevereiro februari febr",
    "mar march mars marz maerz mrz marzo marco maart mrt",
    "apr april avr avril abril abr aprile",
    "may mai mayo maggio mag maio mei",
    "jun june juin juni junio giugno giu junho",
    "jul july juil juillet juli julio luglio lug julho",
    "aug august aout agosto ago augustus",
    "sep sept september septembre septiembre set settembre sett setembro setiembre",
    "oct october octobre oktober okt octubre ottobre ott outubro out",
    "nov november novembre noviembre novembro",
    "dec december decembre dezember dez diciembre dic dicembre dezembro",
)
MONTHS: dict[str, int] = {
    name: month for month, names in enumerate(_NAMES, start=1) for name in names.split()
}

ZONES: dict[str, int] = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "est": -300, "edt": -240, "cst": -360,
    "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480,
    "hst": -600, "ast": -240, "adt": -180, "nst": -210, "ndt": -150, "cet": 60, "cest": 120,
    "met": 60, "mest": 120, "mez": 60, "mesz": 120, "west": 60, "eet": 120, "eest": 180,
    "msk": 180, "msd": 240, "jst": 540, "kst": 540, "sast": 120, "nzst": 720, "nzdt": 780,
    "aest": 600, "aedt": 660, "acst": 570, "awst": 480, "hkt": 480, "sgt": 480, "brt": -180,
    "art": -180,
}
"""Minutes east of Greenwich. RFC 5322 4.3 for the American ones; BST and IST name several zones,
and single letters were written the wrong way round by many programs (same section): unknown."""
