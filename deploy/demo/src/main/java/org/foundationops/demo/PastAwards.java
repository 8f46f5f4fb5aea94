package org.foundationops.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The import of past awards, and whether the service's totals agree with the file. */
final class PastAwards {
    private final Stage stage;
    private final String base;
    private final String csv;

    PastAwards(Stage stage, Path file) throws IOException {
        this.stage = stage;
        this.base = stage.addresses().grants();
        this.csv = Files.readString(file, StandardCharsets.UTF_8);
    }

    JsonNode importAll() {
        String administrator = stage.accounts().signIn("administrator");
        JsonNode trial = post(administrator, "?dryRun=true");
        stage.narrator()
                .say(
                        "dry run: %d rows, %d new, %d recognised",
                        trial.get("rows").asInt(),
                        trial.get("imported").asInt(),
                        trial.get("recognised").asInt());
        return post(administrator, "");
    }

    private JsonNode post(String token, String query) {
        return stage.api()
                .postAs(
                        base + "/v1/award-imports" + query,
                        token,
                        "text/csv",
                        csv,
                        UUID.randomUUID().toString());
    }

    /** Totals by year and currency as the service computes them, for the awards that were imported. */
    Map<String, BigDecimal> served() {
        Map<String, BigDecimal> totals = new TreeMap<>();
        JsonNode figures = stage.api().get(base + "/v1/award-figures?origin=IMPORT", null);
        figures.get("items")
                .forEach(item -> totals.put(
                        item.get("year").asText() + " " + item.get("currency").asText(),
                        new BigDecimal(item.get("total").get("amount").asText())));
        return totals;
    }

    /** The same totals from the lines of the file. */
    Map<String, BigDecimal> expected() {
        Map<String, BigDecimal> totals = new TreeMap<>();
        csv.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            int amountAt = line.lastIndexOf(',');
            int currencyAt = line.lastIndexOf(',', amountAt - 1);
            String key = line.substring(0, 4) + " " + line.substring(currencyAt + 1, amountAt);
            totals.merge(key, new BigDecimal(line.substring(amountAt + 1)), BigDecimal::add);
        });
        return totals;
    }
}
