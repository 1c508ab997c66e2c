package org.interculturalcities.website;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Escapes every value in a template of HTML or XML, and removes characters that HTML forbids. */
@Singleton
class MarkupEscaper extends HtmlEscaper {

    MarkupEscaper() {
        super(List.of("text/html", "application/xml", "text/xml"));
    }

    void register(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    // Replaces Qute's own escaper, which has the default priority.
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public String map(Object result, Expression expression) {
        StringBuilder allowed = new StringBuilder();
        result.toString()
                .chars()
                .filter(MarkupEscaper::isAllowed)
                .forEach(character -> allowed.append((char) character));
        return super.map(allowed.toString(), expression);
    }

    // Not a regular expression, which is much slower: pages have hundreds of values.
    private static boolean isAllowed(int character) {
        return character < 0x7f
                ? character >= ' ' || character == '\n' || character == '\t'
                : character > 0x7f && (character < 0xfdd0 || character > 0xfdef && character < 0xfffe);
    }
}
