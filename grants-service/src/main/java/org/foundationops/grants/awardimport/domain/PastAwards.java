package org.foundationops.grants.awardimport.domain;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foundationops.grants.award.domain.PastAward;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The decisions of a file with the columns decided_on, recipient, currency, amount. */
public record PastAwards(List<PastAward> awards) {

    private static final List<String> COLUMNS = List.of("decided_on", "recipient", "currency", "amount");
    private static final int MAXIMUM_ERRORS = 100;
    private static final int LONGEST_RECIPIENT = 200;

    /**
     * Reads all rows or refuses all of them.
     *
     * @param today a decision cannot be later
     */
    public static PastAwards read(List<FileRow> rows, LocalDate today) {
        if (rows.isEmpty() || !rows.getFirst().fields().equals(COLUMNS)) {
            throw AwardImportRejected.at(1, "must be " + String.join(",", COLUMNS));
        }
        List<FieldError> errors = new ArrayList<>();
        Map<PastAward, Integer> lines = new HashMap<>();
        List<PastAward> awards = new ArrayList<>();
        for (FileRow row : rows.subList(1, rows.size())) {
            PastAward award = award(row, today, errors);
            if (award != null) {
                Integer before = lines.putIfAbsent(award, row.line());
                if (before != null) {
                    errors.add(AwardImportRejected.error(row.line(), "", "repeats line " + before));
                }
                awards.add(award);
            }
        }
        if (!errors.isEmpty()) {
            throw new AwardImportRejected(errors.subList(0, Math.min(errors.size(), MAXIMUM_ERRORS)));
        }
        return new PastAwards(List.copyOf(awards));
    }

    public boolean isEmpty() {
        return awards.isEmpty();
    }

    public LocalDate firstDay() {
        return awards.stream()
                .map(PastAward::decidedOn)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    public LocalDate lastDay() {
        return awards.stream()
                .map(PastAward::decidedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    /** Those that are not there yet, in the order of the file. */
    public List<PastAward> without(Set<PastAward> known) {
        return awards.stream().filter(award -> !known.contains(award)).toList();
    }

    private static @Nullable PastAward award(FileRow row, LocalDate today, List<FieldError> errors) {
        List<String> fields = row.fields();
        if (fields.size() != COLUMNS.size()) {
            errors.add(AwardImportRejected.error(
                    row.line(), "", "has " + fields.size() + " columns instead of " + COLUMNS.size()));
            return null;
        }
        int before = errors.size();
        LocalDate decidedOn = day(row.line(), fields.get(0), today, errors);
        String recipient = recipient(row.line(), fields.get(1), errors);
        Money amount = amount(row.line(), fields.get(2), fields.get(3), errors);
        return errors.size() > before || decidedOn == null || amount == null
                ? null
                : new PastAward(decidedOn, recipient, amount);
    }

    private static @Nullable LocalDate day(int line, String text, LocalDate today, List<FieldError> errors) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            errors.add(AwardImportRejected.error(line, "decided_on", "decided_on must be a day like 2026-03-12"));
            return null;
        }
        if (day.isAfter(today)) {
            errors.add(AwardImportRejected.error(line, "decided_on", "decided_on must not be in the future"));
        }
        return day;
    }

    private static String recipient(int line, String text, List<FieldError> errors) {
        String recipient = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (recipient.isEmpty() || recipient.length() > LONGEST_RECIPIENT) {
            errors.add(AwardImportRejected.error(
                    line, "recipient", "recipient must have from 1 to " + LONGEST_RECIPIENT + " characters"));
        }
        if (recipient.chars().anyMatch(Character::isISOControl)) {
            errors.add(AwardImportRejected.error(line, "recipient", "recipient must not have control characters"));
        }
        return recipient;
    }

    /** Decimals may be left out as a whole ("6000"), but are never more than the currency has. */
    private static @Nullable Money amount(int line, String code, String text, List<FieldError> errors) {
        Currency currency;
        try {
            currency = Money.currencyOf(code);
        } catch (IllegalArgumentException unknown) {
            errors.add(AwardImportRejected.error(line, "currency", "currency: " + unknown.getMessage()));
            return null;
        }
        Money amount;
        try {
            amount = Money.typed(text, currency);
        } catch (IllegalArgumentException wrong) {
            errors.add(AwardImportRejected.error(line, "amount", "amount " + wrong.getMessage()));
            return null;
        }
        if (!amount.isPositive()) {
            errors.add(AwardImportRejected.error(line, "amount", "amount must be positive"));
        }
        return amount;
    }
}
