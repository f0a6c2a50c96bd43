package id.laris.domain.customer;

import id.laris.domain.shared.Text;

/** How to reach who bought: a name of 1 to 100 characters, e-mail and phone. */
public record Contact(String name, EmailAddress email, PhoneNumber phone) {
    public Contact {
        name = Text.line("name", name, 1, 100);
        if (email == null || phone == null) throw new IllegalArgumentException("contact without e-mail or phone");
    }
}
