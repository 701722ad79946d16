"""More of what WhatsApp says by itself, in Spanish, Italian, Portuguese, Dutch and German.

Written after the wording of the application (2026-11-25) and not seen on an export; an export in
one of these languages may hold forms that stand neither here nor in `notices`.
"""

from __future__ import annotations

SYSTEM = (
    # somebody comes, goes, is put in or out
    r".{1,80} (?:te|me) añadió$|añadiste a .{1,80}$|eliminaste a .{1,80}$|saliste(?: del grupo)?$",
    r".{1,80} (?:salió|eliminó a .{1,80})$",
    r"(?:.{1,80} se unió|te uniste) (?:usando|mediante) .{1,120}$",
    r"hai (?:aggiunto|rimosso) [^?!.]{1,80}$|.{1,80} ha rimosso .{1,80}$|hai abbandonato$",
    r"(?:.{1,80} si è unito|ti sei unito) (?:usando|tramite) .{1,120}$",
    r".{1,80} (?:saiu|removeu .{1,80})$|você (?:saiu|removeu .{1,80}|adicionou .{1,80})$",
    r"(?:.{1,80} entrou|você entrou) (?:usando|através) .{1,120}$",
    r"je hebt .{1,80} (?:toegevoegd|verwijderd)$|je hebt de groep .{1,120}$",
    r".{1,80} (?:is vertrokken|heeft .{1,80} verwijderd)$|je bent vertrokken$",
    r"(?:.{1,80} is|je bent) deelnemer geworden .{1,120}$",
    # the group is made, named, pictured, described
    r"(?:creaste|hai creato|você criou) (?:el|este|il|questo|o) gru(?:p|pp)o.{0,120}$",
    (r"(?:.{1,80} cambió|cambiaste) (?:el nombre|el asunto|el ícono|la foto|la imagen"
     r"|la descripción|los ajustes) (?:del?|de este) .{1,200}$"),
    (r"(?:.{1,80} ha|hai) (?:cambiato|modificato) (?:il nome|l[’']oggetto|l[’']immagine"
     r"|l[’']icona|la descrizione|le impostazioni) d.{1,200}$"),
    (r"(?:.{1,80} (?:mudou|alterou)|você (?:mudou|alterou)) (?:o nome|a imagem|a foto"
     r"|a descrição|o assunto|as configurações) d.{1,200}$"),
    (r"(?:.{1,80} heeft|je hebt) (?:het onderwerp|de groepsnaam|de groepsafbeelding"
     r"|de groepsomschrijving|de groepsinstellingen).{0,200}$"),
    r"(?:.{1,80} hat|du hast) den (?:betreff|gruppennamen) .{1,200}$",
)
MEDIA = (
    r"(?:sticker|gif|documento|contacto|nota de video) omitid[oa]$|tarjeta de contacto omitida$",
    r"(?:sticker|gif|immagine|video|audio|documento|scheda contatto) non inclus[oa]$",
    r"(?:imagem|vídeo|áudio|figurinha|gif|documento|cartão do contato) (?:omitid[oa]|ocultad[oa])$",
    r"<(?:ficheiro|mídia|multimédia|arquivo de mídia) (?:não revelado|ocult[oa]|omitid[oa])>",
    r"(?:sticker|video|audio|gif|document|contactkaart|videobericht) weggelaten$",
)
DELETED = (
    (r"(?:mensagem apagada|(?:essa|esta) mensagem foi apagada|apagou esta mensagem"
     r"|apagaste esta mensagem|je hebt dit bericht verwijderd|este mensaje fue eliminado"
     r"|messaggio eliminato)\.?$"),
)
MISSED = (
    (r"(?:videollamada perdida|videochiamata persa|gemiste (?:oproep|video-?oproep|groepsoproep)"
     r"|ligação de (?:voz|vídeo) perdida|llamada grupal perdida).{0,80}$"),
    (r"(?:llamada|videollamada|chiamata vocale|videochiamata|ligação de voz|ligação de vídeo"
     r"|spraakgesprek|videogesprek)[,. ]+(?:sin respuesta|nessuna risposta|não atendida"
     r"|sem resposta|niet beantwoord).{0,80}$"),
)
CALL = (r"(?:llamada|ligação de voz|spraakgesprek)[,.]\s*(?P<length>[^\n]{1,40})$",)
VIDEO = (r"(?:ligação de vídeo|videogesprek)[,.]\s*(?P<length>[^\n]{1,40})$",)
