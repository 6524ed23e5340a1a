package app.atelier.server.statuses;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.configuration.BaseUrl;
import java.net.URI;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    private final BaseUrl base = new BaseUrl(URI.create("https://a.example"));

    @Test
    void findsTagsInManyScriptsAndNoNumbers() {
        assertThat(Captions.tags("#Fox, #狐 (#été) a#b #1 #2nd ##x http://a.b/#c"))
                .containsExactly("fox", "狐", "été", "2nd", "x");
    }

    @Test
    void makesLinksOfWebAddressesOnly() {
        String html = CaptionHtml.of("see https://x.org/a. javascript:alert(1) data:text/html,x http://", base);
        assertThat(html).contains("<a href=\"https://x.org/a\"").contains("</a>. javascript:alert(1)");
        assertThat(html.split("<a ", -1)).hasSize(2);
    }

    @Test
    void keepsLinesAndParagraphs() {
        assertThat(CaptionHtml.of("a\nb\n\nc", base)).isEqualTo("<p>a<br>b</p><p>c</p>");
    }

    @Property
    void losesNoLetterAndLetsNoTagThrough(@ForAll("captions") String caption) {
        assertThat(Captions.parts(caption).stream().map(Captions.Part::text).collect(Collectors.joining()))
                .isEqualTo(caption);
        assertThat(CaptionHtml.of(caption, base))
                .doesNotContain("<a>", "<script", "javascript:\"")
                .doesNotContain("href=\"j");
    }

    @Provide
    Arbitrary<String> captions() {
        return Arbitraries.strings()
                .withChars("ab#_/:.<>\"'& \n狐\u202e0")
                .ofMaxLength(30)
                .map(text -> text.replace("/", "http://a"));
    }

    @Test
    void anAddressThatBeginsWithANameIsNoLink() {
        for (String text : java.util.List.of("https://mastodon.example@evil.example/x", "http://a:b@evil.example")) {
            assertThat(Captions.parts(text)).allMatch(Captions.Words.class::isInstance);
        }
        assertThat(Captions.parts("https://a.example/@mara")).hasOnlyElementsOfType(Captions.Link.class);
    }
}
