package id.laris.domain.risk;

import id.laris.domain.customer.PostalAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an order came from and to which door it goes, in the form in which equal means equal. Kept for a short while as marks that
 * nobody can read back.
 *
 * @param origin an address of the public net; empty for the shop's own, which says nothing
 * @param door a village and a street in it, small letters and digits alone; empty when nothing is shipped
 */
public record Traces(Optional<String> origin, Optional<String> door) {
    public static final Traces NONE = new Traces(Optional.empty(), Optional.empty());

    private static final Pattern OWN = Pattern.compile("127\\..*|10\\..*|192\\.168\\..*|169\\.254\\..*|"
            + "172\\.(1[6-9]|2\\d|3[01])\\..*|::1?|(0:){7}[01]|f[cd][0-9a-f]{2}:.*|fe80:.*");
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** @param address of the caller, as its door knows it; may be empty */
    public static Traces of(String address, Optional<PostalAddress> shipTo) {
        var plain = address.strip().toLowerCase(Locale.ROOT);
        return new Traces(
                plain.isEmpty() || OWN.matcher(plain).matches() ? Optional.empty() : Optional.of(plain),
                shipTo.map(Traces::door));
    }

    public boolean isEmpty() {
        return origin.isEmpty() && door.isEmpty();
    }

    private static String door(PostalAddress to) {
        return to.village().code().value() + " "
                + NOISE.matcher(to.street().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
