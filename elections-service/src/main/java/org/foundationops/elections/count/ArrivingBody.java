package org.foundationops.elections.count;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.foundationops.elections.count.domain.CountTooLarge;
import org.foundationops.kit.problem.InvalidRequest;

/** A body that may neither be too large nor take for ever. */
final class ArrivingBody extends InputStream {

    private final InputStream body;
    private final int most;
    private final Duration patience;
    private final long begin = System.nanoTime();
    private int bytes;

    ArrivingBody(InputStream body, int most, Duration patience) {
        this.body = body;
        this.most = most;
        this.patience = patience;
    }

    static CountTooLarge tooLarge(int most) {
        return new CountTooLarge("it has more than " + most + " bytes");
    }

    @Override
    public int read() throws IOException {
        int one = body.read();
        arrived(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = body.read(target, offset, length);
        arrived(Math.max(read, 0));
        return read;
    }

    private void arrived(int more) {
        bytes += more;
        if (bytes > most) {
            throw tooLarge(most);
        }
        if (System.nanoTime() - begin > patience.toNanos()) {
            throw new InvalidRequest("The body did not arrive within " + patience.toSeconds() + " seconds.");
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
