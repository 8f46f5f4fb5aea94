package org.foundationops.ballots.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Checks everything in a verification kit, without network and services, and repeats the count. */
public final class Verifier {

    private final Progress progress;
    private final List<String> report = new ArrayList<>();

    /** How it went. */
    public enum Verdict {
        /** Everything was checked and is right. */
        CHECKED(0),
        /** The ballots are right; who is not shown them cannot repeat the count. */
        COUNT_NOT_CHECKABLE(3),
        /** Something is wrong. */
        WRONG(1);

        private final int status;

        Verdict(int status) {
            this.status = status;
        }

        /** Exit status of the command. */
        public int status() {
            return status;
        }
    }

    /** @param report one sentence for each thing that was checked; the last one says what is wrong, if something is */
    public record Outcome(Verdict verdict, List<String> report) {
        public Outcome {
            report = List.copyOf(report);
        }
    }

    private Verifier(Progress progress) {
        this.progress = progress;
    }

    public static Outcome verify(byte[] archive, List<Anchor> anchors, Progress progress) {
        Verifier verifier = new Verifier(progress);
        try {
            return new Outcome(verifier.run(archive, anchors), verifier.report);
        } catch (KitRejected wrong) {
            verifier.report.add("WRONG: " + wrong.words());
            return new Outcome(Verdict.WRONG, verifier.report);
        }
    }

    private Verdict run(byte[] archive, List<Anchor> anchors) {
        progress.says("reading the archive", 0, 1);
        SortedMap<KitFile, byte[]> files = KitArchive.read(archive);
        VerificationKit kit = new KitReader(files).read();
        report.add("archive: " + files.size() + " files, rebuilt byte for byte, hashes and signature of the contents");
        report.add("manifest: \"" + kit.manifest().title() + "\", "
                + kit.manifest().candidates().size()
                + " candidates, " + kit.manifest().count().seats() + " to elect by "
                + kit.manifest().count().method().text() + "; hash "
                + kit.manifest().reference().manifestHash());
        report.addAll(new ElectorCheck(kit).run());
        LogCheck log = new LogCheck(kit, progress);
        CheckedKit checked = log.run();
        report.addAll(log.report());
        report.add(new FigureCheck(checked).run());
        CountCheck count = new CountCheck(checked, progress);
        report.addAll(count.run());
        for (Anchor anchor : anchors) {
            report.add("anchor: " + anchor.check(checked));
        }
        if (anchors.isEmpty()) {
            report.add(
                    "anchor: none was given. The kit is consistent, not anchored: whoever has the keys could have made"
                            + " up all of it. Give a tree head, an acknowledgement, a voting pass or the announced hash of"
                            + " the manifest with --anchor");
        }
        return kit.openings().isPresent() ? Verdict.CHECKED : Verdict.COUNT_NOT_CHECKABLE;
    }
}
