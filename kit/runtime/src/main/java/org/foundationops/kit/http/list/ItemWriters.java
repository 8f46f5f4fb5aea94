package org.foundationops.kit.http.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The forms in which a list is written. */
@Singleton
public class ItemWriters {

    public static final String CSV = "text/csv";
    public static final String JSON_LINES = "application/x-ndjson";

    private static final MediaType CSV_TYPE = new MediaType("text", "csv", "utf-8");
    private static final MediaType JSON_LINES_TYPE = MediaType.valueOf(JSON_LINES);
    private static final List<MediaType> OFFERED = List.of(MediaType.APPLICATION_JSON_TYPE, CSV_TYPE, JSON_LINES_TYPE);

    private final ObjectMapper mapper;
    private final CsvColumns.Cache columns;

    ItemWriters(ObjectMapper mapper) {
        this.mapper = mapper;
        this.columns = new CsvColumns.Cache(mapper);
    }

    /** Writes items as they come; closing it ends the list. */
    public interface ItemWriter<T> extends AutoCloseable {

        void write(List<T> items) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** JSON unless the caller prefers another form. */
    public MediaType choose(List<MediaType> accepted) {
        for (MediaType wish : accepted) {
            for (MediaType offer : OFFERED) {
                if (wish.isCompatible(offer)) {
                    return offer;
                }
            }
        }
        return MediaType.APPLICATION_JSON_TYPE;
    }

    public <T> ItemWriter<T> open(MediaType type, Class<T> item, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return CSV_TYPE.isCompatible(type) ? csv(item, writer) : jsonLines(writer);
    }

    private <T> ItemWriter<T> csv(Class<T> type, Writer out) throws IOException {
        CsvColumns row = columns.of(type);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(row.names());
        return new ItemWriter<>() {
            @Override
            public void write(List<T> items) throws IOException {
                for (T item : items) {
                    printer.printRecord(row.values(item));
                }
            }

            @Override
            public void close() throws IOException {
                printer.flush();
            }
        };
    }

    private <T> ItemWriter<T> jsonLines(Writer out) {
        return new ItemWriter<>() {
            @Override
            public void write(List<T> items) throws IOException {
                for (T item : items) {
                    out.write(mapper.writeValueAsString(item));
                    out.write('\n');
                }
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
