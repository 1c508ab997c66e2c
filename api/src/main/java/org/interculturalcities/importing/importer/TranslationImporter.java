package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
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
            PracticeLookup lookup,
            PracticeContacts contacts,
            ReplacedContacts replacedContacts,
            ObjectMapper json) {
        super(practices, records, log, slugs, lookup, contacts, replacedContacts, json);
    }

    @Override
    public String kind() {
        return "translations";
    }

    @Override
    public void resolve(List<RowGroup> groups, ImportRun run) {
        super.resolve(groups, run);
        groups.forEach(group -> {
            if (group.present() instanceof Practice practice) {
                group.rows().forEach(row -> checkLanguage(row, practice, group, run));
            } else if (!group.isWrong()) {
                group.check()
                        .error(
                                PracticeColumns.EXTERNAL_ID.name(),
                                group.leader().externalId().orElse(null),
                                "unknown-practice",
                                "The practice to translate does not exist");
            }
        });
    }

    private static void checkLanguage(ParsedRow row, Practice practice, RowGroup group, ImportRun run) {
        String language = new PracticeRows(group, run).language(row);
        if (practice.originalLanguage().equals(language)) {
            row.check()
                    .error(
                            PracticeColumns.LANGUAGE.name(),
                            language,
                            "not-a-translation",
                            "This is the original language of the practice");
        }
    }
}
