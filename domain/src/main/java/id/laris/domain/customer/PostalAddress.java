package id.laris.domain.customer;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.util.regex.Pattern;

/**
 * A place in Indonesia a parcel can go to, with the names as they were when it was written down.
 *
 * @param street street, number, RT/RW, landmark: 5 to 200 characters
 * @param village deepest known region; its code tells district, regency and province
 * @param postalCode five digits
 */
public record PostalAddress(
        String recipient, PhoneNumber phone, String street, VillageName village, String postalCode) {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{4}");

    public PostalAddress {
        recipient = Text.line("recipient", recipient, 1, 100);
        street = Text.line(
                "street", street == null ? "" : street.replace('\r', ' ').replace('\n', ' '), 5, 200);
        postalCode = postalCode == null ? "" : postalCode.strip();
        if (!SHAPE.matcher(postalCode).matches()) throw new Invalid("postalCode", postalCode, "five digits");
        if (phone == null || village == null) throw new IllegalArgumentException("address without phone or village");
    }

    /** A village (kelurahan/desa) with its four names and its Kemendagri code, e.g. {@code 32.73.01.1001}. */
    public record VillageName(RegionCode code, String village, String district, String regency, String province) {
        public VillageName {
            if (code.level() != RegionCode.Level.VILLAGE) throw new Invalid("village", code, "a village code");
        }
    }
}
