package org.interculturalcities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.interculturalcities.period.PeriodParser;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.practice.Slugs;
import org.interculturalcities.practice.Status;
import org.interculturalcities.practice.Text;
import org.interculturalcities.revision.Author;
import org.interculturalcities.revision.RevisionWriter;

/** The practices that tests write, besides those of the sample. */
@ApplicationScoped
public class Fixtures {

    public static final Author TESTER = new Author("tester", "test");

    private final RevisionWriter revisionWriter;
    private final Practices practices;
    private final Slugs slugs;

    Fixtures(RevisionWriter revisionWriter, Practices practices, Slugs slugs) {
        this.revisionWriter = revisionWriter;
        this.practices = practices;
        this.slugs = slugs;
    }

    /** A practice of Bradford on education since 2016, published. */
    public Practice publish(String title) {
        return make(title, Status.PUBLISHED);
    }

    public Practice draft(String title) {
        return make(title, Status.DRAFT);
    }

    private Practice make(String title, Status status) {
        Practice[] made = new Practice[1];
        revisionWriter.write(TESTER, transaction -> {
            Text text = text(title, "Neighbours cook for each other.");
            made[0] = new Practice(practices.nextId(), transaction.time())
                    .setTexts("en", Map.of("en", text))
                    .setPlaces(List.of("GB"), List.of("gb-bradford"))
                    .setCategories(List.of("education"), List.of())
                    .setPeriod(PeriodParser.parse("Since 2016"))
                    .setStatus(status);
            slugs.assign(List.of(made[0]));
            transaction.save(made[0]);
        });
        return made[0];
    }

    public long save(Practice practice) {
        return revisionWriter.write(TESTER, transaction -> transaction.save(practice));
    }

    public long delete(Practice practice) {
        return revisionWriter.write(TESTER, transaction -> transaction.delete(practice));
    }

    public static Text text(String title, String summary) {
        return new Text(title, summary, null, null, null, null, List.of(), Text.Translation.ORIGINAL);
    }
}
