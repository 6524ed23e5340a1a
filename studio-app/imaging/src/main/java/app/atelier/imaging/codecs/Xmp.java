package app.atelier.imaging.codecs;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** XMP packets with our own properties: recipe, parameters and text by keyword. */
final class Xmp {
    static final String NAMESPACE = "https://atelier.app/ns/picture/1.0/";
    static final String PNG_KEY = "XML:com.adobe.xmp";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String NOTE = "http://ns.adobe.com/xmp/note/";

    private Xmp() {}

    /** A packet without wrapper padding, UTF-8. {@code extended} is the digest of an extended packet, or null. */
    static byte[] write(PictureMetadata metadata, @Nullable String extended) {
        try {
            StringWriter out = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.writeNamespace("x", "adobe:ns:meta/");
            xml.writeStartElement("rdf", "RDF", RDF);
            xml.writeNamespace("rdf", RDF);
            xml.writeStartElement("rdf", "Description", RDF);
            xml.writeNamespace("atelier", NAMESPACE);
            xml.writeNamespace("xmpNote", NOTE);
            xml.writeAttribute("rdf", RDF, "about", "");
            if (extended != null) {
                xml.writeAttribute("xmpNote", NOTE, "HasExtendedXMP", extended);
            }
            property(xml, "recipe", metadata.recipeJson());
            property(xml, "parameters", metadata.parameters());
            for (Map.Entry<String, String> entry : metadata.text().entrySet()) {
                xml.writeStartElement("atelier", "text", NAMESPACE);
                xml.writeAttribute("atelier", NAMESPACE, "key", entry.getKey());
                xml.writeCharacters(clean(entry.getValue()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeProcessingInstruction("xpacket", "end=\"w\"");
            xml.close();
            return out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void property(XMLStreamWriter xml, String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("atelier", name, NAMESPACE);
            xml.writeCharacters(clean(value));
            xml.writeEndElement();
        }
    }

    /** XML 1.0 cannot hold most control characters, not even escaped. */
    private static String clean(String value) {
        return value.codePoints()
                .filter(c -> c >= 32 && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t')
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What we wrote, out of any packet; nothing of it where the packet is damaged or of somebody else. */
    static PictureMetadata read(byte[] packet) {
        Map<String, String> text = new TreeMap<>();
        String recipe = null;
        String parameters = null;
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            // As text: the parser prints complaints about broken bytes on its own.
            XMLStreamReader xml =
                    factory.createXMLStreamReader(new StringReader(new String(packet, StandardCharsets.UTF_8)));
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT || !NAMESPACE.equals(xml.getNamespaceURI())) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "recipe" -> recipe = xml.getElementText();
                    case "parameters" -> parameters = xml.getElementText();
                    case "text" -> {
                        String key = xml.getAttributeValue(NAMESPACE, "key");
                        if (key != null) {
                            text.put(key, xml.getElementText());
                        }
                    }
                    default -> {
                        // A newer version of ours may say more.
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            return PictureMetadata.NONE;
        }
        return new PictureMetadata(text, recipe, parameters);
    }
}
