package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.pages.RecipeView.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PromptRolesTest {
    @Test
    void words_of_one_kind_share_a_line() throws Exception {
        var spans = PromptRoles.spans(
                "three red foxes in snow",
                scene("{'start':0,'end':5,'role':'count'},{'start':6,'end':9,'role':'colour'},"
                        + "{'start':10,'end':15,'role':'subject'},{'start':16,'end':18,'role':'filler'},"
                        + "{'start':19,'end':23,'role':'setting'}"));

        assertThat(spans)
                .containsExactly(
                        new Span("three", "subject"),
                        new Span(" ", null),
                        new Span("red", "colour"),
                        new Span(" ", null),
                        new Span("foxes", "subject"),
                        new Span(" in ", null),
                        new Span("snow", "place"));
    }

    @Test
    void a_reading_that_does_not_fit_is_passed_over() throws Exception {
        var spans = PromptRoles.spans(
                "fox",
                scene("{'start':-4,'end':2,'role':'subject'},{'start':1,'end':99,'role':'subject'},{'role':7},3"));

        assertThat(spans).containsExactly(new Span("fox", null));
    }

    @Property
    void the_spans_are_the_prompt(@ForAll String prompt, @ForAll int start, @ForAll int end) throws Exception {
        var spans = PromptRoles.spans(prompt, scene("{'start':" + start + ",'end':" + end + ",'role':'subject'}"));

        assertThat(spans.stream().map(Span::text).collect(Collectors.joining())).isEqualTo(prompt);
    }

    private static JsonNode scene(String readings) throws Exception {
        return new ObjectMapper().readTree("{\"readings\":[" + readings.replace('\'', '"') + "]}");
    }
}
