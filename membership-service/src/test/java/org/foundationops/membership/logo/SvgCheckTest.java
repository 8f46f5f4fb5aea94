package org.foundationops.membership.logo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.membership.logo.Drawings.svg;

import java.nio.charset.StandardCharsets;
import org.foundationops.membership.logo.domain.LogoRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M1 1 L8 8\" stroke=\"rgb(12, 75, 51)\" transform=\"rotate(45)\"/>",
                "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs>"
                        + "<rect width=\"9\" height=\"9\" fill=\"url(#a)\"/>",
                "<style>.a{fill:#0c4b33}</style><g class=\"a\"><text x=\"1\" y=\"5\">Example</text></g>",
                "<symbol id=\"s\"><circle r=\"2\"/></symbol><use href=\"#s\"/><use xlink:href=\"#s\"/>",
                "<title>Example &amp; Company</title><!-- drawn by hand -->"
            })
    void aPlainDrawingIsTaken(String inside) {
        assertThatCode(() -> SvgCheck.requireSound(svg(inside))).doesNotThrowAnyException();
    }

    // Logo: SVG with script, event handlers or external references is refused.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
                "<foreignObject><p>hello</p></foreignObject>",
                "<a href=\"https://example.org/\"><circle r=\"1\"/></a>",
                "<image href=\"data:image/png;base64,AAAA\"/>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
                "<handler type=\"application/ecmascript\">alert(1)</handler>",
                "<iframe src=\"https://example.org\"/>"
            })
    void anElementThatCanRunMoveOrFetchSomethingIsRefused(String inside) {
        assertThatThrownBy(() -> SvgCheck.requireSound(svg(inside)))
                .isInstanceOf(LogoRefused.class)
                .hasMessageContaining("is not taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle r=\"1\" onclick=\"alert(1)\"/>",
                "<circle r=\"1\" onLoad=\"alert(1)\"/>",
                "<circle r=\"1\" ONMOUSEOVER=\"alert(1)\"/>",
                "<g onbegin=\"alert(1)\"/>"
            })
    void anEventHandlerIsRefused(String inside) {
        assertThatThrownBy(() -> SvgCheck.requireSound(svg(inside)))
                .isInstanceOf(LogoRefused.class)
                .hasMessageContaining("handles events");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use href=\"https://example.org/a.svg#a\"/>",
                "<use xlink:href=\"//example.org/a.svg#a\"/>",
                "<use href=\"javascript:alert(1)\"/>",
                "<use href=\" #a\"/>",
                "<use href=\"data:image/svg+xml;base64,AAAA#a\"/>",
                "<rect fill=\"url(https://example.org/a)\"/>",
                "<rect fill=\"URL ( 'https://example.org/a' )\"/>",
                "<rect style=\"fill:url(//example.org/a)\"/>",
                "<rect style=\"fill:image-set('https://example.org/a')\"/>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<style>.a{fill:url(https://example.org/a)}</style>",
                "<style>.a{fill:u\\72l(https://example.org/a)}</style>",
                "<style>.a{fill:u/**/rl(https://example.org/a)}</style>",
                "<style><![CDATA[@font-face{src:url(https://example.org/a)}]]></style>",
                "<g xml:base=\"https://example.org/\"/>",
                "<rect fill=\"java&#x0a;script:alert(1)\"/>"
            })
    void aReferenceToSomethingElseIsRefused(String inside) {
        assertThatThrownBy(() -> SvgCheck.requireSound(svg(inside))).isInstanceOf(LogoRefused.class);
    }

    @Test
    void declarationsAreRefusedUnread() {
        String entities = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>";
        String file = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>";

        assertRefused(entities);
        assertRefused(file);
        assertRefused(
                "<?xml-stylesheet href=\"https://example.org/a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    @Test
    void whatIsNoSvgIsRefused() {
        assertRefused("<html><body>hello</body></html>");
        assertRefused("<svg><circle r=\"1\"/></svg>"); // without its namespace no browser draws it
        assertRefused("<g xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertRefused("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>");
    }

    @Test
    void anotherEncodingThanUtf8IsRefused() {
        String drawing = "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        assertRefused(drawing);
        assertThatThrownBy(() -> SvgCheck.requireSound(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(LogoRefused.class);
    }

    @Test
    void copiesOfCopiesAndDeepDrawingsAreRefused() {
        assertThatThrownBy(() -> SvgCheck.requireSound(svg("<use href=\"#a\"/>".repeat(17))))
                .isInstanceOf(LogoRefused.class)
                .hasMessageContaining("too many parts");
        assertThatThrownBy(() -> SvgCheck.requireSound(svg("<g>".repeat(64) + "</g>".repeat(64))))
                .isInstanceOf(LogoRefused.class)
                .hasMessageContaining("too many parts");
    }

    private static void assertRefused(String drawing) {
        assertThatThrownBy(() -> SvgCheck.requireSound(drawing.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(LogoRefused.class);
    }
}
