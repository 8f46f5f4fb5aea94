package org.foundationops.elections.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    @Test
    void whatPeopleWriteStaysAsItIs() {
        String statement = """
                # Why I stand
                I *maintain* the **documentation**, see [my page](https://example.org/ada "Ada") and [the list][1].

                - 1 > 0, and 2 + 2 = 4!
                > quoted

                [1]: http://example.org/list
                Write to [me](mailto:ada@example.org).
                """;

        assertThat(SafeMarkdown.of(statement)).isEqualTo(statement);
        assertThat(SafeMarkdown.of("a < b")).isEqualTo("a &lt; b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\\<img src=x onerror=alert(1)>",
                "<javascript:alert(1)>",
                "a\u0000<b",
                "`<b>`"
            })
    void noTagBegins(String attack) {
        assertThat(SafeMarkdown.of(attack)).doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x]( \n\tJaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](data:text/html;base64,AAAA)",
                "[x](vbscript:y)",
                "[x](//evil.example)",
                "[x](/relative)",
                "[x](<javascript:alert(1)>)",
                "\\[x](javascript:y)",
                "[x](\u202Ejavascript:y)"
            })
    void aLinkToAnythingElseIsNone(String attack) {
        assertThat(SafeMarkdown.of(attack)).doesNotContain("](").contains("]&#40;");
    }

    @Test
    void aLabelIsNoWayRoundIt() {
        assertThat(SafeMarkdown.of("[x][y]\n\n[y]: javascript:alert(1)"))
                .isEqualTo("[x][y]\n\n[y]&#58; javascript:alert(1)");
        assertThat(SafeMarkdown.of("[y]:\n  data:x")).doesNotContain("]:");
    }

    @Test
    void anImageOfSomebodyElseIsALink() {
        assertThat(SafeMarkdown.of("![x](https://example.org/pixel.png)"))
                .isEqualTo("&#33;[x](https://example.org/pixel.png)");
        assertThat(SafeMarkdown.of("\\![x](https://e.org/p.png) ![x][1]")).doesNotContain("![");
    }

    @Test
    void doneTwiceItIsTheSame() {
        for (String text : List.of("<b>![x](javascript:y)</b>", "[x]: data:y", "&lt;")) {
            assertThat(SafeMarkdown.of(SafeMarkdown.of(text))).isEqualTo(SafeMarkdown.of(text));
        }
    }
}
