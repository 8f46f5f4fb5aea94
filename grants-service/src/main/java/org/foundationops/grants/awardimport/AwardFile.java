package org.foundationops.grants.awardimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.foundationops.grants.awardimport.domain.AwardImportRejected;
import org.foundationops.grants.awardimport.domain.FileRow;

/** A CSV file (RFC 4180, UTF-8) as rows with their lines; empty lines are left out. */
final class AwardFile {

    static final int MAXIMUM_ROWS = 10_000;

    private AwardFile() {}

    static List<FileRow> rows(byte[] file) {
        List<FileRow> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setFormat(CSVFormat.RFC4180)
                .setReader(reader(file))
                .get()) {
            for (CSVRecord row : parser) {
                if (rows.size() > MAXIMUM_ROWS) {
                    throw AwardImportRejected.at(line, "the file has more than " + MAXIMUM_ROWS + " rows");
                }
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    rows.add(new FileRow(line, row.toList()));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            return rows;
        } catch (UncheckedIOException | IOException unreadable) {
            throw rejected(line, unreadable);
        }
    }

    private static AwardImportRejected rejected(int line, Exception unreadable) {
        Throwable cause = unreadable instanceof UncheckedIOException wrapped ? wrapped.getCause() : unreadable;
        return AwardImportRejected.at(
                line,
                switch (cause) {
                    case CharacterCodingException notText -> "the file is not UTF-8 from here on";
                    case CSVException wrong -> "the quotes of the row do not close";
                    case null, default -> "the row cannot be read";
                });
    }

    private static InputStreamReader reader(byte[] file) {
        boolean hasMark =
                file.length >= 3 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF;
        int start = hasMark ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(file, start, file.length - start),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
