package org.foundationops.membership.logo;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.foundationops.membership.logo.domain.LogoRefused;

/**
 * Looks at an SVG with a parser that neither reads declarations nor loads anything, and lets pass only the elements and
 * attributes of drawings: whatever can run, move or fetch something is not among them.
 */
final class SvgCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "style");

    /** What may stand in front of a bracket in a value: colours and transformations, and references, see below. */
    private static final Set<String> FUNCTIONS =
            Set.of("rgb", "rgba", "hsl", "hsla", "matrix", "translate", "scale", "rotate", "skewx", "skewy", "url");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    private static final Pattern FUNCTION = Pattern.compile("([^\\s:;,({]*)\\s*\\(");
    private static final Pattern FOREIGN_URL =
            Pattern.compile("url\\s*\\((?!\\s*['\"]?#[\\w.-]+['\"]?\\s*\\))", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_PART = Pattern.compile("#[\\w.-]+");

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 20_000;

    /** Copies of copies grow by powers. */
    private static final int MOST_COPIES = 16;

    private int elements;
    private int copies;
    private int depth;
    private boolean isStyle;

    private SvgCheck() {}

    /** Whether it could be an SVG at all, before anybody looks closely. */
    static boolean looksLikeMarkup(byte[] content) {
        for (byte each : content) {
            if (each == '<') {
                return true;
            }
            boolean mayComeBefore = each <= ' '; // white space, or the three bytes of a mark, which are negative
            if (!mayComeBefore) {
                return false;
            }
        }
        return false;
    }

    static void requireSound(byte[] content) {
        new SvgCheck().read(text(content));
    }

    /** One encoding, so that no browser reads something else than what was looked at. */
    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new LogoRefused("the SVG is not UTF-8");
        }
    }

    private void read(String text) {
        try {
            XMLStreamReader reader = parser().createXMLStreamReader(new StringReader(text));
            String encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
                throw new LogoRefused("the SVG says that it is not UTF-8");
            }
            while (reader.hasNext()) {
                check(reader, reader.next());
            }
        } catch (XMLStreamException broken) {
            throw new LogoRefused("the SVG is no well-formed XML without declarations");
        }
    }

    private static XMLInputFactory parser() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void check(XMLStreamReader reader, int kind) {
        switch (kind) {
            case XMLStreamConstants.START_ELEMENT -> open(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                isStyle = false;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (isStyle) {
                    requireSafe(reader.getText());
                }
            }
            case XMLStreamConstants.COMMENT, XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {}
            case XMLStreamConstants.DTD -> throw new LogoRefused("the SVG has a DOCTYPE");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                throw new LogoRefused("the SVG has a processing instruction");
            default -> throw new LogoRefused("the SVG has more than elements and text");
        }
    }

    private void open(XMLStreamReader reader) {
        String element = reader.getLocalName();
        if (!SVG.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(element)) {
            throw new LogoRefused("the element " + shown(element) + " is not taken; export the drawing as plain SVG");
        }
        if (depth == 0 && !element.equals("svg")) {
            throw new LogoRefused("the drawing does not begin with svg");
        }
        if (isStyle) {
            throw new LogoRefused("style has elements");
        }
        depth++;
        elements++;
        copies += element.equals("use") ? 1 : 0;
        isStyle = element.equals("style");
        if (depth > DEEPEST || elements > MOST_ELEMENTS || copies > MOST_COPIES) {
            throw new LogoRefused("the drawing has too many parts");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            requireSafe(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private static void requireSafe(String namespace, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            throw new LogoRefused("the attribute " + shown(name) + " handles events");
        }
        boolean isReference = name.equals("href") && (isNone(namespace) || XLINK.equals(namespace));
        if (isReference) {
            if (!OWN_PART.matcher(value).matches()) {
                throw new LogoRefused("the drawing refers to something outside of itself");
            }
            return;
        }
        boolean isOfXml = XMLConstants.XML_NS_URI.equals(namespace) && (name.equals("space") || name.equals("lang"));
        if (!isNone(namespace) && !isOfXml || lower.equals("src") || lower.equals("base")) {
            throw new LogoRefused("the attribute " + shown(name) + " is not taken; export the drawing as plain SVG");
        }
        requireSafe(value);
    }

    private static boolean isNone(String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    /** A value or a style sheet: nothing is fetched, escaped or imported by it. */
    private static void requireSafe(String value) {
        if (value.indexOf('\\') >= 0 || value.indexOf('@') >= 0 || value.contains("/*")) {
            throw new LogoRefused("a style is written in a way that hides what it does");
        }
        if (FOREIGN_URL.matcher(value).find()) {
            throw new LogoRefused("the drawing refers to something outside of itself");
        }
        var calls = FUNCTION.matcher(value);
        while (calls.find()) {
            String function = calls.group(1).toLowerCase(Locale.ROOT);
            if (!FUNCTIONS.contains(function)) {
                throw new LogoRefused("the function " + shown(function) + " is not taken");
            }
        }
        if (value.toLowerCase(Locale.ROOT).replaceAll("\\s", "").contains("javascript:")) {
            throw new LogoRefused("the drawing has a script");
        }
    }

    /** Names come from outside: only those that are names are repeated. */
    private static String shown(String name) {
        return name.length() <= 40 && NAME.matcher(name).matches() ? name : "(unreadable)";
    }
}
