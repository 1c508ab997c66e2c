package org.interculturalcities.columns;

import java.util.Arrays;
import java.util.List;
import org.interculturalcities.columns.cell.CellParsers.Address;
import org.interculturalcities.columns.cell.CellParsers.Choice;
import org.interculturalcities.columns.cell.CellParsers.Plain;
import org.interculturalcities.columns.cell.CellParsers.Prose;
import org.interculturalcities.columns.cell.CellParsers.Reference;
import org.interculturalcities.columns.cell.ContactParser;
import org.interculturalcities.columns.cell.DateParser;
import org.interculturalcities.columns.cell.DocumentsParser;
import org.interculturalcities.columns.cell.ExternalIdsParser;
import org.interculturalcities.columns.cell.LanguageParser;
import org.interculturalcities.columns.cell.PeriodCellParser;
import org.interculturalcities.columns.cell.TextsByLanguageParser;
import org.interculturalcities.editing.ReferenceType;
import org.interculturalcities.editing.practice.PracticeRules;
import org.interculturalcities.editing.practice.TextRules;
import org.interculturalcities.practice.Status;

/** The columns of practices: those of the official good-practice template, plus those of the catalogue. */
public final class PracticeColumns {

    public static final Column EXTERNAL_ID = Column.of(
                    "externalId",
                    "External ID",
                    new Plain(PracticeRules.MAX_EXTERNAL_ID_LENGTH),
                    "Your own key for the practice. The same key once more means the same practice, so that a file can"
                            + " be sent again; several rows of one key are one practice in several languages.",
                    "2024-017")
            .alsoCalled("key", "reference number");
    public static final Column ID = Column.of(
            "id",
            "Catalogue ID",
            new Plain(20),
            "The catalogue's own number of a practice that is there already; for rows without a key of yours.",
            "");
    public static final Column LANGUAGE = Column.of(
                    "language",
                    "Language",
                    new LanguageParser(),
                    "The language of the texts in this row: its tag (BCP 47) or its name.",
                    "en")
            .ofText();
    public static final Column TITLE = Column.of(
                    "title",
                    "Title",
                    new Prose(TextRules.MAX_TITLE_LENGTH),
                    "What the practice is called, in the language of the row.",
                    "A kitchen for everyone")
            .ofText()
            .required()
            .alsoCalled("name", "title of the practice");
    public static final Column PERIOD = Column.of(
                    "period",
                    "Period",
                    new PeriodCellParser(),
                    "When it ran, as you would say it; what is understood of it is shown in the plan.",
                    "since 2019")
            .alsoCalled("dates", "year");
    public static final Column START = Column.of(
            "start",
            "Start",
            new PeriodCellParser(),
            "When it began, where a file has this in a column of its own; left empty if there is a period.",
            "");
    public static final Column END = Column.of(
            "end",
            "End",
            new PeriodCellParser(),
            "When it ended, where a file has this in a column of its own; empty if it goes on.",
            "");
    public static final Column CITIES = Column.of(
                    "cities",
                    "Cities",
                    new Reference(ReferenceType.CITY, true),
                    "The cities it was done by, by name in any language or by id.",
                    "Bradford")
            .alsoCalled("city", "city or cities");
    public static final Column COUNTRIES = Column.of(
                    "countries",
                    "Countries",
                    new Reference(ReferenceType.COUNTRY, true),
                    "Only where no city is named: the countries, by ISO 3166-1 code or name.",
                    "")
            .alsoCalled("country");
    public static final Column STATUS = Column.of(
            "status",
            "Status",
            new Choice(Arrays.stream(Status.values()).map(Status::word).toList()),
            "Where it stands. Left empty, a new practice is published, or a draft if you may not publish.",
            "published");
    public static final Column TRANSLATION = Column.of(
                    "translation",
                    "Translation",
                    new Choice(List.of("original", "human", "machine")),
                    "Of a text that is a translation, who made it.",
                    "")
            .ofText();

    public static final Column EXTERNAL_IDS = Column.of(
            "externalIds",
            "External IDs",
            new ExternalIdsParser(),
            "In files that were exported: what all catalogues call it, each as source:id.",
            "");
    public static final Column TEXTS = Column.of(
            "texts",
            "Texts",
            new TextsByLanguageParser(),
            "In JSON, all texts by language, instead of columns for one.",
            "");

    /** All columns of a practice file. */
    public static final ColumnSet PRACTICES = ColumnSet.of(
            List.of(
                    EXTERNAL_ID,
                    ID,
                    TITLE,
                    LANGUAGE,
                    TRANSLATION,
                    section("summary", "Summary", "In two or three sentences, what was done."),
                    section("purpose", "Purpose", "What the practice is for, and for whom."),
                    section(
                                    "rationale",
                                    "Stimulus/Rationale",
                                    "What gave rise to it: the need, the occasion, the idea behind it.")
                            .alsoCalled("stimulus", "rationale"),
                    section("process", "Process", "How it was done: steps, people and means."),
                    section("impact", "Impact", "What came of it, and how one knows."),
                    Column.of(
                                    "references",
                                    "Key reference documents",
                                    new DocumentsParser(),
                                    "One document a line: title, address in angle brackets, language in square ones.",
                                    "Evaluation report <https://example.org/report.pdf> [en]")
                            .ofText()
                            .alsoCalled("documents"),
                    PERIOD,
                    START,
                    END,
                    CITIES,
                    COUNTRIES,
                    Column.of(
                                    "topics",
                                    "Topics",
                                    new Reference(ReferenceType.TOPIC, true),
                                    "Topics of the catalogue, by label in any language or by id.",
                                    "Education")
                            .alsoCalled("topic", "themes"),
                    Column.of(
                                    "collections",
                                    "Collections",
                                    new Reference(ReferenceType.COLLECTION, true),
                                    "Themed collections it belongs to.",
                                    "")
                            .alsoCalled("collection"),
                    Column.of(
                                    "sourceUrl",
                                    "Source",
                                    new Address(),
                                    "Where on the web it was told first.",
                                    "https://example.org/kitchen")
                            .alsoCalled("url", "website", "source url"),
                    Column.of(
                            "license",
                            "Licence",
                            new Plain(2000),
                            "Under which the texts may be used: an SPDX identifier or an address.",
                            "CC-BY-4.0"),
                    Column.of(
                            "confirmedOn",
                            "Confirmed on",
                            new DateParser(),
                            "The day on which it was last confirmed to be still running.",
                            ""),
                    Column.of(
                            "contact",
                            "Contact",
                            new ContactParser(),
                            "Whom to ask: name, organisation, e-mail, telephone. It is not shown to the public.",
                            ""),
                    EXTERNAL_IDS,
                    TEXTS,
                    STATUS),
            "cityNames",
            "countryNames",
            "topicLabels",
            "collectionLabels",
            "missing",
            "slug",
            "fallback",
            "languages",
            "originalLanguage",
            "periodFrom",
            "periodTo",
            "periodOngoing",
            "highlights",
            "highlightsLanguage",
            "highlightsFoundAs",
            "networks",
            "revision",
            "updatedAt",
            "createdAt",
            "link",
            "links");

    /** The columns of a translation file: the practice, and its text in one language. */
    public static final ColumnSet TRANSLATIONS = new ColumnSet(
            PRACTICES.columns().stream()
                    .filter(column -> column.isOfText() || column == EXTERNAL_ID || column == ID)
                    .toList(),
            PRACTICES.ignored());

    private PracticeColumns() {}

    private static Column section(String name, String heading, String explanation) {
        return Column.of(name, heading, new Prose(TextRules.MAX_SECTION_LENGTH), explanation, "")
                .ofText();
    }
}
