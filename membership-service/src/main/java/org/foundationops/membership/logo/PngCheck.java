package org.foundationops.membership.logo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.foundationops.membership.logo.domain.LogoRefused;

/** Looks at a PNG: its chunks one by one, its size before it is unpacked, then all of its pixels. */
final class PngCheck {

    static final int LONGEST_SIDE = 2048;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK_FRAME = 12;

    private PngCheck() {}

    static boolean hasSignature(byte[] content) {
        return content.length > SIGNATURE.length
                && Arrays.equals(content, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** Refuses what is no whole PNG, is larger than a logo needs to be, or carries something behind its end. */
    static void requireSound(byte[] content) {
        requireWholeChunks(content);
        decode(content);
    }

    private static void requireWholeChunks(byte[] content) {
        ByteBuffer rest = ByteBuffer.wrap(content, SIGNATURE.length, content.length - SIGNATURE.length);
        String name = "";
        for (boolean isFirst = true; !name.equals("IEND"); isFirst = false) {
            if (rest.remaining() < CHUNK_FRAME) {
                throw new LogoRefused("the PNG is not complete");
            }
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining() - 8) {
                throw new LogoRefused("the PNG is not complete");
            }
            int start = rest.position();
            name = new String(content, start, 4, StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(content, start, 4 + length);
            rest.position(start + 4 + length);
            if (rest.getInt() != (int) sum.getValue()) {
                throw new LogoRefused("the PNG is damaged");
            }
            if (isFirst) {
                requireHeader(name, ByteBuffer.wrap(content, start + 4, length));
            }
        }
        if (rest.hasRemaining()) {
            throw new LogoRefused("something follows behind the end of the PNG");
        }
    }

    private static void requireHeader(String name, ByteBuffer header) {
        if (!name.equals("IHDR") || header.remaining() != 13) {
            throw new LogoRefused("the PNG does not begin with its header");
        }
        requireSide(header.getInt());
        requireSide(header.getInt());
    }

    private static void requireSide(int pixels) {
        if (pixels < 1 || pixels > LONGEST_SIDE) {
            throw new LogoRefused("a side of a logo has from 1 to " + LONGEST_SIDE + " pixels");
        }
    }

    /** Unpacks every row and keeps a few of the pixels only, so that many large logos at once do not fill the memory. */
    private static void decode(byte[] content) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream, true, true);
            ImageReadParam sparse = reader.getDefaultReadParam();
            sparse.setSourceSubsampling(16, 16, 0, 0);
            reader.read(0, sparse);
        } catch (IOException | RuntimeException unreadable) {
            throw new LogoRefused("the PNG cannot be shown");
        } finally {
            reader.dispose();
        }
    }
}
