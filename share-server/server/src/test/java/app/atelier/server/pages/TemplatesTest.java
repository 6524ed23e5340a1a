package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template, with words that try to be more than words. */
class TemplatesTest {
    private static final String EVIL =
            "</script><script>alert(1)</script>\"' onload=alert(1) <img src=x onerror=alert(1)> &amp;";
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final int NO_LIMIT = 1000;

    static Stream<String> templates() {
        return new Samples(EVIL).pages().keySet().stream().sorted();
    }

    private static String html(String template, String words) {
        var output = new StringOutput();
        ENGINE.render(template, new Samples(words).pages().get(template), output);
        return output.toString();
    }

    private static Document page(String template, String words) {
        return Jsoup.parse(html(template, words));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void words_stay_words(String template) {
        var page = page(template, EVIL);

        assertThat(page.select("script").stream().map(Element::attributes).map(Object::toString))
                .as("only our own scripts")
                .allMatch(attributes -> attributes.contains("/static/") || attributes.contains("application/ld+json"));
        assertThat(page.select("[onload],[onerror],[onclick],[style],style,iframe,object"))
                .isEmpty();
        assertThat(page.select("img[src=x]")).isEmpty();
        assertThat(page.title()).contains(EVIL);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void linked_data_can_be_read_and_ends_no_element(String template) throws Exception {
        var data = page(template, EVIL).selectFirst("script[type=application/ld+json]");

        assertThat(data).isNotNull();
        assertThat(new ObjectMapper().readTree(data.data()).path("name").asText())
                .isEqualTo(EVIL);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_page_is_well_made(String template) {
        var parser = Parser.htmlParser().setTrackErrors(NO_LIMIT);
        var page = parser.parseInput(html(template, "Three foxes"), "https://wall.example/");

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("h1")).as("one first heading").hasSize(1);
        assertThat(page.select("header,main,footer")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("img:not([alt])")).isEmpty();
        assertThat(page.select("form:not(:has(button))")).isEmpty();
        assertThat(page.select("svg use").eachAttr("href"))
                .allMatch(href -> icons().contains(href.substring(href.indexOf('#') + 1)));
        assertIdsAreUnique(page);
        assertReferencesMeetTheirTarget(page);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_field_has_its_label(String template) {
        var page = page(template, "Three foxes");

        for (var input : page.select("input:not([type=hidden]),textarea,select")) {
            var labelled = input.closest("label") != null
                    || !page.select("label[for=" + input.id() + "]").isEmpty();
            assertThat(labelled).as(input.outerHtml()).isTrue();
        }
    }

    private static void assertIdsAreUnique(Document page) {
        var seen = new HashSet<String>();
        assertThat(page.select("[id]").eachAttr("id")).allMatch(seen::add);
    }

    private static void assertReferencesMeetTheirTarget(Document page) {
        for (var attribute : Set.of("aria-labelledby", "aria-describedby", "for")) {
            for (var ids : page.select("[" + attribute + "]").eachAttr(attribute)) {
                for (var id : ids.split(" ")) {
                    assertThat(page.getElementById(id)).as(attribute + " " + id).isNotNull();
                }
            }
        }
    }

    private static Set<String> icons() {
        var bytes = Samples.ASSETS.find("icons.svg").orElseThrow().bytes();
        var sheet = Jsoup.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8), "", Parser.xmlParser());
        return Set.copyOf(sheet.select("symbol").eachAttr("id"));
    }
}
