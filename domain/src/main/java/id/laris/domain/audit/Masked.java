package id.laris.domain.audit;

import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Personal values with only so much left that whoever knows them recognises them. */
public final class Masked {
    private static final String HIDDEN = "•••";

    private Masked() {}

    /** Nothing is left of a text nobody knows anything about: it may be a name, a note or a password. */
    public static String text() {
        return HIDDEN;
    }

    /** {@code Siti Nurhaliza} is {@code S••• N•••}. */
    public static String name(String name) {
        if (name.isBlank()) return "";
        var masked = new StringBuilder();
        for (var word : name.strip().split("\\s+"))
            masked.append(masked.isEmpty() ? "" : " ")
                    .appendCodePoint(word.codePointAt(0))
                    .append(HIDDEN);
        return masked.toString();
    }

    /** {@code siti@contoh.id} is {@code s•••@contoh.id}. */
    public static String email(EmailAddress email) {
        var value = email.value();
        var at = value.lastIndexOf('@');
        return new StringBuilder()
                .appendCodePoint(value.codePointAt(0))
                .append(HIDDEN)
                .append(value, at, value.length())
                .toString();
    }

    /** {@code +6281234567890} is {@code •••890}. */
    public static String phone(PhoneNumber phone) {
        return HIDDEN + phone.value().substring(phone.value().length() - 3);
    }

    /** {@code 203.0.113.7} is {@code 203.0.113.•••}: from where, not from which of its machines. */
    public static String network(String address) {
        if (address.isBlank()) return "";
        var isV6 = address.contains(":");
        var parts = address.split(isV6 ? ":" : "\\.");
        return Arrays.stream(parts).limit(Math.min(3, parts.length - 1)).collect(Collectors.joining(isV6 ? ":" : "."))
                + (isV6 ? ":" : ".")
                + HIDDEN;
    }

    public static String contact(Contact contact) {
        return name(contact.name()) + ", " + email(contact.email()) + ", " + phone(contact.phone());
    }

    /** Who and the city; not the street. */
    public static String address(PostalAddress address) {
        return name(address.recipient()) + ", " + address.village().regency();
    }
}
