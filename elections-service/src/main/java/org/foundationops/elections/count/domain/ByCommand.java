package org.foundationops.elections.count.domain;

/** Where to go with a count that is too much for a service. */
final class ByCommand {

    private static final String HINT =
            " The command ./foundation count has no such limit, and needs no service: ./foundation count FILE --method METHOD";

    private ByCommand() {}

    static String after(String sentence) {
        return sentence + HINT;
    }
}
