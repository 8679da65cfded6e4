"""What people call keys elsewhere, or in their own language."""

SYNONYMS = {
    "titel": "title", "заголовок": "title", "название": "title", "headline": "title", "kop": "title",
    "samenvatting": "summary", "description": "summary", "описание": "summary", "excerpt": "summary",
    "datum": "date", "дата": "date", "published": "date", "created": "date",
    "updated": "modified", "lastmod": "modified", "gewijzigd": "modified", "изменено": "modified",
    "tag": "tags", "labels": "tags", "keywords": "tags", "categories": "tags", "category": "tags",
    "trefwoorden": "tags", "метки": "tags", "теги": "tags", "campagne": "campaign", "кампания": "campaign",
    "image": "cover", "picture": "cover", "photo": "cover", "foto": "cover", "afbeelding": "cover",
    "credit": "cover_credit", "caption": "cover_caption", "focus": "cover_focus", "toestemming": "consent",
    "согласие": "consent", "картинка": "cover", "фото": "cover", "обложка": "cover", "alt": "cover_alt",
    "статус": "status",
    "permalink": "slug", "url": "slug", "redirect_from": "aliases", "redirects": "aliases",
    "translation_of": "translated_from", "vertaald_van": "translated_from", "перевод": "translated_from",
    "begin": "start", "starts": "start", "начало": "start", "einde": "end", "eind": "end", "ends": "end",
    "until": "end", "конец": "end", "tijdzone": "timezone", "tz": "timezone", "rrule": "recurrence",
    "repeat": "recurrence", "recurs": "recurrence", "herhaling": "recurrence", "повторение": "recurrence",
    "previous_start": "former_start", "old_start": "former_start", "location": "place", "venue": "place",
    "plaats": "place", "locatie": "place",
    "место": "place", "exdate": "except", "rdate": "extra", "organizers": "organisers", "bron": "source",
    "источник": "source", "doel": "goal", "цель": "goal",
}  # fmt: skip

AUTHORS = frozenset({"author", "authors", "auteur", "автор", "by", "writer"})
LANGUAGES = frozenset({"lang", "language", "locale", "taal", "язык"})
DRAFTS = frozenset({"draft", "concept", "черновик"})

# Parts of a key that has keys of its own: the part, and the whole.
PARTS = {
    "address": "place", "town": "place", "city": "place", "country": "place", "latitude": "place", "longitude": "place",
    "deadline": "registration", "capacity": "registration", "price": "registration", "required": "registration",
}  # fmt: skip
