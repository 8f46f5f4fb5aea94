package org.foundationops.elections.counting;

/** Something was chosen for a count that there is not. */
public final class UnknownChoice extends Exception {

    private static final long serialVersionUID = 1;

    private final String name;
    private final String rule;

    UnknownChoice(String name, String rule) {
        super(name + " " + rule);
        this.name = name;
        this.rule = rule;
    }

    /** Of what was chosen. */
    public String name() {
        return name;
    }

    /** What can be chosen, after the name. */
    public String rule() {
        return rule;
    }
}
