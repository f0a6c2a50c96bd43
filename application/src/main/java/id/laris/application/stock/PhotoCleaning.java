package id.laris.application.stock;

import id.laris.application.stock.Photo.Type;
import id.laris.application.stock.PhotoUnreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Takes out of a picture all that is not picture: where and when it was taken and by which telephone, previews, comments, and whatever
 * hangs behind its end. Told by its content, whatever it is called. It is taken apart, not decoded, so a bomb stays unlit; which side is
 * up stays known.
 */
final class PhotoCleaning {
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final long MOST_POINTS = 120_000_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PNG_KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB");
    private static final Set<String> WEBP_KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    /** In the extended header of WebP: colour profile, EXIF and XMP follow. */
    private static final int WEBP_EXTRAS = 0x20 | 0x08 | 0x04;

    private PhotoCleaning() {}

    /** @throws PhotoUnreadable when it is no whole picture, or a huge one */
    static Photo clean(byte[] given) {
        if (given.length > MOST_BYTES) throw new PhotoUnreadable(Reason.TOO_LARGE);
        try {
            if (startsWith(given, (byte) 0xFF, (byte) 0xD8, (byte) 0xFF)) return new Photo(Type.JPEG, jpeg(given));
            if (startsWith(given, PNG)) return new Photo(Type.PNG, png(given));
            if (startsWith(given, "RIFF".getBytes(StandardCharsets.US_ASCII))
                    && given.length > 12
                    && text(given, 8).equals("WEBP")) return new Photo(Type.WEBP, webp(given));
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
            throw new PhotoUnreadable(Reason.BROKEN);
        }
        throw new PhotoUnreadable(Reason.NOT_A_PICTURE);
    }

    private static byte[] jpeg(byte[] given) {
        var out = new ByteArrayOutputStream(given.length);
        out.write(given, 0, 2);
        boolean sized = false;
        boolean drawn = false;
        int at = 2;
        while (true) {
            if (given[at] != (byte) 0xFF) throw new PhotoUnreadable(Reason.BROKEN);
            while (given[at + 1] == (byte) 0xFF) at++;
            int marker = given[at + 1] & 0xFF;
            if (marker == 0xD9) break;
            int length = unsigned16(given, at + 2);
            if (length < 2 || at + 2 + length > given.length) throw new PhotoUnreadable(Reason.BROKEN);
            boolean frame = marker >= 0xC0 && marker <= 0xC2;
            if (frame) {
                requireSize(unsigned16(given, at + 7), unsigned16(given, at + 5));
                sized = true;
            }
            if (marker == 0xE1) writeOrientation(given, at + 4, length - 2, out);
            boolean scan = marker == 0xDA;
            // Frame, tables, restart interval, JFIF's and Adobe's few bytes on colours.
            if (frame || scan || marker == 0xC4 || marker == 0xDB || marker == 0xDD || marker == 0xE0 || marker == 0xEE)
                out.write(given, at, 2 + length);
            at += 2 + length;
            if (scan) {
                int end = endOfScan(given, at);
                out.write(given, at, end - at);
                at = end;
                drawn = true;
            }
        }
        if (!sized || !drawn) throw new PhotoUnreadable(Reason.BROKEN);
        out.write(0xFF);
        out.write(0xD9);
        return out.toByteArray();
    }

    /** Where the next marker stands that is neither a stuffed byte nor a restart. */
    private static int endOfScan(byte[] given, int from) {
        for (int at = from; ; at++) {
            if (given[at] != (byte) 0xFF) continue;
            int next = given[at + 1] & 0xFF;
            if (next != 0 && (next < 0xD0 || next > 0xD7) && next != 0xFF) return at;
        }
    }

    /** Cameras write every picture as it lies in them, and which side is up beside it: that one figure of EXIF is kept. */
    private static void writeOrientation(byte[] given, int from, int length, ByteArrayOutputStream out) {
        if (length < 14 || !text(given, from).equals("Exif")) return;
        var tiff = ByteBuffer.wrap(given, from + 6, length - 6).slice();
        if (tiff.get(0) == 'I') tiff.order(ByteOrder.LITTLE_ENDIAN);
        long first = tiff.getInt(4) & 0xFFFFFFFFL;
        if (first + 2 > tiff.limit()) return;
        int entries = tiff.getShort((int) first) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = (int) first + 2 + 12 * i;
            if (entry + 12 > tiff.limit()) return;
            if ((tiff.getShort(entry) & 0xFFFF) != 0x0112) continue;
            int side = tiff.getShort(entry + 8) & 0xFFFF;
            if (side >= 2 && side <= 8) out.writeBytes(exif(side));
            return;
        }
    }

    private static byte[] exif(int side) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) side)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static byte[] png(byte[] given) {
        var out = new ByteArrayOutputStream(given.length);
        out.writeBytes(PNG);
        var in = ByteBuffer.wrap(given, PNG.length, given.length - PNG.length);
        boolean drawn = false;
        for (boolean first = true; ; first = false) {
            int begins = in.position();
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) throw new PhotoUnreadable(Reason.BROKEN);
            var type = text(given, in.position());
            var sum = new CRC32();
            sum.update(given, in.position(), 4 + length);
            in.position(in.position() + 4 + length);
            if ((int) sum.getValue() != in.getInt()) throw new PhotoUnreadable(Reason.BROKEN);
            if (first != type.equals("IHDR")) throw new PhotoUnreadable(Reason.BROKEN);
            if (first)
                requireSize(
                        ByteBuffer.wrap(given).getInt(begins + 8),
                        ByteBuffer.wrap(given).getInt(begins + 12));
            drawn |= type.equals("IDAT");
            if (PNG_KEPT.contains(type)) out.write(given, begins, 12 + length);
            if (type.equals("IEND")) break;
        }
        if (!drawn) throw new PhotoUnreadable(Reason.BROKEN);
        return out.toByteArray();
    }

    private static byte[] webp(byte[] given) {
        var in = ByteBuffer.wrap(given).order(ByteOrder.LITTLE_ENDIAN);
        long end = 8 + (in.getInt(4) & 0xFFFFFFFFL);
        if (end > given.length) throw new PhotoUnreadable(Reason.BROKEN);
        var out = new ByteArrayOutputStream(given.length);
        out.write(given, 0, 12);
        boolean drawn = false;
        for (int at = 12; at + 8 <= end; ) {
            var type = text(given, at);
            long length = in.getInt(at + 4) & 0xFFFFFFFFL;
            long next = at + 8 + length + (length & 1);
            if (at + 8 + length > end) throw new PhotoUnreadable(Reason.BROKEN);
            if (type.equals("VP8X")) in.put(at + 8, (byte) (in.get(at + 8) & ~WEBP_EXTRAS));
            if (WEBP_KEPT.contains(type)) {
                requireSize(type, in, at + 8);
                out.write(given, at, (int) (8 + length));
                if ((length & 1) == 1) out.write(0);
            }
            drawn |= type.equals("VP8 ") || type.equals("VP8L") || type.equals("ANMF");
            at = (int) Math.min(next, end);
        }
        if (!drawn) throw new PhotoUnreadable(Reason.BROKEN);
        var cleaned = out.toByteArray();
        ByteBuffer.wrap(cleaned).order(ByteOrder.LITTLE_ENDIAN).putInt(4, cleaned.length - 8);
        return cleaned;
    }

    private static void requireSize(String type, ByteBuffer in, int at) {
        if (type.equals("VP8X"))
            requireSize((in.getInt(at + 4) & 0xFFFFFF) + 1, (in.getInt(at + 6) >>> 8 & 0xFFFFFF) + 1);
        if (type.equals("VP8 ")) requireSize(in.getShort(at + 6) & 0x3FFF, in.getShort(at + 8) & 0x3FFF);
        if (type.equals("VP8L")) {
            int bits = in.getInt(at + 1);
            requireSize((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
        }
    }

    private static void requireSize(long width, long height) {
        if (width < 1 || height < 1) throw new PhotoUnreadable(Reason.BROKEN);
        if (width * height > MOST_POINTS) throw new PhotoUnreadable(Reason.TOO_LARGE);
    }

    private static boolean startsWith(byte[] given, byte... signature) {
        if (given.length < signature.length) return false;
        for (int i = 0; i < signature.length; i++) if (given[i] != signature[i]) return false;
        return true;
    }

    private static String text(byte[] given, int at) {
        return new String(given, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static int unsigned16(byte[] given, int at) {
        return (given[at] & 0xFF) << 8 | given[at + 1] & 0xFF;
    }
}
