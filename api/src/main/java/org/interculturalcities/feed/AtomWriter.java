package org.interculturalcities.feed;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes Atom elements, and removes characters that XML forbids. */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    AtomWriter(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    void beginFeed(String language) throws XMLStreamException {
        xml.setDefaultNamespace(ATOM);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        language(language);
    }

    void begin(String element) throws XMLStreamException {
        xml.writeStartElement(ATOM, element);
    }

    void language(String tag) throws XMLStreamException {
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(String element, String text) throws XMLStreamException {
        begin(element);
        xml.writeCharacters(clean(text));
        end();
    }

    /** An element without content; attributes alternate between name and value. */
    void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    void endFeed() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private static String clean(String text) {
        return NOT_OF_XML.matcher(text).replaceAll("");
    }
}
