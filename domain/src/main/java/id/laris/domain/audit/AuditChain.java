package id.laris.domain.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links entries so that none can be changed, removed, put in between or exchanged without the key (HMAC-SHA-256). Each link covers its
 * entry, its day, its place in the day and the link before it; the first of a day the last one of the day before.
 */
public final class AuditChain {
    /** Before the very first entry. */
    private static final byte[] BEGINNING = new byte[32];

    private static final String HMAC = "HmacSHA256";
    private final SecretKeySpec key;

    /** @param key 32 bytes nobody else knows */
    public AuditChain(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /**
     * @param position from 1 in its day
     * @param entryProof of the entry alone: tells a changed entry from one that stands at a wrong place
     */
    public record Link(LocalDate day, int position, byte[] entryProof, byte[] proof) {
        public boolean sameAs(Link other) {
            return day.equals(other.day) && position == other.position && Arrays.equals(proof, other.proof);
        }

        public boolean provesSameEntryAs(Link other) {
            return Arrays.equals(entryProof, other.entryProof);
        }
    }

    public Link first(LocalDate day, AuditEntry entry) {
        return link(day, 1, BEGINNING, entry);
    }

    public Link after(Link last, LocalDate day, AuditEntry entry) {
        return link(day, last.day().equals(day) ? last.position() + 1 : 1, last.proof(), entry);
    }

    private Link link(LocalDate day, int position, byte[] before, AuditEntry entry) {
        var entryProof = mac(entry.canonical());
        var place = (day + "|" + position).getBytes(StandardCharsets.UTF_8);
        var all = ByteBuffer.allocate(before.length + entryProof.length + place.length)
                .put(before)
                .put(entryProof)
                .put(place);
        return new Link(day, position, entryProof, mac(all.array()));
    }

    private byte[] mac(byte[] bytes) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HMAC, impossible);
        }
    }
}
