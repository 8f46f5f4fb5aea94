package org.foundationops.kit.personal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.foundationops.kit.http.list.FormulaDefence;

/** Everything that one service keeps about one person, as a zip: a JSON and a CSV file for each list, and a readme. */
final class Archive {

    private final String readme;
    private final List<Kept> lists;
    private final ObjectMapper json;

    Archive(String readme, List<Kept> lists, ObjectMapper json) {
        this.readme = readme;
        this.lists = lists;
        this.json = json;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "README.txt", readme);
            for (Kept list : lists) {
                if (!list.rows().isEmpty()) {
                    add(zip, list.name() + ".json", jsonOf(list));
                    add(zip, list.name() + ".csv", csvOf(list));
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String jsonOf(Kept list) throws JsonProcessingException {
        return json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(list.rows());
    }

    private String csvOf(Kept list) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        list.rows().forEach(row -> row.fieldNames().forEachRemaining(columns::add));
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (ObjectNode row : list.rows()) {
                printer.printRecord(
                        columns.stream().map(column -> cell(row.path(column))).toList());
            }
        }
        return text.toString();
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        return value.isTextual() ? FormulaDefence.defused(value.textValue()) : value.toString();
    }
}
