package id.laris.web.order;

import id.laris.application.order.CheckoutForm;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shipping.ServiceCode;
import id.laris.web.shipping.RegionChoices;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** The checkout form as it was typed; every field may be missing. Nothing typed is lost, so it is also what the form is filled with. */
public class CheckoutInput {
    @RestForm
    String name;

    @RestForm
    String email;

    @RestForm
    String phone;

    @RestForm
    String recipient;

    @RestForm
    String recipientPhone;

    @RestForm
    String street;

    @RestForm
    String province;

    @RestForm
    String regency;

    @RestForm
    String district;

    @RestForm
    String village;

    @RestForm
    String postalCode;

    @RestForm
    String shippingOption;

    @RestForm
    String paymentMethod;

    @RestForm
    String note;

    /** Id of an address of the customer's book that was chosen. */
    @RestForm("alamat")
    String savedAddress;

    @RestForm
    String saveAddress;

    @RestForm
    String news;

    CheckoutForm toForm() {
        return new CheckoutForm(
                name,
                email,
                phone,
                recipient,
                recipientPhone,
                street,
                regionAt(RegionCode.Level.VILLAGE).map(RegionCode::value).orElse(""),
                postalCode,
                shippingOption,
                PayWays.method(getPaymentMethod()),
                PayWays.channel(getPaymentMethod()),
                note);
    }

    /** The narrowest region chosen so far. */
    Optional<RegionCode> place() {
        return regionAt(RegionCode.Level.VILLAGE)
                .or(() -> regionAt(RegionCode.Level.DISTRICT))
                .or(() -> regionAt(RegionCode.Level.REGENCY))
                .or(() -> regionAt(RegionCode.Level.PROVINCE));
    }

    /** What is chosen at that level; empty when it does not lie within the one chosen above it. */
    Optional<RegionCode> regionAt(RegionCode.Level level) {
        return RegionChoices.at(level, regions());
    }

    Optional<ServiceCode> service() {
        try {
            return Optional.of(new ServiceCode(shippingOption));
        } catch (Refusal noneChosen) {
            return Optional.empty();
        }
    }

    /** What is chosen from the province down. */
    String[] regions() {
        return new String[] {province, regency, district, village};
    }

    /** The customer wants this address in their book. */
    public boolean isAddressToBeSaved() {
        return "ya".equals(saveAddress);
    }

    /** The buyer wants to be told of new goods. */
    public boolean isNewsWanted() {
        return "ya".equals(news);
    }

    public String getName() {
        return orEmpty(name);
    }

    public String getEmail() {
        return orEmpty(email);
    }

    public String getPhone() {
        return orEmpty(phone);
    }

    public String getRecipient() {
        return orEmpty(recipient);
    }

    public String getRecipientPhone() {
        return orEmpty(recipientPhone);
    }

    /** Somebody else than the buyer gets the parcel. */
    public boolean isForAnother() {
        return !getRecipient().isBlank() || !getRecipientPhone().isBlank();
    }

    public String getStreet() {
        return orEmpty(street);
    }

    public String getPostalCode() {
        return orEmpty(postalCode);
    }

    public String getShippingOption() {
        return orEmpty(shippingOption);
    }

    public String getPaymentMethod() {
        return orEmpty(paymentMethod);
    }

    public String getNote() {
        return orEmpty(note);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
