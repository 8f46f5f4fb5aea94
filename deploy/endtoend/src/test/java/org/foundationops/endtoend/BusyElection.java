package org.foundationops.endtoend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.client.RegistrationDesk;
import org.foundationops.ballots.client.Voter;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.endtoend.CrowdRows.Human;
import org.foundationops.endtoend.Stand.Replica;

/**
 * A whole election under load: everybody registers, in an order drawn from the seed and through several clients at once,
 * and casts in the same order; some cast again later. What comes of it is told to nobody but the test.
 */
final class BusyElection {

    private static final double RECASTS = 0.15;

    private final CrowdElection election;
    private final String service;
    private final int clients;
    private final Random random;
    private final int[] order;
    private final byte[][] tags;
    private final Voter[] voters;
    private final Bytes[] blindSignatures;

    BusyElection(Stand stand, Replica elections, int number, int size, int clients) {
        this.random = new Random(number);
        this.election = CrowdElection.inRegistration(stand, elections, number, size, random);
        this.service = elections.url();
        this.clients = clients;
        this.order = shuffled(size);
        this.tags = new byte[size][16];
        Arrays.stream(tags).forEach(random::nextBytes);
        this.voters = new Voter[size];
        this.blindSignatures = new Bytes[size];
    }

    void run() {
        each(order, this::register);
        election.open();
        Ranking[] rankings =
                IntStream.range(0, 2 * order.length).mapToObj(i -> ranking()).toArray(Ranking[]::new);
        AtomicInteger next = new AtomicInteger();
        each(withRecasts(), voter -> {
            synchronized (voters[voter]) {
                voters[voter].cast(rankings[next.getAndIncrement()], wire(voter));
            }
        });
        election.finish();
    }

    private void register(int number) throws IOException {
        Wire wire = wire(number);
        RegistrationDesk desk = (id, blinded) -> {
            blindSignatures[number] = wire.register(id, blinded);
            return blindSignatures[number];
        };
        voters[number] = Voter.begin(election.manifest(), election.announced(), 1, pass -> {});
        voters[number].register(desk);
    }

    private Wire wire(int number) {
        return new Wire(service, election.voters().get(number).token(), tags[number]);
    }

    private interface Action {
        void of(int voter) throws IOException;
    }

    /** Several clients take them in turn. */
    private void each(int[] sequence, Action action) {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                ends.add(threads.submit(() -> {
                    for (int place = next.getAndIncrement(); place < sequence.length; place = next.getAndIncrement()) {
                        action.of(sequence[place]);
                    }
                    return sequence.length;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Some vote again, a good while after they have voted first. */
    private int[] withRecasts() {
        List<Integer> sequence = new ArrayList<>(Arrays.stream(order).boxed().toList());
        int apart = 10 * clients;
        for (int place = 0; place < order.length; place++) {
            if (random.nextDouble() < RECASTS && place + apart < order.length) {
                int first = sequence.indexOf(order[place]);
                sequence.add(first + apart + random.nextInt(sequence.size() - first - apart), order[place]);
            }
        }
        return sequence.stream().mapToInt(Integer::intValue).toArray();
    }

    private Ranking ranking() {
        List<Integer> candidates = new ArrayList<>(
                IntStream.rangeClosed(1, election.candidates()).boxed().toList());
        Collections.shuffle(candidates, random);
        return new Ranking(candidates.subList(0, 1 + random.nextInt(candidates.size())).stream()
                .map(List::of)
                .toList());
    }

    private int[] shuffled(int size) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    CrowdElection election() {
        return election;
    }

    int size() {
        return order.length;
    }

    Human human(int number) {
        return election.voters().get(number);
    }

    Voter voter(int number) {
        return voters[number];
    }

    Bytes blindSignature(int number) {
        return blindSignatures[number];
    }

    byte[] tag(int number) {
        return tags[number].clone();
    }

    /** Of each voter the place in the order of arrival. */
    int[] arrival() {
        int[] arrival = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            arrival[order[place]] = place;
        }
        return arrival;
    }
}
