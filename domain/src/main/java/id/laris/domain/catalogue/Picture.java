package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.util.regex.Pattern;

/**
 * A picture of a product: an address on the web, or one drawn by the shop itself ({@code /gambar/…}). Only http, https and own
 * addresses; at most 2,000 characters.
 *
 * @param alt what it shows, for those who do not see it; may be empty
 */
public record Picture(String address, String alt) {
    private static final Pattern SHAPE =
            Pattern.compile("(?:https?://[^\\s\\p{Cntrl}\\p{Cs}\"'<>]+|/gambar/[^\\s\\p{Cntrl}\\p{Cs}\"'<>]+)");

    public Picture {
        address = address == null ? "" : address.strip();
        if (address.length() > 2000 || !SHAPE.matcher(address).matches())
            throw new Invalid("picture", address, "an address beginning with https://");
        alt = Text.line("alt", alt, 0, 512);
    }

    /** Drawn by this shop, so always there. */
    public boolean isDrawn() {
        return address.startsWith("/");
    }
}
