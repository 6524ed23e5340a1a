package app.atelier.imaging.vectors;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an SVG document again without what reaches outside of it, runs, or never ends; refuses what cannot be cleaned.
 * Cleaning twice changes nothing more. For one document.
 */
final class SvgCleaner {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int MOST_DEPTH = 80;
    private static final int MOST_ELEMENTS = 100_000;
    private static final Set<String> DROPPED = Set.of(
            "script",
            "foreignObject",
            "handler",
            "animate",
            "animateMotion",
            "animateTransform",
            "animateColor",
            "set",
            "feImage",
            "metadata",
            "audio",
            "video",
            "iframe",
            "canvas",
            "font-face",
            "color-profile",
            "cursor");

    private final SvgValues values = new SvgValues();
    private final SvgReferences references = new SvgReferences();
    private final Deque<String> open = new ArrayDeque<>();
    private int elements;

    /** A cleaned source. */
    record Cleaned(String source) {}

    Cleaned clean(String source) {
        try {
            // An encoding that is declared has no meaning in text.
            return clean(factory().createXMLStreamReader(new StringReader(source)));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    Cleaned clean(byte[] source) {
        try {
            return clean(factory().createXMLStreamReader(new ByteArrayInputStream(source)));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static XMLInputFactory factory() {
        // The one of the JDK, whatever else is on the class path: its answers to entities are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static IllegalArgumentException unreadable(Exception e) {
        return new IllegalArgumentException(VectorWords.WORDS.get("unreadable"), e);
    }

    private Cleaned clean(XMLStreamReader in) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in, out);
                case XMLStreamConstants.END_ELEMENT -> {
                    open.pop();
                    references.close();
                    out.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in.getText(), out);
                case XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable(new XMLStreamException("entity"));
                default -> {
                    // Comments, processing instructions and document types are left out.
                }
            }
        }
        out.close();
        references.requireBounded();
        return new Cleaned(text.toString());
    }

    private void start(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        String name = in.getLocalName();
        if (open.isEmpty() && !name.equals("svg")) {
            throw VectorWords.WORDS.refusal("other");
        }
        String space = in.getNamespaceURI();
        boolean foreign = space != null && !space.isEmpty() && !space.equals(SVG);
        if (foreign || DROPPED.contains(name) || lacksOwnPicture(in, name)) {
            skip(in);
            return;
        }
        if (++elements > MOST_ELEMENTS) {
            throw VectorWords.WORDS.refusal("parts", MOST_ELEMENTS);
        }
        if (open.size() >= MOST_DEPTH) {
            throw VectorWords.WORDS.refusal("deep", MOST_DEPTH);
        }
        boolean root = open.isEmpty();
        open.push(name);
        references.open(name);
        out.writeStartElement(name);
        if (root) {
            out.writeDefaultNamespace(SVG);
            out.writeNamespace("xlink", XLINK);
        }
        attributes(in, name, out);
    }

    /** Pictures in pictures must lie in the document. */
    private boolean lacksOwnPicture(XMLStreamReader in, String name) {
        return name.equals("image") && !values.embedded(href(in));
    }

    private static String href(XMLStreamReader in) {
        String plain = in.getAttributeValue("", "href");
        String linked = in.getAttributeValue(XLINK, "href");
        return plain != null ? plain : linked != null ? linked : "";
    }

    private void attributes(XMLStreamReader in, String element, XMLStreamWriter out) throws XMLStreamException {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String space = in.getAttributeNamespace(i);
            String value = in.getAttributeValue(i);
            boolean linked = XLINK.equals(space);
            boolean own = space == null || space.isEmpty();
            if (name.equals("href") && (own || linked)) {
                link(element, value, linked, out);
            } else if (own && !name.startsWith("on") && !name.equals("base")) {
                String clean = name.equals("style") ? values.style(element, value) : values.clean(element, name, value);
                references.attribute(name, clean);
                out.writeAttribute(name, name.equals("d") ? PathLetters.untilFault(clean) : clean);
            }
        }
    }

    private void link(String element, String value, boolean linked, XMLStreamWriter out) throws XMLStreamException {
        boolean inside = value.startsWith("#");
        if (inside) {
            references.link(value.substring(1));
        }
        if (inside || element.equals("image") && values.embedded(value)) {
            if (linked) {
                out.writeAttribute("xlink", XLINK, "href", value);
            } else {
                out.writeAttribute("href", value);
            }
        }
    }

    private void text(String text, XMLStreamWriter out) throws XMLStreamException {
        if (open.isEmpty()) {
            return;
        }
        if (open.peek().equals("style")) {
            String clean = values.sheet(text);
            references.sheet(clean);
            out.writeCharacters(clean);
        } else if (!text.isBlank() || open.contains("text")) {
            out.writeCharacters(text);
        }
    }

    private static void skip(XMLStreamReader in) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
