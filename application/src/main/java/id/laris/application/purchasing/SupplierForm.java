package id.laris.application.purchasing;

import id.laris.application.shared.InvalidFields;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierContact;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import java.util.Optional;

/**
 * What somebody writes about a supplier.
 *
 * @param email and phone: blank for none
 * @param minimumOrder in rupiah
 * @param orderCost in rupiah
 */
public record SupplierForm(
        String name,
        String contact,
        String email,
        String phone,
        Language language,
        int leadDays,
        long minimumOrder,
        long orderCost,
        boolean active) {
    /** @throws InvalidFields naming all that is wrong */
    Supplier supplier(SupplierId id, long version) {
        var check = new InvalidFields.Check();
        var person = check.field("contact", () -> new SupplierContact(contact, Optional.empty(), Optional.empty()));
        var mail = check.field("email", () -> given(email).map(EmailAddress::new));
        var number = check.field("phone", () -> given(phone).map(PhoneNumber::new));
        var nothing = Money.rupiah(0);
        var minimum = Money.rupiah(minimumOrder);
        var cost = Money.rupiah(orderCost);
        check.field("name", () -> company(id, name, 0, nothing, nothing, version));
        check.field("leadDays", () -> company(id, "-", leadDays, nothing, nothing, version));
        check.field("minimumOrder", () -> company(id, "-", 0, minimum, nothing, version));
        check.field("orderCost", () -> company(id, "-", 0, nothing, cost, version));
        check.orThrow();
        return new Supplier(
                id,
                name,
                new SupplierContact(person.person(), mail, number),
                language,
                leadDays,
                minimum,
                cost,
                active,
                version);
    }

    private Supplier company(SupplierId id, String called, int days, Money minimum, Money cost, long version) {
        return new Supplier(id, called, SupplierContact.NOBODY, language, days, minimum, cost, active, version);
    }

    private static Optional<String> given(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
