package id.laris.application.order;

import id.laris.application.shared.InvalidFields;
import id.laris.application.shipping.Regions;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.payment.PaymentChannel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shipping.ServiceCode;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A checkout as somebody typed it, at a page or over the API. Every field may be null. {@link #check} names all that is wrong at once.
 *
 * @param recipient blank: the buyer's name
 * @param recipientPhone blank: the buyer's phone
 * @param paymentChannel of that method, e.g. {@code bca}; blank: whichever comes first, or is chosen at the provider's page
 * @param village code of the village, e.g. {@code 32.73.01.1001}
 */
public record CheckoutForm(
        String name,
        String email,
        String phone,
        String recipient,
        String recipientPhone,
        String street,
        String village,
        String postalCode,
        String shippingOption,
        String paymentMethod,
        String paymentChannel,
        String note) {
    /** A form that names no channel. */
    public CheckoutForm(
            String name,
            String email,
            String phone,
            String recipient,
            String recipientPhone,
            String street,
            String village,
            String postalCode,
            String shippingOption,
            String paymentMethod,
            String note) {
        this(
                name,
                email,
                phone,
                recipient,
                recipientPhone,
                street,
                village,
                postalCode,
                shippingOption,
                paymentMethod,
                "",
                note);
    }

    /** The same, understood. Contact may be missing only at the counter, the address only for goods that are picked up. */
    public record Checked(
            Optional<Contact> contact,
            Optional<PostalAddress> address,
            ServiceCode service,
            PaymentWay payBy,
            String note) {
        PaymentMethod method() {
            return payBy.method();
        }
    }

    /** @throws InvalidFields naming every wrong field */
    public Checked check(Regions regions, boolean atTheCounter) {
        var check = new InvalidFields.Check();
        var service = check.field(
                "shippingOption",
                () -> isBlank(shippingOption) && atTheCounter ? ServiceCode.PICK_UP : new ServiceCode(shippingOption));
        var method = check.field("paymentMethod", () -> methodOf(paymentMethod));
        var channel = check.field("paymentChannel", () -> channelOf(paymentChannel));
        var text = check.field("note", () -> noteOf(note));
        Optional<Contact> contact =
                atTheCounter && isBlank(name) && isBlank(email) && isBlank(phone) ? Optional.empty() : contact(check);
        Optional<PostalAddress> address =
                ServiceCode.PICK_UP.equals(service) ? Optional.empty() : address(check, regions);
        check.orThrow();
        return new Checked(contact, address, service, new PaymentWay(method, channel), text);
    }

    /** Who buys, as far as the form goes: empty until all of that is typed and right. */
    public Optional<Contact> buyer() {
        return contact(new InvalidFields.Check());
    }

    /** Where it goes, as far as the form goes: empty until all of that is typed and right, and for goods that are picked up. */
    public Optional<PostalAddress> goesTo(Regions regions) {
        if (ServiceCode.PICK_UP.value().equals(shippingOption) || isBlank(village)) return Optional.empty();
        var check = new InvalidFields.Check();
        check.field("name", named("name", name));
        check.field("phone", () -> new PhoneNumber(phone));
        return address(check, regions);
    }

    private Optional<Contact> contact(InvalidFields.Check check) {
        var mail = check.field("email", () -> new EmailAddress(email));
        var number = check.field("phone", () -> new PhoneNumber(phone));
        check.field("name", named("name", name));
        return check.wrongFields().stream().anyMatch(f -> f.equals("name") || f.equals("email") || f.equals("phone"))
                ? Optional.empty()
                : Optional.of(new Contact(name, mail, number));
    }

    private Optional<PostalAddress> address(InvalidFields.Check check, Regions regions) {
        var to = isBlank(recipient) ? name : recipient;
        check.field("recipient", isBlank(recipient) ? () -> "" : named("recipient", recipient));
        var number =
                isBlank(recipientPhone) ? null : check.field("recipientPhone", () -> new PhoneNumber(recipientPhone));
        check.field(
                "street",
                () -> street != null
                                && street.strip().length() >= 5
                                && street.strip().length() <= 200
                        ? street
                        : refuse("street", street, "5 to 200 characters"));
        check.field(
                "postalCode",
                () -> postalCode != null && postalCode.strip().matches("[1-9]\\d{4}")
                        ? postalCode
                        : refuse("postalCode", postalCode, "five digits"));
        var place = check.field("village", () -> regions.village(villageCode())
                .orElseThrow(() -> new Invalid("village", village, "a village code such as 32.73.01.1001")));
        if (!check.wrongFields().isEmpty()) return Optional.empty();
        return Optional.of(
                new PostalAddress(to, number == null ? new PhoneNumber(phone) : number, street, place, postalCode));
    }

    private RegionCode villageCode() {
        var code = village == null ? "" : village.strip();
        if (code.length() != 13) throw new Invalid("village", code, "a village code such as 32.73.01.1001");
        return new RegionCode(code);
    }

    private static PaymentMethod methodOf(String name) {
        for (var method : PaymentMethod.values()) if (method.name().equals(name)) return method;
        return refuse("paymentMethod", name, "one of " + java.util.Arrays.toString(PaymentMethod.values()));
    }

    private static Optional<PaymentChannel> channelOf(String code) {
        return isBlank(code) ? Optional.empty() : Optional.of(new PaymentChannel(code.strip()));
    }

    private static String noteOf(String note) {
        var text = note == null ? "" : note.strip();
        return text.length() <= 500 ? text : refuse("note", text, "at most 500 characters");
    }

    private static Supplier<String> named(String field, String value) {
        return () -> value != null && !value.isBlank() && value.strip().length() <= 100
                ? value
                : refuse(field, value, "1 to 100 characters");
    }

    private static <T> T refuse(String field, String given, String expected) {
        throw new Invalid(field, given, expected);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
