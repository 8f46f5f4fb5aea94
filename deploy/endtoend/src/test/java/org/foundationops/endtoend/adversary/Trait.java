package org.foundationops.endtoend.adversary;

/** By which bytes a voter or a ballot is recognised. */
public enum Trait {
    PERSON(Side.VOTERS),
    SIGN_IN(Side.VOTERS),
    ROLL_SALT(Side.VOTERS),
    ROLL_ENTRY(Side.VOTERS),
    BLINDED_HASH(Side.VOTERS),
    BLINDED_MESSAGE(Side.VOTERS),
    BLIND_SIGNATURE(Side.VOTERS),
    /** What a browser sends with every request. */
    TAG(Side.VOTERS),
    KEY(Side.BALLOTS),
    COMMITMENT(Side.BALLOTS),
    SIGNATURE(Side.BALLOTS),
    RANDOM_PART(Side.BALLOTS),
    TOKEN(Side.BALLOTS),
    LEAF_HASH(Side.BALLOTS),
    SEALED(Side.BALLOTS);

    enum Side {
        VOTERS,
        BALLOTS
    }

    final Side side;

    Trait(Side side) {
        this.side = side;
    }
}
