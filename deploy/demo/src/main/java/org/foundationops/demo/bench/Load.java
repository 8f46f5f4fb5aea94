package org.foundationops.demo.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Sends requests that were written before, each as soon as a connection is free. It does no more than it must, because
 * it shares the processors with what it measures.
 */
final class Load {

    /** As many as there are in the other measurements. */
    static final int CONNECTIONS = 16;

    private static final String LENGTH = "content-length:";

    private final URI service;
    private final Processor processor;

    Load(URI service, Processor processor) {
        this.service = service;
        this.processor = processor;
    }

    /**
     * How quick the answers came.
     *
     * @param service what it used of a processor for each
     * @param bodies of the answers, in the order of the requests
     */
    record Outcome(double perSecond, Processor.Used service, List<byte[]> bodies) {}

    /** @param headers complete lines, besides those that every request has */
    byte[] post(String path, String headers, byte[] json) {
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: " + service.getAuthority()
                        + "\r\nAccept: application/json\r\nContent-Type: application/json\r\n" + headers
                        + "Content-Length: " + json.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] request = new byte[head.length + json.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(json, 0, request, head.length, json.length);
        return request;
    }

    /** @throws IllegalStateException when one of them is answered with another status than 200 */
    Outcome send(List<byte[]> requests) {
        AtomicInteger next = new AtomicInteger();
        AtomicReferenceArray<byte[]> bodies = new AtomicReferenceArray<>(requests.size());
        Processor.Used used = processor.during(
                requests.size(), () -> Threads.time(CONNECTIONS, () -> exchange(requests, next, bodies)));
        return new Outcome(
                requests.size() / used.result(),
                used,
                IntStream.range(0, requests.size()).mapToObj(bodies::get).toList());
    }

    private void exchange(List<byte[]> requests, AtomicInteger next, AtomicReferenceArray<byte[]> bodies)
            throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int at = next.getAndIncrement(); at < requests.size(); at = next.getAndIncrement()) {
                socket.getOutputStream().write(requests.get(at));
                bodies.set(at, answer(in));
            }
        }
    }

    private static byte[] answer(InputStream in) throws IOException {
        String status = line(in);
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        if (length < 0) {
            throw new IOException("An answer without its length: " + status);
        }
        byte[] body = in.readNBytes(length);
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new IOException(status + ": " + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The service has closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
