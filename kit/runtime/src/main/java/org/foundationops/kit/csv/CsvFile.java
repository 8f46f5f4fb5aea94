package org.foundationops.kit.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV (RFC 4180, UTF-8 with or without its mark) as rows with their lines; empty lines are left out. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * All rows, the one with the names of the columns first.
     *
     * @param mostRows how many there may be behind the first
     * @throws CsvFault where the file cannot be read
     */
    public static List<CsvRow> rows(byte[] file, int mostRows) {
        List<CsvRow> rows = new ArrayList<>();
        read(file, mostRows, rows::add);
        return rows;
    }

    /**
     * The same row by row, for files that are too large to be held as objects.
     *
     * @throws CsvFault where the file cannot be read, when all rows before were handed on
     */
    public static void read(byte[] file, int mostRows, Consumer<CsvRow> reader) {
        int rows = 0;
        int line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setFormat(CSVFormat.RFC4180)
                .setReader(reader(file))
                .get()) {
            for (CSVRecord row : parser) {
                if (rows > mostRows) {
                    throw new CsvFault(line, "the file has more than " + mostRows + " rows");
                }
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    reader.accept(new CsvRow(line, row.toList()));
                    rows++;
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException unreadable) {
            throw fault(line, unreadable);
        }
    }

    private static CsvFault fault(int line, Exception unreadable) {
        Throwable cause = unreadable instanceof UncheckedIOException wrapped ? wrapped.getCause() : unreadable;
        return new CsvFault(
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
