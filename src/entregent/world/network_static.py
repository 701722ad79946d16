"""Members of the archive that never change: what she said of herself, and what is to be left aside.

They stand here as they stand in the archive; a backslash at the end of a line joins it to the next.
"""

from __future__ import annotations

from collections.abc import Mapping

SUMMARY = """Bonjour,

j'aide les équipes à bien accueillir : un apprenti, une cheffe d'équipe, quelqu'un qui revient.
Dix ans de formation dans une entreprise de transport, indépendante depuis 2021.

J'aime les ateliers sans diapositives, les usines la nuit et les tables longues."""

STATIC: Mapping[str, str] = {
    "Profile.csv": f"""\
First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,\
Geo Location,Twitter Handles,Websites,Instant Messengers
Solène,Darrigade,,,May 9,Consultante passionnée | Organisation & formation | Bordeaux,\
"{SUMMARY}",Formation professionnelle,,"Bordeaux, Nouvelle-Aquitaine, France",,\
[COMPANY:https://darrigade-conseil.example],
""",
    "Profile Summary.csv": f"""\
Profile Summary
"{SUMMARY}"
""",
    "Positions.csv": """\
Company Name,Title,Description,Location,Started On,Finished On
Darrigade Conseil,Consultante en organisation et formation,\
"Accueil, prise de poste, retours de congé long.",Bordeaux,Sep 2021,
Garonne Fret,Responsable formation,"340 salariés, trois quais, une nuit.",Bassens,Jan 2011,Aug 2021
Garonne Fret,Assistante formation,,Bassens,2006,Dec 2010
""",
    "Education.csv": """\
School Name,Start Date,End Date,Notes,Degree Name,Activities
Université de la Victoire,2003,2005,,"Master, sociologie du travail",Chorale
""",
    "Skills.csv": """\
Name
Animation de groupe
Ingénierie de formation
Accueil et intégration
Co-animation
Tutorat
Conduite de réunion
Facilitation
Organisation du travail
""",
    "Languages.csv": """\
Name,Proficiency
Français,Native or bilingual proficiency
Anglais,Full professional proficiency
Espagnol,Limited working proficiency
""",
    "Email Addresses.csv": """\
Email Address,Confirmed,Primary,Updated On
solene@darrigade-conseil.example,Yes,Yes,"9/20/21, 8:14 AM"
solene.darrigade@garonne-fret.example,Yes,No,"5/17/11, 6:02 PM"
""",
    "PhoneNumbers.csv": """\
Extension,Number,Type
+33,6 39 98 01 01,Mobile
""",
    "Registration.csv": """\
Registered At,Registration Ip,Subscription Types
"5/17/11, 6:02 PM",192.0.2.17,
""",
    "Events.csv": """\
Event Name,Event Time,Status,External Url
Journée nationale de l'accueil,"Mar 12, 2026 09:00 AM - Mar 12, 2026 05:00 PM",ATTENDING,
Afterwork des indépendants,"Nov 06, 2025 06:30 PM - Nov 06, 2025 08:30 PM",RELINQUISHED,
""",
    "Learning.csv": """\
Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),\
Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),
Animer sans diapositives,<p>Bases</p>,Course,2026-01-14 12:16 UTC,N/A,false,N/A,
""",
    "Rich_Media.csv": """\
Date/Time,Media Description,Media Link
"You uploaded a feed document on April 12, 2026 at 8:03 AM (GMT)",,\
https://www.linkedin.com/dms/prv/document/5f3a7b01
""",
    "LearningCoachMessages.csv": "No conversations found\n",
    "Ad_Targeting.csv": """\
Member Age,Company Names,Company Names,Company Names,Job Titles,Job Titles,Job Titles,Member Gender
35-54,Darrigade Conseil,Garonne Fret,,Consultante,Formatrice,,
""",
    "Inferences_about_you.csv": """\
Category,Type of inference,Description,Inference
Demographics,Age,Based on graduation,35 to 54
""",
    "Receipts_v2.csv": """\
First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,\
Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code
""",
}
