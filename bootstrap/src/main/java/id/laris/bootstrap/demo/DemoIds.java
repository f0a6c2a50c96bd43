package id.laris.bootstrap.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** Identities shaped like the shop's own (UUIDv7), but the same on every run: the time and a digest of a name. */
final class DemoIds {
    private DemoIds() {}

    static UUID of(Instant at, String name) {
        var digest = ByteBuffer.wrap(sha256(name));
        long high = (at.toEpochMilli() << 16) | 0x7000 | (digest.getShort() & 0x0FFF);
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("toko-laris/" + name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
