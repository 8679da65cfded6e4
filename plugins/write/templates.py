"""Which template shows which model."""

from collections.abc import Mapping

from plugins.page import models

TEMPLATES: Mapping[type, str] = {
    models.Home: "home.html",
    models.Listing: "list.html",
    models.TagIndex: "tags.html",
    models.NewsPage: "article.html",
    models.PressPage: "press.html",
    models.DossierPage: "dossier.html",
    models.StaticPage: "page.html",
    models.CampaignPage: "campaign.html",
    models.CampaignList: "campaigns.html",
    models.EventPage: "event.html",
    models.CalendarPage: "calendar.html",
    models.MonthPage: "month.html",
    models.Selection: "selection.html",
    models.YearPage: "year.html",
    models.FeedsPage: "feeds.html",
    models.SearchPage: "search.html",
    models.LetterPage: "letter.html",
    models.NotFound: "404.html",
    models.Chooser: "chooser.html",
    models.Moved: "moved.html",
}
