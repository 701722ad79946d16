"""Who writes without being anybody: the addresses networks send notices from, and folder names.

The senders were seen in public mail rules and filter lists, November 2026; `noreply` addresses need
no list (`text.mail.holder`). A domain stands here only when nobody who works there writes from it.
"""

from __future__ import annotations

NOTICE_DOMAINS = frozenset({
    "@facebookmail.com", "@mail.instagram.com", "@redditmail.com", "@e.linkedin.com",
    "@el.linkedin.com", "@bounce.linkedin.com", "@mail.xing.com", "@mail.viadeo.com",
    "@notify.twitter.com", "@info.x.com", "@mail.meetup.com", "@email.meetup.com",
    "@noreply.github.com", "@email.slackhq.com", "@event.eventbrite.com",
    "@order.eventbrite.com", "@docusign.net", "@mail.strava.com",
})
"""Everything from these domains and their sub-domains is a notice; each begins with `@`."""

NOTICE_SENDERS = frozenset({
    "invitations@linkedin.com", "hit-reply@linkedin.com", "inmail-hit-reply@linkedin.com",
    "jobs-listings@linkedin.com", "member@linkedin.com", "connections@linkedin.com",
    "messages-noreply@linkedin.com", "messaging-digest-noreply@linkedin.com",
    "notifications-noreply@linkedin.com", "updates-noreply@linkedin.com",
    "groups-noreply@linkedin.com", "editors-noreply@linkedin.com",
    "security-noreply@linkedin.com",
    "jobalerts-noreply@linkedin.com", "newsletters-noreply@linkedin.com",
    "mailrobot@xing.com", "notifications@github.com", "info@meetup.com",
    "calendar-notification@google.com", "drive-shares-noreply@google.com",
    "drive-shares-dm-noreply@google.com", "comments-noreply@docs.google.com",
    "meetings-noreply@google.com",
})

SENT = frozenset({
    "sent", "sent items", "sent mail", "sent messages", "envoyes", "elements envoyes",
    "messages envoyes", "courrier envoye", "mails envoyes", "gesendet", "gesendete objekte",
    "gesendete elemente", "gesendete nachrichten", "enviados", "elementos enviados",
    "mensajes enviados", "posta inviata", "inviati", "messaggi inviati", "verzonden",
    "verzonden items", "itens enviados", "outbox", "sent-mail",
    "gesendete mails", "skickat", "skickade objekt", "sendt post", "sendte elementer", "wyslane",
    "wyslane elementy", "odeslane", "odoslane", "elkuldott elemek", "trimise", "elemente trimise",
    "lahetetyt", "отправленные", "надіслані", "απεσταλμενα", "gonderilmis ogeler",
    "gonderilmis postalar", "送信済み", "已发送邮件", "已发送", "보낸편지함", "mails enviados",
    "correo enviado",
    "e-mails enviados", "enviats", "missatges enviats",
})
DRAFTS = frozenset({
    "draft", "drafts", "brouillon", "brouillons", "entwurf", "entwurfe", "borrador", "borradores",
    "bozze", "bozza", "concepten", "rascunhos", "rascunho", "templates", "modeles",
    "unsent messages",
    "utkast", "kladder", "kladde", "wersje robocze", "koncepty", "rozepsane", "piszkozatok",
    "schite", "luonnokset", "черновики", "чернетки", "προχειρα", "taslaklar", "下書き", "草稿",
    "임시보관함", "esborranys",
})
SPAM = frozenset({
    "spam", "junk", "junk e-mail", "junk email", "junk mail", "bulk mail", "courrier indesirable",
    "indesirables", "indesirable", "pourriel", "pourriels", "spamverdacht", "correo no deseado",
    "posta indesiderata", "ongewenste e-mail", "lixo eletronico", "unerwunscht",
    "skrappost", "skräppost", "uonsket e-post", "uonsket mail", "søppelpost", "wiadomosci-smieci",
    "nevyzadana posta", "leveleszemet", "roskaposti", "спам", "нежелательная почта",
    "ανεπιθυμητα", "ανεπιθυμητη αλληλογραφια", "gereksiz", "istenmeyen e-posta", "迷惑メール",
    "垃圾邮件",
    "스팸함", "correo basura",
})
TRASH = frozenset({
    "trash", "bin", "deleted items", "deleted messages", "deleted", "corbeille",
    "elements supprimes",
    "messages supprimes", "papierkorb", "geloschte elemente", "geloschte objekte", "papelera",
    "elementos eliminados", "cestino", "posta eliminata", "prullenbak", "verwijderde items",
    "lixeira", "itens excluidos",
    "papperskorgen", "borttagna objekt", "papirkurv", "papperskorg", "slettet post",
    "slettede elementer", "kosz", "elementy usuniete", "kos", "odstranena posta", "kuka",
    "torolt elemek", "cos de gunoi", "elemente sterse", "roskakori", "poistetut", "корзина",
    "кошик", "удаленные", "καδος απορριμματων", "διαγραμμενα", "cop kutusu", "silinmis ogeler",
    "ゴミ箱", "已删除邮件", "휴지통", "paperera", "lixo", "caixote do lixo", "reciclagem",
})
CHATS = frozenset({"chat", "chats", "hangouts"})
"""Gmail's pseudo-messages."""
