package id.laris.persistence.shared;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Encrypts personal data field by field (AES-256-GCM). What is sealed is bound to its table, row and column: moved elsewhere it does not
 * open. Equal texts give different bytes; to find a row by a text, its blind index is stored beside it (HMAC-SHA-256 under a key of its
 * own, so whoever reads the table cannot try out names).
 */
@Singleton
@Unremovable // migrations look it up by themselves
public class FieldCipher {
    /** Enough that no two texts meet by chance. */
    private static final int INDEX_BYTES = 16;

    private final DataKeys keys;

    FieldCipher(DataKeys keys) {
        this.keys = keys;
    }

    /** @param row the value of the row's key column; null stays null */
    public byte[] seal(PersonalField field, Object row, String text) {
        return text == null ? null : sealBytes(field, row, text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] sealBytes(PersonalField field, Object row, byte[] bytes) {
        if (bytes == null) return null;
        try {
            return keys.current()
                    .fields()
                    .encrypt(field.isLong() ? Compression.small(bytes) : bytes, place(field, row));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("cannot seal " + field, impossible);
        }
    }

    /** @throws DoesNotOpen when the bytes were changed, or belong to another field or row */
    public String open(PersonalField field, Object row, byte[] sealed) {
        return sealed == null ? null : new String(openBytes(field, row, sealed), StandardCharsets.UTF_8);
    }

    public byte[] openBytes(PersonalField field, Object row, byte[] sealed) {
        if (sealed == null) return null;
        try {
            var opened = keys.knowing(sealed).fields().decrypt(sealed, place(field, row));
            return field.isLong() ? Compression.whole(opened) : opened;
        } catch (GeneralSecurityException notThis) {
            throw new DoesNotOpen(field, row, notThis);
        }
    }

    /** The same by the newest key; null stays null. */
    public byte[] reseal(PersonalField field, Object row, byte[] sealed) {
        if (sealed == null) return null;
        try {
            var opened = keys.knowing(sealed).fields().decrypt(sealed, place(field, row));
            return keys.current().fields().encrypt(opened, place(field, row));
        } catch (GeneralSecurityException notThis) {
            throw new DoesNotOpen(field, row, notThis);
        }
    }

    /**
     * The blind index of a text, for columns that must be unique and for new rows.
     *
     * @param what what kind of text: {@code email}, {@code phone}; equal texts of different kinds give different bytes
     * @param normalised already brought to the one form in which equal means equal
     */
    public byte[] index(String what, String normalised) {
        return keys.current().index(what, normalised, INDEX_BYTES);
    }

    /** The blind indexes a stored row may have while keys are changed; the newest first. */
    public List<byte[]> indexes(String what, String normalised) {
        return keys.current().indexes(what, normalised, INDEX_BYTES);
    }

    private static byte[] place(PersonalField field, Object row) {
        return (field.table() + '|' + field.column() + '|' + row).getBytes(StandardCharsets.UTF_8);
    }

    /** Somebody changed the stored bytes or put them where they do not belong, or the key is not this shop's. */
    public static final class DoesNotOpen extends RuntimeException {
        DoesNotOpen(PersonalField field, Object row, Throwable cause) {
            super("%s of row %s does not open".formatted(field, row), cause);
        }
    }
}
