package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.interculturalcities.columns.ColumnSet;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.columns.PracticeColumns;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticeContacts;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.practice.Slugs;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RecordLog;

/** Imports translations of existing practices, one row for each text. */
@Singleton
class TranslationImporter extends PracticeImporter {

    TranslationImporter(
            Practices practices,
            EntitySerializer records,
            RecordLog log,
            Slugs slugs,
            PracticeLookup known,
            PracticeContacts contacts,
            ObjectMapper json) {
        super(practices, records, log, slugs, known, contacts, json);
    }

    @Override
    public String name() {
        return "translations";
    }

    @Override
    public ColumnSet columns() {
        return PracticeColumns.TRANSLATIONS;
    }

    @Override
    public void understand(List<RowGroup> groups, ImportSession session) {
        super.understand(groups, session);
        groups.forEach(group -> {
            if (group.present() instanceof Practice practice) {
                group.rows().forEach(row -> checkLanguage(row, practice, group, session));
            } else if (!group.isWrong()) {
                group.check()
                        .error(
                                PracticeColumns.EXTERNAL_ID.name(),
                                group.leader().externalId().orElse(null),
                                "unknown-practice",
                                "The practice to translate does not exist",
                                List.of());
            }
        });
    }

    private static void checkLanguage(ParsedRow row, Practice practice, RowGroup group, ImportSession session) {
        String language = new PracticeRows(group, session).language(row);
        if (practice.originalLanguage().equals(language)) {
            row.check()
                    .error(
                            PracticeColumns.LANGUAGE.name(),
                            language,
                            "not-a-translation",
                            "This is the original language of the practice",
                            List.of());
        }
    }
}
