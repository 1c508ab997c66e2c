package org.interculturalcities.website;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MarkupEscaperTest {

    @Inject
    Engine engine;

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml"})
    void valuesAreTextInElementsAndAttributes(String type) {
        assertThat(rendered("<a href=\"{value}\">{value}</a>", type, "<b> & \"c\" 'd'"))
                .isEqualTo("<a href=\"@\">@</a>".replace("@", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml"})
    void charactersThatHtmlForbidsAreRemoved(String type) {
        String forbidden = "a\0\u0001\u000b\f\r\u001b\u007f\ufdd0\ufdef\ufffe\uffffz";
        assertThat(rendered("{value}", type, forbidden)).isEqualTo("az");
        assertThat(rendered("{value}", type, "a\n\tz é ع 𝄞")).isEqualTo("a\n\tz é ع 𝄞");
    }

    @Test
    void structuredDataCannotEndItsScript() {
        Object json = StructuredData.json(Map.of("name", "</script><!-- & -->"));
        assertThat(rendered("<script>{value}</script>", "text/html", json))
                .isEqualTo("<script>{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 --\\u003e\"}</script>");
    }

    private String rendered(String template, String type, Object value) {
        return engine.parse(template, Variant.forContentType(type))
                .data("value", value)
                .render();
    }
}
