package app.atelier.server.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287). */
final class AtomFeed {
    static final String TYPE = "application/atom+xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML to memory does not fail.", e);
        }
        return bytes.toByteArray();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", feed.id());
        element("title", feed.title());
        element("updated", feed.updated().toString());
        element("icon", feed.icon());
        link("alternate", feed.home(), "text/html");
        link("self", feed.atom(), "application/atom+xml");
        if (feed.next() != null) {
            link("next", feed.next(), "application/atom+xml");
        }
        for (var entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("published", entry.published().toString());
        element("updated", entry.updated().toString());
        xml.writeStartElement("author");
        element("name", entry.author());
        element("uri", entry.authorUrl());
        xml.writeEndElement();
        link("alternate", entry.url(), "text/html");
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "enclosure");
        xml.writeAttribute("href", entry.picture());
        xml.writeAttribute("type", entry.pictureType());
        xml.writeAttribute("length", Long.toString(entry.enclosureBytes()));
        for (var tag : entry.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", clean(tag));
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(clean(entry.html()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(String relation, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
        xml.writeAttribute("type", type);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** Without the signs that XML 1.0 cannot hold, escaped or not: one of them would make the whole feed unreadable. */
    static String clean(String text) {
        var cleaned = new StringBuilder(text.length());
        text.codePoints().filter(AtomFeed::allowed).forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
