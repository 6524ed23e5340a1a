package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SyndicationFormatsTest {
    private static final String EVIL = "]]></title><script>alert(1)</script> & \u0000\u0008\ud800 \uFFFF done";
    private static final String SAFE = "]]></title><script>alert(1)</script> &   done";

    private final Feed feed = new Feed(
            "https://wall.example/",
            EVIL,
            "https://wall.example/",
            "https://wall.example/feed.atom",
            "https://wall.example/feed.json",
            "https://wall.example/static/mark.svg",
            "https://wall.example/feed.atom?before=1",
            Samples.NOW,
            List.of(new FeedEntry(
                    "https://wall.example/@mara/1",
                    "https://wall.example/@mara/1",
                    EVIL,
                    EVIL,
                    "<p>" + EVIL + "</p>",
                    EVIL,
                    "https://wall.example/@mara",
                    Instant.EPOCH,
                    Samples.NOW,
                    "https://wall.example/media/a/original.png",
                    "image/png",
                    1234,
                    List.of(EVIL))));

    @Test
    void atom_is_xml_whatever_people_write() throws Exception {
        var atom = parsed(AtomFeed.write(feed));

        assertThat(text(atom.getDocumentElement(), "title")).isEqualTo(SAFE);
        var entry = (Element) atom.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "title")).isEqualTo(SAFE);
        assertThat(text(entry, "content")).isEqualTo("<p>" + SAFE + "</p>");
        assertThat(text(entry, "name")).isEqualTo(SAFE);
        assertThat(text(entry, "published")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(text(entry, "updated")).isEqualTo("2026-11-22T09:30:00Z");
        assertThat(atom.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void atom_has_what_rfc_4287_requires() throws Exception {
        var root = parsed(AtomFeed.write(feed)).getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        for (var required : List.of("id", "title", "updated", "link", "author")) {
            assertThat(root.getElementsByTagName(required).getLength())
                    .as(required)
                    .isPositive();
        }
    }

    @Test
    void json_feed_can_be_read_back() throws Exception {
        var json = new ObjectMapper().readTree(JsonFeed.write(feed, "en", new ObjectMapper()));

        assertThat(json.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.path("next_url").asText()).endsWith("?before=1");
        var item = json.path("items").path(0);
        assertThat(item.path("id").asText()).isEqualTo("https://wall.example/@mara/1");
        assertThat(item.path("content_html").asText()).contains("alert(1)");
        assertThat(item.path("attachments").path(0).path("size_in_bytes").asInt())
                .isEqualTo(1234);
    }

    private static Document parsed(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
