package org.foundationops.membership.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.foundationops.kit.csv.CsvRow;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.Problem;
import org.foundationops.membership.imports.domain.RowProblem;
import org.jspecify.annotations.Nullable;

/** One row of a file; a column that cannot be read is noted as a problem and answered as absent. */
public final class Row {

    private final CsvRow row;
    private final List<String> columns;
    private final Problems problems;

    Row(CsvRow row, List<String> columns, Problems problems) {
        this.row = row;
        this.columns = columns;
        this.problems = problems;
    }

    public int line() {
        return row.line();
    }

    /** The text without space around it, in one spelling of its characters; empty if there is none. */
    public String text(String column) {
        String text = Normalizer.normalize(row.fields().get(columns.indexOf(column)), Normalizer.Form.NFC)
                .strip();
        if (text.chars().anyMatch(Character::isISOControl)) {
            refuse(column, "must not have control characters");
            return text.replaceAll("\\p{Cc}", " ");
        }
        return text;
    }

    public @Nullable String textOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    public String lowerCase(String column) {
        return text(column).toLowerCase(Locale.ROOT);
    }

    public @Nullable LocalDate day(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeException unreadable) {
            refuse(column, "must be a day like 2026-03-12");
            return null;
        }
    }

    /** A text that is compulsory. */
    public String required(String column, int longest) {
        String text = text(column);
        if (text.isEmpty() || text.length() > longest) {
            refuse(column, "must have from 1 to " + longest + " characters");
        }
        return text;
    }

    public @Nullable UUID id(String column) {
        try {
            return UUID.fromString(text(column));
        } catch (IllegalArgumentException unreadable) {
            refuse(column, "must be an id like 0199d1a0-5b5c-7000-8000-000000000001");
            return null;
        }
    }

    public @Nullable Money money(String amountColumn, String currencyColumn) {
        Currency currency;
        try {
            currency = Money.currencyOf(text(currencyColumn));
        } catch (IllegalArgumentException unknown) {
            refuse(currencyColumn, String.valueOf(unknown.getMessage()));
            return null;
        }
        try {
            return Money.typed(text(amountColumn), currency);
        } catch (IllegalArgumentException wrong) {
            refuse(amountColumn, String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    /** What {@code check} refuses is a problem of this column. */
    public <T> Optional<T> checked(@Nullable String column, Supplier<T> check) {
        try {
            return Optional.of(check.get());
        } catch (Problem refused) {
            refuse(column, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** Notes what is wrong with the row, or with one of its columns. */
    public void refuse(@Nullable String column, String message) {
        problems.add(new RowProblem(row.line(), column, message));
    }
}
