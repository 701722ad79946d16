"""Sentences about notices of networks found in a mailbox."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "invitation": (
        "{n} notice of a network told of an invitation: kept.",
        "{n} notices of networks told of invitations: kept.",
    ),
    "accepted": (
        "{n} notice of a network told that an invitation was accepted: kept.",
        "{n} notices of networks told that invitations were accepted: kept.",
    ),
    "message": (
        "{n} notice of a network told of a message: kept.",
        "{n} notices of networks told of messages: kept.",
    ),
    "comment": (
        "{n} notice of a network told of a comment under a post of yours, or meant for you: kept.",
        "{n} notices of networks told of comments under posts of yours, or meant for you: kept.",
    ),
    "group-reply": (
        "{n} notice of a network told of a reply in a group: kept.",
        "{n} notices of networks told of replies in groups: kept.",
    ),
    "view": (
        "{n} notice said that somebody looked at your profile: counted, nothing more. Looking is not calling.",
        "{n} notices said that somebody looked at your profile: counted, nothing more. Looking is not calling.",
    ),
    "reaction": (
        "{n} notice told of a press on a button (a like, congratulations): left aside, nobody wrote anything.",
        "{n} notices told of presses on buttons (likes, congratulations): left aside, nobody wrote anything.",
    ),
    "digest": (
        "{n} summary by a network (“3 invitations are waiting”) was left aside: each thing in it has a notice of its own, or stands in the archive.",
        "{n} summaries by networks (“3 invitations are waiting”) were left aside: each thing in them has a notice of its own, or stands in the archive.",
    ),
    "suggestion": (
        "{n} suggestion by a network to add somebody was left aside: it comes from no person.",
        "{n} suggestions by networks to add somebody were left aside: they come from no person.",
    ),
    "jobs": (
        "{n} job alert by a network was left aside.",
        "{n} job alerts by networks were left aside.",
    ),
    "news": (
        "{n} newsletter by a network was left aside.",
        "{n} newsletters by networks were left aside.",
    ),
    "gathering": (
        "{n} notice about a meeting of a group was left aside: your calendar tells where you went.",
        "{n} notices about meetings of groups were left aside: your calendar tells where you went.",
    ),
    "account": (
        "{n} message by a network about your account was left aside.",
        "{n} messages by networks about your account were left aside.",
    ),
    "unread": (
        "{n} notice of a network is worded in a way this version does not know: nothing was taken from it.",
        "{n} notices of networks are worded in ways this version does not know: nothing was taken from them.",
    ),
    "unnamed": (
        "{n} notice of a network does not name in full who it is about: nobody was made of a given name alone.",
        "{n} notices of networks do not name in full who they are about: nobody was made of a given name alone.",
    ),
    "forged": (
        "{n} message bears the address of a network, but the checks of your mail server or its signature do not say so: not believed, left aside.",
        "{n} messages bear the address of a network, but the checks of your mail server or their signatures do not say so: not believed, left aside.",
    ),
    "preview": (
        "{n} notice of a network is worded in a way we know of without having seen a real one: not read. To try it, turn previews on in the settings (`entregent settings previews yes`), then import the mailbox again.",
        "{n} notices of networks are worded in ways we know of without having seen real ones: not read. To try them, turn previews on in the settings (`entregent settings previews yes`), then import the mailbox again.",
    ),
}
