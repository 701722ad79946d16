"""Make `text/names_common.py`: names that so many people bear that bearing them proves little.

    python -m training.identity.common_names > src/entregent/text/names_common.py

Needs `pip install faker` (MIT licence), whose lists for many countries are read; a name is common
when the lists of two countries hold it, or a short list of our own for languages that Faker writes
in other alphabets only. Nothing of anybody's contacts takes part.
"""

from __future__ import annotations

import collections
import importlib
import textwrap

from entregent.text.folding import fold
from entregent.text.romanise import romanise

LOCALES = (
    "fr_FR fr_BE fr_CA fr_CH fr_DZ en_US en_GB en_IE en_IN en_NZ en_NG de_DE de_AT de_CH "
    "es_ES es_MX es_AR it_IT pt_PT pt_BR nl_NL nl_BE pl_PL sv_SE da_DK no_NO fi_FI cs_CZ "
    "tr_TR ru_RU ro_RO hu_HU hr_HR id_ID "
).split()
SURE_GIVEN = ("fr_FR", "en_US", "en_IN")
SURE_FAMILY = ("fr_FR",)
OWN_FAMILY = """
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu
ding ren shen yao chan wong cheung lam lau leung kim lee park choi jung jeong kang cho yoon jang
lim nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly sato suzuki takahashi
tanaka watanabe ito yamamoto nakamura kobayashi kato singh kumar sharma gupta patel khan ahmed ali
hussain das jain mehta shah verma yadav mishra agarwal reddy rao nair iyer mohamed diallo traore
cohen levy ivanov ivanova petrov petrova smirnov smirnova kuznetsov popov sokolov
"""
OWN_GIVEN = """
wei fang min jing lei jun yang yong jie ming hui hong minh anh huong linh thanh tuan hung amit
rahul rohit ankit abhishek aditya akash arjun ashish deepak gaurav harsh karan manish nikhil
pranav rajesh ravi rishabh sachin sandeep sanjay saurabh shivam shubham siddharth sumit varun
vikas vikram vishal vivek yash priya neha pooja ahmed mohammed mohamed ali omar hassan fatima
aisha ivan sergey dmitry abhijit abhinav aditi ajay ajit akhil akshat akshay aman amar anand anil
anjali ankur anshul anurag aryan arun ashok ashutosh ayush bharat chirag deepa dev dhruv dinesh
divya gagan ganesh girish gopal hari harish hemant isha jatin jayesh jyoti kapil kartik kavita
keshav kiran kishore krishna kshitij kunal lakshmi lalit madhav mahesh manoj mayank meera mihir
mohan mohit mukesh naman naveen neeraj nisha nitin pankaj parth piyush pradeep prakash pramod
prashant prateek praveen puneet raghav raj rajat rajeev rakesh ram ramesh ritesh rohan sahil
sameer sanjeev sarthak satish shashank shreya shyam siddhant sneha srinivas subhash sudhir sunil
suresh swati tanmay tarun tejas uday umesh utkarsh vaibhav venkat vijay vinay vinod yogesh alexey
andrey mikhail nikolay vladimir yuri natalia olga svetlana hiroshi takashi kenji yuki
"""


def _names(locale: str, kind: str) -> set[str]:
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    found: set[str] = set()
    for attribute in dir(provider):
        values = getattr(provider, attribute)
        if attribute.startswith(f"{kind}_name") and not callable(values):
            found.update(values)
    folded = {romanise(fold(name)).replace(" ", "") for name in found}
    return {name for name in folded if name.isascii() and name.isalpha() and len(name) > 1}


def _common(kind: str, sure: tuple[str, ...], own: str) -> list[str]:
    seen: collections.Counter[str] = collections.Counter()
    for language in {locale[:2] for locale in LOCALES}:
        seen.update(set().union(*(_names(one, kind) for one in LOCALES if one[:2] == language)))
    always = set(own.split()).union(*(_names(one, kind) for one in sure))
    return sorted(always | {name for name, count in seen.items() if count > 1})


def _block(title: str, names: list[str], said: str) -> str:
    body = textwrap.fill(" ".join(names), 98, initial_indent="", break_long_words=False)
    return f'{title} = frozenset("""\n{body}\n""".split())\n"""{said}"""\n'


print('"""Names that many people bear, so that bearing one proves little (training/identity)."""')
print("\nfrom __future__ import annotations\n")
print(_block("GIVEN", _common("first", SURE_GIVEN, OWN_GIVEN),
             "Given names, folded, in Latin letters, without blanks."))
print(_block("FAMILY", _common("last", SURE_FAMILY, OWN_FAMILY),
             "Family names, folded, in Latin letters, without blanks."), end="")
