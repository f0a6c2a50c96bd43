package id.laris.persistence.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/** Long texts, made small quickly rather than very small. */
final class Compression {
    private Compression() {}

    static byte[] small(byte[] whole) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var small = new ByteArrayOutputStream(whole.length / 3 + 64);
        try (var out = new DeflaterOutputStream(small, deflater)) {
            out.write(whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return small.toByteArray();
    }

    static byte[] whole(byte[] small) {
        var whole = new ByteArrayOutputStream(small.length * 4);
        try (var out = new InflaterOutputStream(whole)) {
            out.write(small);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return whole.toByteArray();
    }
}
