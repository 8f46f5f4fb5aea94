package org.foundationops.local.parts;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts PostgreSQL, Kafka and a mail server, says where they are, and runs until it is told to stop. */
public final class Parts implements AutoCloseable {

    private final CompletableFuture<Optional<Postgres>> postgres;
    private final CompletableFuture<Optional<Kafka>> kafka;
    private final CompletableFuture<Optional<MailServer>> mail;

    private Parts(PartsOptions options) {
        postgres = inBackground(() -> options.hasPostgres() ? Optional.of(Postgres.start(options)) : Optional.empty());
        kafka = inBackground(() -> options.hasKafka() ? Optional.of(Kafka.start(options)) : Optional.empty());
        mail = inBackground(() -> options.hasMail() ? Optional.of(MailServer.start(options)) : Optional.empty());
    }

    public static void main(String[] arguments) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        try {
            PartsOptions options = PartsOptions.parse(List.of(arguments));
            run(options);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (IOException | CompletionException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(PartsOptions options) throws IOException {
        Parts parts = new Parts(options);
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop-parts"));
        if (options.test()) {
            Thread.ofPlatform().daemon().name("stop-with-parent").start(Parts::exitWhenInputEnds);
        }
        System.out.println(parts.ready().print());
        System.out.flush();
        waitForTheSignal();
    }

    /** The parts have no thread of this process that would keep it alive; a signal or the end of the input stops it. */
    private static void waitForTheSignal() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ReadyLine ready() throws IOException {
        Optional<Kafka> broker = kafka.join();
        Optional<Postgres> server = postgres.join();
        return new ReadyLine(
                broker.map(Kafka::bootstrapServers).orElse(null),
                mail.join().map(MailServer::address).orElse(null),
                server.isPresent() ? server.get().access() : List.of());
    }

    /** The pipe from the parent closes even when the parent is killed, so nothing is left over. */
    private static void exitWhenInputEnds() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            // a broken pipe means the same
        }
        System.exit(0);
    }

    /** All are stopped together: each needs most of a second. */
    @Override
    public void close() {
        CompletableFuture<Boolean> broker = inBackground(() -> closed(kafka));
        CompletableFuture<Boolean> server = inBackground(() -> closed(postgres));
        CompletableFuture<Boolean> post = inBackground(() -> closed(mail));
        for (CompletableFuture<Boolean> part : List.of(broker, server, post)) {
            try {
                part.join();
            } catch (CompletionException e) {
                System.err.println("A part did not stop cleanly: " + e.getCause());
            }
        }
    }

    private static <T extends AutoCloseable> boolean closed(CompletableFuture<Optional<T>> part) throws Exception {
        Optional<T> running = part.join();
        if (running.isPresent()) {
            running.get().close();
        }
        return running.isPresent();
    }

    private static <T> CompletableFuture<T> inBackground(Callable<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable e) { // Also an Error, e.g. of a missing library: nobody shall wait for ever.
                result.completeExceptionally(e);
            }
        });
        return result;
    }
}
