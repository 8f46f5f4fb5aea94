package org.foundationops.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How long {@code ./foundation count} takes, start of the JVM included, over elections that it makes itself. */
public final class CountBench {

    private static final int RUNS = 5;
    private static final int RANKS = 5;
    private static final Path ROOT = Path.of(System.getProperty("foundation.root", "."));
    private static final Path FOLDER = ROOT.resolve(".foundation/bench-count");

    private CountBench() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        say("Median of %d runs, start included; bounds stand in brackets.", RUNS);
        Path irv = csv("irv", 1_030_575, 13, 1);
        line("1,030,575 ballots, CSV, irv [0.6 s, 300 MB]", irv, "--method", "irv");
        Path stv = csv("stv", 773_019, 22, 1);
        line("773,019 ballots, CSV, 3 seats [0.6 s]", stv, "--method", "scottish-stv", "--seats", "3");
        line("3,000,000 ballots, CSV, irv [4 ms per MB]", csv("large", 3_000_000, 13, 1), "--method", "irv");
        wards();
        say("");
        say("How time grows with ballots (13 candidates, irv)");
        for (int ballots : List.of(125_000, 250_000, 500_000, 1_000_000)) {
            line("  %,d".formatted(ballots), csv("ballots", ballots, 13, 1), "--method", "irv");
        }
        say("with distinct rankings (500,000 ballots; the flatter the choices the more rankings)");
        for (int flatness : List.of(1, 2, 4)) {
            Path file = csv("distinct", 500_000, 26, flatness);
            line("  flatness " + flatness, file, "--method", "scottish-stv", "--seats", "5");
        }
        say("with candidates (250,000 ballots, 5 seats, scottish-stv and meek-prf)");
        for (int candidates : List.of(10, 20, 40, 80)) {
            Path file = csv("candidates", 250_000, candidates, 2);
            line("  " + candidates, file, "--method", "scottish-stv,meek-prf", "--seats", "5");
        }
    }

    /** As many and as large as the ward elections of one country in ten years. */
    private static void wards() throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve("wards"));
        Random random = new Random(1099);
        List<String> words = new ArrayList<>();
        for (int ward = 1; ward <= 1_099; ward++) {
            Path file = folder.resolve("ward-" + ward + ".blt");
            int candidates = 5 + random.nextInt(8);
            ward(file, 5_096, candidates, 3 + random.nextInt(2), random);
            words.add(file.toString());
        }
        words.addAll(List.of("--method", "scottish-stv,wigm-prf,meek-prf"));
        line("1,099 elections, 5.6 million ballots, three rules [15 s]", words);
    }

    private static void ward(Path file, int ballots, int candidates, int seats, Random random) throws IOException {
        double[] weights = weights(candidates, 1);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(candidates + " " + seats + "\n");
            for (int ballot = 0; ballot < ballots; ballot++) {
                writer.write("1 ");
                for (int candidate : ranking(weights, random)) {
                    writer.write(candidate + 1 + " ");
                }
                writer.write("0\n");
            }
            writer.write("0\n");
            for (int candidate = 1; candidate <= candidates; candidate++) {
                writer.write("\"Candidate " + candidate + "\"\n");
            }
            writer.write("\"Ward\"\n");
        }
    }

    private static Path csv(String name, int ballots, int candidates, int flatness) throws IOException {
        Path file = FOLDER.resolve(name + ".csv");
        Random random = new Random(ballots + candidates);
        double[] weights = weights(candidates, flatness);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("rank 1,rank 2,rank 3,rank 4,rank 5\n");
            for (int ballot = 0; ballot < ballots; ballot++) {
                int[] ranking = ranking(weights, random);
                for (int rank = 0; rank < RANKS; rank++) {
                    writer.write(rank == 0 ? "" : ",");
                    writer.write(rank < ranking.length ? "Candidate number " + ranking[rank] : "");
                }
                writer.write('\n');
            }
        }
        return file;
    }

    /** Few candidates have most of the votes, as in real elections. */
    private static double[] weights(int candidates, int flatness) {
        double[] weights = new double[candidates];
        for (int candidate = 0; candidate < candidates; candidate++) {
            weights[candidate] = 1 / Math.pow(candidate + 1, 1.6 / flatness);
        }
        return weights;
    }

    private static int[] ranking(double[] weights, Random random) {
        int length = 1 + Math.min(random.nextInt(RANKS + 2), Math.min(RANKS, weights.length) - 1);
        int[] ranking = new int[length];
        int filled = 0;
        double all = Arrays.stream(weights).sum();
        while (filled < length) {
            double at = random.nextDouble() * all;
            int candidate = 0;
            while (candidate < weights.length - 1 && at >= weights[candidate]) {
                at -= weights[candidate++];
            }
            int chosen = candidate;
            if (Arrays.stream(ranking, 0, filled).noneMatch(known -> known == chosen)) {
                ranking[filled++] = candidate;
            }
        }
        return ranking;
    }

    private static void line(String what, Path file, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(file.toString()));
        all.addAll(List.of(words));
        line(what + ", %,d MB".formatted(Files.size(file) / 1_000_000), all);
    }

    private static void line(String what, List<String> words) {
        run(words); // builds, records the cache, and brings the files into the page cache
        Measured[] runs = new Measured[RUNS];
        for (int run = 0; run < RUNS; run++) {
            runs[run] = run(words);
        }
        double seconds =
                Arrays.stream(runs).mapToDouble(Measured::seconds).sorted().toArray()[RUNS / 2];
        long memory = Arrays.stream(runs).mapToLong(Measured::megabytes).max().orElse(0);
        say("%-70s %6.2f s  %4d MB", what, seconds, memory);
    }

    private record Measured(double seconds, long megabytes) {}

    private static Measured run(List<String> words) {
        List<String> command =
                new ArrayList<>(List.of(ROOT.resolve("foundation").toString(), "count"));
        command.addAll(words);
        command.add("--json");
        try {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            long peak = 0;
            while (process.isAlive()) {
                peak = Math.max(peak, peakOf(process.pid()));
                Thread.sleep(5);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The count failed: " + words.getFirst());
            }
            return new Measured(seconds, peak);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The most memory that the process has held, in MB; 0 where the system does not say. */
    private static long peakOf(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
