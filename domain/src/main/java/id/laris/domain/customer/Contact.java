package id.laris.domain.customer;

import id.laris.domain.shared.Invalid;

/** How to reach who bought: a name of 1 to 100 characters, e-mail and phone. */
public record Contact(String name, EmailAddress email, PhoneNumber phone) {
    public Contact {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > 100) throw new Invalid("name", name, "1 to 100 characters");
        if (email == null || phone == null) throw new IllegalArgumentException("contact without e-mail or phone");
    }
}
