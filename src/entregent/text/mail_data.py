"""Words of mail addresses: functions and households that are no one person."""

from __future__ import annotations

ROLES = frozenset({
    "abonnement", "abonnements", "abuse", "accounting", "accounts", "accueil", "achat",
    "achats", "achats-fournisseurs", "adherents", "adhesion", "admin", "administrateur",
    "administratif", "administration", "administrator", "agence", "assistance", "association",
    "atelier", "billing", "bonjour", "booking", "boutique", "bureau", "cabinet", "campus",
    "candidature", "candidatures", "career", "careers", "club", "comite", "commande",
    "commandes", "commercial", "communication", "compta", "comptabilite", "contact", "contacts",
    "contactus", "coucou", "courrier", "customer", "customerservice", "devis", "direction",
    "drh", "editor", "editorial", "email", "emploi", "enquiries", "equipe", "evenement",
    "evenements", "event", "events", "facturation", "facture", "factures", "famille", "family",
    "feedback", "finance", "formation", "formations", "general", "hello", "help", "helpdesk",
    "hey", "hi", "hola", "hostmaster", "hr", "info", "information", "informations", "infos",
    "inscription", "inscriptions", "invoice", "invoices", "it", "job", "jobs", "journal",
    "juridique", "kontakt", "legal", "logistique", "magasin", "mail", "mairie", "marketing",
    "media", "membership", "membres", "news", "newsletter", "noc", "office", "orders",
    "partenariat", "partenariats", "partners", "payroll", "personnel", "presidence", "press",
    "presse", "privacy", "production", "reception", "reclamation", "recruiting", "recruitment",
    "recrutement", "redaction", "registration", "reservation", "reservations",
    "ressourceshumaines", "rgpd", "rh", "sales", "sales-team", "salut", "sav", "scolarite",
    "secretaire", "secretariat", "security", "service", "serviceclient", "servicecommercial",
    "services", "shop", "staff", "standard", "store", "studio", "subscribe", "subscriptions",
    "support", "team", "tech", "technical", "technique", "the-team", "travel", "tresorier",
    "vente", "ventes", "web", "webmaster", "welcome",
})
"""Local parts that stand for a function, in French and English, without dots or hyphens' parts."""

SHARED_FIRST = frozenset({
    "contact", "famille", "family", "service",
})
"""First parts of local parts that several people share: `famille.dupont@`, `service.achats@`."""

BRANCHES = frozenset({
    "en", "europe", "fr", "france", "lyon", "paris",
})
"""Last parts that may follow a function: `contact.fr@`, `info-paris@`."""
