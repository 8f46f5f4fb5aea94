package org.foundationops.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void aRowStandsOnTheLineOnWhichItBegins() {
        assertThat(rows("name,note\r\n\r\nJos\u00e9,\"two\r\nlines\"\r\nAda,\"say \"\"hi\"\"\"\r\n"))
                .containsExactly(
                        new CsvRow(1, List.of("name", "note")),
                        new CsvRow(3, List.of("Jos\u00e9", "two\r\nlines")),
                        new CsvRow(5, List.of("Ada", "say \"hi\"")));
    }

    @Test
    void theMarkOfUtf8AndBareLineFeedsDoNotMatter() {
        assertThat(rows("\uFEFFname\nAda\n"))
                .containsExactly(new CsvRow(1, List.of("name")), new CsvRow(2, List.of("Ada")));
    }

    @Test
    void anEmptyFileHasNoRows() {
        assertThat(rows("")).isEmpty();
        assertThat(rows("\uFEFF\r\n\r\n")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldWithItsLine() {
        assertThatExceptionOfType(CsvFault.class)
                .isThrownBy(() -> rows("name\n\"Ada\n"))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2))
                .withMessage("the quotes of the row do not close");
        assertThatExceptionOfType(CsvFault.class)
                .isThrownBy(() -> CsvFile.rows("name\nJos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1), 10))
                .withMessage("the file is not UTF-8 from here on");
        assertThatExceptionOfType(CsvFault.class)
                .isThrownBy(() -> CsvFile.rows("name\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8), 2))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(4))
                .withMessage("the file has more than 2 rows");
    }

    private static List<CsvRow> rows(String file) {
        return CsvFile.rows(file.getBytes(StandardCharsets.UTF_8), 10);
    }
}
