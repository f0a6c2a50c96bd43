package id.laris.web.customer;

import id.laris.application.customer.SaveAddress;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.AddressId;
import id.laris.domain.customer.RegionCode;
import id.laris.web.shipping.RegionChoices;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** An address as it was typed; every field may be missing. */
public class AddressInput {
    @RestForm
    String label;

    @RestForm
    String recipient;

    @RestForm
    String phone;

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
    String main;

    static AddressInput of(AddressBook.Entry entry) {
        var input = new AddressInput();
        var address = entry.address();
        var code = address.village().code();
        input.label = entry.label();
        input.recipient = address.recipient();
        input.phone = address.phone().value();
        input.street = address.street();
        input.province = code.province().value();
        input.regency = code.regency().value();
        input.district = code.value().substring(0, 8);
        input.village = code.value();
        input.postalCode = address.postalCode();
        input.main = entry.main() ? "ya" : null;
        return input;
    }

    SaveAddress.Form toForm(Optional<AddressId> id) {
        return new SaveAddress.Form(
                id,
                label,
                recipient,
                phone,
                street,
                RegionChoices.at(RegionCode.Level.VILLAGE, regions())
                        .map(RegionCode::value)
                        .orElse(""),
                postalCode,
                isMain());
    }

    String[] regions() {
        return new String[] {province, regency, district, village};
    }

    public String getLabel() {
        return orEmpty(label);
    }

    public String getRecipient() {
        return orEmpty(recipient);
    }

    public String getPhone() {
        return orEmpty(phone);
    }

    public String getStreet() {
        return orEmpty(street);
    }

    public String getPostalCode() {
        return orEmpty(postalCode);
    }

    public boolean isMain() {
        return "ya".equals(main);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
