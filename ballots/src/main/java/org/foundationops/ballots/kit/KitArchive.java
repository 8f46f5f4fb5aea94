package org.foundationops.ballots.kit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The one ZIP archive that there is of some files (APPNOTE.TXT 6.3.10): in the order of their names, stored, dated
 * 1980-01-01, no extra fields, no comments. Below 2 GiB.
 */
public final class KitArchive {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 10;
    private static final short DATE = (1 << 5) | 1;
    private static final String ARCHIVE = "archive";

    private KitArchive() {}

    public static byte[] write(SortedMap<KitFile, byte[]> files) {
        return new Layout(files).write();
    }

    /**
     * The files of an archive that {@link #write} has made.
     *
     * @throws KitRejected naming the part where the bytes are not those that it would write
     */
    public static SortedMap<KitFile, byte[]> read(byte[] archive) {
        SortedMap<KitFile, byte[]> files = new TreeMap<>();
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        @Nullable KitFile before = null;
        while (bytes.remaining() >= LOCAL_LENGTH && bytes.getInt(bytes.position()) == LOCAL) {
            before = readFile(bytes, files, before);
        }
        if (bytes.remaining() < CENTRAL_LENGTH || bytes.getInt(bytes.position()) != CENTRAL) {
            throw new KitRejected(
                    ARCHIVE,
                    before == null
                            ? "there is no header of a first file at byte 0; this is no verification kit"
                            : "at byte " + bytes.position() + ", after the header and the contents of " + before.text()
                                    + ", there is neither the header of " + after(before) + " nor the directory");
        }
        Layout layout = new Layout(files);
        int difference = Arrays.mismatch(archive, layout.write());
        if (difference >= 0) {
            throw new KitRejected(
                    ARCHIVE,
                    layout.partAt(difference) + ", byte " + difference
                            + ", is not what a canonical archive of these files has there; it, or what it describes,"
                            + " was changed");
        }
        return files;
    }

    private static KitFile readFile(ByteBuffer bytes, Map<KitFile, byte[]> files, @Nullable KitFile before) {
        int start = bytes.position();
        String place = "header of " + (before == null ? "the first file" : "the file after " + before.text())
                + " at byte " + start;
        int nameLength = Short.toUnsignedInt(bytes.getShort(start + 26));
        if (nameLength > bytes.limit() - start - LOCAL_LENGTH) {
            throw new KitRejected(ARCHIVE, place + " has a name that is longer than the archive");
        }
        byte[] name = new byte[nameLength];
        bytes.get(start + LOCAL_LENGTH, name);
        String text = new String(name, StandardCharsets.ISO_8859_1);
        KitFile file = KitFile.named(text)
                .orElseThrow(() -> new KitRejected(ARCHIVE, place + " names \"" + text + "\", which no kit has"));
        if (before != null && file.compareTo(before) <= 0) {
            throw new KitRejected(ARCHIVE, place + " names " + text + ", which is out of order");
        }
        int size = bytes.getInt(start + 18);
        int contents = start + LOCAL_LENGTH + nameLength;
        if (size < 0 || size > bytes.limit() - contents) {
            throw new KitRejected(ARCHIVE, place + ": " + text + " is said to be longer than the archive");
        }
        byte[] data = new byte[size];
        bytes.get(contents, data);
        files.put(file, data);
        bytes.position(contents + size);
        return file;
    }

    private static String after(KitFile file) {
        KitFile[] all = KitFile.values();
        return file == all[all.length - 1] ? "another file" : "a next file, such as " + following(file, all);
    }

    private static String following(KitFile file, KitFile[] all) {
        return all[Arrays.asList(all).indexOf(file) + 1].text();
    }

    /** Where everything is. */
    private static final class Layout {
        private final SortedMap<KitFile, byte[]> files;
        private final TreeMap<Integer, String> parts = new TreeMap<>();

        private Layout(SortedMap<KitFile, byte[]> files) {
            this.files = files;
        }

        private byte[] write() {
            ByteArrayOutputStream out = new ByteArrayOutputStream(files.values().stream()
                    .mapToInt(contents -> contents.length + 200)
                    .sum());
            ByteArrayOutputStream directory = new ByteArrayOutputStream();
            parts.clear();
            files.forEach((file, contents) -> {
                byte[] name = file.text().getBytes(StandardCharsets.US_ASCII);
                CRC32 sum = new CRC32();
                sum.update(contents);
                directory.writeBytes(central(name, (int) sum.getValue(), contents.length, out.size()));
                parts.put(out.size(), "header of " + file.text());
                out.writeBytes(local(name, (int) sum.getValue(), contents.length));
                parts.put(out.size(), "contents of " + file.text());
                out.writeBytes(contents);
            });
            parts.put(out.size(), "the directory");
            int start = out.size();
            out.writeBytes(directory.toByteArray());
            parts.put(out.size(), "the end of the directory");
            out.writeBytes(end(start, directory.size()));
            parts.put(out.size(), "what follows the end of the directory");
            return out.toByteArray();
        }

        private String partAt(int position) {
            return parts.floorEntry(position).getValue();
        }

        private static byte[] local(byte[] name, int sum, int size) {
            return described(buffer(LOCAL_LENGTH + name.length).putInt(LOCAL), name, sum, size)
                    .put(name)
                    .array();
        }

        private static byte[] central(byte[] name, int sum, int size, int offset) {
            ByteBuffer buffer =
                    buffer(CENTRAL_LENGTH + name.length).putInt(CENTRAL).putShort(VERSION);
            return described(buffer, name, sum, size)
                    .putShort((short) 0) // comment
                    .putShort((short) 0) // disk
                    .putShort((short) 0) // internal attributes
                    .putInt(0) // external attributes
                    .putInt(offset)
                    .put(name)
                    .array();
        }

        private byte[] end(int start, int size) {
            return buffer(END_LENGTH)
                    .putInt(END)
                    .putShort((short) 0) // disk
                    .putShort((short) 0) // disk of the directory
                    .putShort((short) files.size())
                    .putShort((short) files.size())
                    .putInt(size)
                    .putInt(start)
                    .putShort((short) 0) // comment
                    .array();
        }

        /** What local headers and the directory have in common. */
        private static ByteBuffer described(ByteBuffer buffer, byte[] name, int sum, int size) {
            return buffer.putShort(VERSION)
                    .putShort((short) 0) // flags
                    .putShort((short) 0) // stored
                    .putShort((short) 0) // midnight
                    .putShort(DATE)
                    .putInt(sum)
                    .putInt(size)
                    .putInt(size)
                    .putShort((short) name.length)
                    .putShort((short) 0); // extra
        }

        private static ByteBuffer buffer(int length) {
            return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
