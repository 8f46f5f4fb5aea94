package org.foundationops.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What stands in a verification kit, read without the library that wrote it. */
record KitContents(Map<String, JsonNode> files) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static KitContents of(byte[] archive) throws IOException {
        Map<String, JsonNode> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), JSON.readTree(zip.readAllBytes()));
            }
        }
        return new KitContents(files);
    }

    private JsonNode file(String name) {
        JsonNode file = files.get(name);
        if (file == null) {
            throw new IllegalStateException("The kit has no " + name);
        }
        return file;
    }

    int accepted() {
        return file("figures.json").get("weights").get(0).get("accepted").asInt();
    }

    /** Key and counter of every ballot in the log. */
    List<String> leaves() {
        List<String> leaves = new ArrayList<>();
        file("leaves.json")
                .get("leaves")
                .forEach(leaf -> leaves.add(leaf.get("key").asText() + " " + leaf.get("counter")));
        return leaves;
    }

    /** The ranking that counts, of each key; a key that counts twice fails. */
    Map<String, List<List<Integer>>> rankings() {
        Map<String, List<List<Integer>>> rankings = new HashMap<>();
        for (JsonNode ballot : file("opened.json").get("opened")) {
            List<List<Integer>> ranking = new ArrayList<>();
            for (JsonNode group : ballot.get("ranking")) {
                List<Integer> candidates = new ArrayList<>();
                group.forEach(candidate -> candidates.add(candidate.asInt()));
                ranking.add(candidates);
            }
            if (rankings.put(ballot.get("key").asText(), ranking) != null) {
                throw new IllegalStateException("A voter is counted twice: " + ballot);
            }
        }
        return rankings;
    }
}
