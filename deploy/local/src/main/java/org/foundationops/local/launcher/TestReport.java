package org.foundationops.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Adds up what Surefire reports, and refuses skipped tests that nobody expects. Runs straight from its source, because it
 * has to work after a build that failed; so it needs nothing but the JDK.
 */
public final class TestReport {

    private static final String REPORTS = "target/surefire-reports";

    /** Why a test may be skipped: published figures that are not in this repository, and what only runs with --long. */
    private static final List<String> KNOWN_REASONS = List.of("Golden data is not here", "foundation.long");

    private int passed;
    private int failed;
    private int skipped;
    private int unexpected;

    public static void main(String[] arguments) throws IOException, ParserConfigurationException, SAXException {
        TestReport report = new TestReport();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            List<Path> reports = files.filter(TestReport::isReport).sorted().toList();
            for (Path file : reports) {
                report.add(file);
            }
        }
        System.out.println(report.summary());
        System.exit(report.isGood() ? 0 : 1);
    }

    private static boolean isReport(Path file) {
        return file.getParent() != null
                && file.getParent().endsWith(REPORTS)
                && file.toString().endsWith(".xml");
    }

    void add(Path file) throws IOException, ParserConfigurationException, SAXException {
        NodeList cases = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            add((Element) cases.item(i));
        }
    }

    private void add(Element test) {
        NodeList skips = test.getElementsByTagName("skipped");
        if (test.getElementsByTagName("failure").getLength() > 0
                || test.getElementsByTagName("error").getLength() > 0) {
            failed++;
            System.out.println("failed: " + name(test));
        } else if (skips.getLength() == 0) {
            passed++;
        } else {
            skipped++;
            String reason = ((Element) skips.item(0)).getAttribute("message");
            if (KNOWN_REASONS.stream().noneMatch(reason::contains)) {
                unexpected++;
                System.out.println("skipped for no known reason: " + name(test) + " (" + reason + ")");
            }
        }
    }

    private static String name(Element test) {
        return test.getAttribute("classname") + "." + test.getAttribute("name");
    }

    String summary() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }

    /** No test at all is no success either. */
    boolean isGood() {
        return passed > 0 && failed == 0 && unexpected == 0;
    }
}
