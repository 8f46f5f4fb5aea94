package org.foundationops.grants.awardimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foundationops.grants.award.domain.PastAward;
import org.foundationops.grants.awardimport.domain.AwardImportRejected;
import org.foundationops.grants.awardimport.domain.PastAwards;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final String HEADER = "decided_on,recipient,currency,amount\n";

    @Test
    void readsAmountsWithAndWithoutDecimalsInTheDigitsOfTheirCurrency() {
        PastAwards past = read(HEADER + """
                2025-05-08,DjangoCon US,USD,6000
                2025-02-13,"Girls, Code & ""Tea\""",EUR,600.50
                2025-02-13,PyCon JP,JPY,70000
                2025-02-13,PyCon Kuwait,KWD,12.3
                2026-03-12,Cafe\u0301,NGN,100000.00
                """);

        assertThat(past.awards())
                .containsExactly(
                        past("2025-05-08", "DjangoCon US", "6000.00", "USD"),
                        past("2025-02-13", "Girls, Code & \"Tea\"", "600.50", "EUR"),
                        past("2025-02-13", "PyCon JP", "70000", "JPY"),
                        past("2025-02-13", "PyCon Kuwait", "12.300", "KWD"),
                        past("2026-03-12", "Caf\u00e9", "100000.00", "NGN"));
        assertThat(past.firstDay()).isEqualTo("2025-02-13");
        assertThat(past.lastDay()).isEqualTo("2026-03-12");
    }

    @Test
    void byteOrderMarkCarriageReturnsAndEmptyLinesDoNotMatter() {
        assertThat(read("\uFEFF" + HEADER.replace("\n", "\r\n") + "\r\n2025-05-08,A,USD,1\r\n\r\n")
                        .awards())
                .containsExactly(past("2025-05-08", "A", "1.00", "USD"));
    }

    @Test
    void whatIsThereAlreadyIsLeftOut() {
        PastAwards past = read(HEADER + "2025-05-08,A,USD,1\n2025-05-08,B,USD,1\n");

        assertThat(past.without(Set.of(past("2025-05-08", "A", "1.00", "USD"))))
                .containsExactly(past("2025-05-08", "B", "1.00", "USD"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-30,A,USD,1 | /2/decided_on | line 2: decided_on must be a day like 2026-03-12",
                "2026-03-13,A,USD,1 | /2/decided_on | line 2: decided_on must not be in the future",
                "2025-05-08,,USD,1 | /2/recipient | line 2: recipient must have from 1 to 200 characters",
                "2025-05-08,A,XYZ,1 | /2/currency | line 2: currency: not a currency of ISO 4217",
                "2025-05-08,A,XAU,1 | /2/currency | line 2: currency: XAU is not money that can be paid",
                "2025-05-08,A,USD,1.001 | /2/amount | line 2: amount must be a number with at most 2 decimals",
                "2025-05-08,A,JPY,1.0 | /2/amount | line 2: amount must be a number with at most 0 decimals",
                "'2025-05-08,A,USD,1,000.00' | /2 | line 2: has 5 columns instead of 4",
                "2025-05-08,A,USD,-5 | /2/amount | line 2: amount must be a number with at most 2 decimals",
                "2025-05-08,A,USD,0 | /2/amount | line 2: amount must be positive",
                "2025-05-08,A,USD | /2 | line 2: has 3 columns instead of 4"
            })
    void anErrorNamesLineAndColumn(String row, String pointer, String message) {
        assertThat(errors(HEADER + row + "\n")).containsExactly(new FieldError(pointer, message));
    }

    @Test
    void allErrorsOfAFileAreNamedWithTheLinesOnWhichTheirRowsBegin() {
        List<FieldError> errors = errors(HEADER + """
                2025-05-08,"Two
                lines",USD,1
                2025-05-08,A,USD,x
                2025-05-08,B,USD,1

                2025-05-08,B,USD,1.00
                """);

        assertThat(errors)
                .containsExactly(
                        new FieldError("/2/recipient", "line 2: recipient must not have control characters"),
                        new FieldError("/4/amount", "line 4: amount must be a number with at most 2 decimals"),
                        new FieldError("/7", "line 7: repeats line 5"));
    }

    @Test
    void withoutTheHeaderNothingIsRead() {
        FieldError expected = new FieldError("/1", "line 1: must be decided_on,recipient,currency,amount");

        assertThat(errors("")).containsExactly(expected);
        assertThat(errors("2025-05-08,A,USD,1\n")).containsExactly(expected);
        assertThat(errors("recipient,decided_on,currency,amount\n")).containsExactly(expected);
    }

    @Test
    void bytesThatAreNotUtf8AndQuotesThatDoNotCloseAreRefusedWithTheLine() {
        byte[] latin = (HEADER + "2025-05-08,Caf\u00e9,USD,1\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> AwardFile.rows(latin))
                .isInstanceOf(AwardImportRejected.class)
                .hasMessageContaining("not UTF-8");
        assertThat(errors(HEADER + "2025-05-08,A,USD,1\n2025-05-08,\"B,USD,1\n"))
                .containsExactly(new FieldError("/3", "line 3: the quotes of the row do not close"));
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        String rows = "2025-05-08,A,USD,1\n".repeat(AwardFile.MAXIMUM_ROWS + 1);

        assertThat(errors(HEADER + rows))
                .containsExactly(new FieldError("/10002", "line 10002: the file has more than 10000 rows"));
    }

    private static PastAwards read(String text) {
        return PastAwards.read(AwardFile.rows(text.getBytes(StandardCharsets.UTF_8)), TODAY);
    }

    private static List<FieldError> errors(String text) {
        try {
            read(text);
            return List.of();
        } catch (AwardImportRejected rejected) {
            return rejected.errors();
        }
    }

    private static PastAward past(String decidedOn, String recipient, String amount, String currency) {
        return new PastAward(LocalDate.parse(decidedOn), recipient, Money.of(amount, currency));
    }
}
