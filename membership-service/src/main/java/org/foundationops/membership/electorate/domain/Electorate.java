package org.foundationops.membership.electorate.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The eligible voters at an instant, in the order of their lines. */
public final class Electorate {

    private final List<Voter> voters;
    private final List<String> lines;

    private Electorate(List<Voter> voters) {
        // The lines are ASCII, so the order of their characters is the order of their bytes.
        List<Placed> inOrder = voters.stream()
                .map(voter -> new Placed(voter.line(), voter))
                .sorted(Comparator.comparing(Placed::line))
                .toList();
        this.voters = inOrder.stream().map(Placed::voter).toList();
        this.lines = inOrder.stream().map(Placed::line).toList();
    }

    /** A voter with the line, which is made once: tens of thousands are compared many times. */
    private record Placed(String line, Voter voter) {}

    /** Everybody votes in every right they have. */
    public static Electorate ofAllRights(Collection<UUID> members, Collection<CorporateVote> corporateVotes) {
        List<Voter> voters =
                new ArrayList<>(members.stream().map(Voter::individual).toList());
        for (CorporateVote vote : corporateVotes) {
            UUID caster = vote.representative() != null ? vote.representative() : vote.alternate();
            if (caster != null) {
                voters.add(Voter.corporate(caster, vote.organisationId()));
            }
        }
        return new Electorate(voters);
    }

    /**
     * One natural person has one vote. A member votes as such; a representative who has a vote already leaves it to
     * the alternate, and where that one has a vote too it is not issued. Where two organisations want the same
     * person, the one with the lower id (as text) has them; representatives are placed before alternates.
     */
    public static Electorate ofOneVoteEach(Collection<UUID> members, Collection<CorporateVote> corporateVotes) {
        List<Voter> voters =
                new ArrayList<>(members.stream().map(Voter::individual).toList());
        Set<UUID> haveOne = new HashSet<>(members);
        List<CorporateVote> left = new ArrayList<>();
        List<CorporateVote> inOrder = corporateVotes.stream()
                .sorted(Comparator.comparing(vote -> vote.organisationId().toString()))
                .toList();
        for (CorporateVote vote : inOrder) {
            take(vote.representative(), haveOne)
                    .ifPresentOrElse(
                            person -> voters.add(Voter.corporate(person, vote.organisationId())), () -> left.add(vote));
        }
        for (CorporateVote vote : left) {
            take(vote.alternate(), haveOne)
                    .ifPresent(person -> voters.add(Voter.corporate(person, vote.organisationId())));
        }
        return new Electorate(voters);
    }

    /** The person, if there is one and they have no vote yet. */
    private static Optional<UUID> take(@Nullable UUID personId, Set<UUID> haveOne) {
        return Optional.ofNullable(personId).filter(haveOne::add);
    }

    public List<Voter> voters() {
        return voters;
    }

    public long count(VoterClass voterClass) {
        return voters.stream().filter(voter -> voter.voterClass() == voterClass).count();
    }

    /** SHA-256, lower-case hex, of all lines in order, each followed by LF. */
    public String sha256() {
        MessageDigest digest = sha256Digest();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
