package id.laris.web.customer;

import id.laris.domain.customer.AddressBook;
import java.util.List;

/** An address of the book as a page shows it. */
public record AddressView(String id, String label, String recipient, List<String> lines, boolean main) {
    public static AddressView of(AddressBook.Entry entry) {
        var address = entry.address();
        var village = address.village();
        return new AddressView(
                entry.id().toString(),
                entry.label(),
                address.recipient(),
                List.of(
                        address.phone().value(),
                        address.street(),
                        village.village() + ", " + village.district(),
                        village.regency() + ", " + village.province() + " " + address.postalCode()),
                entry.main());
    }
}
