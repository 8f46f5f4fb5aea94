package org.foundationops.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.endtoend.adversary.Needles;
import org.foundationops.endtoend.adversary.Secret;
import org.foundationops.endtoend.adversary.Trait;
import org.foundationops.kit.testing.Tokens;

/** Who has cast which ballot of an election, and in which batches: those are public, and nobody is hidden in more than one. */
final class Truth {

    private static final int PREFIX = 32;

    private final BusyElection election;
    private final int[] ballotOf;

    Truth(BusyElection election) {
        this.election = election;
        this.ballotOf = new int[election.size()];
        List<Integer> byKey = IntStream.range(0, election.size())
                .boxed()
                .sorted(Comparator.comparing(this::key))
                .toList();
        for (int ballot = 0; ballot < byKey.size(); ballot++) {
            ballotOf[byKey.get(ballot)] = ballot;
        }
    }

    /** With batches, the adversary guesses among those who share all of them; without, among all. */
    Secret secret(boolean hasBatches, Stand stand, List<TopicLog.Message> messages) throws SQLException {
        int[] cells = new int[election.size()];
        if (hasBatches) {
            Map<UUID, Integer> issued = issuanceBatches(messages);
            Map<Bytes, List<Integer>> cast = castBatches(stand);
            Map<List<Integer>, Integer> numbers = new HashMap<>();
            for (int voter = 0; voter < cells.length; voter++) {
                List<Integer> batches = new ArrayList<>(cast.getOrDefault(key(voter), List.of()));
                batches.addFirst(issued.getOrDefault(election.human(voter).id(), -1));
                numbers.putIfAbsent(batches, numbers.size());
                cells[voter] = numbers.getOrDefault(batches, -1);
            }
        }
        return new Secret(ballotOf.clone(), cells, election.arrival());
    }

    private Map<UUID, Integer> issuanceBatches(List<TopicLog.Message> messages) {
        Map<UUID, Integer> batches = new HashMap<>();
        int batch = 0;
        for (TopicLog.Message message : messages) {
            JsonNode data = message.data();
            if (message.key().startsWith("voting-token-batch/")
                    && data.get("electionId")
                            .asText()
                            .equals(election.election().id().toString())) {
                for (JsonNode entry : data.get("entries")) {
                    batches.put(UUID.fromString(entry.get("personId").asText()), batch);
                }
                batch++;
            }
        }
        return batches;
    }

    /** Of each key, by counter, in which of the published heads its ballots came. */
    private Map<Bytes, List<Integer>> castBatches(Stand stand) throws SQLException {
        Map<Bytes, List<Integer>> batches = new HashMap<>();
        try (Connection connection = stand.connect("ballotbox");
                PreparedStatement query = connection.prepareStatement("""
                        select key, (select count(*) from tree_head h
                                     where h.election_id = l.election_id and h.size <= l.index)
                        from leaf l where election_id = ? order by key, counter
                        """)) {
            query.setObject(1, election.election().id());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    batches.computeIfAbsent(Bytes.of(rows.getBytes(1)), key -> new ArrayList<>())
                            .add(rows.getInt(2));
                }
            }
        }
        return batches;
    }

    /** All by which the adversary could recognise somebody or a ballot of the election of this number. */
    void describe(int number, Needles needles, Stand stand) throws SQLException {
        Map<UUID, Bytes> salts = salts(stand);
        for (int voter = 0; voter < election.size(); voter++) {
            CrowdRows.Human human = election.human(voter);
            Bytes salt = salts.getOrDefault(human.id(), Sha256.of());
            VotingPass pass = election.voter(voter).pass();
            Bytes blinded = pass.blinding().blinded();
            needles.add(Trait.PERSON, number, voter, human.id());
            needles.add(Trait.SIGN_IN, number, voter, HexFormat.of().parseHex(Tokens.signInHash(human.subject())));
            needles.add(Trait.ROLL_SALT, number, voter, salt.toArray());
            needles.add(
                    Trait.ROLL_ENTRY,
                    number,
                    voter,
                    HashedRoll.entry(salt, human.id()).toArray());
            needles.add(Trait.BLINDED_HASH, number, voter, Sha256.of(blinded).toArray());
            add(needles, Trait.BLINDED_MESSAGE, number, voter, blinded);
            add(needles, Trait.BLIND_SIGNATURE, number, voter, election.blindSignature(voter));
            needles.add(Trait.TAG, number, voter, election.tag(voter));
            describe(number, ballotOf[voter], needles, pass);
        }
    }

    private static void describe(int number, int ballot, Needles needles, VotingPass pass) {
        needles.add(Trait.KEY, number, ballot, pass.key().publicKey().bytes().toArray());
        add(needles, Trait.RANDOM_PART, number, ballot, pass.message().bytes());
        add(needles, Trait.TOKEN, number, ballot, pass.token().orElseThrow());
        for (VotingPass.Ballot filled : pass.ballots()) {
            add(
                    needles,
                    Trait.COMMITMENT,
                    number,
                    ballot,
                    filled.cast().header().commitment());
            add(needles, Trait.SIGNATURE, number, ballot, filled.cast().header().signature());
            add(
                    needles,
                    Trait.LEAF_HASH,
                    number,
                    ballot,
                    MerkleTree.leafHash(filled.cast().header().leaf()));
            add(needles, Trait.SEALED, number, ballot, filled.cast().sealed());
        }
    }

    /** A part of it is enough. */
    private static void add(Needles needles, Trait trait, int election, int number, Bytes bytes) {
        needles.add(trait, election, number, bytes.slice(0, PREFIX).toArray());
    }

    private Map<UUID, Bytes> salts(Stand stand) throws SQLException {
        Map<UUID, Bytes> salts = new TreeMap<>();
        try (Connection connection = stand.connect("elections");
                PreparedStatement query =
                        connection.prepareStatement("select person_id, salt from roll_entry where election_id = ?")) {
            query.setObject(1, election.election().id());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    salts.put(rows.getObject(1, UUID.class), Bytes.of(rows.getBytes(2)));
                }
            }
        }
        return salts;
    }

    private Bytes key(int voter) {
        return election.voter(voter).pass().key().publicKey().bytes();
    }
}
