package org.foundationops.ballots.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.foundationops.ballots.manifest.Manifest;

/** The announced figures against what is in the kit. */
record FigureCheck(CheckedKit checked) {

    String run() {
        VerificationKit kit = checked.kit();
        Figures found = found(kit);
        Figures announced = kit.figures();
        if (!announced.equals(found)) {
            throw rejected("it announces " + words(announced) + ", and there are " + words(found));
        }
        for (Figures.OfWeight weight : found.weights()) {
            if (weight.issued() > weight.roll() || weight.accepted() > weight.issued()) {
                throw rejected("of weight " + weight.weight()
                        + " there are more ballots than tokens, or more tokens than" + " people: " + words(found));
            }
        }
        return "figures: " + words(found);
    }

    private Figures found(VerificationKit kit) {
        List<Figures.OfWeight> weights = new ArrayList<>();
        for (int at = 0; at < kit.rolls().size(); at++) {
            Manifest.Electorate electorate = kit.manifest().electorates().get(at);
            weights.add(new Figures.OfWeight(
                    electorate.weight(),
                    kit.rolls().get(at).entitled().size(),
                    kit.issuance().get(at).entries().size(),
                    checked.counted().accepted(electorate.weight())));
        }
        return new Figures(
                weights, checked.counted().leaves(), checked.counted().superseded(), unreadable(kit));
    }

    private static OptionalInt unreadable(VerificationKit kit) {
        return kit.openings()
                .map(openings -> OptionalInt.of((int) openings.ballots().stream()
                        .filter(OpenedBallot.Unreadable.class::isInstance)
                        .count()))
                .orElseGet(OptionalInt::empty);
    }

    private static String words(Figures figures) {
        StringBuilder words = new StringBuilder();
        for (Figures.OfWeight weight : figures.weights()) {
            words.append("weight %d: %d on the roll, %d tokens, %d ballots; "
                    .formatted(weight.weight(), weight.roll(), weight.issued(), weight.accepted()));
        }
        words.append("%d leaves, %d replaced".formatted(figures.leaves(), figures.superseded()));
        figures.unreadable().ifPresent(count -> words.append(", %d unreadable".formatted(count)));
        return words.toString();
    }

    private static KitRejected rejected(String why) {
        return new KitRejected(KitFile.FIGURES.text(), why);
    }
}
