package id.laris.domain.purchasing;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.shared.Text;
import java.util.Optional;

/**
 * Whom to talk to at a supplier's: personal data.
 *
 * @param person name, 0 to 100 characters
 * @param email where purchase orders are sent; empty: they are handed over otherwise
 */
public record SupplierContact(String person, Optional<EmailAddress> email, Optional<PhoneNumber> phone) {
    public static final SupplierContact NOBODY = new SupplierContact("", Optional.empty(), Optional.empty());

    public SupplierContact {
        person = Text.line("contact", person, 0, 100);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "SupplierContact";
    }
}
