# ruff: noqa: RUF001  (Cyrillic letters are meant)
"""Column titles of Outlook's contacts in the languages beyond the first seven.

The words are those by which Microsoft's own importers know the columns of an exported table, as
public code lists them (read 2026-11-25); no file in these languages was seen. Languages whose
column titles were not looked up (Danish, Czech, Hungarian, Turkish and others) are left to the
reader of other tables, which asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from entregent.files.contact_rows import Field


@dataclass(frozen=True, slots=True)
class Words:
    """The titles of one language, folded; several titles of one field are parted by `|`.

    `mark` is a title that no other program writes: it proves the table together with the names.
    """

    given: str
    family: str
    mark: str
    middle: str
    email: str
    phone: str
    organisation: str
    title: str
    category: str
    birthday: str
    note: str
    place: str
    url: str
    suffix: str = ""

    def titles(self) -> Iterator[tuple[str, Field]]:
        """Every title with the field it holds."""
        for field in _FIELDS:
            for title in filter(None, getattr(self, field).split("|")):
                yield title, field

    def proof(self) -> frozenset[str]:
        """The titles that make a table Outlook's in this language."""
        return frozenset({self.given, self.family, self.mark})


_FIELDS: tuple[Field, ...] = (
    "given", "family", "middle", "suffix", "email", "phone", "organisation", "title", "category",
    "birthday", "note", "place", "url",
)

LANGUAGES: dict[str, Words] = {
    "ar": Words(
        given="الاسم الأول", family="اسم العائلة", middle="الاسم الأوسط", suffix="لاحقة",
        mark="نوع البريد الإلكتروني", organisation="الشركة", title="اللقب المهني",
        email="عنوان البريد الإلكتروني|عنوان البريد الإلكتروني 2|عنوان البريد الإلكتروني 3",
        phone="هاتف العمل|هاتف العمل 2|هاتف المنزل|هاتف المنزل 2|الهاتف الجوال|هاتف آخر",
        category="الفئات", birthday="تاريخ الميلاد", note="ملاحظات", url="صفحة ويب",
        place="مدينة العمل|مدينة المنزل",
    ),
    "bg": Words(
        given="собствено име", family="фамилно име", middle="бащино име", suffix="суфикс",
        mark="тип имейл", organisation="фирма", title="длъжност",
        email="имейл адрес|имейл адрес 2|имейл адрес 3",
        phone="служебен телефон|служебен телефон 2|домашен телефон|домашен телефон 2"
              "|мобилен телефон|друг телефон",
        category="категории", birthday="рожден ден", note="бележки", url="уеб страница",
        place="град (сл. адрес)|град",
    ),
    "et": Words(
        given="eesnimi", family="perekonnanimi", middle="teine nimi", suffix="nime järelliide",
        mark="meilitüüp", organisation="ettevõte", title="ametinimetus",
        email="meiliaadress|meiliaadress 2|meiliaadress 3",
        phone="töötelefon|töötelefon 2|kodutelefon|kodutelefon 2|mobiiltelefon|muu telefon",
        category="kategooriad", birthday="sünnipäev", note="märkmed", url="veebileht",
        place="töökoha linn|kodulinn",
    ),
    "fi": Words(
        given="etunimi", family="sukunimi", middle="toinen nimi", suffix="jälkiliite",
        mark="sähköpostin laji", organisation="yritys", title="tehtävänimike",
        email="sähköpostiosoite|sähköpostiosoite 2|sähköpostiosoite 3",
        phone="työpuhelin|työpuhelin 2|kotipuhelin|kotipuhelin 2|matkapuhelin|muu puhelin",
        category="luokat", birthday="syntymäpäivä", note="muistilaput", url="web-sivu",
        place="postitoimipaikka (työ)|postitoimipaikka (koti)",
    ),
    "ja": Words(
        given="名", family="姓", middle="ミドル ネーム", suffix="敬称", mark="電子メールの種類",
        organisation="会社名", title="役職",
        email="電子メール アドレス|電子メール 2 アドレス|電子メール 3 アドレス",
        phone="会社電話|会社電話 2|自宅電話|自宅電話 2|携帯電話|その他の電話",
        category="分類", birthday="誕生日", note="メモ", url="web ページ",
        place="市町村 (会社)|市町村 (自宅)",
    ),
    "ko": Words(
        given="이름", family="성", middle="중간 이름", mark="전자 메일 유형", organisation="회사",
        title="직함", email="전자 메일 주소|전자 메일 2 주소|전자 메일 3 주소",
        phone="근무처 전화|근무처 전화 2|집 전화 번호|집 전화 2|휴대폰|기타 전화",
        category="범주 항목", birthday="생일", note="메모", url="웹 페이지",
        place="근무지 구/군/시|집 주소 구/군/시",
    ),
    "nb": Words(
        given="fornavn", family="etternavn", middle="mellomnavn", suffix="suffiks",
        mark="e-posttype", organisation="firma", title="stilling",
        email="e-postadresse|e-postadresse 2|e-postadresse 3",
        phone="telefon, arb.|telefon 2, arb.|telefon, priv.|telefon 2, priv.|mobiltelefon"
              "|annen telefon",
        category="kategorier", birthday="fødselsdag", note="notater", url="webside",
        place="adresse, arb.: poststed|adresse, priv.: poststed",
    ),
    "pl": Words(
        given="imię", family="nazwisko", middle="drugie imię", suffix="sufiks",
        mark="typ poczty e-mail", organisation="firma", title="stanowisko",
        email="adres e-mail|adres e-mail 2|adres e-mail 3",
        phone="telefon służbowy|telefon służbowy 2|telefon domowy|telefon domowy 2"
              "|telefon komórkowy|inny telefon",
        category="kategorie", birthday="urodziny", note="notatki", url="strona sieci web",
        place="adres służbowy - miejscowość|adres domowy - miejscowość",
    ),
    "pt": Words(
        given="primeiro nome", family="sobrenome", middle="segundo nome", mark="tipo de email",
        organisation="empresa", title="cargo",
        email="endereço de email 2|endereço de email 3|e-mail address",
        phone="telefone comercial|telefone comercial 2|telefone residencial"
              "|telefone residencial 2|telefone celular|outro telefone",
        category="categorias", birthday="birthday", note="anotações", url="página da web",
        place="business city|cidade do endereço residencial",
    ),
    "pt-PT": Words(
        given="primeiro nome", family="apelido", middle="outros nomes/apelidos",
        mark="tipo de correio electrónico", organisation="empresa", title="cargo",
        email="endereço de correio electrónico|endereço do correio electrónico 2"
              "|endereço do correio electrónico 3",
        phone="telefone da empresa|2º telefone da empresa|telefone da residência"
              "|2º telefone da residência|telemóvel|outro telefone",
        category="categorias", birthday="data de nascimento", note="notas", url="página na web",
        place="localidade da empresa|localidade da residência",
    ),
    "ro": Words(
        given="prenume", family="nume de familie", middle="al doilea nume",
        mark="tip de poștă electronică", organisation="firmă", title="ocupaţie",
        email="adresă de poștă electronică|adresă poștă electronică 2|adresă poștă electronică 3",
        phone="telefon firmă|telefon 2 firmă|telefon domiciliu|telefon 2 domiciliu"
              "|telefon mobil|alt telefon",
        category="categorii", birthday="zi de naștere", note="notes", url="pagină web",
        place="oraș firmă|oraș domiciliu",
    ),
    "ru": Words(
        given="имя", family="фамилия", middle="отчество", suffix="суффикс", mark="тип эл. почты",
        organisation="организация", title="должность",
        email="адрес эл. почты|адрес 2 эл. почты|адрес 3 эл. почты",
        phone="рабочий телефон|телефон раб. 2|домашний телефон|телефон дом. 2"
              "|телефон переносной|другой телефон",
        category="категории", birthday="день рождения", note="заметки", url="веб-страница",
        place="город (раб. адрес)|город (дом. адрес)",
    ),
    "sv": Words(
        given="förnamn", family="efternamn", middle="mellannamn", suffix="namnsuffix",
        mark="e-posttyp", organisation="företag", title="befattning",
        email="e-postadress|e-postadress 2|e-postadress 3",
        phone="arbete|telefon 2, arbete|hem|telefon 2, hem|mobiltelefon|telefon, annan",
        category="kategorier", birthday="födelsedag", note="anteckningar", url="webbsida",
        place="ort, arbete|hemort",
    ),
    "uk": Words(
        given="ім'я", family="прізвище", middle="по батькові", suffix="суфікс",
        mark="тип ел. пошти", organisation="організація", title="посада",
        email="адреса ел. пошти|адреса 2 ел. пошти|адреса 3 ел. пошти",
        phone="робочий телефон|телефон роб. 2|домашній телефон|телефон дом. 2"
              "|телефон мобільний|інший телефон",
        category="категорії", birthday="день народження", note="нотатки", url="веб-сторінка",
        place="місто (роб. адреса)|місто (дом. адреса)",
    ),
    "zh": Words(
        given="名", family="姓", middle="中间名", mark="电子邮件类型", organisation="单位",
        title="职务", email="电子邮件地址|电子邮件 2 地址|电子邮件 3 地址",
        phone="商务电话|商务电话 2|住宅电话|住宅电话 2|移动电话|其他电话",
        category="类别", birthday="生日", note="附注", url="网页",
        place="商务地址 市/县|住宅地址 市/县",
    ),
}
