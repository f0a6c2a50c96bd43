package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.shared.Ids;
import id.laris.application.shared.InvalidFields;
import id.laris.application.shipping.Regions;
import id.laris.domain.customer.AddressId;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.util.Optional;

/** An address goes into the customer's book, or is corrected there. */
@UseCase
@Audited
@ForCustomers
public final class SaveAddress {
    /**
     * As typed; texts may be null.
     *
     * @param id of the address that is corrected; empty for a new one
     * @param village code of the village, e.g. {@code 32.73.01.1001}
     * @param main it becomes the default
     */
    public record Form(
            Optional<AddressId> id,
            String label,
            String recipient,
            String phone,
            String street,
            String village,
            String postalCode,
            boolean main) {
        @Override
        public String toString() {
            return "Form[" + id + "]";
        }
    }

    private final AddressBooks books;
    private final Regions regions;
    private final CurrentActor actor;
    private final Ids ids;

    public SaveAddress(AddressBooks books, Regions regions, CurrentActor actor, Ids ids) {
        this.books = books;
        this.regions = regions;
        this.actor = actor;
        this.ids = ids;
    }

    /**
     * @throws InvalidFields naming every wrong field
     * @throws id.laris.domain.shared.Missing when the address to correct is not in this customer's book
     */
    public AddressId save(Form form) {
        var book = books.of(actor.customer());
        form.id().ifPresent(book::get);
        var address = check(form);
        var id = form.id().orElseGet(() -> new AddressId(ids.next()));
        books.save(actor.customer(), book.with(id, form.label(), address, form.main()));
        return id;
    }

    private PostalAddress check(Form form) {
        var check = new InvalidFields.Check();
        check.field("label", () -> Text.line("label", form.label(), 0, 40));
        var recipient = check.field("recipient", () -> Text.line("recipient", form.recipient(), 1, 100));
        var phone = check.field("phone", () -> new PhoneNumber(form.phone()));
        var street = check.field("street", () -> Text.line("street", oneLine(form.street()), 5, 200));
        var village = check.field("village", () -> regions.village(villageCode(form.village()))
                .orElseThrow(() -> new Invalid("village", form.village(), "a village code such as 32.73.01.1001")));
        var postalCode = check.field("postalCode", () -> {
            var digits = form.postalCode() == null ? "" : form.postalCode().strip();
            if (!digits.matches("[1-9]\\d{4}")) throw new Invalid("postalCode", digits, "five digits");
            return digits;
        });
        check.orThrow();
        return new PostalAddress(recipient, phone, street, village, postalCode);
    }

    private static RegionCode villageCode(String typed) {
        var code = new RegionCode(typed == null ? "" : typed.strip());
        if (code.level() != RegionCode.Level.VILLAGE)
            throw new Invalid("village", typed, "a village code such as 32.73.01.1001");
        return code;
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("[\\r\\n]+", " ");
    }
}
