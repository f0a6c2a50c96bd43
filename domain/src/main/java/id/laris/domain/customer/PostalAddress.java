package id.laris.domain.customer;

import id.laris.domain.shared.Invalid;

/**
 * A place in Indonesia a parcel can go to, with the names as they were when it was written down.
 *
 * @param street street, number, RT/RW, landmark: 5 to 200 characters
 * @param village deepest known region; its code tells district, regency and province
 * @param postalCode five digits
 */
public record PostalAddress(
        String recipient, PhoneNumber phone, String street, VillageName village, String postalCode) {
    public PostalAddress {
        recipient = recipient == null ? "" : recipient.strip();
        street = street == null ? "" : street.strip();
        postalCode = postalCode == null ? "" : postalCode.strip();
        if (recipient.isEmpty() || recipient.length() > 100)
            throw new Invalid("recipient", recipient, "1 to 100 characters");
        if (street.length() < 5 || street.length() > 200) throw new Invalid("street", street, "5 to 200 characters");
        if (!postalCode.matches("[1-9]\\d{4}")) throw new Invalid("postalCode", postalCode, "five digits");
        if (phone == null || village == null) throw new IllegalArgumentException("address without phone or village");
    }

    /** A village (kelurahan/desa) with its four names and its Kemendagri code, e.g. {@code 32.73.01.1001}. */
    public record VillageName(RegionCode code, String village, String district, String regency, String province) {
        public VillageName {
            if (code.level() != RegionCode.Level.VILLAGE) throw new Invalid("village", code, "a village code");
        }
    }
}
