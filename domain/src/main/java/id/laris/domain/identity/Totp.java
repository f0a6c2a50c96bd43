package id.laris.domain.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;

/** Time-based one-time codes as authenticator apps make them: RFC 6238 over RFC 4226, steps of thirty seconds, HMAC of RFC 2104. */
public final class Totp {
    /** What all apps know: six digits by SHA-1. The weaknesses of SHA-1 do not touch HMAC. */
    public static final Totp OF_APPS = new Totp("SHA-1", 6);

    /** Characters of Base32 (RFC 4648). */
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int STEP_SECONDS = 30;
    /** Clocks of phones go wrong, and people type slowly: the code before and the one after are taken too. */
    private static final int TOLERANCE = 1;

    private final String digest;
    private final int block;
    private final int digits;

    /** @param digest name of the hash as Java calls it: SHA-1, SHA-256, SHA-512 */
    public Totp(String digest, int digits) {
        this.digest = digest;
        this.block = digest.equals("SHA-512") ? 128 : 64;
        this.digits = digits;
    }

    public static long stepAt(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP_SECONDS);
    }

    public String codeAt(byte[] secret, long step) {
        var hash = hmac(secret, bytes(step));
        int offset = hash[hash.length - 1] & 0x0f;
        int number = (hash[offset] & 0x7f) << 24
                | (hash[offset + 1] & 0xff) << 16
                | (hash[offset + 2] & 0xff) << 8
                | hash[offset + 3] & 0xff;
        long modulus = 1;
        for (int i = 0; i < digits; i++) modulus *= 10;
        return String.format("%0" + digits + "d", number % modulus);
    }

    /** The step the code belongs to, if it is one of those around now. Takes the same time for every wrong code. */
    public OptionalLong stepOf(byte[] secret, String code, Instant now) {
        var found = OptionalLong.empty();
        var given = code.getBytes(StandardCharsets.UTF_8);
        for (long step = stepAt(now) - TOLERANCE; step <= stepAt(now) + TOLERANCE; step++)
            if (MessageDigest.isEqual(given, codeAt(secret, step).getBytes(StandardCharsets.UTF_8)))
                found = OptionalLong.of(step);
        return found;
    }

    /** As apps read it and people type it. */
    public static String inBase32(byte[] bytes) {
        var text = new StringBuilder();
        int kept = 0;
        int bits = 0;
        for (var b : bytes) {
            kept = kept << 8 | b & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(LETTERS.charAt(kept >> (bits - 5) & 31));
        }
        if (bits > 0) text.append(LETTERS.charAt(kept << (5 - bits) & 31));
        return text.toString();
    }

    /** The bytes of a key as people see it; other characters than Base32's are a mistake. */
    public static byte[] fromBase32(String text) {
        var bytes = new ByteArrayOutputStream();
        int kept = 0;
        int bits = 0;
        for (var letter : text.toCharArray()) {
            int value = LETTERS.indexOf(letter);
            if (value < 0) throw new IllegalArgumentException("not Base32");
            kept = kept << 5 | value;
            bits += 5;
            if (bits >= 8) bytes.write(kept >> (bits -= 8));
        }
        return bytes.toByteArray();
    }

    private byte[] hmac(byte[] key, byte[] message) {
        var padded = Arrays.copyOf(key.length > block ? hash(key) : key, block);
        return hash(xored(padded, 0x5c), hash(xored(padded, 0x36), message));
    }

    private static byte[] xored(byte[] bytes, int with) {
        var result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) result[i] = (byte) (bytes[i] ^ with);
        return result;
    }

    private byte[] hash(byte[]... parts) {
        try {
            var hash = MessageDigest.getInstance(digest);
            for (var part : parts) hash.update(part);
            return hash.digest();
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalArgumentException(digest, unknown);
        }
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
