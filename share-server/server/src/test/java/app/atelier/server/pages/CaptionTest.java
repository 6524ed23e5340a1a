package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CaptionTest {
    @Test
    void the_first_line_speaks_and_the_rest_follows() {
        var caption = Caption.of("She looked back once\nNot twice.\n\nI waited. #deer", "");

        assertThat(caption.title()).isEqualTo("She looked back once");
        assertThat(caption.speaks()).isTrue();
        assertThat(caption.paragraphs())
                .containsExactly(
                        paragraph(new Caption.Words("Not twice.")),
                        paragraph(new Caption.Words("I waited. "), new Caption.TagLink("deer", "/tags/deer")));
    }

    @Test
    void tags_at_the_end_of_the_title_move_below_it() {
        var caption = Caption.of("Night shift #owl #Night", "");

        assertThat(caption.title()).isEqualTo("Night shift");
        assertThat(caption.paragraphs())
                .containsExactly(paragraph(
                        new Caption.TagLink("owl", "/tags/owl"),
                        new Caption.Words(" "),
                        new Caption.TagLink("Night", "/tags/night")));
    }

    @Test
    void a_caption_of_nothing_but_tags_gets_a_title() {
        var caption = Caption.of("#owl", "A picture by Mara");

        assertThat(caption.title()).isEqualTo("A picture by Mara");
        assertThat(caption.paragraphs()).hasSize(1);
    }

    @Test
    void a_long_first_line_is_text_not_a_title_in_large_letters() {
        assertThat(Caption.of("x".repeat(121), "").speaks()).isFalse();
        assertThat(Caption.of("x".repeat(120), "").speaks()).isTrue();
    }

    @Test
    void a_link_shows_its_real_host() {
        assertThat(pieces("https://wall.example/a/b?c=d"))
                .containsExactly(new Caption.Link("https://wall.example/a/b?c=d", "wall.example/a/b"));
    }

    @Test
    void what_hides_its_host_or_is_no_web_address_is_no_link() {
        assertThat(pieces("https://wall.example@evil.example/")).noneMatch(Caption.Link.class::isInstance);
        assertThat(pieces("javascript:alert(1) data:text/html,x")).noneMatch(Caption.Link.class::isInstance);
        assertThat(pieces("https://a.example/\u202egnp.exe"))
                .filteredOn(Caption.Link.class::isInstance)
                .allMatch(link -> !((Caption.Link) link).text().contains("\u202e"));
    }

    @Property
    void every_text_can_be_read_and_no_link_leaves_the_web(@ForAll String text) {
        var caption = Caption.of(text, "untitled");

        assertThat(caption.title()).isNotBlank();
        assertThat(caption.paragraphs().stream().flatMap(paragraph -> paragraph.pieces().stream()))
                .filteredOn(Caption.Link.class::isInstance)
                .allMatch(link -> ((Caption.Link) link).href().matches("(?i)https?://.*"));
    }

    private static List<Caption.Piece> pieces(String text) {
        return Caption.paragraphs(text).getFirst().pieces();
    }

    private static Caption.Paragraph paragraph(Caption.Piece... pieces) {
        return new Caption.Paragraph(List.of(pieces));
    }
}
