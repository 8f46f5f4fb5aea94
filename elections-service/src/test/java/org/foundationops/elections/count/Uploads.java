package org.foundationops.elections.count;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Ballots that somebody brings along. */
final class Uploads {

    static final String BLT = "3 2\n5 1 2 0\n3 2 0\n2 3 2 0\n0\n\"Ada <&>\"\n\"Bo\"\n\"=Cleo\"\n\"Committee\"\n";

    private Uploads() {}

    static ValidatableResponse post(String query, Object body) {
        return given().contentType("application/octet-stream")
                .body(body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) body)
                .post("/v1/counts" + (query.isEmpty() ? "" : "?" + query))
                .then();
    }

    static byte[] zipped(byte[] plain, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int time = 0; time < times; time++) {
                gzip.write(plain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Ballots with hardly two alike. */
    static String random(int candidates, int seats, int ballots, int preferences) {
        Random random = new Random(candidates);
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= candidates; number++) {
            numbers.add(number);
        }
        StringBuilder blt = new StringBuilder(candidates + " " + seats + "\n");
        for (int ballot = 0; ballot < ballots; ballot++) {
            Collections.shuffle(numbers, random);
            blt.append('1');
            numbers.subList(0, preferences).forEach(number -> blt.append(' ').append(number));
            blt.append(" 0\n");
        }
        blt.append("0\n");
        for (int number = 1; number <= candidates; number++) {
            blt.append('"').append("Candidate ").append(number).append("\"\n");
        }
        return blt.append("\"Random\"\n").toString();
    }
}
