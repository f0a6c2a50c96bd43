package id.laris.domain.invoice;

import java.util.List;

/**
 * Who buys, as it stood when the paper was written. Personal data.
 *
 * @param address line by line; empty when nothing was sent
 */
public record Buyer(String name, String email, String phone, List<String> address) {
    public Buyer {
        if (name == null || email == null || phone == null) throw new IllegalArgumentException("buyer without a name");
        address = List.copyOf(address);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Buyer[]";
    }
}
