package id.laris.persistence.order;

import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.NameWords;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.shared.Invalid;
import id.laris.persistence.shared.FieldCipher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** By what a buyer is found though nothing of it can be read: e-mail, phone, each word of the name, as keyed indexes. */
public final class BuyerIndex {
    private static final String EMAIL = "email";
    private static final String PHONE = "phone";
    private static final String NAME = "name";

    private BuyerIndex() {}

    static List<byte[]> of(Contact buyer, FieldCipher cipher) {
        return List.of(of(buyer.name(), buyer.email().value(), buyer.phone().value(), cipher));
    }

    /** Nothing for a sale without a buyer: null. */
    public static byte[][] of(String name, String email, String phone, FieldCipher cipher) {
        if (name == null) return new byte[0][];
        var all = new ArrayList<byte[]>();
        // First: guests are told apart by it.
        all.add(cipher.index(EMAIL, email));
        all.add(cipher.index(PHONE, phone));
        all.addAll(ofName(name, cipher));
        return all.toArray(byte[][]::new);
    }

    /** One of these is in the row of every order under that address. */
    static List<byte[]> of(EmailAddress email, FieldCipher cipher) {
        return cipher.indexes(EMAIL, email.value());
    }

    /** Nothing when the text is no e-mail address. */
    public static List<byte[]> ofEmailIn(String typed, FieldCipher cipher) {
        return email(typed).map(email -> of(email, cipher)).orElse(List.of());
    }

    /** A person found by each word of their name. */
    public static List<byte[]> ofName(String name, FieldCipher cipher) {
        return NameWords.of(name).stream().map(word -> cipher.index(NAME, word)).toList();
    }

    /** What a row must have all of, for each way the typed text can be meant. */
    public static List<List<byte[]>> meantBy(String typed, FieldCipher cipher) {
        var ways = new ArrayList<List<byte[]>>();
        var words = ofName(typed, cipher);
        if (!words.isEmpty()) ways.add(words);
        email(typed).ifPresent(email -> ways.add(List.of(cipher.index(EMAIL, email.value()))));
        phone(typed).ifPresent(phone -> ways.add(List.of(cipher.index(PHONE, phone.value()))));
        return ways;
    }

    private static Optional<EmailAddress> email(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (Invalid somethingElse) {
            return Optional.empty();
        }
    }

    private static Optional<PhoneNumber> phone(String typed) {
        try {
            return Optional.of(new PhoneNumber(typed));
        } catch (Invalid somethingElse) {
            return Optional.empty();
        }
    }
}
