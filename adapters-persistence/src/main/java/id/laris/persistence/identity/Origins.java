package id.laris.persistence.identity;

import id.laris.domain.identity.Origin;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import java.util.UUID;

/** Where somebody came from, sealed as one text. */
final class Origins {
    /** No address and no device has a line break. */
    private static final String BETWEEN = "\n";

    private Origins() {}

    static byte[] sealed(FieldCipher cipher, PersonalField field, UUID row, Origin origin) {
        return cipher.seal(field, row, origin.address() + BETWEEN + origin.device());
    }

    static Origin opened(FieldCipher cipher, PersonalField field, UUID row, byte[] sealed) {
        var parts = cipher.open(field, row, sealed).split(BETWEEN, 2);
        return new Origin(parts[0], parts[1]);
    }
}
