package org.foundationops.kit.personal;

/** What stands where something about a person stood. */
public final class Erased {

    public static final String NAME = "Erased person";
    public static final String TEXT = "Erased";

    private Erased() {}
}
